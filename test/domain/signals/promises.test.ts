import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import {begun, entry, type PersonParts, type RosterParts, signalIn, teamOn} from '../../support/build.ts';

type Entries = readonly ReturnType<typeof entry>[];
const start: Day = '2026-10-01';
const day = (days: number): Day => addDays(start, days);

const opened = (on: Day, due: Day | undefined, owner: 'lead' | 'person' = 'lead', text = 'intro') =>
	entry('action-opened', {person: 'ana', owner, text, ...(due === undefined ? {} : {due})}, {on});
const closed = (of: ReturnType<typeof opened>, on: Day) => entry('action-closed', {action: of.id, outcome: 'done'}, {on});
const moved = (of: ReturnType<typeof opened>, due: Day | null, on: Day) => entry('action-due-moved', {action: of.id, due}, {on});
const held = (on: Day, fields: object = {}) => entry('meeting-held', {person: 'ana', ...fields}, {on});

const on = (
	id: 'promise-overdue' | 'carried' | 'topic-waiting',
	today: Day,
	entries: Entries,
	parts: Partial<PersonParts> = {},
) => signalIn(teamOn(today, {people: [{name: 'Ana', ...parts}]}, [...begun(start), ...entries]), id, 'ana');

describe('promise-overdue', () => {
	const overdue = (days: number, entries: Entries, parts: Partial<PersonParts> = {}) =>
		on('promise-overdue', day(days), entries, parts);

	it.each([
		['lead', 9, undefined, ''],
		['lead', 10, undefined, ''],
		['lead', 11, 'watch', 'your promise is 1 day late'],
		['lead', 17, 'watch', 'your promise is 7 days late'],
		['lead', 18, 'act', 'your promise is 8 days late'],
		['person', 10, undefined, ''],
		['person', 11, 'watch', 'their promise is 1 day late'],
		['person', 400, 'watch', 'their promise is 390 days late'],
	] as const)('of the %s, due on day 10, on day %i: %s', (owner, days, severity, reason) => {
		const found = overdue(days, [opened(day(1), day(10), owner)]);
		expect(found?.severity).toBe(severity);
		if (severity) expect(found).toMatchObject({since: day(11), reason, quote: 'intro', page: 'promises'});
	});

	it('needs a due day, and an open action', () => {
		expect(overdue(99, [opened(day(1), undefined)])).toBeUndefined();
		const action = opened(day(1), day(10));
		expect(overdue(20, [action, closed(action, day(20))])).toBeUndefined();
		expect(overdue(19, [action, closed(action, day(20))])?.severity).toBe('act');
	});

	it('goes by the day it was moved to', () => {
		const action = opened(day(1), day(10));
		expect(overdue(20, [action, moved(action, day(20), day(9))])).toBeUndefined();
		expect(overdue(21, [action, moved(action, day(20), day(9))])).toMatchObject({since: day(21)});
		expect(overdue(20, [action, moved(action, null, day(9))])).toBeUndefined();
		expect(overdue(20, [action, moved(action, day(30), day(9)), moved(action, day(12), day(10))])).toMatchObject({
			since: day(13),
		});
	});

	it('of the lead’s is no absence: it stands across a hole in the records once they met again', () => {
		const [mine, theirs] = [opened(day(-80), day(-70)), opened(day(-80), day(-70), 'person')];
		expect(overdue(9, [mine])).toBeUndefined();
		expect(overdue(9, [mine, held(day(8))])).toMatchObject({severity: 'act', since: day(8)});
		expect(overdue(9, [theirs, held(day(8))])).toBeUndefined();
		expect(overdue(9, [{...mine, history: true} as typeof mine, held(day(8))])).toBeUndefined();
		expect(overdue(9, [mine, closed(mine, day(7)), held(day(8))])).toBeUndefined();
	});

	it('puts the lead’s first, then the latest, and counts them', () => {
		const [theirs, mine, newer] = [
			opened(day(1), day(5), 'person', 'theirs'),
			opened(day(1), day(10), 'lead', 'mine'),
			opened(day(1), day(12)),
		];
		expect(overdue(20, [newer, theirs, mine])).toMatchObject({
			severity: 'act',
			since: day(6),
			reason: 'your promise is 10 days late, 1 more of yours, 1 of theirs',
			quote: 'mine',
		});
		expect(overdue(20, [theirs, opened(day(1), day(12), 'person')])?.reason).toBe(
			'their promise is 15 days late, 1 more of theirs',
		);
	});

	it('has lasted as long as one followed another without a break', () => {
		const [first, second] = [opened(day(1), day(5)), opened(day(1), day(12))];
		expect(overdue(20, [first, second, closed(first, day(13))])).toMatchObject({since: day(6)});
		expect(overdue(20, [first, second, closed(first, day(12))])).toMatchObject({since: day(13)});
	});

	it('opened past its day is late from the day it was opened', () =>
		expect(overdue(8, [opened(day(7), day(3))])).toMatchObject({since: day(7), reason: 'your promise is 5 days late'}));

	it('on leave speaks of the lead’s promises only, and of none once they left', () => {
		const leave = [{from: day(15), until: day(30)}];
		expect(overdue(20, [opened(day(1), day(10), 'person')], {leave})).toBeUndefined();
		expect(overdue(20, [opened(day(1), day(10), 'lead'), opened(day(1), day(5), 'person')], {leave})).toMatchObject({
			reason: 'your promise is 10 days late',
			// Theirs until the leave, the lead's from before.
			since: day(6),
		});
		expect(overdue(20, [opened(day(1), day(10))], {left: day(19)})).toBeUndefined();
	});
});

