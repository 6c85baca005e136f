// The whole table of signals: of each the day before, the day, the days on which it grows graver, and what ends it.
import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Rating} from '../../../source/domain/ids.ts';
import {type Severity, SIGNAL_IDS, type SignalId} from '../../../source/domain/team/team.ts';
import {begun, entry, type PersonParts, type RosterParts, signalIn, teamOn} from '../../support/build.ts';

type Entries = readonly ReturnType<typeof entry>[];
/** A Monday, on which the journal begins. */
const start: Day = '2026-01-05';
const day = (days: number): Day => addDays(start, days);
const on = (days: number) => ({on: day(days)});

const held = (days: number, fields: {readonly mood?: Rating; readonly career?: true} = {}) =>
	entry('meeting-held', {person: 'ana', ...fields}, on(days));
const skipped = (days: number) => entry('meeting-skipped', {person: 'ana'}, on(days));
const said = (days: number, type: 'praise' | 'constructive' | 'observation', fields: object = {}) =>
	entry('feedback-noted', {people: ['ana'], type, text: 't', say: 'said', ...fields}, on(days));
const noted = (days: number, type: 'praise' | 'constructive') =>
	entry('feedback-noted', {people: ['ana'], type, text: 't', say: 'next'}, on(days));
const saidNow = (of: ReturnType<typeof noted>, days: number) =>
	entry('feedback-said', {feedback: of.id, person: 'ana'}, on(days));
const win = (days: number, people: readonly string[] = ['ana'], fields: object = {}) =>
	entry('win-noted', {people: [...people], text: 't', ...fields}, on(days));
const promised = (due: number, owner: 'lead' | 'person' = 'lead') =>
	entry('action-opened', {person: 'ana', owner, text: 't', due: day(due)}, on(1));
const done = (of: ReturnType<typeof promised>, days: number) =>
	entry('action-closed', {action: of.id, outcome: 'done'}, on(days));
const raised = (days: number, by: 'lead' | 'person') => entry('topic-raised', {person: 'ana', text: 't', by}, on(days));
const closed = (of: ReturnType<typeof raised>, days: number) =>
	entry('topic-closed', {topic: of.id, outcome: 'discussed'}, on(days));
const assigned = (area: string, owner: string | null, days: number, rest: {readonly backup?: string; readonly was?: string}) =>
	entry(
		'area-assigned',
		{area, owner, ...(rest.backup ? {backup: rest.backup} : {}), rosterWas: {owner: rest.was ?? null, backup: null}},
		on(days),
	);

type Row = {
	readonly id: SignalId;
	/** What it is about, where a signal has several rows. */
	readonly of?: string;
	readonly ana?: Partial<PersonParts>;
	readonly head?: RosterParts;
	readonly entries?: Entries;
	/** Days with the severity of each: `2 none, 3 watch`. */
	readonly days: string;
	/** What ends it, on its day. */
	readonly ends?: readonly [day: number, entries: Entries];
};

const api = (more: object = {}) => [{name: 'API', owner: 'ana', ...more}];
const five = (owners: readonly (string | undefined)[]) => owners.map((owner, index) => ({name: `Area ${index + 1}`, owner}));
const gap = {level: 'L4', ratings: {communication: 1}} as const;
const [constructive, praise] = [noted(10, 'constructive'), noted(10, 'praise')];
const [theirTopic, ownTopic] = [raised(10, 'person'), raised(1, 'lead')];
const [late, theirs] = [promised(20), promised(20, 'person')];
const five20 = Array.from({length: 5}, () => promised(20));

