import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import type {WriteId} from '../../../source/domain/ids.ts';
import type {Draft, Entry} from '../../../source/domain/journal/entries.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {undoWrite} from '../../../source/domain/journal/undo.ts';
import type {Roster} from '../../../source/domain/roster/roster.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import type {Team} from '../../../source/domain/team/team.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {areaIn, begun, entry, personIn, roster, signalIn, teamOn, uuid} from '../../support/build.ts';
import {anyDay, anyEntries, anyRoster} from '../../support/generated/arbitraries.ts';

const today: Day = '2026-11-20';
const fold = (lines: Roster, entries: readonly Entry[], day: Day, earlier?: Team) =>
	foldTeam(lines, builtInLadder, entries, day, earlier);
const win = (person: string, on: Day) => entry('win-noted', {people: [person], text: 't'}, {on});

/** Kinds that may be about none of the people and areas. */
const ABOUT_NOBODY: ReadonlySet<string> = new Set(['signal-snoozed', 'advice-judged', 'note-taken']);

describe('any roster and journal', () => {
	it('fold into a team, with nobody and nothing lost', () => {
		fc.assert(
			fc.property(anyRoster(), anyEntries(), anyDay, (lines, entries, day) => {
				const team = fold(lines, entries, day);
				expect(team.people.map(each => each.id)).toEqual(lines.people.map(each => each.id));
				expect(team.areas.map(each => each.id)).toEqual(lines.areas.map(each => each.id));
				const shown = new Set([...team.people, ...team.areas].flatMap(each => each.entries).concat(team.strangers));
				for (const live of journalOn(entries, day).live)
					if (!ABOUT_NOBODY.has(live.kind)) expect(shown.has(live), live.kind).toBe(true);
			}),
		);
	});

	it('fold into the same team whatever the order on disk', () => {
		const shuffled = anyEntries().chain(entries =>
			fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], {minLength: entries.length})),
		);
		fc.assert(
			fc.property(anyRoster(), shuffled, anyDay, (lines, [entries, otherwise], day) => {
				expect(fold(lines, otherwise, day)).toEqual(fold(lines, entries, day));
			}),
		);
	});

	it('fold into the very same team after a save and its undoing', () => {
		fc.assert(
			fc.property(anyRoster(), anyEntries(), anyEntries({maxLength: 6, firstId: 50}), anyDay, (lines, before, together, day) => {
				const write = uuid(7_000_000) as WriteId;
				const saved = [...before, ...together.map(each => ({...each, write}))];
				const undoing = undoWrite(journalOn(saved, day), write);
				// Only what the save wrote itself: where entries lean on each other as no save of muster leaves them, more goes or comes back.
				fc.pre(undoing !== undefined && undoing.drafts.length === undoing.entries.length);
				const retractions = (undoing?.drafts ?? []).map((draft: Draft, index) =>
					entry(
						'entry-retracted',
						{entry: draft.kind === 'entry-retracted' ? draft.entry : uuid(0)},
						{on: today, id: uuid(8_000_000 + index)},
					),
				);
				expect(fold(lines, [...saved, ...retractions], day)).toEqual(fold(lines, before, day));
			}),
		);
	});

	it('fold into the same team with the help of an earlier one, save by save, and when roster or day change', () => {
		fc.assert(
			fc.property(
				anyRoster(),
				anyRoster(),
				anyEntries(),
				fc.array(fc.nat({max: 8}), {maxLength: 8}),
				anyDay,
				anyDay,
				(lines, otherLines, entries, sizes, day, nextDay) => {
					let team = fold(lines, [], day);
					let count = 0;
					for (const size of sizes) {
						count += size;
						team = fold(lines, entries.slice(0, count), day, team);
						expect(team).toEqual(fold(lines, entries.slice(0, count), day));
					}
					expect(fold(lines, structuredClone(entries), day, team)).toEqual(fold(lines, entries, day));
					expect(fold(lines, entries, nextDay, team)).toEqual(fold(lines, entries, nextDay));
					expect(fold(otherLines, entries, day, team)).toEqual(fold(otherLines, entries, day));
					expect(fold(lines, entries.slice(1), day, team)).toEqual(fold(lines, entries.slice(1), day));
				},
			),
			{numRuns: 60},
		);
	});
});

