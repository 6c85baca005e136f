import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	ENTRY_KINDS,
	type EntryKind,
	LONGEST_TEXT,
	OVERRIDING_KINDS,
	parseEntry,
	peopleOf,
} from '../../../source/domain/journal/entries.ts';
import {entry, uuid} from '../../support/build.ts';
import {anyEntries} from '../../support/generated/arbitraries.ts';

const common = {id: uuid(1), at: '2026-11-20T09:00:00.000+01:00', on: '2026-11-20', write: uuid(2), machine: 'm', v: 1};

/** Of each kind, the least that is valid and the most. */
const VALID: Readonly<Record<EntryKind, readonly [object, object]>> = {
	'meeting-held': [
		{person: 'ana'},
		{person: 'ana', notes: 'n', mood: 5, career: true, discussed: [uuid(3)], asked: ['question-1']},
	],
	'meeting-skipped': [{person: 'ana'}, {person: 'ana', why: 'sick', by: 'person'}],
	'note-taken': [
		{subject: 'team', text: 't'},
		{subject: 'checkout-api', text: 't', link: 'l', history: true},
	],
	'meeting-planned': [
		{person: 'ana', day: '2026-11-27'},
		{person: 'ana', day: '2028-02-29'},
	],
	'feedback-noted': [
		{people: ['ana'], type: 'praise', text: 't', say: 'keep'},
		{
			people: ['ana', 'bo'],
			type: 'constructive',
			text: 't',
			situation: 's',
			behaviour: 'b',
			impact: 'i',
			competency: 'writing',
			link: 'https://example.org',
			say: 'next',
		},
	],
	'feedback-said': [
		{feedback: uuid(3), person: 'ana'},
		{feedback: uuid(3), person: 'ana'},
	],
	'action-opened': [
		{person: 'ana', owner: 'lead', text: 't'},
		{person: 'ana', owner: 'person', text: 't', due: '2026-12-01', from: 'advice-1'},
	],
	'action-due-moved': [
		{action: uuid(3), due: '2026-12-01'},
		{action: uuid(3), due: null},
	],
	'action-closed': [
		{action: uuid(3), outcome: 'done'},
		{action: uuid(3), outcome: 'dropped', why: 'w'},
	],
	'topic-raised': [
		{person: 'ana', text: 't', by: 'lead'},
		{person: 'ana', text: 't', by: 'person'},
	],
	'topic-closed': [
		{topic: uuid(3), outcome: 'discussed'},
		{topic: uuid(3), outcome: 'dropped', why: 'w'},
	],
	'win-noted': [
		{people: ['ana'], text: 't'},
		{people: ['ana', 'bo'], text: 't', competency: 'writing', link: 'l'},
	],
	'rating-given': [
		{person: 'ana', competency: 'writing', rating: 1},
		{person: 'ana', competency: 'writing', rating: 5, evidence: 'e', rosterWas: null},
	],
	'level-changed': [
		{person: 'ana', level: 'L4', since: '2026-11-01'},
		{person: 'ana', level: 'L4', since: '2026-11-01', rosterWas: 'L3'},
	],
	'target-set': [
		{person: 'ana'},
		{person: 'ana', role: 'tech_lead', by: '2027-06-30', rosterWas: {level: 'L5', by: '2027-01-01'}},
	],
	'cadence-set': [
		{person: 'ana', every: '10d'},
		{person: 'ana', every: 'none', rosterWas: 'weekly'},
	],
	'area-assigned': [
		{area: 'api', owner: null},
		{area: 'api', owner: 'ana', backup: null, why: 'w', rosterWas: {owner: null, backup: 'bo'}},
	],
	'authority-set': [
		{area: 'api', authority: 1},
		{area: 'api', authority: 7, rosterWas: 3},
	],
	'area-reviewed': [{area: 'api'}, {area: 'api', notes: 'n'}],
	'plan-accepted': [
		{person: 'ana', request: {task: 'x'}, items: []},
		{person: 'ana', request: {}, items: [uuid(3)]},
	],
	'advice-judged': [
		{advice: 'a1', useful: 'yes'},
		{advice: 'a1', useful: 'no', item: 'growth-1', why: 'too-general'},
	],
	'case-set': [
		{person: 'ana', case: 'worn', holds: 'yes'},
		{person: 'ana', case: 'promotion-declined', holds: 'no'},
	],
	'checklist-ticked': [
		{person: 'ana', item: 'hello', done: true},
		{person: 'ana', item: 'hello', done: false},
	],
	'signal-snoozed': [
		{subject: 'ana', signal: 'no-feedback', until: '2026-11-27'},
		{subject: 'team', signal: 'span', until: '2026-11-27'},
	],
	'entry-retracted': [{entry: uuid(3)}, {entry: uuid(3), why: 'w', replaces: uuid(4)}],
};