describe('a promise whose day was moved', () => {
	const overdue = (days: number, entries: Entries, parts: Partial<PersonParts> = {}, head: RosterParts = {}) =>
		signalIn(teamOn(day(days), {...head, people: [{name: 'Ana', ...parts}]}, [...begun(start), ...entries]), 'promise-overdue');

	it('twice is at act as soon as it is late again, and says so', () => {
		const action = opened(day(1), day(5));
		const once = [action, moved(action, day(10), day(5))];
		expect(overdue(11, once)).toMatchObject({severity: 'watch', reason: 'your promise is 1 day late, moved once'});
		const twice = [...once, moved(action, day(15), day(10))];
		expect(overdue(15, twice)).toBeUndefined();
		expect(overdue(16, twice)).toMatchObject({
			severity: 'act',
			since: day(16),
			reason: 'your promise is 1 day late, moved twice',
		});
		expect(overdue(16, [{...action, owner: 'person'} as typeof action, ...twice.slice(1)])).toMatchObject({
			severity: 'watch',
			reason: 'their promise is 1 day late, moved twice',
		});
	});

	it('was late before it was moved late: the run goes on', () => {
		const action = opened(day(1), day(5));
		expect(overdue(12, [action, moved(action, day(7), day(8))])).toMatchObject({since: day(6)});
		expect(overdue(12, [action, moved(action, day(9), day(8))])).toMatchObject({since: day(10)});
	});

	it('counts the lead’s days away, for somebody waits, but no days on their leave for theirs', () => {
		const mine = opened(day(1), day(10));
		const away = [{from: day(11), until: day(20)}];
		expect(overdue(17, [mine], {}, {away})?.severity).toBe('watch');
		expect(overdue(18, [mine], {}, {away})?.severity).toBe('act');
		const theirs = opened(day(1), day(10), 'person');
		expect(overdue(40, [theirs], {leave: [{from: day(12), until: day(14)}]})?.reason).toBe('their promise is 27 days late');
	});

	it('from before a long leave is info for two weeks after it', () => {
		const theirs = opened(day(1), day(10), 'person');
		const leave = [{from: day(12), until: day(40)}];
		expect(overdue(43, [theirs], {leave})).toMatchObject({severity: 'info', reason: 'their promise is 4 days late'});
		expect(overdue(54, [theirs], {leave})?.severity).toBe('info');
		expect(overdue(55, [theirs], {leave})?.severity).toBe('watch');
		expect(overdue(43, [opened(day(1), day(10))], {leave})?.severity).toBe('act');
	});
});

describe('topic-waiting', () => {
	const raised = (fields: object = {}) =>
		entry('topic-raised', {person: 'ana', text: 'a quieter desk', by: 'person', ...fields}, {on: day(1)});
	const waiting = (days: number, entries: Entries, parts: Partial<PersonParts> = {}) =>
		on('topic-waiting', day(days), entries, parts);

	it.each([
		[21, undefined],
		[22, 'watch'],
		[42, 'watch'],
		[43, 'act'],
		[200, 'act'],
	] as const)('raised by them on day 1, on day %i: %s', (days, severity) => {
		const found = waiting(days, [raised()]);
		expect(found?.severity).toBe(severity);
		if (severity)
			expect(found).toMatchObject({
				since: day(22),
				quote: 'a quieter desk',
				reason: `raised by them ${days - 1} days ago and still open`,
			});
	});

	it('waits for the second 1:1 that was held, if that comes sooner', () => {
		expect(waiting(9, [raised(), held(day(3))])).toBeUndefined();
		expect(waiting(10, [raised(), held(day(3)), held(day(10))])).toMatchObject({since: day(10)});
	});

	it('is at act with the third 1:1, and counts no days on which either was away', () => {
		const two = [raised(), held(day(3)), held(day(10))];
		expect(waiting(17, two)?.severity).toBe('watch');
		expect(waiting(17, [...two, held(day(17))])).toMatchObject({severity: 'act', since: day(10)});
		const leave = [{from: day(5), until: day(14)}];
		expect(waiting(52, [raised()], {leave})?.severity).toBe('watch');
		expect(waiting(53, [raised()], {leave})?.severity).toBe('act');
	});

	it('waits two weeks or one 1:1 of somebody whose last mood was so-so', () => {
		const mood = (value: 3 | 4) => entry('meeting-held', {person: 'ana', mood: value}, {on: day(1), at: `${day(1)}T08:00:00Z`});
		expect(waiting(14, [mood(3), raised()])).toBeUndefined();
		expect(waiting(15, [mood(3), raised()])).toMatchObject({severity: 'watch', since: day(15)});
		expect(waiting(21, [mood(4), raised()])).toBeUndefined();
		expect(waiting(8, [mood(3), raised(), held(day(8))])).toMatchObject({since: day(8)});
		expect(waiting(8, [mood(4), raised(), held(day(8))])).toBeUndefined();
		const better = entry('meeting-held', {person: 'ana', mood: 4}, {on: day(9)});
		expect(waiting(9, [mood(3), raised(), better])).toBeUndefined();
	});

	it('ends when it is closed, and never speaks of the lead’s own', () => {
		const topic = raised();
		const end = entry('topic-closed', {topic: topic.id, outcome: 'discussed'}, {on: day(30)});
		expect(waiting(29, [topic, end])?.severity).toBe('watch');
		expect(waiting(30, [topic, end])).toBeUndefined();
		expect(waiting(40, [raised({by: 'lead'})])).toBeUndefined();
		expect(waiting(40, [{...topic, history: true} as typeof topic])).toBeUndefined();
	});
});