describe('with the help of an earlier team', () => {
	const lines = roster({people: ['Ana', 'Bo'], areas: [{name: 'API', owner: 'ana'}]});
	const before = [...begun('2026-01-01'), win('ana', '2026-11-01')];
	const earlier = fold(lines, before, today);

	it('only those are folded again whom a write names', () => {
		const later = fold(lines, [...before, win('bo', today)], today, earlier);
		expect(personIn(later, 'ana')).toBe(personIn(earlier, 'ana'));
		expect(personIn(later, 'bo')).not.toBe(personIn(earlier, 'bo'));
		expect(personIn(later, 'bo').wins).toHaveLength(1);
	});

	it('a snooze changes its subject alone', () => {
		const snooze = entry('signal-snoozed', {subject: 'bo', signal: 'no-feedback', until: '2026-11-27'}, {on: today});
		const later = fold(lines, [...before, snooze], today, earlier);
		expect(personIn(later, 'ana')).toBe(personIn(earlier, 'ana'));
		expect(signalIn(later, 'no-feedback', 'bo')?.snoozedUntil).toBe('2026-11-27');
		expect(signalIn(fold(lines, before, today, later), 'no-feedback', 'bo')?.snoozedUntil).toBeUndefined();
	});

	it('an assignment reaches those who gave and got the area', () => {
		const assigned = entry('area-assigned', {area: 'api', owner: 'bo', rosterWas: {owner: 'ana', backup: null}}, {on: today});
		const later = fold(lines, [...before, assigned], today, earlier);
		expect([personIn(later, 'ana').owns, personIn(later, 'bo').owns]).toEqual([[], ['api']]);
	});

	it('a link that leads elsewhere since an edit is followed', () => {
		const [opened, better] = ['first', 'better'].map(text =>
			entry('action-opened', {person: 'ana', owner: 'lead', text}, {on: today}),
		);
		if (!opened || !better) throw new Error('two were made');
		const closed = entry('action-closed', {action: opened.id, outcome: 'done'}, {on: today});
		const taken = entry('entry-retracted', {entry: opened.id}, {on: today});
		const edited = entry('entry-retracted', {entry: opened.id, replaces: better.id}, {on: today});
		const some = [...before, opened, better, closed, taken];
		const team = fold(lines, some, today);
		expect(personIn(team).actions.map(each => each.closed?.outcome)).toEqual([undefined]);
		expect(personIn(fold(lines, [...some, edited], today, team)).actions.map(each => each.closed?.outcome)).toEqual(['done']);
	});
});

