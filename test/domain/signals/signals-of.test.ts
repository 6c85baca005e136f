import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import type {SignalId} from '../../../source/domain/team/team.ts';
import {begun, entry, personIn, type RosterParts, signalIn, teamOn} from '../../support/build.ts';

const start: Day = '2026-06-01';
const day = (days: number): Day => addDays(start, days);
const snoozed = (subject: string, signal: SignalId, on: Day, until: Day) =>
	entry('signal-snoozed', {subject, signal, until}, {on});
const until = (days: number, id: SignalId, entries: readonly Entry[], parts: RosterParts) =>
	signalIn(teamOn(day(days), parts, [...begun(start), ...entries]), id)?.snoozedUntil;

describe('a snooze', () => {
	const ana = {people: [{name: 'Ana', cadence: 'none'}]} as const;
	// Constructive feedback to say: watch from day 14, act from day 21.
	const note = entry('feedback-noted', {people: ['ana'], type: 'constructive', text: 't', say: 'next'}, {on: day(7)});
	const snooze = snoozed('ana', 'unsaid-feedback', day(15), day(19));

	it('lasts until its day, which counts again', () => {
		expect(until(15, 'unsaid-feedback', [note, snooze], ana)).toBe(day(19));
		expect(until(18, 'unsaid-feedback', [note, snooze], ana)).toBe(day(19));
		expect(until(19, 'unsaid-feedback', [note, snooze], ana)).toBeUndefined();
	});

	it('ends when the signal rises in severity, and not before', () => {
		const long = snoozed('ana', 'unsaid-feedback', day(15), day(60));
		expect(until(20, 'unsaid-feedback', [note, long], ana)).toBe(day(60));
		expect(until(21, 'unsaid-feedback', [note, long], ana)).toBeUndefined();
		// One given at act stays at act.
		expect(until(59, 'unsaid-feedback', [note, snoozed('ana', 'unsaid-feedback', day(22), day(60))], ana)).toBe(day(60));
	});

	it('ends when the signal clears and fires again', () => {
		const long = snoozed('ana', 'unsaid-feedback', day(15), day(60));
		const said = entry('feedback-said', {feedback: note.id, person: 'ana'}, {on: day(16)});
		const again = entry('feedback-noted', {people: ['ana'], type: 'constructive', text: 't', say: 'next'}, {on: day(20)});
		expect(signalIn(teamOn(day(20), ana, [...begun(start), note, long, said]), 'unsaid-feedback')).toBeUndefined();
		expect(signalIn(teamOn(day(27), ana, [...begun(start), note, long, said, again]), 'unsaid-feedback')).toMatchObject({
			since: day(27),
			snoozedUntil: undefined,
		});
	});

	it('goes on when the signal only changes its cause', () => {
		const action = (due: number) =>
			entry('action-opened', {person: 'ana', owner: 'person', text: 't', due: day(due)}, {on: day(1)});
		const [first, second] = [action(5), action(8)];
		const closed = entry('action-closed', {action: first.id, outcome: 'done'}, {on: day(12)});
		const given = snoozed('ana', 'promise-overdue', day(7), day(30));
		expect(until(13, 'promise-overdue', [first, second, closed, given], ana)).toBe(day(30));
		const early = entry('action-closed', {action: first.id, outcome: 'done'}, {on: day(8)});
		expect(until(13, 'promise-overdue', [first, second, early, given], ana)).toBeUndefined();
	});

	it('given before the signal fires does not hold it back', () => {
		const early = snoozed('ana', 'unsaid-feedback', day(10), day(60));
		expect(until(15, 'unsaid-feedback', [note, early], ana)).toBeUndefined();
	});

	it('is the latest of its signal: a shorter one ends a longer one', () => {
		const both = [note, snoozed('ana', 'unsaid-feedback', day(15), day(29)), snoozed('ana', 'unsaid-feedback', day(16), day(18))];
		expect(until(17, 'unsaid-feedback', both, ana)).toBe(day(18));
		expect(until(18, 'unsaid-feedback', both, ana)).toBeUndefined();
	});

	it('is of one signal of one subject', () => {
		const two = {people: ['Ana', 'Bo'].map(name => ({name, cadence: 'none'}))};
		const team = teamOn(day(70), two, [...begun(start), snoozed('ana', 'no-feedback', day(65), day(80))]);
		const of = (subject: string, id: SignalId) => signalIn(team, id, subject)?.snoozedUntil;
		expect([of('ana', 'no-feedback'), of('ana', 'never-met'), of('bo', 'no-feedback')]).toEqual([day(80), undefined, undefined]);
	});

	it('follows a person to a new id', () =>
		expect(until(16, 'unsaid-feedback', [note, snooze], {people: [{name: 'Ana Souza', was: ['ana'], cadence: 'none'}]})).toBe(
			day(19),
		));

	it('comes back when it is taken back', () => {
		const taken = entry('entry-retracted', {entry: snooze.id}, {on: day(15)});
		expect(until(16, 'unsaid-feedback', [note, snooze, taken], ana)).toBeUndefined();
	});

	it('is of areas and of the team too', () => {
		const parts = {people: ['Ana'], areas: [{name: 'API', owner: 'ana'}]} as const;
		expect(until(10, 'sole-owner', [snoozed('api', 'sole-owner', day(5), day(20))], parts)).toBe(day(20));
		expect(until(10, 'span', [snoozed('team', 'span', day(5), day(20))], parts)).toBe(day(20));
		// The owner goes on leave: what was covered, at info, is not any more.
		const leave = [{from: day(5), until: day(40)}];
		const covered = {
			people: [
				{name: 'Ana', leave},
				{name: 'Bo', left: day(12)},
			],
			areas: [{name: 'API', owner: 'ana', backup: 'bo'}],
		};
		const given = [snoozed('api', 'orphan-area', day(6), day(30))];
		expect(until(12, 'orphan-area', given, covered)).toBe(day(30));
		expect(until(13, 'orphan-area', given, covered)).toBeUndefined();
	});
});

