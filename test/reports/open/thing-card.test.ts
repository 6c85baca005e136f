import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import {journalOf} from '../../../source/domain/team/fold.ts';
import {openThings} from '../../../source/reports/open/open-things.ts';
import {thingCard} from '../../../source/reports/open/thing-card.ts';
import {begun, entry, teamOn} from '../../support/build.ts';

type Entries = readonly ReturnType<typeof entry>[];
const start: Day = '2026-10-01';
const day = (days: number): Day => addDays(start, days);

const cardsOf = (entries: Entries) => {
	const people = [{name: 'Ana Souza', cadence: 'weekly', lastMeeting: day(38)}, {name: 'Bo Lindqvist'}];
	const team = teamOn(day(40), {people}, [...begun(start), ...entries]);
	return openThings(team).map(thing => thingCard(thing, team, journalOf(team)));
};

describe('an open thing in full', () => {
	it('says of a promise its day, how often that moved, its signal, and what became of it', () => {
		const made = entry('action-opened', {person: 'ana-souza', owner: 'lead', text: 'intro', due: day(20)}, {on: day(1)});
		const moved = entry('action-due-moved', {action: made.id, due: day(31)}, {on: day(21)});
		expect(cardsOf([made, moved])).toEqual([
			{
				heading: 'Your promise to Ana Souza',
				text: 'intro',
				facts: [
					['Due', '1 Nov, 9 days late · moved once'],
					['Opened', '2 Oct, 39 days ago'],
					['Signal', 'your promise is 9 days late, moved once → do it, or say today when it will be'],
				],
				history: ['22 Oct · due moved to 1 Nov'],
			},
		]);
	});

	it('says of feedback what it is about, and who has heard it already', () => {
		const noted = entry(
			'feedback-noted',
			{people: ['ana-souza', 'bo-lindqvist'], type: 'praise', text: 'good pair', say: 'next', impact: 'out in a day'},
			{on: day(39)},
		);
		const said = entry('feedback-said', {feedback: noted.id, person: 'bo-lindqvist'}, {on: day(40)});
		expect(cardsOf([noted, said])).toEqual([
			{
				heading: 'Praise to say to Ana Souza',
				text: 'good pair',
				facts: [
					['When', 'in the next 1:1, in 6 days'],
					['Opened', '9 Nov, yesterday'],
					['Impact', 'out in a day'],
					['About', 'Ana and Bo'],
				],
				history: ['10 Nov · said to Bo'],
			},
		]);
	});

	it.each([
		['lead', 'Topic for Ana Souza'],
		['person', 'Topic that Ana Souza raised'],
	] as const)('says whose topic it is: of the %s', (by, heading) => {
		expect(cardsOf([entry('topic-raised', {person: 'ana-souza', by, text: 'budget'}, {on: day(39)})])[0]?.heading).toBe(heading);
	});
});
