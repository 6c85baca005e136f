import fc from 'fast-check';
import {dump} from 'js-yaml';
import {describe, expect, it} from 'vitest';
import {cadenceDays} from '../../../source/domain/roster/roster.ts';
import {readRoster} from '../../../source/domain/roster/roster-reading.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {guardBytes} from '../../../source/store/files/guard.ts';
import {parseText} from '../../../source/store/files/text-file.ts';
import {locateProblems} from '../../../source/store/roster/roster-locate.ts';
import {anyDay} from '../../support/generated/arbitraries.ts';

const LEVELS = builtInLadder.levels.map(({id}) => id);
const COMPETENCIES = builtInLadder.competencies.map(({id}) => id);

const words = fc
	.oneof(
		fc.string({unit: 'grapheme', minLength: 1, maxLength: 30}),
		fc.constantFrom('no', 'Null', '007', '1e3', '2026-02-30', '~', '- x', 'a: b', '#1', '<<'),
	)
	.filter(
		text =>
			text.trim() !== '' &&
			text.length <= 200 &&
			text.isWellFormed() &&
			!/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/.test(
				text,
			),
	);
const cadence = fc.constantFrom('weekly', 'biweekly', 'monthly', 'none', '10d', '3w');
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, {nil: undefined});

/** Nobody leaves before they started. */
const inOrder = <Person extends {readonly started?: string; readonly left?: string}>(each: Person): Person => {
	const {started, left} = each;
	return started !== undefined && left !== undefined && left < started ? {...each, started: left, left: started} : each;
};

const person = fc
	.record(
		{
			name: words,
			title: words,
			track: fc.constantFrom('ic', 'management', 'hybrid'),
			level: fc.constantFrom(...LEVELS, ...LEVELS.map(level => level.toLowerCase())),
			started: anyDay,
			left: anyDay,
			target: fc.oneof(
				fc.constant('stay'),
				fc.record({level: fc.constantFrom(...LEVELS), by: anyDay}),
				fc.constant({role: 'cto'}),
			),
			one_on_one: fc.oneof(
				cadence,
				fc.record({every: cadence, day: fc.constantFrom('fri', 'Monday'), last: anyDay}, {requiredKeys: []}),
			),
			ratings: fc.dictionary(fc.constantFrom(...COMPETENCIES), fc.integer({min: 1, max: 5}), {noNullPrototype: true}),
			leave: fc.array(fc.record({from: anyDay}), {maxLength: 3}),
			timezone: fc.constantFrom('Europe/Berlin', 'UTC'),
			compensation: fc.record({amount: fc.nat(), currency: fc.constant('EUR'), period: fc.constantFrom('year', 'hour')}),
			notes: words,
			// As JSON can say it: it knows no -0.
			'x-own': fc.json({maxDepth: 3}).map(text => JSON.parse(text) as unknown),
		},
		{requiredKeys: ['name']},
	)
	.map(inOrder);

const roster = fc
	.record({
		team: words,
		everyone: fc.oneof(
			{weight: 9, arbitrary: fc.array(person, {minLength: 1, maxLength: 12})},
			{
				weight: 1,
				// Hundreds at once are made of a few, since only their number matters.
				arbitrary: fc
					.tuple(fc.array(person, {minLength: 1, maxLength: 4}), fc.integer({min: 13, max: 500}))
					.map(([few, count]) =>
						Array.from({length: count}, (_, index) => ({...few[index % few.length], name: `Person ${index}`})),
					),
			},
		),
		defaultCadence: optional(cadence),
	})
	.map(({team, everyone, defaultCadence}) => ({
		team,
		...(defaultCadence ? {defaults: {one_on_one: defaultCadence}} : {}),
		people: everyone.map((each, index) => ({...each, id: `p${index}`})),
		areas: everyone.slice(0, 5).map((_, index) => ({name: `Area ${index}`, owner: `p${index}`})),
	}));