describe('the signals of a subject', () => {
	it('come most urgent first, in the order of attention, and the snoozed ones last', () => {
		const action = entry('action-opened', {person: 'ana', owner: 'lead', text: 't', due: day(10)}, {on: day(1)});
		const entries = [...begun(start), action, snoozed('ana', 'promise-overdue', day(61), day(70))];
		const signals = personIn(teamOn(day(62), {people: ['Ana']}, entries)).signals;
		expect(signals.map(each => [each.id, each.severity, each.snoozedUntil])).toEqual([
			['never-met', 'watch', undefined],
			['no-feedback', 'watch', undefined],
			['promise-overdue', 'act', day(70)],
		]);
	});

	it('name their subject', () => {
		const team = teamOn(day(62), {people: ['Ana'], areas: [{name: 'API'}]}, [...begun(start)]);
		expect(new Set(personIn(team).signals.map(each => each.subject))).toEqual(new Set(['ana']));
		expect(team.areas.flatMap(each => each.signals).map(each => each.subject)).toEqual(['api']);
		expect(new Set(team.signals.map(each => each.subject))).toEqual(new Set(['team']));
	});

	it('are one for one cause', () => {
		const skip = (days: number) => entry('meeting-skipped', {person: 'ana'}, {on: day(days)});
		const held = entry('meeting-held', {person: 'ana'}, {on: day(1)});
		const ids = (today: number, ...entries: readonly Entry[]) =>
			personIn(teamOn(day(today), {people: ['Ana']}, [...begun(start), ...entries])).signals.map(each => each.id);
		expect(ids(16, held, skip(8))).toContain('one-on-one-overdue');
		expect(ids(16, held, skip(8), skip(15))).toEqual(['skipped-twice']);
		const note = entry('feedback-noted', {people: ['ana'], type: 'constructive', text: 't', say: 'next'}, {on: day(35)});
		expect(ids(50, note)).not.toContain('no-feedback');
		expect(ids(50)).toContain('no-feedback');
	});

	it('of somebody worn are headed by the mood, whatever was not said or is late', () => {
		const on = (days: number) => ({on: day(days)});
		const entries = [
			...begun(start),
			entry('meeting-held', {person: 'ana', mood: 2}, on(30)),
			entry('feedback-noted', {people: ['ana'], type: 'constructive', text: 't', say: 'next'}, on(10)),
			entry('action-opened', {person: 'ana', owner: 'person', text: 't', due: day(20)}, on(1)),
		];
		const worn = personIn(teamOn(day(33), {people: ['Ana']}, entries)).signals;
		expect(worn.map(each => [each.id, each.severity])).toEqual([
			['mood-lower', 'watch'],
			['promise-overdue', 'watch'],
			['unsaid-feedback', 'watch'],
		]);
		expect(worn.at(-1)).toMatchObject({next: 'let it wait while the mood is low, or decide to keep it', does: undefined});
	});

	it('of somebody who leaves send nobody to criticise', () => {
		const entries = [
			...begun(start),
			entry('feedback-noted', {people: ['ana'], type: 'constructive', text: 't', say: 'next'}, {on: day(10)}),
		];
		const leaving = personIn(teamOn(day(33), {people: [{name: 'Ana', left: day(60)}]}, entries)).signals;
		expect(leaving.find(({id}) => id === 'unsaid-feedback')?.next).toBe('let it go, or say what helps the handover');
	});
});

