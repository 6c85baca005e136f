// What a sheet says of the months behind it: thanks and feedback that are not on record, the way agreed on, and whose time a note is from.
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {prepReport} from '../../../source/reports/prep/prep.ts';
import {prepMarkdown} from '../../../source/reports/prep/prep-markdown.ts';
import {entry, type PersonParts, personIn, type RosterParts, teamOn} from '../../support/build.ts';

const today: Day = '2026-11-20';
const held = (on: Day, more: {mood?: 2 | 3 | 4; notes?: string; career?: boolean} = {}) =>
	entry('meeting-held', {person: 'ana', ...more}, {on});
const win = (text: string, on: Day) => entry('win-noted', {people: ['ana'], text}, {on});
const praise = (text: string, on: Day) => entry('feedback-noted', {people: ['ana'], type: 'praise', text, say: 'said'}, {on});
const sheet = (entries: readonly Entry[], parts: Omit<PersonParts, 'name'> = {}, head: RosterParts = {}) => {
	const team = teamOn(today, {...head, people: [{name: 'Ana', ...parts}, 'Bo']}, entries);
	const person = personIn(team, 'ana');
	return {prep: prepReport(person, team), markdown: prepMarkdown(person, team)};
};

describe('wins without thanks', () => {
	it('are the last three of a quarter, before what happened lately', () => {
		const {prep, markdown} = sheet([
			win('one', '2026-08-21'),
			win('two', '2026-08-24'),
			win('three', '2026-10-01'),
			win('four', '2026-11-02'),
			held('2026-11-13', {mood: 4}),
		]);
		expect(prep.wins.map(({text}) => text)).toEqual(['four', 'three', 'two']);
		expect(markdown.indexOf('## No thanks on record yet')).toBeLessThan(markdown.indexOf('## Lately'));
	});

	it('are none that were talked about, or praised in the same week or for the same matter', () => {
		const talked = win('talked about', '2026-11-02');
		const {prep} = sheet([
			talked,
			win('on the day of the talk', '2026-11-09'),
			win('praised in the week', '2026-10-12'),
			praise('well done', '2026-10-19'),
			win('the refund import is twice as fast', '2026-09-14'),
			praise('the import of refunds was made fast with care', '2026-09-30'),
			win('left', '2026-10-28'),
			entry('meeting-held', {person: 'ana', discussed: [talked.id]}, {on: '2026-11-09'}),
		]);
		expect(prep.wins.map(({text}) => text)).toEqual(['left']);
	});
});

describe('no feedback on record', () => {
	const first: Day = addDays(today, -90);
	const line = (entries: readonly Entry[], parts: Omit<PersonParts, 'name'> = {}) =>
		sheet(entries, parts)
			.markdown.split('\n')
			.find(each => each.includes('No feedback on record')) ?? '';
	const other = entry('feedback-noted', {people: ['bo'], type: 'praise', text: 't', say: 'said'}, {on: '2026-10-01'});

	it('is said after a quarter, in months, with the day from which there are records', () => {
		const moods = [held(first, {mood: 4}), held('2026-11-13', {mood: 4}), other];
		expect(line(moods)).toMatch(/^- No feedback on record as said in 3 months \(the first entry is of 22 Aug\) → say one thing/);
		expect(line([held(addDays(first, 1), {mood: 4}), held('2026-11-13'), other])).toBe('');
	});

	it('counts from the last that was said, and adds no step where something waits to be said', () => {
		const said = praise('good', addDays(today, -120));
		expect(line([said, held('2026-09-11'), held('2026-10-16'), held('2026-11-13'), win('w', '2026-11-16')])).toBe(
			'- No feedback on record as said in 4 months (the last on 23 Jul)',
		);
	});

	it('is not said in a heavy case, of who is not the lead’s, or where nothing of the kind is ever noted', () => {
		const moods = (mood: 2 | 4) => [held(first, {mood: 4}), held('2026-11-13', {mood}), other];
		expect(line(moods(2))).toBe('');
		expect(line(moods(4), {relation: 'contractor'})).toBe('');
		expect(line(moods(4).slice(0, 2))).toBe('');
	});
});

describe('the way', () => {
	const growth = (entries: readonly Entry[], parts: Omit<PersonParts, 'name'> = {}) =>
		/## Growth([^#]*)/.exec(sheet(entries, parts).markdown)?.[1]?.trim() ?? '';

	it('is one line with the target, its day and the last career talk', () => {
		const talk = held('2026-08-10', {mood: 4, career: true});
		expect(growth([talk, held('2026-11-13')], {level: 'L5', target: {level: 'L6', by: '2028-01-04'}})).toBe(
			'- L5 → L6 by Jan 2028 · last career talk 10 Aug',
		);
		expect(growth([held('2026-11-13')], {target: {level: 'L3', by: '2027-06-30'}})).toBe(
			'- L3 by Jun 2027 · no career talk on record',
		);
		expect(growth([held('2026-11-13')], {level: 'L4', target: 'stay'})).toBe('');
	});

	it('asks whether a near day holds, with a step for one gap alone, and none in a hard month', () => {
		const parts = {level: 'L3', target: {level: 'L4', by: '2026-12-31'}, ratings: {influence: 1, writing: 1}} as const;
		const {markdown} = sheet([held('2026-11-13', {mood: 4})], parts);
		expect(markdown).toContain('- 41 days to its day, and 2 competencies rated below it: say whether the day holds');
		expect(markdown.slice(markdown.indexOf('## Growth')).match(/ → (?!L4)/g)).toHaveLength(1);
		expect(sheet([held('2026-11-13', {mood: 3})], parts).prep.growth).toEqual([]);
		const waits = entry('topic-raised', {person: 'ana', by: 'person', text: 'pay'}, {on: '2026-10-20'});
		expect(sheet([waits, held('2026-11-13', {mood: 4})], parts).prep.growth).toEqual([]);
	});

	it('says that a first year, or a year of records, went by without any', () => {
		expect(growth([held('2026-11-13')], {joined: '2025-11-03'})).toBe(
			'- A year here on 3 Nov, and no target or career talk on record',
		);
		expect(growth([held('2026-11-13')], {joined: '2025-11-21'})).toBe('');
		expect(growth([held('2026-11-13')], {joined: '2025-09-01'})).toBe('');
		expect(growth([held('2026-11-13', {career: true})], {joined: '2025-11-03'})).toBe('');
	});
});