const fault = (value: unknown) => parseEntry(value).fault;

describe('an entry of each kind', () => {
	it.each(ENTRY_KINDS)('%s: the least and the most of it are taken as they are', kind => {
		for (const fields of VALID[kind]) {
			const value = {...common, kind, ...fields};
			expect(parseEntry(value)).toEqual({entry: value});
		}
	});

	it.each(ENTRY_KINDS)('%s: every field that the least of it has is required', kind => {
		const value: Record<string, unknown> = {...common, kind, ...VALID[kind][0]};
		for (const field of Object.keys(value)) {
			// An accepted plan carries the request whatever it was.
			if (field === 'request') continue;
			const {[field]: _, ...rest} = value;
			expect(fault(rest)?.path, field).toBe(field);
		}
	});

	it.each(ENTRY_KINDS)('%s: unknown fields are kept, so that those of a newer version survive', kind => {
		const value = {...common, kind, ...VALID[kind][0], later: {nested: ['x']}, 'x-mine': 1};
		expect(parseEntry(value)).toEqual({entry: value});
	});

	it('overrides the roster in six kinds, each of which can say what the roster said', () => {
		for (const kind of OVERRIDING_KINDS) expect(VALID[kind][1]).toHaveProperty('rosterWas');
		expect(OVERRIDING_KINDS).toHaveLength(6);
	});
});