describe('whom entries are about', () => {
	it('are people and areas under their present or earlier ids', () => {
		const lines = {people: [{name: 'Ana Souza', was: ['ana', 'asouza']}], areas: [{name: 'Checkout API', was: ['api']}]};
		const entries = [
			win('ana', today),
			win('asouza', today),
			win('ana-souza', today),
			entry('area-reviewed', {area: 'api'}, {on: today}),
		];
		const team = teamOn(today, lines, entries);
		expect(personIn(team).wins).toHaveLength(3);
		expect(areaIn(team).reviewed).toBe(today);
		expect(team.strangers).toEqual([]);
	});

	it('an id in use is nobody else’s earlier one', () => {
		const team = teamOn(today, {people: [{name: 'Ana'}, {name: 'Bo', was: ['ana']}]}, [win('ana', today)]);
		expect([personIn(team, 'ana').wins.length, personIn(team, 'bo').wins.length]).toEqual([1, 0]);
	});

	it('names somebody once who is named under two ids', () => {
		const both = entry('win-noted', {people: ['ana', 'old-ana'], text: 't'}, {on: today});
		expect(personIn(teamOn(today, {people: [{name: 'Ana', was: ['old-ana']}]}, [both])).wins).toEqual([both]);
	});

	it('give actions and topics under the present id', () => {
		const opened = entry('action-opened', {person: 'old-ana', owner: 'lead', text: 't'}, {on: today});
		const raised = entry('topic-raised', {person: 'old-ana', by: 'lead', text: 't'}, {on: today});
		const {actions, topics} = personIn(teamOn(today, {people: [{name: 'Ana', was: ['old-ana']}]}, [opened, raised]));
		expect([actions[0]?.person, topics[0]?.person]).toEqual(['ana', 'ana']);
	});

	it('are strangers when the roster knows none of them, and are kept', () => {
		const opened = entry('action-opened', {person: 'gone', owner: 'lead', text: 't'}, {on: today});
		const strangers = [
			win('gone', today),
			opened,
			entry('action-closed', {action: opened.id, outcome: 'done'}, {on: today}),
			entry('topic-closed', {topic: uuid(99_999), outcome: 'dropped'}, {on: today}),
			entry('area-reviewed', {area: 'sold'}, {on: today}),
			entry('signal-snoozed', {subject: 'gone', signal: 'no-feedback', until: '2026-12-24'}, {on: today}),
		];
		const known = [
			entry('win-noted', {people: ['gone', 'ana'], text: 't'}, {on: today}),
			entry('signal-snoozed', {subject: 'team', signal: 'span', until: '2026-12-24'}, {on: today}),
			entry('advice-judged', {advice: 'a1', useful: 'yes'}, {on: today}),
		];
		const team = teamOn(today, {people: ['Ana']}, [...known, ...strangers, win('gone', '2026-12-01')]);
		expect(new Set(team.strangers)).toEqual(new Set(strangers));
		expect(personIn(team).wins).toHaveLength(1);
	});

	it('come back to a person who comes back to the roster', () => {
		const entries = [win('bo', today)];
		expect(teamOn(today, {people: ['Ana']}, entries).strangers).toHaveLength(1);
		expect(personIn(teamOn(today, {people: ['Ana', 'Bo']}, entries), 'bo').wins).toHaveLength(1);
	});
});