describe('whose time it is from', () => {
	it('is said of notes from before the lead came, and their moods are left out beside newer ones', () => {
		const entries = [
			held('2026-10-16', {mood: 4, notes: 'Not looking for a title.'}),
			held('2026-11-13', {mood: 3, notes: 'First talk of ours.'}),
		];
		const own = sheet(entries, {joined: '2020-01-01'}, {leadSince: '2026-11-09'});
		expect(own.markdown).toContain('16 Oct: before you came · mood 4 · “Not looking for a title.”');
		expect(own.markdown).toMatch(/7 days · mood 3\n/);
		const none = sheet(entries.slice(0, 1), {joined: '2020-01-01'}, {leadSince: '2026-11-09'});
		expect(none.markdown).toContain('mood 4, before you came');
	});

	it('is the present: what a note spoke of as to come has its outcome beside it', () => {
		const {markdown} = sheet([
			held('2026-10-30', {mood: 4, notes: 'Sees a gap in key rotation. Will write to them.'}),
			praise('One page on key rotation changed their plan.', '2026-11-12'),
			held('2026-11-13', {mood: 4}),
		]);
		expect(markdown).toContain('Will write to them.” · 12 Nov: “One page on key rotation changed their plan.”');
	});

	it('says what was raised while the lead was away', () => {
		const raised = entry('topic-raised', {person: 'ana', by: 'person', text: 'two days off'}, {on: '2026-11-10'});
		const {markdown} = sheet([held('2026-10-30'), raised], {}, {away: [{from: '2026-11-02', until: '2026-11-13'}]});
		expect(markdown).toContain('Ana: two days off (raised 10 days ago · while you were away)');
	});
});

describe('what the roster says of how to talk', () => {
	it('stands with what is for every talk; other notes do not', () => {
		expect(sheet([], {notes: 'Christchurch. His mornings only.'}).markdown).toContain(
			'## Every time\n\n- noted: “His mornings only.”',
		);
		expect(sheet([], {notes: 'Parental leave, back on 4 May.'}).markdown).not.toContain('Every time');
	});
});

describe('a last day', () => {
	it('comes with the years, who backs what no more, and what to do where nobody holds it', () => {
		const areas = [
			{name: 'Ledger', owner: 'bo', backup: 'ana'},
			{name: 'Rota', owner: 'ana'},
		];
		const {markdown} = sheet([], {started: '2012-05-14', left: '2026-11-27'}, {areas});
		expect(markdown).toContain(
			'- Last day 27 Nov, after 14 years here · nobody holds Rota after it · no backup after it for Ledger → name somebody for it today',
		);
	});
});

describe('a day gone by in a hard month', () => {
	it('is released, and not counted', () => {
		const promise = entry(
			'action-opened',
			{person: 'ana', owner: 'person', text: 'the plan', due: '2026-11-13'},
			{on: '2026-10-20'},
		);
		const {markdown} = sheet([promise, held('2026-11-06'), held('2026-11-13', {mood: 2})]);
		expect(markdown).toContain('Ana: the plan (due 13 Nov) → release the day; agree on a new one later');
	});
});

describe('what was said lately', () => {
	const criticism = (text: string, on: Day) =>
		entry('feedback-noted', {people: ['ana'], type: 'constructive', text, say: 'said'}, {on});

	it('has the praise since beside the criticism, the last of it word for word', () => {
		const {markdown} = sheet([
			praise('before', '2026-08-03'),
			criticism('too fast', '2026-08-24'),
			praise('slowed down', '2026-09-07'),
			praise('explained it twice', '2026-10-12'),
		]);
		expect(markdown).toContain('Praised 2 times since, the last “explained it twice”, said 12 Oct');
		expect(markdown).not.toContain('“before”');
	});

	it('says one praise that already stands there no second time', () => {
		const {prep} = sheet([criticism('too fast', '2026-08-24'), praise('slowed down', '2026-09-07')]);
		expect(prep.said[0]?.after?.text ?? prep.praised?.text).toBe('slowed down');
		expect([prep.said[0]?.after, prep.praised].filter(each => each !== null)).toHaveLength(1);
	});

	it('has no praise where nothing was criticised', () => {
		expect(sheet([praise('well done', '2026-10-12')]).prep.praised).toBeNull();
	});
});
