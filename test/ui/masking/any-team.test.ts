// While masked the screen is the same whatever is private: any team and any journal, with a marker word in every text.
import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {CASE_RULES} from '../../../source/domain/cases/rules.ts';
import type {Day} from '../../../source/domain/day.ts';
import type {Entry, EntryKind} from '../../../source/domain/journal/entries.ts';
import type {Roster} from '../../../source/domain/roster/roster.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import type {Team} from '../../../source/domain/team/team.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {focus} from '../../../source/ui/keymap/here.ts';
import {type Knowledge, withKnowledge} from '../../../source/ui/knowledge.ts';
import {type Context, initialState, type State} from '../../../source/ui/state.ts';
import {specOf, VIEWS} from '../../../source/ui/views/index.ts';
import {anyDay, anyEntries, anyRoster} from '../../support/generated/arbitraries.ts';
import {stateAfter} from '../screens.tsx';
import {screenWords} from './screen-words.ts';

const MARKER = 'hush';
const PAY = 987_654;

/** Every field of an entry that is text of the lead's own. */
const NOTED = ['text', 'notes', 'why', 'evidence', 'situation', 'behaviour', 'impact', 'link'];

const withMarkers = (entry: Entry): Entry => {
	const more = entry.kind === 'feedback-noted' ? {situation: '', behaviour: '', impact: '', link: ''} : {};
	const why = entry.kind === 'area-assigned' || entry.kind === 'entry-retracted' ? {why: ''} : {};
	const item = entry.kind === 'advice-judged' ? {item: `${MARKER} item`} : {};
	const fields = Object.entries({...more, ...why, ...entry}).map(([field, value]) => [
		field,
		NOTED.includes(field) ? `${MARKER} ${field}` : value,
	]);
	return {...Object.fromEntries(fields), ...item};
};

const rosterWithMarkers = (roster: Roster): Roster => ({
	...roster,
	people: roster.people.map((person, index) => ({
		...person,
		name: `${person.name} ${index}`,
		notes: `${MARKER} roster`,
		agenda: [`${MARKER} agenda`],
		compensation: {amount: PAY, currency: 'USD', period: 'year'},
	})),
});

let knowledge: Knowledge = {};
beforeAll(async () => {
	knowledge = await withKnowledge(await withKnowledge({}, 'playbook'), 'advisor');
});

type Drawn = {readonly team: Team; readonly entries: readonly Entry[]; readonly columns: number; readonly rows: number};

const contextOf = ({team, entries, columns, rows}: Drawn): Context => ({
	team,
	entries,
	columns,
	rows,
	now: new Date(`${team.today}T12:00:00Z`),
	problems: [{severity: 'mistake', message: `${MARKER} is no rating.`, where: 'roster.yaml:3:4', file: '/home/lead/roster.yaml'}],
	stale: false,
	demo: false,
	rosterPath: '/home/lead/roster.yaml',
	drafts: new Map(
		team.people.flatMap(({id}) => [
			[`prep.${id}`, JSON.stringify({notes: `${MARKER} sheet`, promised: [{text: `${MARKER} new`, owner: 'lead'}], mood: 1})],
			[`feedback.${id}`, JSON.stringify({texts: {text: `${MARKER} draft`}, choices: {type: 'constructive'}})],
			[`held.${id}`, JSON.stringify({texts: {notes: `${MARKER} draft`}, choices: {mood: '1'}})],
		]),
	),
	knowledge,
});

const tabs = (count: number): readonly string[] => Array(count).fill(']');

/** Keys to every place, the first of its rows and the last, and to everything that opens over it. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
	team: [],
	'the last of the team': ['G'],
	'the card beside the list': ['tab'],
	zoomed: ['z'],
	...Object.fromEntries(VIEWS.slice(1, 5).map(({id}, index) => [id, [String(index + 2)]])),
	'the last area': ['3', 'G'],
	'if gone': ['3', 'tab'],
	'the last of growth': ['4', 'G', 'l', 'l'],
	'the first entry': ['5', 'G'],
	'the journal, zoomed': ['5', 'z'],
	...Object.fromEntries(
		['card', 'gaps', 'timeline', 'feedback', 'actions', 'areas', 'plan'].map((id, index) => [id, ['enter', ...tabs(index)]]),
	),
	'the last of a timeline': ['G', 'enter', ...tabs(2), 'G'],
	prep: ['p'],
	open: ['7'],
	'the page Me': ['i'],
	'the notes of a sheet': ['p', 'tab'],
};
const OVER: Readonly<Record<string, readonly string[]>> = {
	...Object.fromEntries(
		['f', 'm', 'M', 'n', 'a', 't', 'W', 'r', 'w', 'd', 'x', 'e', 'S', 'N', 'o', 'u'].map(key => [key, [key]]),
	),
	'a mood on the sheet': ['p', '+'],
	'held, of the sheet': ['p', 'H'],
	'who may be gone': ['3', 'v'],
	'an area reviewed': ['3', 'b'],
	'taking back': ['5', 'x'],
	'changing what was recorded': ['5', 'e'],
	'a rating from the heat map': ['4', 'r'],
	'another task': ['P', 'T'],
	'the order': ['s'],
};

const SIZES = [
	[120, 40],
	[80, 24],
	[40, 12],
] as const;

const masked = (): State => ({...initialState(), masked: true});

const any = fc
	.tuple(anyRoster(), anyEntries(), anyDay)
	.map(([roster, entries, today]) => ({roster: rosterWithMarkers(roster), entries: entries.map(withMarkers), today}));

type Any = {readonly roster: Roster; readonly entries: readonly Entry[]; readonly today: Day};

const teamOf = ({roster, entries, today}: Any): Team => foldTeam(roster, builtInLadder, entries, today);

/** That there is a 1:1 today is no secret. */
const DUE = 'one-on-one-due';