describe('a person’s record', () => {
	const on = today;
	const ana = (...entries: readonly Entry[]) => personIn(teamOn(today, {people: ['Ana', 'Bo']}, entries));

	it('has meetings held and skipped, with moods and the last career talk', () => {
		const {meetings, moods, careerOn, oneOnOne} = ana(
			entry('meeting-held', {person: 'ana', mood: 4, career: true}, {on: '2026-11-01'}),
			entry('meeting-skipped', {person: 'ana', why: 'sick'}, {on: '2026-11-08'}),
			entry('meeting-held', {person: 'ana', notes: 'n', mood: 3}, {on: '2026-11-15'}),
			entry('meeting-held', {person: 'ana', mood: 1}, {on: '2026-11-21'}),
		);
		expect(meetings.map(each => [each.on, each.held])).toEqual([
			['2026-11-01', true],
			['2026-11-08', false],
			['2026-11-15', true],
		]);
		expect(moods).toEqual([
			{on: '2026-11-01', mood: 4, isPast: false},
			{on: '2026-11-15', mood: 3, isPast: false},
		]);
		expect([careerOn, oneOnOne.last]).toEqual(['2026-11-01', '2026-11-15']);
	});

	it('has feedback, said when it was said to this person', () => {
		const note = entry('feedback-noted', {people: ['ana', 'bo'], type: 'praise', text: 't', say: 'next'}, {on: '2026-11-01'});
		const atOnce = entry('feedback-noted', {people: ['ana'], type: 'praise', text: 't', say: 'said'}, {on: '2026-11-02'});
		const said = (person: string, day: Day) => entry('feedback-said', {feedback: note.id, person}, {on: day});
		const team = teamOn(today, {people: ['Ana', 'Bo']}, [note, atOnce, said('ana', '2026-11-05'), said('ana', '2026-11-09')]);
		expect(personIn(team, 'ana').feedback.map(each => each.saidOn)).toEqual(['2026-11-05', '2026-11-02']);
		expect(personIn(team, 'bo').feedback.map(each => each.saidOn)).toEqual([undefined]);
	});

	it('has links that follow an edit', () => {
		const note = entry('feedback-noted', {people: ['ana'], type: 'praise', text: 'frist', say: 'next'}, {on});
		const said = entry('feedback-said', {feedback: note.id, person: 'ana'}, {on});
		const better = entry('feedback-noted', {people: ['ana'], type: 'praise', text: 'first', say: 'next'}, {on});
		const edit = entry('entry-retracted', {entry: note.id, replaces: better.id}, {on});
		expect(ana(note, said, better, edit).feedback).toEqual([{entry: better, saidOn: on, isPast: false}]);
	});

	it('has actions with the due day moved last, closed once', () => {
		const opened = entry(
			'action-opened',
			{person: 'ana', owner: 'person', text: 't', due: '2026-11-05', from: 'a1'},
			{on: '2026-11-01'},
		);
		const moved = (due: Day | null, day: Day) => entry('action-due-moved', {action: opened.id, due}, {on: day});
		const closed = (outcome: 'done' | 'dropped', day: Day) =>
			entry('action-closed', {action: opened.id, outcome, why: 'w'}, {on: day});
		expect(ana(opened, moved('2026-11-30', '2026-11-02'), moved('2026-12-01', '2026-11-03')).actions).toMatchObject([
			{id: opened.id, owner: 'person', opened: '2026-11-01', due: '2026-12-01', from: 'a1', closed: undefined},
		]);
		expect(ana(opened, moved(null, '2026-11-02')).actions[0]?.due).toBeUndefined();
		expect(ana(opened, closed('dropped', '2026-11-09'), closed('done', '2026-11-10')).actions[0]?.closed).toEqual({
			on: '2026-11-09',
			outcome: 'dropped',
			why: 'w',
		});
	});

	it('has topics, ended by hand or by the 1:1 that names them', () => {
		const raised = entry('topic-raised', {person: 'ana', text: 't', by: 'person'}, {on: '2026-11-01'});
		const held = entry('meeting-held', {person: 'ana', discussed: [raised.id]}, {on: '2026-11-08'});
		const dropped = entry('topic-closed', {topic: raised.id, outcome: 'dropped'}, {on: '2026-11-05'});
		expect(ana(raised, held).topics).toMatchObject([
			{by: 'person', closed: {on: '2026-11-08', outcome: 'discussed'}, carried: 1},
		]);
		expect(ana(raised, held, dropped).topics).toMatchObject([{closed: {on: '2026-11-05', outcome: 'dropped'}, carried: 0}]);
	});

	it('has wins, plans and what is ticked', () => {
		const plan = entry('plan-accepted', {person: 'ana', request: {task: 'x'}, items: []}, {on});
		const tick = (item: string, done: boolean) => entry('checklist-ticked', {person: 'ana', item, done}, {on});
		const {wins, plans, ticked} = ana(win('ana', on), plan, tick('laptop', true), tick('hello', true), tick('laptop', false));
		expect([wins.length, plans, [...ticked]]).toEqual([1, [plan], ['hello']]);
	});

	it('is not changed by what is recorded for a later day', () => expect(ana(win('ana', '2026-11-21')).wins).toEqual([]));
});