describe('carried', () => {
	const carried = (days: number, entries: Entries, parts: Partial<PersonParts> = {}) => on('carried', day(days), entries, parts);
	const meetings = [held(day(8)), held(day(15)), held(day(22)), held(day(29))];

	it.each([
		[21, undefined],
		[22, 'carried through 3 1:1s'],
		[29, 'carried through 4 1:1s'],
	] as const)('on day %i: %s', (days, reason) => {
		const topic = entry('topic-raised', {person: 'ana', text: 'budget', by: 'lead'}, {on: day(1)});
		for (const each of [opened(day(1), undefined), topic]) {
			const found = carried(days, [each, ...meetings]);
			expect(found?.reason).toBe(reason);
			if (reason) expect(found).toMatchObject({severity: 'info', since: day(22), quote: each.text, page: 'carried-topics'});
		}
	});

	it('counts 1:1s held after it was opened, not skipped ones, nor the one it was opened in', () => {
		const inMeeting = entry(
			'meeting-held',
			{person: 'ana'},
			{on: day(8), at: `${day(8)}T09:00:00Z`, write: 'ffffffff-0000-4000-8000-000000000001'},
		);
		const fromIt = entry(
			'action-opened',
			{person: 'ana', owner: 'lead', text: 't'},
			{on: day(8), at: `${day(8)}T09:00:00Z`, write: 'ffffffff-0000-4000-8000-000000000001'},
		);
		expect(carried(22, [inMeeting, fromIt, held(day(15)), held(day(22))])).toBeUndefined();
		expect(carried(29, [inMeeting, fromIt, held(day(15)), held(day(22)), held(day(29))])?.since).toBe(day(29));
		const sameMorning = entry(
			'action-opened',
			{person: 'ana', owner: 'lead', text: 't'},
			{on: day(8), at: `${day(8)}T08:00:00Z`},
		);
		expect(carried(22, [sameMorning, ...meetings])?.reason).toBe('carried through 3 1:1s');
		expect(
			carried(29, [
				opened(day(1), undefined),
				held(day(8)),
				held(day(15)),
				entry('meeting-skipped', {person: 'ana'}, {on: day(22)}),
			]),
		).toBeUndefined();
	});

	it('ends when it is done, dropped or discussed', () => {
		const action = opened(day(1), undefined);
		const topic = entry('topic-raised', {person: 'ana', text: 'budget', by: 'lead'}, {on: day(1)});
		expect(carried(29, [action, ...meetings, closed(action, day(29))])).toBeUndefined();
		expect(carried(28, [action, ...meetings, closed(action, day(29))])?.severity).toBe('info');
		expect(
			carried(29, [topic, ...meetings, entry('topic-closed', {topic: topic.id, outcome: 'dropped'}, {on: day(29)})]),
		).toBeUndefined();
		expect(carried(30, [topic, ...meetings, held(day(30), {discussed: [topic.id]})])).toBeUndefined();
		// An action that was talked about is still to be done.
		expect(carried(30, [action, ...meetings, held(day(30), {discussed: [action.id]})])?.reason).toBe('carried through 5 1:1s');
	});

	it('counts several as one, since the first', () => {
		expect(carried(29, [opened(day(1), undefined), opened(day(9), undefined), ...meetings])).toMatchObject({
			reason: '2 things carried through three 1:1s or more',
			quote: undefined,
			since: day(22),
		});
	});

	it('is silent once they left', () =>
		expect(carried(29, [opened(day(1), undefined), ...meetings], {left: day(28)})).toBeUndefined());
});
