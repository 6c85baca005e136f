import {describe, expect, it} from 'vitest';
import {readLadder} from '../../../source/domain/ladder/ladder-reading.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';

const SMALL = {
	name: 'Own',
	levels: [
		{id: 'E1', track: 'engineering', title: 'Engineer'},
		{id: 'E2', track: 'engineering', title: 'Lead'},
	],
	competencies: [
		{id: 'craft', name: 'Craft'},
		{id: 'people', name: 'People'},
	],
};
const read = (fields: object) => readLadder({...SMALL, ...fields}, builtInLadder);
const told = (fields: object) => read(fields).problems.map(({severity, path, message}) => [severity, path.join('.'), message]);

describe('reading a ladder', () => {
	it('needs levels, and fills in the rest', () => {
		expect(read({})).toEqual({
			ladder: {
				name: 'Own',
				levels: [
					{id: 'E1', track: 'engineering', title: 'Engineer', focus: ''},
					{id: 'E2', track: 'engineering', title: 'Lead', focus: ''},
				],
				competencies: [
					{
						id: 'craft',
						name: 'Craft',
						short: 'Craf',
						group: 'competencies',
						description: '',
						development: '',
						developmentIsOurs: false,
					},
					{
						id: 'people',
						name: 'People',
						short: 'Peop',
						group: 'competencies',
						description: '',
						development: '',
						developmentIsOurs: false,
					},
				],
				expectations: {E1: {}, E2: {}},
				roles: {},
				mapsTo: {},
			},
			problems: [],
		});
	});

	it('reads every key', () => {
		const {ladder, problems} = readLadder(
			{
				name: 'Own',
				levels: [
					{
						id: 'E1',
						track: 'ic',
						title: 'Engineer',
						years: {from: 0, to: 2},
						scope: 'Tasks',
						focus: 'Learning',
						typical_years: {from: 1.5},
					},
				],
				competencies: [
					{id: 'craft', name: 'Craft', short: 'Crft', group: 'making', description: 'Builds', development: 'Rebuild'},
				],
				expectations: {e1: {craft: 2}},
				roles: {tech_lead: {level: 'own', raises: ['craft']}, director: {level: 'E1'}},
				maps_to: {E1: 'l3'},
			},
			builtInLadder,
		);
		expect(problems).toEqual([]);
		expect(ladder?.levels).toEqual([
			{
				id: 'E1',
				track: 'ic',
				title: 'Engineer',
				years: {from: 0, to: 2},
				scope: 'Tasks',
				focus: 'Learning',
				typicalYears: {from: 1.5},
			},
		]);
		expect(ladder?.competencies[0]).toMatchObject({
			short: 'Crft',
			group: 'making',
			description: 'Builds',
			development: 'Rebuild',
		});
		expect(ladder?.expectations).toEqual({E1: {craft: 2}});
		expect(ladder?.roles).toEqual({tech_lead: {level: 'own', raises: ['craft']}, director: {level: 'E1'}});
		expect(ladder?.mapsTo).toEqual({E1: 'L3'});
	});

	it('takes expectations that are sparse and uneven as they are', () => {
		expect(read({expectations: {E1: {craft: 5}, E2: {people: 1}}})).toMatchObject({
			problems: [],
			ladder: {expectations: {E1: {craft: 5}, E2: {people: 1}}},
		});
	});

	it.each<[string, object, string, string]>([
		[
			'a level without a title',
			{levels: [{id: 'E1', track: 'ic'}, ...SMALL.levels.slice(1)]},
			'levels.0.title',
			'level “E1”: title is missing.',
		],
		[
			'a number as a level',
			{levels: [{id: 4, track: 'ic', title: 'Four'}, ...SMALL.levels.slice(1)]},
			'levels.0.id',
			'level 1: id must be text, found the number 4. Put it in quotes.',
		],
		[
			'years that run backwards',
			{levels: [{...SMALL.levels[0], years: {from: 3, to: 1}}, ...SMALL.levels.slice(1)]},
			'levels.0.years.to',
			'`to` is less than `from`',
		],
		[
			'years in words',
			{levels: [{...SMALL.levels[0], years: 'two'}, ...SMALL.levels.slice(1)]},
			'levels.0.years',
			'must be {from: 2, to: 5}',
		],
		[
			'a level that is there twice',
			{levels: [...SMALL.levels, {id: 'e1', track: 'ic', title: 'Again'}]},
			'levels.2.id',
			'level “e1”: this id is there twice',
		],
		[
			'a competency with capitals',
			{competencies: [...SMALL.competencies, {id: 'Tact', name: 'Tact'}]},
			'competencies.2.id',
			'must be an id',
		],
		[
			'a heading of five letters',
			{competencies: [...SMALL.competencies, {id: 'tact', name: 'Tact', short: 'Tacts'}]},
			'competencies.2.short',
			'must be at most 4 characters',
		],
		[
			'an expectation of a level nobody knows',
			{expectations: {E9: {craft: 1}}},
			'expectations.E9',
			'expectations: no level “E9”. Allowed: E1, E2.',
		],
		[
			'an expectation of a competency nobody knows',
			{expectations: {E1: {crafts: 1}}},
			'expectations.E1.crafts',
			'Did you mean craft?',
		],
		[
			'an expectation of six',
			{expectations: {E1: {craft: 6}}},
			'expectations.E1.craft',
			'must be a whole number from 1 to 5, found the number 6',
		],
		['expectations in a list', {expectations: [1]}, 'expectations', 'ladder: expectations must give each level its ratings'],
		[
			'a level that expects in words',
			{expectations: {E1: 'much'}},
			'expectations.E1',
			'must give competencies a rating, found “much”',
		],
		['a role based on a level nobody knows', {roles: {cto: {level: 'E9'}}}, 'roles.cto.level', 'role cto: no level “E9”'],
		[
			'a role that raises what nobody knows',
			{roles: {cto: {level: 'own', raises: ['charm']}}},
			'roles.cto.raises.0',
			'no competency “charm”',
		],
		[
			'a mapping to what is not built in',
			{maps_to: {E1: 'L9'}},
			'maps_to.E1',
			'maps_to: E1: no built-in level “L9”. Allowed: L3, L4',
		],
		['a mapping of a level nobody knows', {maps_to: {E9: 'L3'}}, 'maps_to.E9', 'maps_to: no level “E9”'],
		[
			'levels that are no list',
			{levels: {E1: {}}},
			'levels',
			'levels must be a list, each with id, track and title, found a group of keys',
		],
		['no levels', {levels: null}, 'levels', 'levels must be a list, each with id, track and title, found nothing'],
		['a name that is a number', {name: 7}, 'name', 'ladder: name must be text, found the number 7'],
	])('tells of %s', (_, fields, path, message) => {
		expect(told(fields)).toEqual([['mistake', path, expect.stringContaining(message)]]);
	});

	it('warns of keys that nobody reads', () => {
		expect(told({'x-source': 'hr', levls: [], roles: {techlead: {level: 'own'}}})).toEqual([
			['warning', 'levls', 'ladder: unknown key “levls”, which is ignored. Did you mean levels?'],
			['warning', 'roles.techlead', 'roles: unknown key “techlead”, which is ignored. Did you mean tech_lead?'],
		]);
	});

	it('keeps everything else when something is wrong', () => {
		const {ladder} = read({
			levels: [...SMALL.levels, {id: 'E3'}],
			expectations: {E1: {craft: 6, people: 2}, E9: {craft: 1}, E2: {craft: 3}},
			roles: {cto: 5, director: {level: 'E2'}},
			maps_to: {E1: 'L9', E2: 'L4'},
		});
		expect(ladder?.levels.map(({id}) => id)).toEqual(['E1', 'E2']);
		expect(ladder?.expectations).toEqual({E1: {people: 2}, E2: {craft: 3}});
		expect(ladder?.roles).toEqual({director: {level: 'E2'}});
		expect(ladder?.mapsTo).toEqual({E2: 'L4'});
	});

	it.each([[undefined], [null], ['levels'], [[SMALL]], [{}], [{levels: [{}]}]])('gives no ladder for %j', written => {
		const {ladder, problems} = readLadder(written, builtInLadder);
		expect(ladder).toBeUndefined();
		expect(problems[0]?.severity).toBe('mistake');
	});

	it('is never led astray by names of JavaScript', () => {
		const {ladder, problems} = read({
			levels: [...SMALL.levels, {id: 'constructor', track: 'ic', title: 'x'}],
			maps_to: {toString: 'L3'},
		});
		expect(ladder?.levels).toHaveLength(2);
		expect(ladder?.mapsTo).toEqual({});
		expect(problems).toHaveLength(2);
	});

	it('cuts a flood of mistakes', () => {
		const {problems} = read({levels: [...SMALL.levels, ...Array(3000).fill({id: 'x'})]});
		expect(problems).toHaveLength(101);
		expect(problems.at(-1)?.message).toBe('… and 5,900 more.');
	});
});