describe('status and clock', () => {
	const ana = (parts: object, day: Day, ...entries: readonly Entry[]) =>
		personIn(teamOn(day, {people: [{name: 'Ana', ...parts}]}, entries));
	const leave = [{from: '2026-11-10', until: '2026-11-20'}];

	it.each([
		[{}, today, 'active'],
		[{leave}, '2026-11-09', 'active'],
		[{leave}, '2026-11-10', 'leave'],
		[{leave}, '2026-11-20', 'leave'],
		[{leave}, '2026-11-21', 'active'],
		[{leave: [{from: '2026-11-10'}]}, '2030-01-01', 'leave'],
		[{left: '2026-11-20'}, '2026-11-20', 'leaving'],
		[{left: '2026-11-20'}, '2026-11-21', 'left'],
		[{left: '2026-11-20'}, '2020-01-01', 'leaving'],
		[{leave, left: '2026-11-30'}, '2026-11-15', 'leave'],
		[{leave, left: '2026-11-15'}, '2026-11-16', 'left'],
	] as const)('%j on %s: %s', (parts, day, status) => expect(ana(parts, day).status).toBe(status));

	it('the clock starts today where nothing is recorded', () => expect(ana({started: '2015-01-01'}, today).clock).toBe(today));

	it.each([
		['the journal’s first day', {}, '2026-06-01'],
		['joining', {joined: '2026-08-01'}, '2026-08-01'],
		['starting, where joining is unknown', {started: '2026-08-01'}, '2026-08-01'],
		['joining the team rather than the company', {started: '2026-09-01', joined: '2026-08-01'}, '2026-08-01'],
		['the return from leave', {joined: '2026-08-01', leave: [{from: '2026-08-10', until: '2026-08-20'}]}, '2026-08-21'],
		[
			'the last return',
			{
				leave: [
					{from: '2026-10-10', until: '2026-10-20'},
					{from: '2026-08-10', until: '2026-08-20'},
				],
			},
			'2026-10-21',
		],
		['no return to come', {leave: [{from: '2026-11-10', until: '2026-11-20'}]}, '2026-06-01'],
		['today, for whoever is to join', {joined: '2026-12-01'}, today],
	] as const)('the clock starts with %s', (_, parts, clock) =>
		expect(ana(parts, today, ...begun('2026-06-01')).clock).toBe(clock),
	);

	it('the clock starts with the lead’s own first day', () => {
		const led = teamOn(today, {leadSince: '2026-09-01', people: ['Ana']}, begun('2026-06-01'));
		expect(personIn(led).clock).toBe('2026-09-01');
	});

	it('the clock starts with what the journal tells of, not with when it was written', () => {
		const told = entry('win-noted', {people: ['ana'], text: 't'}, {on: '2026-10-01', at: '2026-11-02T09:00:00Z'});
		const team = teamOn(today, {people: ['Ana', 'Bo']}, [told, ...begun('2026-11-10')]);
		expect(team.people.map(({clock}) => clock)).toEqual(['2026-10-01', '2026-10-01']);
	});

	it('a journal of which everything was taken back was never begun', () => {
		const first = entry('win-noted', {people: ['ana'], text: 't'}, {on: '2026-06-01'});
		const taken = entry('entry-retracted', {entry: first.id}, {on: '2026-06-02'});
		expect(ana({}, today, first, taken).clock).toBe(today);
	});

	it('what is history is told apart from what the run of recording tells', () => {
		const [long, marked, now] = [
			entry('topic-raised', {person: 'ana', text: 't', by: 'person'}, {on: '2026-03-01'}),
			entry('topic-raised', {person: 'ana', text: 't', by: 'person', history: true}, {on: '2026-11-01'}),
			entry('topic-raised', {person: 'ana', text: 't', by: 'person'}, {on: '2026-11-01'}),
		];
		const person = ana({}, today, long, marked, now);
		expect(new Map(person.topics.map(topic => [topic.id, topic.isPast]))).toEqual(
			new Map([
				[long.id, true],
				[marked.id, true],
				[now.id, false],
			]),
		);
		expect(person.clock).toBe('2026-11-01');
	});

	it('a promise of history is present again once its day was moved', () => {
		const old = entry('action-opened', {person: 'ana', owner: 'lead', text: 't', due: '2026-04-01'}, {on: '2026-03-01'});
		const moved = entry('action-due-moved', {action: old.id, due: '2026-11-15'}, {on: '2026-11-10'});
		expect(ana({}, today, old, ...begun('2026-11-01')).actions[0]).toMatchObject({isPast: true, moved: 0});
		expect(ana({}, today, old, ...begun('2026-11-01'), moved).actions[0]).toMatchObject({isPast: false, moved: 1});
	});

	it('to be given a first day is no move, to lose it or to get the same again is none either', () => {
		const opened = entry('action-opened', {person: 'ana', owner: 'lead', text: 't'}, {on: '2026-11-01'});
		const move = (due: Day | null, on: Day) => entry('action-due-moved', {action: opened.id, due}, {on});
		const moves = (...all: readonly ReturnType<typeof move>[]) => ana({}, today, opened, ...all).actions[0]?.moved;
		expect(moves(move('2026-11-10', '2026-11-02'))).toBe(0);
		expect(moves(move('2026-11-10', '2026-11-02'), move('2026-11-10', '2026-11-03'))).toBe(0);
		expect(moves(move('2026-11-10', '2026-11-02'), move('2026-11-17', '2026-11-09'))).toBe(1);
		expect(moves(move('2026-11-10', '2026-11-02'), move(null, '2026-11-09'))).toBe(1);
	});
});
