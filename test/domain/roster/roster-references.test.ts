// What a roster refers to: levels and competencies of the ladder, people who own areas or are reported to.
import {describe, expect, it} from 'vitest';
import {readRoster} from '../../../source/domain/roster/roster-reading.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';

const read = (written: unknown) => readRoster(written, builtInLadder);
const readPerson = (fields: object) => {
	const {roster, problems} = read({people: [{name: 'Ana Souza', ...fields}]});
	return {person: roster.people[0], problems};
};

describe('what the roster refers to', () => {
	it('keeps a person without the level that is not on the ladder', () => {
		const {person, problems} = readPerson({level: 'L44', target: {level: 'M9'}});
		expect(person).toMatchObject({name: 'Ana Souza', level: undefined, target: undefined});
		expect(problems.map(({path, message}) => [path.join('.'), message])).toEqual([
			['people.0.level', expect.stringMatching(/no level “L44” on the ladder .* Did you mean L4\? Allowed: L3, L4, .*VP\.$/)],
			['people.0.target.level', expect.stringMatching(/no level “M9” on the ladder .* Allowed: L3/)],
		]);
	});

	it('keeps the ratings of competencies that are on the ladder', () => {
		const {person, problems} = readPerson({ratings: {influnce: 2, writing: 3}});
		expect(person?.ratings).toEqual({writing: 3});
		expect(problems[0]).toMatchObject({severity: 'mistake', path: ['people', 0, 'ratings', 'influnce'], atKey: true});
		expect(problems[0]?.message).toContain('Did you mean influence?');
	});

	it('keeps a person without the track that nobody knows, and knows the ladder’s own', () => {
		const {person, problems} = readPerson({track: 'managment'});
		expect(person).toMatchObject({name: 'Ana Souza', track: undefined});
		expect(problems.map(({path, message}) => [path.join('.'), message])).toEqual([
			['people.0.track', 'Ana Souza: track must be ic, management or hybrid, found “managment”. Did you mean management?'],
		]);
		const ladder = {...builtInLadder, levels: builtInLadder.levels.map(level => ({...level, track: 'engineering'}))};
		const own = readRoster({people: [{name: 'Ana Souza', track: 'Engineering'}]}, ladder);
		expect([own.problems, own.roster.people[0]?.track]).toEqual([[], 'engineering']);
	});

	it('takes levels and competencies as written while the ladder has mistakes of its own', () => {
		const person = {name: 'Ana', level: 'E2', target: {level: 'E3'}, ratings: {craft: 3}};
		const {roster, problems} = readRoster({people: [person]}, builtInLadder, {isLadderSound: false});
		expect(problems).toEqual([]);
		expect(roster.people[0]).toMatchObject({level: 'E2', target: {level: 'E3'}, ratings: {craft: 3}});
	});

	const people = [
		{name: 'Ana Souza', id: 'ana', was: ['ana-lima']},
		{name: 'Núria Pons'},
		{name: 'Sam Lee', id: 'sam-1'},
		{name: 'Sam Lee', id: 'sam-2'},
		{id: 'bad', level: 'L4'},
	];
	it.each<[string, string | null, string | undefined, RegExp | undefined]>([
		['an id', 'ana', 'ana', undefined],
		['an earlier id', 'ana-lima', 'ana', undefined],
		['a name', 'Ana Souza', 'ana', undefined],
		['a name without accents or capitals', 'nuria pons', 'nuria-pons', undefined],
		['nobody', 'nobody', undefined, undefined],
		['a blank', null, undefined, undefined],
		['somebody with a mistake of their own', 'bad', 'bad', undefined],
		['a slip', 'anna', undefined, /^API: owner “anna” is nobody on the roster\. Did you mean ana\?$/],
		['a word of a name', 'souza', undefined, /^API: owner “souza” is nobody on the roster\. Did you mean ana\?$/],
		['a stranger', 'zed', undefined, /owner “zed” is nobody on the roster\. Use the id/],
		['a name that two have', 'Sam Lee', undefined, /owner “Sam Lee” could be sam-1 or sam-2; use the id/],
	])('finds the owner by %s', (_, owner, id, message) => {
		const {roster, problems} = read({people, areas: [{name: 'API', owner, backup: 'sam-1'}]});
		expect(roster.areas).toMatchObject([{name: 'API', backup: 'sam-1'}]);
		expect(roster.areas[0]?.owner).toBe(id);
		const messages = problems.filter(({path}) => path[0] === 'areas').map(each => each.message);
		expect(messages).toEqual(message ? [expect.stringMatching(message)] : []);
	});

	it('reads areas with authority in words or numbers, and warns when owner and backup are one', () => {
		const {roster, problems} = read({
			people: [{name: 'Ana'}],
			areas: [
				{name: 'API', owner: 'ana', backup: 'Ana', authority: 'Advise', reviewed: '2026-10-01', review_every: '12w'},
				{name: 'Payouts', id: 'pay', authority: 7, held_by: 'Platform team'},
			],
		});
		expect(roster.areas).toEqual([
			{id: 'api', was: [], name: 'API', owner: 'ana', backup: undefined, authority: 5, reviewed: '2026-10-01', reviewEvery: 84},
			{
				id: 'pay',
				was: [],
				name: 'Payouts',
				owner: undefined,
				backup: undefined,
				heldBy: 'Platform team',
				authority: 7,
				reviewed: undefined,
				reviewEvery: undefined,
			},
		]);
		expect(problems).toMatchObject([{severity: 'warning', path: ['areas', 0, 'backup']}]);
	});
});
