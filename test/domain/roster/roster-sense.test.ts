// What no schema can tell: names with something hidden in them, ids that are words, days that cannot be.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {isReserved, RESERVED_WORDS} from '../../../source/domain/ids.ts';
import {readRoster} from '../../../source/domain/roster/roster-reading.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';

const latest: Day = '2026-11-20';
const read = (written: unknown) => readRoster(written, builtInLadder, {latest});
/** The mistakes, as `path: message`. */
const mistakes = (written: unknown) =>
	read(written).problems.map(({severity, path, message}) => `${severity} ${path.join('.')}: ${message}`);
const person = (fields: object) => ({people: [{name: 'Ana Souza', id: 'ana', ...fields}]});

describe('ids', () => {
	it.each(Object.keys(RESERVED_WORDS))('%s is no id, written or made of a name', word => {
		const written = {people: [{name: 'Ana Souza', id: word}, {name: word.toUpperCase()}], areas: [{name: word}]};
		const {roster, problems} = read(written);
		expect(problems.map(({path}) => path.join('.'))).toEqual(
			expect.arrayContaining(['people.0.id', 'people.1.name', 'areas.0.name']),
		);
		expect(roster.people.map(({id}) => id)).toEqual(['ana-souza', expect.stringMatching(/^p-/)]);
		expect(roster.areas).toHaveLength(1);
		expect([...roster.people, ...roster.areas].some(({id}) => isReserved(id))).toBe(false);
	});

	it('says what the word stands for, and how the history is kept', () => {
		expect(mistakes({people: [{name: 'Ana Souza', id: 'all'}]})).toEqual([
			'mistake people.0.id: Ana Souza: the id all is a word of muster’s own, which stands for every active report; give another one. What was recorded under it comes along with was: [all].',
		]);
		expect(mistakes({people: [{name: 'Ana Souza', id: 'ana', was: ['all']}]})).toEqual([]);
	});

	it('are not shared by a person and an area, given or made of the same name', () => {
		const {roster, problems} = read({
			people: [{name: 'Checkout'}, {name: 'Bo', id: 'bo'}],
			areas: [{name: 'Checkout'}, {name: 'Billing', id: 'bo'}, {name: 'Bo', id: 'bo-area'}],
		});
		expect(problems.map(({path, other}) => [path.join('.'), other?.join('.')])).toEqual([
			['areas.0.name', 'people.0.name'],
			['areas.1.id', 'people.1.id'],
		]);
		expect(problems[0]?.message).toMatch(/neither can be named.*give the area an id of its own, such as checkout-area/);
		expect(roster.areas).toHaveLength(3);
	});
});

describe('an id that is what somebody else is called', () => {
	it('is warned of, since nothing can be written for it', () => {
		const people = [
			{name: 'Teo Meyer', id: 'maria'},
			{name: 'Maria Rossi', id: 'maria-r'},
		];
		expect(mistakes({people})).toEqual([
			expect.stringMatching(/^warning people\.0\.id: Teo Meyer: the id maria is what Maria Rossi is called/),
		]);
	});

	it('is warned of as the id of an area, too', () => {
		expect(mistakes({people: [{name: 'Will May'}], areas: [{name: 'Will', owner: 'will-may'}]})).toEqual([
			expect.stringMatching(/^warning areas\.0\.name: Will: Will May is called will too, .* such as will-area\.$/),
		]);
	});

	it('is none where it is their own name as well', () => {
		expect(
			mistakes({
				people: [
					{name: 'Ana Allende', id: 'ana'},
					{name: 'Ana Lima', id: 'lima'},
				],
			}),
		).toEqual([]);
	});
});

describe('names', () => {
	it.each([
		['Bo\u202E Nilsen', 'Bo Nilsen', 'U+202E'],
		['Cy\u0007Twombly', 'Cy Twombly', 'U+0007'],
		['Ana\nSouza', 'Ana Souza', 'U+000A'],
		['Ana\u200BSouza', 'Ana Souza', 'U+200B'],
	])('%j is read without what cannot be seen', (name, seen, code) => {
		const {roster, problems} = read({people: [{name}], areas: [{name: `On ${name}`}]});
		expect(problems.map(({path}) => path.join('.'))).toEqual(['people.0.name', 'areas.0.name']);
		expect(problems[0]?.message).toContain(code);
		expect(roster.people[0]?.name).toBe(seen);
	});

	it.each(['علی‌رضا', 'श‍र्मा', 'Kim 👩‍💻', 'José', 'O’Brien'])('%s is a name', name => {
		expect(mistakes({people: [{name}]})).toEqual([]);
	});

	it('of nothing that can be seen are none', () => {
		expect(read({people: [{name: '\u200B'}]}).roster.people).toEqual([]);
		expect(mistakes({people: [{name: '\u200B'}]})[0]).toMatch(/person 1: .*it is left out/);
	});
});

describe('days', () => {
	it.each([
		[{one_on_one: {every: 'weekly', last: '2026-11-21'}}, 'one_on_one.last', /still to come.*muster next/],
		[{joined: '2126-01-01'}, 'joined', /more than two years ahead/],
		[{started: '1942-01-01'}, 'started', /before 1950/],
		[{started: '2024-01-01', joined: '2023-12-31'}, 'joined', /before started \(2024-01-01\)/],
		[{started: '2024-01-01', level: 'L4', level_since: '2020-01-01'}, 'level_since', /before started/],
		[{started: '2024-01-01', left: '2019-01-01'}, 'left', /before started/],
		[{joined: '2024-01-01', left: '2023-01-01'}, 'left', /before joined/],
		[{leave: [{from: '2026-12-20', until: '2026-12-01'}]}, 'leave.0.until', /before `from`/],
	])('%j is told at its place, and left out alone', (fields, where, words) => {
		const {roster, problems} = read(person(fields));
		expect(problems.map(({path}) => path.join('.'))).toEqual([`people.0.${where}`]);
		expect(problems[0]?.message).toMatch(words);
		expect(roster.people.map(({id}) => id)).toEqual(['ana']);
		expect(mistakes(person({...fields, [where.split('.')[0] ?? '']: undefined}))).toEqual([]);
	});

	it('may lie ahead where that is usual: a start next year, the end of a contract', () => {
		expect(mistakes(person({started: '2027-09-01', joined: '2027-10-01', left: '2032-01-01'}))).toEqual([]);
	});

	it('of a review lie no later than today', () => {
		expect(mistakes({areas: [{name: 'Checkout', reviewed: '2026-11-21'}]})).toEqual([
			expect.stringMatching(/^mistake areas\.0\.reviewed: Checkout: reviewed: 2026-11-21 is still to come/),
		]);
		expect(mistakes({areas: [{name: 'Checkout', reviewed: latest}]})).toEqual([]);
	});

	it('are not judged by a today that nobody knows', () => {
		expect(readRoster(person({joined: '2126-01-01'}), builtInLadder).problems).toEqual([]);
	});
});

it('nobody with a name is left out, whatever the days say', () => {
	const day = fc
		.date({min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true})
		.map(date => date.toISOString().slice(0, 10));
	const days = fc.record(
		{started: day, joined: day, level_since: day, left: day, one_on_one: fc.record({last: day})},
		{requiredKeys: []},
	);
	fc.assert(fc.property(days, fields => void expect(read(person(fields)).roster.people).toHaveLength(1)));
});
