// What an answer begins with: the matter between the two, quoted with its day, and what to do first.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../../source/domain/day.ts';
import type {Entry} from '../../../../source/domain/journal/entries.ts';
import {adviceMarkdown} from '../../../../source/reports/advice/plan/markdown.ts';
import type {AdviceRequest} from '../../../../source/reports/advice/request.ts';
import {askAdvisor} from '../../../support/ask-advisor.ts';
import {entry, type PersonParts, type RosterParts, teamOn} from '../../../support/build.ts';
import {expectSound} from '../checks.ts';

const TODAY: Day = '2026-09-07';

type Given = {readonly parts?: Partial<PersonParts>; readonly roster?: RosterParts; readonly request?: Partial<AdviceRequest>};

const ask = (entries: readonly Entry[], {parts = {}, roster = {}, request = {}}: Given = {}) => {
	const people = [{name: 'Ana', level: 'L4', ...parts}, ...(roster.people ?? [])];
	const team = teamOn(TODAY, {...roster, people}, entries);
	const advice = askAdvisor({task_type: 'career_planning', person: 'ana', ...request}, team, TODAY);
	expectSound(advice, TODAY);
	return advice;
};
const held = (on: Day, notes?: string, mood: 2 | 3 | 4 = 4) => entry('meeting-held', {person: 'ana', mood, notes}, {on});
const promised = (owner: 'lead' | 'person', due: Day, text = 'ask purchasing') =>
	entry('action-opened', {person: 'ana', owner, text, due}, {on: '2026-08-20'});
const said = (type: 'praise' | 'constructive', on: Day, text: string, say: 'said' | 'next' = 'said') =>
	entry('feedback-noted', {people: ['ana'], type, text, say}, {on});
const first = (entries: readonly Entry[], given: Given = {}) => {
	const {result, action_items} = ask(entries, given);
	return {begin: result.split('\n\n')[0], result, whats: action_items.map(({what}) => what), item: action_items[0]};
};

describe('an answer begins', () => {
	it('with what the lead owes, late or due soon, and with nothing of levels', () => {
		const late = first([held('2026-08-20'), promised('lead', '2026-09-01')]);
		expect(late.begin).toBe(
			'You promised Ana on 20 Aug: “ask purchasing” (6 days late). First, today: keep it, or say when you will, whatever the answer is.',
		);
		const soon = first([held('2026-08-31'), promised('lead', '2026-09-11')]);
		expect(soon.begin).toContain(
			'You promised Ana on 20 Aug: “ask purchasing” (due 11 Sep). First, by 11 Sep: do it and tell Ana',
		);
		expect(soon.item).toMatchObject({by: '2026-09-11', action: expect.any(String)});
		for (const {begin} of [late, soon]) expect(begin).not.toMatch(/L4|target|rated/);
	});

	it('with the note that waits, and the colleague whom it names', () => {
		const entries = [
			held('2026-07-20', 'Offered to learn the save system if Bo has an hour.'),
			held('2026-08-31', 'Good. Bo has never had the hour.'),
		];
		const {begin, whats} = first(entries, {roster: {people: ['Bo']}});
		expect(begin).toContain(
			'On 20 Jul you noted: “Offered to learn the save system if Bo has an hour.” 31 Aug: “Good. Bo has never had the hour.”',
		);
		expect(begin).toContain('ask Bo whether and when, and tell Ana what comes of it');
		expect(whats[0]).toContain('Ask Bo whether and when');
		const told = first([held('2026-08-31', 'Says Bo goes around her to the team.')], {roster: {people: ['Bo']}});
		expect(told.begin).toContain('hear Ana on it, and ask what you should say to Bo and what not');
	});

	it.each(['Would like a bigger piece. Agreed on the schedule.', 'Two zones wake her. We moved the alarms.'])(
		'with no note that says itself what was done: %s',
		note => expect(first([held('2026-08-31', note)]).begin).not.toContain('you noted'),
	);

	it('with what waits to be said, quoted for the lead, once', () => {
		const {begin, result, whats} = first([
			held('2026-08-31'),
			said('constructive', '2026-08-10', 'talked over Roya twice', 'next'),
		]);
		expect(begin).toContain('On 10 Aug you noted, and have not said: “talked over Roya twice”. First, by 8 Sep: say it');
		expect(result.split('talked over').length).toBe(2);
		expect(whats.join()).not.toContain('talked over');
	});

	it('with what was said and nothing followed', () => {
		const {begin} = first([held('2026-08-31'), said('constructive', '2026-08-10', 'show it half-finished')]);
		expect(begin).toContain('On 10 Aug you said to Ana: “show it half-finished” Nothing on record since says what came of it.');
		const praised = first([
			said('constructive', '2026-06-10', 'say no in the meeting'),
			said('praise', '2026-08-10', 'said no in the meeting, with a number'),
		]);
		expect(praised.result).toContain(
			'What you asked for on 10 Jun: “say no in the meeting”; since then, on 10 Aug praise: “said no in the meeting, with a number”',
		);
		expect(praised.whats.join()).not.toContain('how it has gone');
	});

	it('with the talk that a lead was away for', () => {
		const roster: RosterParts = {away: [{from: '2026-08-10', until: '2026-09-04'}]};
		expect(first([held('2026-08-03')], {roster}).begin).toContain(
			'The last 1:1 was on 3 Aug, 35 days ago; you were away from 10 Aug to 4 Sep.',
		);
		expect(first([held('2026-08-03')]).begin).not.toContain('you were away');
	});
});

