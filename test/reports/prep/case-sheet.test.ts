// What a case does to the sheet: what stands first, what is left off because of it, and that this is said.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {questions} from '../../../source/knowledge/questions.ts';
import {prepReport} from '../../../source/reports/prep/prep.ts';
import {prepMarkdown} from '../../../source/reports/prep/prep-markdown.ts';
import {isOverwork} from '../../../source/reports/prep/to-say.ts';
import {entry, type PersonParts, personIn, type RosterParts, teamOn} from '../../support/build.ts';

const today: Day = '2026-11-20';
const held = (on: Day, more: {mood?: 1 | 2 | 4; notes?: string; career?: boolean} = {}) =>
	entry('meeting-held', {person: 'ana', ...more}, {on});
const noted = (type: 'praise' | 'constructive', text: string, on: Day) =>
	entry('feedback-noted', {people: ['ana'], type, text, say: 'next'}, {on});
const sheet = (entries: readonly Entry[], parts: Omit<PersonParts, 'name'> = {}, head: RosterParts = {}) => {
	const team = teamOn(today, {...head, people: [{name: 'Ana', ...parts}, 'Bo']}, entries);
	const person = personIn(team, 'ana');
	const prep = prepReport(person, team);
	return {prep, markdown: prepMarkdown(person, team)};
};
const growing = {level: 'L4', target: {level: 'L5'}, ratings: {writing: 2, influence: 2}} as const;