const ROWS: readonly Row[] = [
	{
		id: 'never-met',
		of: 'new',
		ana: {joined: start},
		days: '2 none, 3 watch, 6 watch, 7 act',
		ends: [8, [held(8)]],
	},
	{
		id: 'never-met',
		of: 'here for long',
		ana: {cadence: 'biweekly'},
		days: '13 none, 14 watch, 90 watch',
		ends: [15, [held(15)]],
	},
	{
		id: 'back-from-leave',
		ana: {leave: [{from: day(10), until: day(35)}]},
		days: '35 none, 36 info, 37 watch, 38 act',
		ends: [50, [held(37)]],
	},
	{
		id: 'mood-lower',
		entries: [held(10, {mood: 2})],
		days: '9 none, 10 watch, 20 watch, 21 act, 51 act, 52 none',
		ends: [24, [held(17), held(24)]],
	},
	{
		id: 'area-lost',
		head: {areas: api()},
		entries: [assigned('api', 'bo', 10, {was: 'ana'})],
		days: '16 none, 17 watch, 23 watch, 24 act',
		ends: [18, [held(18)]],
	},
	{
		id: 'promise-overdue',
		of: 'the lead',
		entries: [late],
		days: '20 none, 21 watch, 27 watch, 28 act',
		ends: [25, [done(late, 25)]],
	},
	{
		id: 'promise-overdue',
		of: 'theirs',
		entries: [theirs],
		days: '20 none, 21 watch, 90 watch',
		ends: [25, [done(theirs, 25)]],
	},
	{
		id: 'topic-waiting',
		entries: [theirTopic],
		days: '30 none, 31 watch, 51 watch, 52 act',
		ends: [40, [closed(theirTopic, 40)]],
	},
	{
		id: 'no-follow-up',
		entries: [said(10, 'constructive', {competency: 'planning'}), said(20, 'constructive', {competency: 'planning'})],
		days: '47 none, 48 watch, 160 watch, 161 none',
		ends: [50, [win(50, ['ana'], {competency: 'planning'})]],
	},
	{
		id: 'skipped-twice',
		ana: {lastMeeting: start},
		entries: [skipped(7), skipped(14)],
		days: '13 none, 14 watch, 15 act',
		ends: [15, [held(15)]],
	},
	{
		id: 'skipped-twice',
		of: 'three',
		ana: {cadence: 'monthly', lastMeeting: start},
		entries: [skipped(7), skipped(8), skipped(9)],
		days: '7 none, 8 watch, 9 act',
		ends: [10, [held(10)]],
	},
	{
		id: 'one-on-one-overdue',
		ana: {lastMeeting: start},
		days: '7 none, 8 info, 10 info, 11 watch, 14 watch, 15 act',
		ends: [12, [held(12)]],
	},
	{
		id: 'leave-ahead',
		ana: {leave: [{from: day(40), until: day(53)}]},
		days: '18 none, 19 info, 39 info, 40 none',
	},
	{
		id: 'leave-ahead',
		of: 'nobody else',
		ana: {leave: [{from: day(40), until: day(53)}]},
		head: {areas: api()},
		days: '18 none, 19 watch, 34 watch, 35 act',
	},
	{
		id: 'leaving',
		ana: {left: day(60)},
		days: '0 watch, 60 watch, 61 none',
	},
	{
		id: 'leaving',
		of: 'nobody else',
		ana: {left: day(60)},
		head: {areas: api()},
		days: '45 watch, 46 act, 60 act',
	},
	{
		id: 'unsaid-feedback',
		of: 'constructive',
		entries: [constructive],
		days: '16 none, 17 watch, 23 watch, 24 act, 70 act, 71 info',
		ends: [30, [saidNow(constructive, 30)]],
	},
	{
		id: 'unsaid-feedback',
		of: 'praise',
		entries: [praise],
		days: '23 none, 24 watch, 70 watch, 71 info',
		ends: [30, [saidNow(praise, 30)]],
	},
	{
		id: 'forgotten',
		head: {areas: [...api(), {name: 'Web', owner: 'ana'}]},
		days: '179 none, 180 act',
		ends: [181, [held(181, {career: true})]],
	},
	{
		id: 'forgotten',
		of: 'heard',
		head: {areas: [...api(), {name: 'Web', owner: 'ana'}]},
		entries: [said(100, 'praise')],
		days: '189 none, 190 act',
		ends: [191, [said(191, 'praise')]],
	},
	{
		id: 'overloaded',
		head: {areas: five(['ana', 'ana', 'bo', 'cy', 'bo'])},
		entries: [assigned('area-3', 'ana', 10, {was: 'bo'})],
		days: '9 none, 10 watch',
		ends: [20, [assigned('area-1', 'cy', 20, {was: 'ana'})]],
	},
	{
		id: 'new-owner',
		head: {areas: [{name: 'API', owner: 'bo', authority: 6}]},
		entries: [assigned('api', 'ana', 10, {was: 'bo'})],
		days: '39 none, 40 watch, 70 watch, 71 none',
		ends: [50, [entry('area-reviewed', {area: 'api'}, on(50))]],
	},
	{
		id: 'only-criticism',
		entries: [100, 110, 120].map(each => said(each, 'constructive')),
		days: '119 none, 120 watch, 250 watch, 251 none',
		ends: [121, [said(121, 'praise')]],
	},
	{
		id: 'only-praise',
		ana: gap,
		entries: [121, 122, 123, 124].map(each => said(each, 'praise')),
		days: '123 none, 124 watch, 241 watch, 242 none',
		ends: [125, [said(125, 'constructive')]],
	},
	{
		id: 'no-feedback',
		days: '45 none, 46 watch',
		ends: [47, [said(47, 'observation')]],
	},
	{
		id: 'no-feedback',
		of: 'monthly',
		ana: {cadence: 'monthly'},
		days: '56 none, 57 watch',
		ends: [58, [said(58, 'observation')]],
	},
	{
		id: 'target-day-passed',
		ana: {target: {level: 'L5', by: day(50)}},
		days: '50 none, 51 watch',
		ends: [60, [entry('target-set', {person: 'ana', level: 'L5', by: day(90), rosterWas: {level: 'L5', by: day(50)}}, on(60))]],
	},
	{
		id: 'one-on-one-due',
		ana: {lastMeeting: start},
		days: '6 none, 7 info, 8 none',
		ends: [7, [held(7)]],
	},
	{
		id: 'no-praise',
		entries: [said(20, 'praise'), said(40, 'constructive')],
		days: '49 none, 50 info, 70 info, 71 none',
		ends: [51, [said(51, 'praise')]],
	},
	{
		id: 'carried',
		entries: [ownTopic, held(8), held(15), held(22)],
		days: '21 none, 22 info',
		ends: [25, [closed(ownTopic, 25)]],
	},
	{
		id: 'gap-without-evidence',
		ana: gap,
		days: '89 none, 90 info',
		ends: [91, [win(91, ['ana'], {competency: 'communication'})]],
	},
	{
		id: 'long-in-level',
		ana: {level: 'L4', levelSince: '2018-01-01'},
		days: '89 none, 90 info',
		ends: [91, [held(91, {career: true})]],
	},
	{
		id: 'career-talk-due',
		ana: {level: 'L4'},
		days: '179 none, 180 info',
		ends: [181, [held(181, {career: true})]],
	},
	{
		id: 'new-here',
		ana: {joined: day(5)},
		days: '4 none, 5 info, 94 info, 95 none',
	},
	{
		id: 'orphan-area',
		ana: {left: day(19)},
		head: {areas: api()},
		days: '19 none, 20 act',
		ends: [25, [assigned('api', 'bo', 25, {was: 'ana'})]],
	},
	{
		id: 'orphan-area',
		of: 'covered',
		ana: {leave: [{from: day(20)}]},
		head: {areas: api({backup: 'bo'})},
		days: '19 none, 20 info',
	},
	{
		id: 'sole-owner',
		head: {areas: api()},
		days: '0 info',
		ends: [20, [assigned('api', 'ana', 20, {was: 'ana', backup: 'bo'})]],
	},
	{
		id: 'review-due',
		head: {areas: api({reviewed: start, reviewEvery: 30})},
		days: '29 none, 30 info',
		ends: [31, [entry('area-reviewed', {area: 'api'}, on(31))]],
	},
	{
		id: 'truck-factor-one',
		ana: {left: day(29)},
		head: {areas: five(['ana', 'bo', 'cy', 'bo'])},
		days: '29 none, 30 info',
		ends: [35, [assigned('area-2', 'cy', 35, {was: 'bo'}), assigned('area-1', 'bo', 35, {was: 'ana'})]],
	},
	{
		id: 'span',
		ana: {left: day(29)},
		days: '29 none, 30 info',
	},
	{
		id: 'no-target',
		ana: {level: 'L4', levelSince: start},
		days: '90 none, 91 info',
		ends: [92, [entry('target-set', {person: 'ana', stay: true, rosterWas: null}, on(92))]],
	},
	{
		id: 'no-win-noted',
		days: '59 none, 60 info',
		ends: [61, [win(61, ['ana', 'bo', 'cy', 'di'])]],
	},
	{
		id: 'promises-kept',
		entries: [...five20, ...five20.slice(0, 3).map(each => done(each, 15))],
		days: '20 none, 21 info, 105 info, 106 none',
	},
	{
		id: 'attention-uneven',
		entries: [100, 101, 102, 103].map(each => said(each, 'observation')),
		days: '102 none, 103 info, 190 info, 191 none',
		ends: [110, ['bo', 'cy', 'di'].map(each => said(110, 'observation', {people: [each]}))],
	},
];

const severityOn = ({id, ana, head, entries = []}: Row, days: number, more: Entries = []): Severity | undefined => {
	const people = [{name: 'Ana', ...ana}, 'Bo', 'Cy', 'Di'];
	const team = teamOn(day(days), {...head, people}, [...begun(start), ...entries, ...more]);
	const subject = team.people.some(person => person.signals.some(signal => signal.id === id)) ? 'ana' : undefined;
	return signalIn(team, id, subject)?.severity;
};

describe('the table of signals', () => {
	it('has a row for each', () => expect([...new Set(ROWS.map(({id}) => id))].sort()).toEqual([...SIGNAL_IDS].sort()));

	describe.each(ROWS.map(row => ({...row, name: row.of ? `${row.id} (${row.of})` : row.id})))('$name', row => {
		it.each(row.days.split(', '))('on day %s', said => {
			const [days, severity] = said.split(' ');
			expect(severityOn(row, Number(days)) ?? 'none').toBe(severity);
		});

		const {ends} = row;
		if (ends)
			it('ends', () => {
				const [last, entries] = ends;
				expect(severityOn(row, last)).toBeDefined();
				expect(severityOn(row, last, entries)).toBeUndefined();
			});
	});
});