describe('a leave of today', () => {
	const on = (from: Day, until: Day) => ({parts: {leave: [{from, until}]}, roster: {areas: [{name: 'Ledger', owner: 'ana'}]}});
	const focus = (given: Given) => ask([held('2026-08-03')], given).timeline.phases[0]?.focus.join('; ') ?? '';

	it('of days asks for no page and no arriving, and names what nobody holds', () => {
		const advice = ask([held('2026-08-03')], on('2026-08-31', '2026-09-11'));
		expect(focus(on('2026-08-31', '2026-09-11'))).toBe('From 7 Sep nobody holds Ledger: name who answers; Leave Ana in peace');
		expect(advice.result).toContain('A usual 1:1 in the first days is enough');
		expect(advice.result).not.toMatch(/arriving|page on what changes/);
	});

	it('of weeks and of months has a day on which the return is planned', () => {
		expect(focus(on('2026-08-17', '2026-09-25'))).toContain('By 21 Sep: plan the first week');
		expect(focus(on('2026-06-15', '2026-12-11'))).toContain('By 16 Nov: plan the first two weeks');
	});
});

describe('somebody low', () => {
	const low = (note: string) => [held('2026-08-17', undefined, 4), held('2026-08-24', undefined, 3), held('2026-08-31', note, 2)];
	const areas: RosterParts = {areas: [{name: 'Incident rota', owner: 'ana', backup: 'bo'}], people: ['Bo']};

	it('is relieved of the hours that the notes name, tonight, by the backup', () => {
		const {whats, result} = first(low('Cried. Too much alone at night, the rota is hers.'), {roster: areas});
		expect(result).toContain(
			'Ana owns Incident rota, and your note of 31 Aug speaks of such hours. First, today: ask Bo to hold it from tonight',
		);
		expect(whats.join('\n')).toContain('Ask Bo to hold Incident rota from tonight');
		expect(whats.join('\n')).toContain('limits for six weeks: how many nights, what waits, and nothing new');
	});

	it('is offered no limit on nights of which nobody spoke', () => {
		const {whats, result} = first(low('Loading the page takes forever, the load balancer is old.'), {roster: areas});
		expect(`${whats.join('\n')}\n${result}`).not.toMatch(/night|on call|from tonight/i);
	});

	it('gets what the lead promised as one of the few things', () => {
		expect(first([...low('Feels she is failing them.'), promised('lead', '2026-09-11')]).whats.join()).toContain(
			'Do what you promised Ana, and tell Ana what came of it: “ask purchasing”',
		);
	});
});

describe('a plan for them', () => {
	it('takes up what they agreed on and is late, as theirs to say', () => {
		const team = teamOn(TODAY, {people: [{name: 'Ana', level: 'L4'}]}, [
			promised('person', '2026-08-28', 'first page of the guide'),
		]);
		const advice = askAdvisor({task_type: 'career_planning', person: 'ana'}, team, TODAY, {audience: 'them'});
		expect(advice.action_items.map(({what}) => what)).toContain(
			'Look together at “first page of the guide”: what is in the way, and does it still count?',
		);
		expect(JSON.stringify(advice)).not.toMatch(/days late|promised/);
	});
});

it('says nothing twice in print', () => {
	const advice = ask(
		[held('2026-08-31', 'Asked whether Bo could show her the save system.', 3), promised('lead', '2026-09-01')],
		{roster: {people: ['Bo']}},
	);
	const text = adviceMarkdown(advice, 'Advice', 'Ana');
	const sentences = text
		.split('\n')
		.flatMap(line => line.replace(/^\s*(- |\d+\. \[ \] )/, '').split(/(?<=[.?!])\s+/))
		.filter(each => each.length > 40);
	expect(sentences.filter((each, index) => sentences.indexOf(each) !== index)).toEqual([]);
	expect(text).not.toMatch(/Playbook: |Behind the page/);
});