/** Sentences that stand for what muster concluded: they are long enough not to be said by chance. */
const concluded = (team: Team): readonly string[] => [
	...[...team.people, ...team.areas, team].flatMap(({signals}) =>
		signals.filter(({id}) => id !== DUE).flatMap(({reason, next}) => [reason, next]),
	),
	...team.people.flatMap(({cases}) => cases.flatMap(({name, first}) => [name, first])),
];

/** Lateness, urgency, a last day to come, moods, ratings against expectations, and the kinds that tell something. */
const TELLING = new RegExp(
	[
		MARKER,
		String(PAY),
		'\\b(late|overdue|leaving|slipped|none recorded|was due|skipped|praise|constructive|observation|snooze|career conversation)\\b',
		'\\bneeds? you\\b',
		'\\bmood \\d',
		'[1-5]/[1-5]',
		'\\bgap of\\b',
		'→ ([LM]\\d|EM|TL|PM)\\b',
		'‼',
		...CASE_RULES.map(({name}) => name),
	].join('|'),
);

describe('any team, masked', () => {
	it('shows nothing that is private, on any screen', () => {
		fc.assert(
			fc.property(any, fc.constantFrom(...SIZES), (given, [columns, rows]) => {
				const team = teamOf(given);
				const context = contextOf({team, entries: given.entries, columns, rows});
				const said = concluded(team);
				for (const [name, keys] of Object.entries(PLACES)) {
					const {under, over, roles} = screenWords(stateAfter(masked(), context, keys), context);
					const words = [...under, ...over];
					expect(
						words.filter(line => TELLING.test(line)),
						name,
					).toEqual([]);
					expect(
						said.filter(sentence => words.some(line => line.includes(sentence))),
						name,
					).toEqual([]);
					for (const role of ['act', 'info', 'fine'] as const) expect(roles.has(role), `${name}: ${role}`).toBe(false);
				}
			}),
			{numRuns: 12},
		);
	}, 60_000);

	it('says nothing that is private in forms, menus and what it answers', () => {
		fc.assert(
			fc.property(any, fc.constantFrom(...SIZES), (given, [columns, rows]) => {
				const team = teamOf(given);
				const context = contextOf({team, entries: given.entries, columns, rows});
				const said = concluded(team);
				for (const [name, keys] of Object.entries({...OVER, help: ['?'], palette: [':']})) {
					const {over, under, foot} = screenWords(stateAfter(masked(), context, keys), context);
					expect(
						[...over, ...under, ...foot].filter(line => line.includes(MARKER)),
						name,
					).toEqual([]);
					expect(
						said.filter(sentence => over.some(line => line.includes(sentence))),
						name,
					).toEqual([]);
				}
			}),
			{numRuns: 12},
		);
	}, 60_000);

	it('copies nothing that is private', () => {
		fc.assert(
			fc.property(any, given => {
				const team = teamOf(given);
				const context = contextOf({team, entries: given.entries, columns: 120, rows: 40});
				for (const [name, keys] of Object.entries(PLACES)) {
					const state = stateAfter(masked(), context, keys);
					const at = focus(state, context);
					const spec = specOf(state.places.at(-1) ?? state.places[0]);
					const refused = spec.noSheet?.(at, state, context);
					const text = at && refused === undefined ? (spec.sheet(at, state, context)?.text ?? '') : '';
					expect(
						text.split('\n').filter(line => TELLING.test(line)),
						name,
					).toEqual([]);
					expect(
						concluded(team).filter(sentence => text.includes(sentence)),
						name,
					).toEqual([]);
				}
			}),
			{numRuns: 12},
		);
	}, 60_000);
});

/** What may be seen: 1:1s and their days, areas, the level. */
const PUBLIC_KINDS: ReadonlySet<EntryKind> = new Set<EntryKind>([
	'meeting-held',
	'meeting-skipped',
	'meeting-planned',
	'cadence-set',
	'level-changed',
	'area-assigned',
	'authority-set',
	'area-reviewed',
]);

/** The same records without anything that is private. */
const withoutPrivate = ({roster, entries, today}: Any): Any => ({
	today,
	roster: {
		...roster,
		people: roster.people.map(({target: _, ratings: __, compensation: ___, notes: ____, ...person}) => ({
			...person,
			ratings: {},
		})),
	},
	entries: entries.filter(({kind}) => PUBLIC_KINDS.has(kind)),
});

describe('the masked screen', () => {
	it('is the same whatever is private: order, marks, counts and words', () => {
		fc.assert(
			fc.property(any, fc.constantFrom(...SIZES), (given, [columns, rows]) => {
				const all = {...given, entries: given.entries.filter(({kind}) => kind !== 'entry-retracted')};
				const [whole, bare] = [all, withoutPrivate(all)].map(each => {
					const context = contextOf({team: teamOf(each), entries: each.entries, columns, rows});
					return ['', '2', '3', '4'].map(
						key => screenWords(stateAfter(masked(), context, key === '' ? [] : [key]), context).under,
					);
				});
				expect(whole).toEqual(bare);
			}),
			{numRuns: 12},
		);
	}, 60_000);
});
