// What somebody asked for or wished, as the notes say: whose words count, what answers them, and how long they stand.
import {describe, expect, it} from 'vitest';
import {openAsks} from '../../../source/domain/cases/asks.ts';
import type {Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {entry, personIn, type RosterParts, teamOn} from '../../support/build.ts';

const today: Day = '2026-11-30';
const noted = (notes: string, on: Day = '2026-11-16') => entry('meeting-held', {person: 'ana', notes}, {on});
const asks = (entries: readonly Entry[], head: RosterParts = {}) =>
	openAsks(personIn(teamOn(today, {...head, people: ['Ana']}, entries)), today).map(({text}) => text);

describe('what they asked', () => {
	it.each([
		'Asked whether anyone else could take the rota. I said after peak.',
		'Same tickets every week, he says. Would like to fix the causes, not answer them.',
		'Last one. Does not want to be asked anything until May, and to be welcomed with cake.',
		'He wants to learn to script the tests.',
		'Asked twice whether billing will be hers. I said we will see.',
		'Asked directly: can he move to the other team.',
		'He would like to know what happens with his contract in March.',
	])('is read from “%s”', note => {
		expect(asks([noted(note)])).toEqual([note]);
	});

	it.each([
		'I asked how the release went.',
		'Bo asked her for the report.',
		'Five weeks. Asks well, breaks little.',
		'Nothing burns. She asked how I am.',
		'Asks whether jokes are allowed in the stand-up. They are.',
		'She asked for two weeks to think about it; has them.',
		'Would like to take part in the move; Bo says yes.',
		'Asked him what he needs from me. Silence until February, he said.',
		'The customer wants another export.',
		'Asked me not to say that it came from her.',
		'Does not want to talk about it.',
		'Fortnightly is too often, wants once a month. Agreed with pleasure.',
		'Asked how L3 is decided; walked her through the ladder.',
	])('is not read from “%s”', note => {
		expect(asks([noted(note)])).toEqual([]);
	});

	it('is answered by a promise of that day that was kept, and stands until then', () => {
		const promised = entry('action-opened', {person: 'ana', owner: 'lead', text: 't'}, {on: '2026-11-16'});
		const kept = entry('action-closed', {action: promised.id, outcome: 'done'}, {on: '2026-11-20'});
		const asked = noted('Wants it written.');
		expect(asks([asked, promised])).toHaveLength(1);
		expect(asks([asked, promised, kept])).toEqual([]);
	});

	it('is taken up by what was recorded later about the same matter', () => {
		const asked = noted('Wants to lead the support triage.', '2026-10-05');
		const promise = (outcome?: 'done' | 'dropped') => {
			const opened = entry(
				'action-opened',
				{person: 'ana', owner: 'lead', text: 'plan for the support triage'},
				{on: '2026-10-12'},
			);
			return outcome ? [opened, entry('action-closed', {action: opened.id, outcome}, {on: '2026-10-20'})] : [opened];
		};
		expect(asks([asked, noted('Support triage is hers now.')])).toEqual([]);
		expect(asks([asked, noted('Support triage was long today.')])).toHaveLength(1);
		expect(asks([asked, ...promise()])).toEqual([]);
		expect(asks([asked, ...promise('done')])).toEqual([]);
		expect(asks([asked, ...promise('dropped')])).toHaveLength(1);
	});

	it('stands for 120 days on which both were there', () => {
		expect(asks([noted('Asked for a course.', '2026-08-02')])).toHaveLength(1);
		expect(asks([noted('Asked for a course.', '2026-08-01')])).toEqual([]);
		expect(asks([noted('Asked for a course.', '2026-08-01')], {away: [{from: '2026-10-05', until: '2026-10-09'}]})).toHaveLength(
			1,
		);
	});
});