describe('somebody worn', () => {
	const {prep, markdown} = sheet(
		[
			held('2026-11-06', {mood: 4, notes: 'Fine.'}),
			noted('constructive', 'The page came late.', '2026-11-10'),
			noted('praise', 'Stayed all night for the release.', '2026-11-10'),
			noted('praise', 'A clear answer to the auditors.', '2026-11-11'),
			held('2026-11-13', {mood: 1, notes: 'Very flat.'}),
		],
		growing,
	);

	it('stands first, with what comes first and what to leave alone', () => {
		expect(prep.case).toMatchObject({id: 'worn', setBy: 'records', page: 'burnout'});
		const [, , case_, , first, leave] = markdown.split('\n');
		expect(case_).toBe('## Energy first: mood 4 → 1, the last on 13 Nov');
		expect(first).toMatch(/^- First: Talk this week about energy and load: begin with what you noted last/);
		expect(leave).toMatch(/^- Leave alone: .*not on this sheet: constructive of 10 Nov and praise of 10 Nov$/);
	});

	it('gets no criticism, no growth, and no praise of overwork', () => {
		expect(prep.toSay.map(({text}) => text)).toEqual(['A clear answer to the auditors.']);
		expect(prep.growth).toEqual([]);
		expect(markdown).not.toMatch(/all night|came late|## Growth/);
	});
});

describe('somebody low since a no', () => {
	const {prep, markdown} = sheet(
		[
			held('2026-10-23', {mood: 4}),
			held('2026-11-13', {mood: 2, notes: 'Told her that the promotion was declined.'}),
			entry('topic-raised', {person: 'ana', by: 'person', text: 'What was missing for L5?'}, {on: '2026-11-13'}),
		],
		growing,
	);

	it('sees both at the head of the sheet, and both among the questions', () => {
		const [, , title, , first, and] = markdown.split('\n');
		expect(title).toBe('## Energy first, and promotion not given: mood 4 → 2, the last on 13 Nov');
		expect(first).toMatch(/^- First: Talk this week: about the no first/);
		expect(and).toMatch(/^- And: Give the reasons in writing.*“Told her that the promotion was declined\.”/);
		const about = (id: 'worn' | 'promotion-declined') =>
			prep.questions.filter(asked => questions.find(each => each.id === asked.id)?.cases?.includes(id)).length;
		expect(about('worn')).toBeGreaterThan(0);
		expect(about('promotion-declined')).toBeGreaterThan(0);
	});

	it('is asked nothing that takes a full plate for granted', () => {
		expect(markdown).not.toMatch(/give away first|take out first|feel lighter/);
	});
});

describe('three constructive notes in three weeks', () => {
	it('are said with their days, and what comes before a fourth', () => {
		const notes = (['2026-11-02', '2026-11-09', '2026-11-16'] as const).map(on => noted('constructive', 't', on));
		expect(sheet(notes).markdown).toContain(
			'- Three constructive notes in 15 days, of 2 Nov, 9 Nov and 16 Nov: ask what is going on',
		);
		expect(sheet(notes.slice(1)).markdown).not.toContain('constructive notes');
	});
});

describe('the first talk after a leave of some days', () => {
	const parts = {leave: [{from: '2026-11-06', until: '2026-11-18'}]} as const;
	const before = [
		held('2026-11-02', {mood: 4}),
		noted('constructive', 'No second pair of eyes.', '2026-11-03'),
		entry('action-opened', {person: 'ana', owner: 'person', text: 'the runbook', due: '2026-11-10'}, {on: '2026-11-02'}),
	];

	it('brings nothing from before to it, and says what waits', () => {
		const {prep, markdown} = sheet(before, {...growing, ...parts});
		expect(markdown).toContain('- Back from the leave until 18 Nov · for the talk after this one: constructive of 3 Nov');
		expect(markdown).toContain('Ana: the runbook (due 10 Nov)');
		expect(markdown).not.toMatch(/To say|late/);
		expect(prep.questions.map(({id}) => id)).toEqual(expect.arrayContaining(['return-how', 'return-from-me']));
	});

	it('is over with it, after a week, and no leave is one of a day or two', () => {
		const met = sheet([...before, held('2026-11-19', {mood: 4})], {...growing, ...parts});
		const later = sheet(before, {...growing, leave: [{from: '2026-11-05', until: '2026-11-12'}]});
		const short = sheet(before, {...growing, leave: [{from: '2026-11-17', until: '2026-11-18'}]});
		for (const {markdown} of [met, later, short]) expect(markdown).toMatch(/## To say/);
	});
});

describe('somebody who leaves', () => {
	it('is not criticised any more, and thanked all the same', () => {
		const {prep, markdown} = sheet(
			[noted('constructive', 'Decided alone.', '2026-11-03'), noted('praise', 'A clear answer.', '2026-11-04')],
			{left: '2026-12-18'},
		);
		expect(prep.toSay.map(({text}) => text)).toEqual(['A clear answer.']);
		expect(markdown).toContain('not on this sheet: constructive of 3 Nov');
	});
});

describe('a returner', () => {
	const before: Day = '2026-04-01';
	const {prep, markdown} = sheet(
		[
			entry('action-opened', {person: 'ana', owner: 'person', text: 'the old draft', due: '2026-04-20'}, {on: before}),
			entry('topic-raised', {person: 'ana', by: 'person', text: 'fewer pages'}, {on: before}),
			noted('constructive', 'Too short.', before),
		],
		{...growing, leave: [{from: '2026-05-01', until: '2026-11-18'}]},
	);

	it('is held to nothing from before, and what they raised stays', () => {
		expect(prep.carried.map(({text}) => text)).toEqual(['fewer pages']);
		expect(prep.toSay).toEqual([]);
		expect(prep.growth).toEqual([]);
		expect(markdown).toContain('not on this sheet: constructive of 1 Apr and 1 promise from before the leave');
		expect(markdown).not.toMatch(/days late|old draft|Too short/);
	});
});

describe('others', () => {
	it('see growth where the case allows it, the criticised gap first', () => {
		const said = entry(
			'feedback-noted',
			{people: ['ana'], type: 'constructive', text: 'No recommendation.', say: 'said', competency: 'writing'},
			{on: '2026-10-30'},
		);
		const {prep, markdown} = sheet([said], growing);
		expect(prep.growth[0]?.competency).toBe('writing');
		expect(markdown).toContain('“No recommendation.”, said 30 Oct on Writing');
		expect(sheet([said], {...growing, relation: 'contractor'}).prep.growth).toEqual([]);
		expect(sheet([said], {...growing, joined: '2026-11-02'}).prep.growth).toEqual([]);
	});

	it('find their standing topics first', () => {
		const {markdown} = sheet([held('2026-11-13')], {agenda: ['How was the on-call week?']});
		expect(markdown.split('\n').slice(2, 5)).toEqual(['## Every time', '', '- How was the on-call week?']);
	});

	it('see the last three notes with their moods, the last career talk’s, and who called off', () => {
		const entries = [
			held('2026-07-01', {notes: 'Wants to lead.', career: true}),
			held('2026-10-02', {mood: 4, notes: 'one'}),
			held('2026-10-16', {mood: 4, notes: 'two'}),
			held('2026-10-30', {mood: 2, notes: 'three'}),
			held('2026-11-06', {mood: 4, notes: 'four'}),
			entry('meeting-skipped', {person: 'ana', by: 'lead', why: 'offsite'}, {on: '2026-11-13'}),
		];
		const {prep} = sheet(entries);
		expect(prep.lately.map(({day, notes, mood, by, why}) => [day, notes ?? why, mood, by])).toEqual([
			['2026-11-13', 'offsite', null, 'lead'],
			['2026-11-06', 'four', 4, null],
			['2026-10-30', 'three', 2, null],
			['2026-10-16', 'two', 4, null],
			['2026-07-01', 'Wants to lead.', null, null],
		]);
		expect(sheet(entries).markdown).toContain('- 13 Nov: called off by you: “offsite”');
	});

	it('see who holds what during a leave', () => {
		const areas = [
			{name: 'Ledger', owner: 'ana', backup: 'bo'},
			{name: 'Rota', owner: 'ana'},
		];
		const leave = [{from: '2026-12-01', until: '2027-01-31'}] as const;
		expect(sheet([], {leave}, {areas}).markdown).toContain(
			'- On leave from 1 Dec, until 31 Jan 2027 · Bo holds Ledger · nobody holds Rota',
		);
	});

	it('read no reminder about the records', () => {
		const {markdown} = sheet([held('2026-11-13')], {level: 'L4', levelSince: '2024-01-01', joined: '2024-01-01'});
		expect(markdown).not.toMatch(/no win|no target|no career talk|not rated/i);
	});
});

describe('praise of overwork', () => {
	it.each([
		['Stayed late on Friday to finish', true],
		['Worked through the weekend', true],
		['Unblocked the release alone', true],
		['Kept the rota going while on leave', true],
		['Calm, clear incident update', false],
		['Wrote the design with two others', false],
	])('%s: %s', (text, isSo) => expect(isOverwork(text)).toBe(isSo));
});

describe('what they asked for', () => {
	it('stands before the newer notes, which leave it out, and is taken up by a question', () => {
		const {prep, markdown} = sheet([
			held('2026-10-16', {mood: 4, notes: 'Asked whether anyone else could take the rota. I said after peak.'}),
			...(['2026-10-23', '2026-10-30', '2026-11-06', '2026-11-13'] as const).map(on => held(on, {mood: 4, notes: `Of ${on}.`})),
		]);
		expect(markdown).toContain('## Asked or wished, as you noted\n\n- 16 Oct: “Asked whether anyone else could take the rota.');
		expect(markdown.match(/take the rota/g)).toHaveLength(1);
		expect(prep.questions[0]?.id).toBe('work-you-asked');
	});

	it('says the same words once, and no note that says nothing', () => {
		const {markdown} = sheet([
			held('2026-10-30', {notes: 'Two reviews open.'}),
			held('2026-11-06', {notes: 'Two reviews open.'}),
			held('2026-11-13', {notes: 'Nothing to report, she says.'}),
		]);
		expect(markdown.match(/Two reviews open/g)).toHaveLength(1);
		expect(markdown).not.toContain('Nothing to report');
	});
});

describe('the first talk since the lead was away', () => {
	const away = {away: [{from: '2026-10-05', until: '2026-11-13'}]} as const;

	it('says when, asks what waited, and hands back from who stood in', () => {
		const other = sheet([held('2026-09-25', {mood: 4, notes: 'Fine.'})], {}, away);
		expect(other.markdown).toContain('- You were away 5 Oct – 13 Nov → the first talk since');
		const long = sheet([held('2026-09-25', {mood: 4})], {}, {...away, areas: [{name: 'Rota', owner: 'ana'}]});
		expect(long.markdown).toContain(
			'- You were away 5 Oct – 13 Nov, and Ana held Rota → the first talk since: begin with thanks',
		);
		expect(other.prep.questions.map(({id}) => id)).toContain('work-while-i-was-away');
		const stood = sheet([held('2026-09-25', {mood: 4, notes: 'He will stand in.'})], {}, away);
		expect(stood.markdown).toMatch(/noted to stand in for you: thank Ana/);
		expect(stood.prep.questions[0]?.id).toBe('work-stood-in');
	});

	it('is over with it', () => {
		const {prep} = sheet([held('2026-09-25', {mood: 4}), held('2026-11-16', {mood: 4})], {}, away);
		expect(prep.leadAway).toBeNull();
	});
});

describe('a promise of the lead’s', () => {
	it('that is carried is not theirs to explain', () => {
		const carried = (owner: 'lead' | 'person') =>
			sheet([
				entry('action-opened', {person: 'ana', owner, text: 't'}, {on: '2026-10-01'}),
				...(['2026-10-23', '2026-10-30', '2026-11-06', '2026-11-13'] as const).map(on => held(on, {mood: 4})),
			]).prep.questions.map(({id}) => id);
		expect(carried('person')).toContain('work-hard-to-settle');
		expect(carried('lead')).not.toContain('work-hard-to-settle');
	});
});

describe('the step beside the thing', () => {
	it('is to get the answer first, and to bring what is fresh or drop it', () => {
		const promise = entry('action-opened', {person: 'ana', owner: 'lead', text: 't', due: '2026-11-10'}, {on: '2026-11-02'});
		const {markdown} = sheet([promise, noted('constructive', 'Repeats.', '2026-08-20'), held('2026-11-13', {mood: 4})]);
		expect(markdown).toContain('10 days late) → get the answer before you go in');
		expect(markdown).toMatch(/Repeats.*→ bring one fresh example of it, or drop it/);
	});

	it('is no 1:1 while they are away', () => {
		const {markdown} = sheet([held('2026-10-21')], {leave: [{from: '2026-11-02', until: '2026-12-11'}]});
		expect(markdown).toMatch(/^# Ana · On leave until 11 Dec, back Mon 14 Dec\n/);
		expect(markdown).toContain('- Back Mon 14 Dec: meet in the first three days');
		expect(markdown).toContain('## Ask Ana on the first day back');
		expect(markdown).not.toContain('## Lately');
		const short = sheet(
			[held('2026-11-13')],
			{leave: [{from: '2026-11-16', until: '2026-11-22'}]},
			{areas: [{name: 'Rota', owner: 'ana'}]},
		);
		expect(short.markdown).toContain('- Nobody holds Rota → name somebody for it today');
	});
});