describe('any valid roster', () => {
	it.each(['yaml', 'json'])('comes through %s without a problem and with everybody on it', format => {
		fc.assert(
			fc.property(roster, written => {
				const text = format === 'yaml' ? dump(written) : JSON.stringify(written, undefined, 2);
				const guarded = guardBytes(Buffer.from(text));
				fc.pre(guarded.fault === undefined);
				const parsed = parseText(guarded.text ?? '', `roster.${format}`);
				expect(parsed.fault).toBeUndefined();
				expect(parsed.value).toEqual(written);
				const reading = readRoster(parsed.value, builtInLadder);
				expect(reading.problems).toEqual([]);
				expect(reading.roster.people.map(({id}) => id)).toEqual(written.people.map(({id}) => id));
				expect(reading.roster.people.map(({name}) => name)).toEqual(written.people.map(({name}) => name?.trim()));
				for (const {cadence: every, level} of reading.roster.people) {
					expect(every === 'none' || Number(cadenceDays(every)) > 0).toBe(true);
					expect(level === undefined || LEVELS.includes(level)).toBe(true);
				}
			}),
			{numRuns: 60},
		);
	});
});

const SAMPLE = `team: Payments
defaults: &usual {one_on_one: weekly}
people:
  - name: Ana Souza
    id: ana
    level: L4
    target: {level: L5, by: 2027-06-30}
    one_on_one: {every: weekly, day: fri, last: 2026-11-13}
    ratings: {writing: 3, influence: 2}
    notes: |
      two lines
      of notes
  - name: "Bo Lindqvist"
    leave: [{from: 2027-02-01, until: 2027-06-01}]
areas:
  - {name: Checkout API, owner: ana, backup: Bo Lindqvist, authority: advise, review_every: 90d}
`;
const SNIPPETS = [
	'\t',
	'\n',
	': ',
	'- ',
	'{',
	'}',
	'[',
	']',
	'&a ',
	'*a',
	'<<: ',
	'"',
	"'",
	'|',
	'>',
	'#',
	'!!',
	'? ',
	'---\n',
	'...\n',
	'%TAG ! x\n',
	'\u0000',
	'\u2028',
	'\ufeff',
	'💥',
	'  ',
	'=',
	'@',
	'`',
	',',
];

const mutation = fc.record({
	at: fc.nat({max: SAMPLE.length}),
	cut: fc.nat({max: 12}),
	put: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({unit: 'binary', maxLength: 4}), fc.constant('')),
});

describe('a roster with slips in it', () => {
	it.each(['yaml', 'json'])('(%s) gives problems with places, and never throws', async format => {
		const sample = format === 'yaml' ? SAMPLE : JSON.stringify(parseText(SAMPLE, 'x.yaml').value, undefined, 1);
		await fc.assert(
			fc.asyncProperty(fc.array(mutation, {minLength: 1, maxLength: 4}), async mutations => {
				const text = mutations.reduce((before, {at, cut, put}) => before.slice(0, at) + put + before.slice(at + cut), sample);
				const guarded = guardBytes(Buffer.from(text));
				if (guarded.fault) {
					expect(guarded.fault.line).toBeGreaterThan(0);
					return;
				}
				const parsed = parseText(guarded.text, `roster.${format}`);
				if (parsed.fault) {
					expect(parsed.fault.line).toBeGreaterThan(0);
					expect(parsed.fault.column).toBeGreaterThan(0);
					expect(parsed.fault.message).not.toMatch(/[\n\r]/);
					return;
				}
				const {problems, roster: read} = readRoster(parsed.value, builtInLadder);
				const ids = read.people.map(({id}) => id);
				expect(new Set(ids).size).toBe(ids.length);
				const lines = guarded.text.split('\n').length;
				for (const {line, column, message, where} of locateProblems(guarded.text, 'roster', problems)) {
					expect(message).not.toMatch(/[\n\r]/);
					expect(where).toMatch(/^roster:\d+:\d+$/);
					expect(line).toBeLessThanOrEqual(lines);
					expect(column).toBeGreaterThan(0);
				}
			}),
			{numRuns: 400},
		);
	});
});