describe('a signal that has stood for three weeks', () => {
	const ana = (days: number, entries: readonly Entry[], parts: object = {}) =>
		personIn(teamOn(day(days), {people: [{name: 'Ana', cadence: 'none', ...parts}]}, [...begun(start), ...entries]));
	const standing = (days: number, id: SignalId, entries: readonly Entry[] = [], parts: object = {}) => {
		const found = ana(days, entries, parts).signals.find(signal => signal.id === id);
		return found && [found.week, found.otherwise];
	};

	const unsaid = entry('feedback-noted', {people: ['ana'], type: 'constructive', text: 't', say: 'next'}, {on: day(1)});

	it('says which week it is in, from the fourth on, and that it may wait for a reason', () => {
		expect(standing(28, 'unsaid-feedback', [unsaid])).toEqual([undefined, undefined]);
		expect(standing(29, 'unsaid-feedback', [unsaid])).toEqual([4, 'snooze']);
		expect(standing(40, 'unsaid-feedback', [unsaid])).toEqual([5, 'snooze']);
	});

	it('says no week beside a reason that says already how long it has been', () => {
		expect(standing(66, 'no-feedback')).toEqual([undefined, undefined]);
		expect(standing(67, 'no-feedback')).toEqual([undefined, 'snooze']);
	});

	it('asks for no other answer while it waits', () => {
		const snoozed = entry('signal-snoozed', {subject: 'ana', signal: 'unsaid-feedback', until: day(40)}, {on: day(28)});
		expect(standing(29, 'unsaid-feedback', [unsaid, snoozed])).toEqual([4, undefined]);
		expect(standing(40, 'unsaid-feedback', [unsaid, snoozed])).toEqual([5, 'snooze']);
	});

	it('of 1:1s asks whether the rhythm is the right one', () => {
		const parts = {cadence: 'weekly', lastMeeting: start};
		expect(standing(28, 'one-on-one-overdue', [], parts)).toEqual([undefined, undefined]);
		expect(standing(29, 'one-on-one-overdue', [], parts)).toEqual([4, 'cadence']);
	});

	it('may wait for no reason where somebody waits for the lead', () => {
		const promised = entry('action-opened', {person: 'ana', owner: 'lead', text: 't', due: day(10)}, {on: day(1)});
		expect(standing(32, 'promise-overdue', [promised])).toEqual([4, undefined]);
	});

	it('is nothing but a day to come, or an aside', () => {
		expect(standing(40, 'leaving', [], {left: day(90)})).toEqual([undefined, undefined]);
		expect(standing(40, 'new-here', [], {joined: start})).toEqual([undefined, undefined]);
	});
});
