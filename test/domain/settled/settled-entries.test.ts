import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import type {Roster} from '../../../source/domain/roster/roster.ts';
import {unsettled} from '../../../source/domain/settled/settled-entries.ts';
import {foldUnsettled} from '../../../source/domain/settled/team-today.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {entry, personIn, roster, signalIn} from '../../support/build.ts';
import {anyYears, YEARS_END} from '../../support/generated/any-years.ts';
import {anyEntries, anyRoster} from '../../support/generated/arbitraries.ts';
import {largeJournal} from '../../support/teams/large.ts';
import {pictureOf} from '../../support/teams/team-picture.ts';

const today: Day = '2026-11-20';
const ana = roster({people: ['Ana']});
const someDay = fc.nat({max: 500}).map(days => addDays(YEARS_END, -days));
/** Late among the days of `anyEntries`, so that most of them are long ago. */
const lateDay = fc.nat({max: 120}).map(days => addDays('2027-03-15', -days));

const looksTheSame = (lines: Roster, entries: readonly Entry[], day: Day): void => {
	const {team} = foldUnsettled(lines, builtInLadder, entries, day);
	expect(pictureOf(team)).toEqual(pictureOf(foldTeam(lines, builtInLadder, entries, day)));
};

describe('without what is settled', () => {
	it('years of work look the same today', () => {
		fc.assert(fc.property(anyRoster(), anyYears(), someDay, looksTheSame), {numRuns: 400});
	}, 60_000);

	it('any entries look the same today, whatever they refer to', () => {
		fc.assert(fc.property(anyRoster(), anyEntries({maxLength: 80}), lateDay, looksTheSame), {numRuns: 400});
	});

	it('entries copied or changed by hand look the same today', () => {
		const copied = anyYears({maxLength: 60}).chain(entries =>
			fc.tuple(
				fc.constant(entries),
				fc.subarray([...entries], {maxLength: Math.min(6, entries.length)}),
				fc.constantFrom<object>({}, {on: '2026-11-01'}),
			),
		);
		fc.assert(
			fc.property(anyRoster(), copied, someDay, (lines, [entries, again, change], day) =>
				looksTheSame(lines, [...entries, ...again.map(each => ({...each, ...change}))], day),
			),
		);
	});

	it('ten years of ten people are few entries', () => {
		const entries = largeJournal({people: 10, months: 120, entries: 30_000, today});
		const lines = roster({people: Array.from({length: 10}, (_, index) => ({name: `P ${index + 1}`, id: `p${index + 1}`}))});
		const {gathered} = foldUnsettled(lines, builtInLadder, entries, today);
		expect(gathered.entries.length).toBeLessThan(3000);
		looksTheSame(lines, entries, today);
	});
});

describe('what is settled', () => {
	const weekly = (from: Day, weeks: number): readonly Entry[] =>
		Array.from({length: weeks}, (_, week) => entry('meeting-held', {person: 'ana', mood: 4}, {on: addDays(from, week * 7)}));
	/** One each so many days, the last one of them yesterday. */
	const every = <Made>(days: number, count: number, make: (on: Day) => Made): readonly Made[] =>
		Array.from({length: count}, (_, index) => make(addDays(today, -1 - (count - 1 - index) * days)));
	const carriedFor40 = (on: Day): readonly Entry[] => {
		const opened = entry('topic-raised', {person: 'ana', text: 't', by: 'lead'}, {on});
		const end = addDays(on, 40);
		return end > today ? [opened] : [opened, entry('topic-closed', {topic: opened.id, outcome: 'discussed'}, {on: end})];
	};

	it('is no action or topic that is still open, nor a 1:1 through which it was carried', () => {
		const opened = entry('action-opened', {person: 'ana', owner: 'lead', text: 't'}, {on: '2024-01-01'});
		const entries = [...weekly('2023-01-02', 52), opened, ...weekly('2024-01-02', 140)];
		const counting = unsettled(entries, ana, today).entries;
		expect(counting.length).toBeLessThan(155);
		expect(signalIn(foldTeam(ana, builtInLadder, counting, today), 'carried')?.reason).toBe('carried through 140 1:1s');
		looksTheSame(ana, entries, today);
	});

	it('is an action that ended long ago, with its ending, but not what was opened then and ended lately', () => {
		const [past, lately] = ['2025-01-10', '2026-11-01'].map(end => {
			const opened = entry('action-opened', {person: 'ana', owner: 'lead', text: 't'}, {on: '2025-01-02'});
			return [opened, entry('action-closed', {action: opened.id, outcome: 'done'}, {on: end as Day})];
		});
		const first = entry('win-noted', {people: ['ana'], text: 't'}, {on: '2024-12-01'});
		// The last before a long silence: it counts for the run of recording.
		const last = entry('win-noted', {people: ['ana'], text: 't'}, {on: '2025-01-20'});
		const {entries} = unsettled([first, ...(past ?? []), last, ...(lately ?? [])], ana, today);
		expect(new Set(entries)).toEqual(new Set([first, last, ...(lately ?? [])]));
	});

	it('of a person whose run of days goes back further, is nothing', () => {
		const promise = entry('action-opened', {person: 'ana', owner: 'lead', text: 't', due: '2025-02-01'}, {on: '2025-01-01'});
		const entries = [...weekly('2024-01-01', 60), promise];
		const {team, gathered} = foldUnsettled(ana, builtInLadder, entries, today);
		expect(signalIn(team, 'promise-overdue', 'ana')?.since).toBe('2025-02-02');
		expect([...gathered.whole]).toEqual(['ana']);
		expect(personIn(team, 'ana').entries).toHaveLength(61);
	});

	it.each<readonly [string, readonly Entry[]]>([
		[
			'praise is missing',
			every(20, 40, on => entry('feedback-noted', {people: ['ana'], type: 'constructive', text: 't', say: 'said'}, {on})),
		],
		['mood is low', every(7, 100, on => entry('meeting-held', {person: 'ana', mood: 2}, {on}))],
		['something is carried', [...weekly('2024-11-20', 104), ...every(10, 72, carriedFor40)].flat()],
	])('is nothing that began a run of days in which %s', (_, entries) => {
		expect(foldUnsettled(ana, builtInLadder, entries, today).gathered.whole.size).toBe(1);
		looksTheSame(ana, entries, today);
	});

	it('is not the last career talk, nor the last evidence on a competency', () => {
		const senior = roster({
			people: [{name: 'Ana', level: 'L4', levelSince: '2015-01-01', target: {level: 'L6'}, ratings: {writing: 1, influence: 1}}],
		});
		const talk = entry('meeting-held', {person: 'ana', career: true}, {on: '2025-01-15'});
		const evidence = entry(
			'feedback-noted',
			{people: ['ana'], type: 'praise', text: 't', say: 'said', competency: 'writing'},
			{on: '2025-02-01'},
		);
		const since = every(10, 50, on => entry('feedback-noted', {people: ['ana'], type: 'praise', text: 't', say: 'said'}, {on}));
		const entries = [...weekly('2024-01-02', 150), talk, evidence, ...since];
		const whole = foldTeam(senior, builtInLadder, entries, today);
		expect(signalIn(whole, 'long-in-level')?.reason).toContain('last career talk');
		expect(signalIn(whole, 'gap-without-evidence')?.reason).toContain('Writing');
		looksTheSame(senior, entries, today);
	});
});