describe('a faulty entry', () => {
	const held = {...common, kind: 'meeting-held', person: 'ana'};
	const note = {...common, kind: 'feedback-noted', people: ['ana'], type: 'praise', text: 't', say: 'keep'};

	it.each([
		[undefined, 'kind'],
		[null, 'kind'],
		['meeting-held', 'kind'],
		[[], 'kind'],
		[{}, 'kind'],
		[{...held, kind: 'meeting-dreamt'}, 'kind'],
		[{...held, kind: 'toString'}, 'kind'],
		[{...held, kind: '__proto__'}, 'kind'],
		[{...held, kind: 7}, 'kind'],
		[{...held, id: 'abcd'}, 'id'],
		[{...held, id: uuid(10).toUpperCase()}, 'id'],
		[{...held, id: `${uuid(1)}0`}, 'id'],
		[{...held, write: 'w'}, 'write'],
		[{...held, machine: ''}, 'machine'],
		[{...held, machine: 'm'.repeat(65)}, 'machine'],
		[{...held, v: 2}, 'v'],
		[{...held, v: '1'}, 'v'],
		[{...held, on: '2026-02-30'}, 'on'],
		[{...held, on: '2026-11-20T09:00:00Z'}, 'on'],
		[{...held, person: '__proto__'}, 'person'],
		[{...held, person: 'Ana Souza'}, 'person'],
		[{...held, person: null}, 'person'],
		[{...held, mood: 0}, 'mood'],
		[{...held, mood: 6}, 'mood'],
		[{...held, mood: 2.5}, 'mood'],
		[{...held, mood: '3'}, 'mood'],
		[{...held, career: 'yes'}, 'career'],
		[{...held, discussed: [uuid(3), 'nope']}, 'discussed.1'],
		[{...held, notes: 'n'.repeat(LONGEST_TEXT + 1)}, 'notes'],
		[{...note, people: []}, 'people'],
		[{...note, people: ['ana', 'Bo']}, 'people.1'],
		[{...note, text: ''}, 'text'],
		[{...note, text: 't'.repeat(LONGEST_TEXT + 1)}, 'text'],
		[{...note, type: 'gossip'}, 'type'],
		[{...note, say: 'never'}, 'say'],
		[{...common, kind: 'rating-given', person: 'ana', competency: 'writing', rating: 0}, 'rating'],
		[{...common, kind: 'rating-given', person: 'ana', competency: '', rating: 3}, 'competency'],
		[{...common, kind: 'authority-set', area: 'api', authority: 8}, 'authority'],
		[{...common, kind: 'cadence-set', person: 'ana', every: '0d'}, 'every'],
		[{...common, kind: 'cadence-set', person: 'ana', every: '1000d'}, 'every'],
		[{...common, kind: 'cadence-set', person: 'ana', every: 'daily'}, 'every'],
		[{...common, kind: 'target-set', person: 'ana', role: 'king'}, 'role'],
		[{...common, kind: 'target-set', person: 'ana', rosterWas: {level: 'L4', until: 'x'}}, 'rosterWas'],
		[{...common, kind: 'area-assigned', area: 'api', owner: 'Ana'}, 'owner'],
		[{...common, kind: 'entry-retracted', entry: uuid(3), replaces: 'x'}, 'replaces'],
	] as const)('%# is refused with the path %s', (value, path) => expect(fault(value)?.path).toBe(path));

	it.each([
		'2026-11-20',
		'2026-11-20T09:00:00',
		'2026-11-20 09:00:00Z',
		'2026-02-30T09:00:00Z',
		'2026-11-20T24:00:00Z',
		'2026-11-20T09:60:00Z',
		'2026-11-20T09:00:60Z',
		'2026-11-20T09:00:00+24:00',
		'2026-11-20T09:00:00+0100',
		'2026-11-20T09:00:00.Z',
		'2026-11-20T09:00:00.1234567890Z',
		'2026-11-20t09:00:00z',
	])('was not written at %s', at => expect(fault({...held, at})?.path).toBe('at'));

	it.each(['2026-11-20T09:00:00Z', '2026-11-20T23:59:59.999999999-12:00', '2028-02-29T00:00:00+14:00'])(
		'may have been written at %s',
		at => expect(fault({...held, at})).toBeUndefined(),
	);

	it('never says what the note was', () => {
		const secret = 'she is thinking of leaving';
		for (const kind of ENTRY_KINDS)
			for (const field of Object.keys({...common, ...VALID[kind][1]})) {
				const {path, message} = fault({...common, kind, ...VALID[kind][1], [field]: {[secret]: secret}}) ?? {};
				expect(`${path} ${message}`).not.toContain(secret);
			}
	});
});

it('every entry of the generated journals is one', () => {
	fc.assert(
		fc.property(anyEntries(), entries => {
			for (const each of entries) expect(parseEntry(each)).toEqual({entry: each});
		}),
		{numRuns: 40},
	);
});

it('names its people: one, several or none', () => {
	const on = '2026-11-20' as const;
	expect(peopleOf(entry('meeting-held', {person: 'ana'}, {on}))).toEqual(['ana']);
	expect(peopleOf(entry('win-noted', {people: ['ana', 'bo'], text: 't'}, {on}))).toEqual(['ana', 'bo']);
	expect(peopleOf(entry('action-closed', {action: uuid(1), outcome: 'done'}, {on}))).toEqual([]);
	expect(peopleOf({kind: 'area-reviewed', area: 'api'})).toEqual([]);
});
