import {describe, expect, it} from 'vitest';
import type {Ladder} from '../../../source/domain/ladder/ladder.ts';
import {EMPTY_ROSTER} from '../../../source/domain/roster/roster.ts';
import {MOST_PROBLEMS, readRoster} from '../../../source/domain/roster/roster-reading.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';

const read = (written: unknown, ladder: Ladder = builtInLadder) => readRoster(written, ladder);
const readPerson = (fields: object) => {
	const {roster, problems} = read({people: [{name: 'Ana Souza', ...fields}]});
	return {person: roster.people[0], problems};
};
const told = (written: unknown) => read(written).problems.map(({severity, path, message}) => [severity, path.join('.'), message]);

describe('a file that is no roster', () => {
	const said = (written: unknown) => read(written).problems.map(({severity, message}) => [severity, message]);

	it('is told so, with what it has, and is no empty team', () => {
		expect(said({version: 3, services: {}, volumes: {}, networks: {}, secrets: {}})).toEqual([
			[
				'mistake',
				'This is no roster of muster: it has the keys “version”, “services”, “volumes”, “networks”, …, and none of team, lead, people and areas. Begin with people: and below it “- name: Ana Souza”.',
			],
		]);
	});

	it('is not one whose only key is misspelt', () => {
		expect(said({peple: []})).toEqual([['warning', expect.stringContaining('Did you mean people?')]]);
	});
});

describe('reading a person', () => {
	it('needs nothing but a name', () => {
		const {person, problems} = readPerson({});
		expect(problems).toEqual([]);
		expect(person).toMatchObject({id: 'ana-souza', name: 'Ana Souza', was: [], leave: [], ratings: {}, cadence: 'weekly'});
		expect(person?.ownCadence).toBeUndefined();
	});

	it('reads every key', () => {
		const {person, problems} = readPerson({
			id: 'ana',
			was: ['ana-lima'],
			title: 'Senior Software Engineer',
			track: 'ic',
			level: 'l4',
			role: 'tech_lead',
			started: '2023-02-06',
			joined: '2024-01-08',
			level_since: '2024-05-01',
			target: {level: 'l5', by: '2027-06-30'},
			one_on_one: {every: '10d', day: 'Friday', last: '2026-11-13'},
			ratings: {writing: 3, Influence: 2, 'decision making': 4},
			timezone: 'America/Sao_Paulo',
			leave: [{from: '2027-02-01'}, {from: '2027-03-01', until: '2027-03-01'}],
			left: '2027-08-31',
			compensation: {amount: 250000, currency: 'USD', period: 'year'},
			notes: 'Prefers written feedback.',
			email: 'ana@example.com',
			employee: 1042,
			handles: {github: 'ana-s'},
			relation: 'contractor',
			agenda: ['how you are'],
			'x-office': 'Lisbon',
		});
		expect(problems).toEqual([]);
		expect(person).toEqual({
			id: 'ana',
			was: ['ana-lima'],
			name: 'Ana Souza',
			email: ['ana@example.com'],
			employee: '1042',
			handles: {github: 'ana-s'},
			relation: 'contractor',
			agenda: ['how you are'],
			title: 'Senior Software Engineer',
			track: 'ic',
			level: 'L4',
			role: 'tech_lead',
			started: '2023-02-06',
			joined: '2024-01-08',
			levelSince: '2024-05-01',
			target: {level: 'L5', by: '2027-06-30'},
			cadence: '10d',
			ownCadence: '10d',
			weekday: 'fri',
			lastMeeting: '2026-11-13',
			ratings: {writing: 3, influence: 2, decision_making: 4},
			timezone: 'America/Sao_Paulo',
			leave: [{from: '2027-02-01'}, {from: '2027-03-01', until: '2027-03-01'}],
			left: '2027-08-31',
			compensation: {amount: 250000, currency: 'USD', period: 'year'},
			notes: 'Prefers written feedback.',
		});
	});

	it.each([
		['a cadence alone', {one_on_one: 'biweekly'}, {cadence: 'biweekly', ownCadence: 'biweekly', weekday: undefined}],
		['a weekday without a cadence', {one_on_one: {day: 'mon'}}, {cadence: 'weekly', ownCadence: undefined, weekday: 'mon'}],
		['no 1:1s', {one_on_one: 'none'}, {cadence: 'none', ownCadence: 'none'}],
		['to stay', {target: 'stay'}, {target: 'stay'}],
		['a role as target', {target: {role: 'director'}}, {target: {role: 'director'}}],
		['blank keys', {title: null, one_on_one: {every: null}, leave: null}, {title: undefined, cadence: 'weekly', leave: []}],
		['spaces around text', {title: '  Engineer '}, {title: 'Engineer'}],
		['a leap day', {started: '2024-02-29'}, {started: '2024-02-29'}],
	])('reads %s', (_, fields, expected) => {
		const {person, problems} = readPerson(fields);
		expect(problems).toEqual([]);
		expect(person).toMatchObject(expected);
	});

	it.each<[string, object, string, string]>([
		['a day that does not exist', {started: '2026-02-30'}, 'started', 'Ana Souza: started: no such day, 2026-02-30.'],
		['29 February of a common year', {left: '2027-02-29'}, 'left', 'Ana Souza: left: no such day, 2027-02-29.'],
		['a day in other words', {joined: '6 Feb'}, 'joined', 'Ana Souza: joined must be a day written YYYY-MM-DD, found “6 Feb”.'],
		[
			'a year for a day',
			{started: 2023},
			'started',
			'Ana Souza: started must be an existing day, written YYYY-MM-DD, found the number 2023.',
		],
		['a number for text', {title: 4}, 'title', 'Ana Souza: title must be text, found the number 4. Put it in quotes.'],
		['a broken number for a level', {level: 4.5}, 'level', 'level must be text or a whole number, found the number 4.5'],
		['a boolean for text', {title: false}, 'title', 'Ana Souza: title must be text, found false. Put it in quotes.'],
		[
			'a broken number for an id',
			{id: 7.5},
			'id',
			'Ana Souza: id must be an id: lower-case letters, digits, - and _, at most 64 characters, found the number 7.5. Put it in quotes.',
		],
		['an address that is none', {email: 'ana at home'}, 'email', 'email must be an address, such as ana@example.com'],
		['addresses of which one is none', {email: ['ana@example.com', 'ana']}, 'email.1', 'must be an address'],
		['a relation nobody knows', {relation: 'contracter'}, 'relation', 'Did you mean contractor?'],
		['a handle that is none', {handles: {github: 7}}, 'handles.github', 'must be text'],
		['an agenda that is no list', {agenda: 'how you are'}, 'agenda', 'must be a list of topics'],
		['somebody to report to who is not there', {reports_to: 'zed'}, 'reports_to', 'reports_to “zed” is nobody on the roster'],
		['a list for text', {title: ['a']}, 'title', 'Ana Souza: title must be text, found a list.'],
		['an empty title', {title: ' '}, 'title', 'Ana Souza: title must not be empty, found “ ”.'],
		[
			'a title of a page',
			{title: 'x'.repeat(4312)},
			'title',
			'Ana Souza: title must be at most 200 characters, found 4,312 characters.',
		],
		['a mistyped cadence', {one_on_one: 'weekley'}, 'one_on_one', 'Did you mean weekly?'],
		[
			'a mistyped cadence inside',
			{one_on_one: {every: '3 weeks'}},
			'one_on_one.every',
			'must be weekly, biweekly, monthly, none, or days or weeks such as 10d or 3w',
		],
		[
			'a weekday nobody knows',
			{one_on_one: {day: 'caturday'}},
			'one_on_one.day',
			'must be a weekday, such as fri, found “caturday”',
		],
		['a level as target', {target: 'L5'}, 'target', 'must be {level: L5, by: 2027-06-30}, {role: tech_lead} or stay, found “L5”'],
		['a role nobody knows as target', {target: {role: 'techlead'}}, 'target.role', 'Did you mean tech_lead?'],
		['a target without anything', {target: {by: '2027-01-01'}}, 'target.level', 'Ana Souza: target.level is missing.'],
		['a target day that does not exist', {target: {level: 'L5', by: '2027-06-31'}}, 'target.by', 'no such day, 2027-06-31'],
		['a rating of six', {ratings: {writing: 6}}, 'ratings.writing', 'must be a whole number from 1 to 5, found the number 6'],
		['a rating in words', {ratings: {writing: 'good'}}, 'ratings.writing', 'must be a whole number from 1 to 5, found “good”'],
		['ratings in a list', {ratings: [3]}, 'ratings', 'must give competencies a rating from 1 to 5'],
		[
			'a time zone nobody knows',
			{timezone: 'Mars/Olympus'},
			'timezone',
			'must be a time zone, such as Europe/Berlin, found “Mars/Olympus”',
		],
		[
			'leave that ends before it begins',
			{leave: [{from: '2027-02-01', until: '2027-01-01'}]},
			'leave.0.until',
			'`until` is before `from`',
		],
		[
			'leave that is no list',
			{leave: {from: '2027-02-01'}},
			'leave',
			'must be a list, such as [{from: 2027-02-01, until: 2027-06-01}], found a group of keys',
		],
		['earlier ids that are no list', {was: 'ana-lima'}, 'was', 'must be a list of earlier ids'],
		['an id with capitals', {id: 'Ana'}, 'id', 'must be an id'],
		['an id that means something to JavaScript', {id: '__proto__'}, 'id', 'must be an id'],
	])('keeps a person with %s, and says why', (_, fields, path, message) => {
		const {person, problems} = readPerson({title: 'Engineer', ...fields});
		expect(person).toMatchObject({id: 'ana-souza', name: 'Ana Souza', cadence: 'weekly'});
		expect(problems).toHaveLength(1);
		expect(problems[0]?.severity).toBe('mistake');
		expect(problems[0]?.path.join('.')).toBe(`people.0.${path}`);
		expect(problems[0]?.message).toContain(message);
	});

	it('never repeats notes or pay in a message', () => {
		const messages = [
			...readPerson({notes: 'SECRET '.repeat(2000)}).problems,
			...readPerson({notes: ['SECRET']}).problems,
			...readPerson({compensation: {amount: 'SECRET', currency: 'SECRET', period: 'SECRET'}}).problems,
		].map(({message}) => message);
		expect(messages).toHaveLength(5);
		expect(messages.join()).not.toMatch(/SECRET/);
		expect(messages[0]).toBe('Ana Souza: notes must be at most 10,000 characters.');
	});

	it('tells all mistakes of one person, and keeps them with the rest', () => {
		const ana = {name: 'Ana', level: [], left: 'soon', started: '2024-01-08'};
		const {roster, problems} = read({people: [{name: 'Bo'}, ana, {name: 'Chidi'}]});
		expect(roster.people.map(({id, started, left}) => [id, started, left])).toEqual([
			['bo', undefined, undefined],
			['ana', '2024-01-08', undefined],
			['chidi', undefined, undefined],
		]);
		expect(problems.map(({path}) => path)).toEqual([
			['people', 1, 'level'],
			['people', 1, 'left'],
		]);
	});

	it('leaves out of a wrong part no more than makes sense', () => {
		const {person, problems} = readPerson({
			one_on_one: {every: 'biweekly', day: 'caturday', last: '2026-11-13'},
			ratings: {writing: 6, influence: 2},
			leave: [{from: '2027-02-01', until: '2027-01-01'}, {until: '2027-03-01'}, {from: '2027-04-01', until: '2027-04-09'}],
			target: {level: 'L5', by: 'soon'},
			compensation: {amount: 250000, currency: 'dollars', period: 'year'},
			email: ['ana@example.com', 'ana'],
		});
		expect(problems.map(({path}) => path.slice(2).join('.'))).toEqual([
			'email.1',
			'target.by',
			'one_on_one.day',
			'ratings.writing',
			'leave.0.until',
			'leave.1.from',
			'compensation.currency',
		]);
		expect(person).toMatchObject({
			cadence: 'biweekly',
			weekday: undefined,
			lastMeeting: '2026-11-13',
			ratings: {influence: 2},
			leave: [{from: '2027-04-01', until: '2027-04-09'}],
			target: {level: 'L5'},
			compensation: undefined,
			email: ['ana@example.com'],
		});
	});

	it('warns of a weekday on which nobody works', () => {
		const people = [{name: 'Ana', one_on_one: {every: 'weekly', day: 'sun'}}];
		expect(told({people})).toEqual([
			['warning', 'people.0.one_on_one.day', expect.stringMatching(/^Ana: sun is on the weekend, so the 1:1 moves/)],
		]);
		expect(told({people, weekend: ['fri', 'sat']})).toEqual([]);
	});

	it('finds the areas of somebody whose id is none', () => {
		const {roster} = read({people: [{name: 'Ana Souza', id: 'Ana'}], areas: [{name: 'API', owner: 'Ana'}]});
		expect(roster.people[0]?.id).toBe('ana-souza');
		expect(roster.areas[0]?.owner).toBe('ana-souza');
	});

	it.each<[unknown, string]>([
		[{level: 'L4'}, 'person 1: name is missing.'],
		[{name: null}, 'person 1: name is missing.'],
		['Ana Souza', 'person 1 must have a name, found “Ana Souza”. Write “- name: Ana Souza”.'],
		[null, 'person 1 must have a name, found nothing.'],
		[7, 'person 1 must have a name, found the number 7.'],
		[['Ana'], 'person 1 must have a name, found a list.'],
		[{name: 7}, 'person 1: name must be text, found the number 7. Put it in quotes.'],
	])('wants a name: %j', (person, message) => {
		expect(told({people: [person]})).toEqual([['mistake', expect.stringMatching(/^people\.0/), message]]);
	});
});

describe('unknown keys', () => {
	it.each<[object, string, string]>([
		[{poeple: []}, 'poeple', 'roster: unknown key “poeple”, which is ignored. Did you mean people?'],
		[{people: [{name: 'Ana', levle: 'L4'}]}, 'people.0.levle', 'Ana: unknown key “levle”, which is ignored. Did you mean level?'],
		[
			{people: [{name: 'Ana', one_on_one: {evry: 'weekly'}}]},
			'people.0.one_on_one.evry',
			'Ana: one_on_one: unknown key “evry”, which is ignored. Did you mean every?',
		],
		[
			{people: [{name: 'Ana', target: {level: 'L5', till: '2027-01-01'}}]},
			'people.0.target.till',
			'Ana: target: unknown key “till”, which is ignored.',
		],
		[
			{areas: [{name: 'API', bakcup: 'ana'}]},
			'areas.0.bakcup',
			'API: unknown key “bakcup”, which is ignored. Did you mean backup?',
		],
		[
			{defaults: {oneonone: 'weekly'}},
			'defaults.oneonone',
			'roster: defaults: unknown key “oneonone”, which is ignored. Did you mean one_on_one?',
		],
	])('warns of %j', (written, path, message) => {
		expect(told(written)).toEqual([['warning', path, message]]);
		expect(read(written).problems[0]?.atKey).toBe(true);
	});

	it('leaves keys alone that begin with x-', () => {
		expect(told({'x-a': 1, people: [{name: 'Ana', 'x-b': 2, one_on_one: {'x-c': 3, every: 'weekly'}}]})).toEqual([]);
	});

	it('tells once of a key that everybody has', () => {
		const people = ['Ana', 'Bo', 'Chidi'].map(name => ({name, phone: '555'}));
		expect(told({people})).toEqual([
			['warning', 'people.0.phone', 'Ana: unknown key “phone”, which is ignored. It is in 2 more places.'],
		]);
		expect(read({people}).roster.people).toHaveLength(3);
	});
});

describe('ids', () => {
	it('wants one of two people with one name to have an id', () => {
		const {roster, problems} = read({people: [{name: 'Ana Souza'}, {name: 'Bo'}, {name: 'ANA SOUZA'}]});
		expect(roster.people.map(({id}) => id)).toEqual(['ana-souza', 'bo']);
		expect(problems).toEqual([
			{
				severity: 'mistake',
				leavesOut: 'one',
				path: ['people', 2, 'name'],
				message: 'ANA SOUZA: two people would get the id ana-souza; give one of them an id of its own.',
				other: ['people', 0, 'name'],
			},
		]);
	});

	it('names both places of an id that is there twice', () => {
		const {roster, problems} = read({
			areas: [
				{name: 'API', id: 'api'},
				{name: 'Other', id: 'api'},
			],
		});
		expect(roster.areas.map(({name}) => name)).toEqual(['API']);
		expect(problems).toMatchObject([{path: ['areas', 1, 'id'], other: ['areas', 0, 'id']}]);
	});

	it('lets a written id win over a derived one, whatever the order', () => {
		const {roster, problems} = read({people: [{name: 'Ana'}, {name: 'Somebody else', id: 'ana'}]});
		expect(roster.people.map(({name}) => name)).toEqual(['Somebody else']);
		expect(problems).toMatchObject([{path: ['people', 0, 'name'], other: ['people', 1, 'id']}]);
	});

	it('gives people of one name two ids once they are written', () => {
		const {roster, problems} = read({people: [{name: 'Ana'}, {name: 'Ana', id: 'ana-2'}]});
		expect(problems).toEqual([]);
		expect(roster.people.map(({id}) => id)).toEqual(['ana', 'ana-2']);
	});

	it('lets only one of two have an earlier id', () => {
		const {roster, problems} = read({
			people: [{name: 'Ana', was: ['old', 'bo', 'ana']}, {name: 'Bo'}, {name: 'Chidi', was: ['old']}],
		});
		expect(roster.people.map(({was}) => was)).toEqual([['old'], [], []]);
		expect(problems.map(({path}) => path)).toEqual([
			['people', 0, 'was', 1],
			['people', 2, 'was', 0],
		]);
	});

	it('makes ids of names that have no ASCII form or mean something to JavaScript', () => {
		const {roster} = read({people: [{name: '山田太郎'}, {name: 'constructor'}, {name: 'Zoë Łuczak'}]});
		expect(roster.people.map(({id}) => id)).toEqual([
			expect.stringMatching(/^p-[0-9a-f]{6}$/),
			expect.stringMatching(/^p-[0-9a-f]{6}$/),
			'zoe-luczak',
		]);
	});
});

describe('the roster as a whole', () => {
	it('reads its head', () => {
		const head = {team: 'Payments', lead: 'Sam', away: [{from: '2026-12-21', until: '2027-01-04'}], ladder: './ladder.yaml'};
		const {roster, problems} = read({
			$schema: './roster.schema.json',
			...head,
			lead_since: '2026-09-01',
			weekend: ['Friday', 'sat'],
			defaults: {one_on_one: 'biweekly', agenda: ['how you are']},
			people: [
				{name: 'Ana', reports_to: 'Sam'},
				{name: 'Bo', one_on_one: '3w', reports_to: 'Ana', agenda: ['the budget']},
			],
		});
		expect(problems).toEqual([]);
		expect(roster).toMatchObject({...head, leadSince: '2026-09-01', weekend: ['fri', 'sat']});
		expect(roster.people.map(({reportsTo, agenda}) => [reportsTo, agenda])).toEqual([
			[undefined, ['how you are']],
			['ana', ['the budget']],
		]);
		expect(roster.people.map(({cadence, ownCadence}) => [cadence, ownCadence])).toEqual([
			['biweekly', undefined],
			['3w', '3w'],
		]);
	});

	it('keeps what is right in its head', () => {
		const {roster, problems} = read({
			team: 4,
			lead: 'Sam',
			away: 'soon',
			weekend: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
			defaults: {one_on_one: 'daily', agenda: ['how you are']},
			people: [{name: 'Ana'}],
		});
		expect(roster).toMatchObject({
			team: undefined,
			lead: 'Sam',
			away: [],
			people: [{id: 'ana', cadence: 'weekly', agenda: ['how you are']}],
		});
		expect(problems.map(({path}) => path.join('.'))).toEqual(['team', 'away', 'weekend', 'defaults.one_on_one']);
	});

	it.each<[string, unknown, string, string]>([
		['nothing', undefined, 'warning', 'nobody is on it yet'],
		['null', null, 'warning', 'nobody is on it yet'],
		['a list', [{name: 'Ana'}], 'mistake', 'Put people: above the list.'],
		['text', 'Ana', 'mistake', 'found “Ana”'],
		['a number', 7, 'mistake', 'found the number 7'],
		['people by id', {people: {ana: {name: 'Ana'}}}, 'mistake', 'people must be a list, each beginning with “- name: …”'],
		['areas in words', {areas: 'API'}, 'mistake', 'areas must be a list'],
	])('is empty for %s', (_, written, severity, message) => {
		const {roster, problems} = read(written);
		expect(roster.people).toEqual([]);
		expect(problems).toMatchObject([{severity, message: expect.stringContaining(message)}]);
	});

	it('is empty without a word for a roster with blank lists', () => {
		expect(read({people: null, areas: null})).toEqual({roster: {...EMPTY_ROSTER, team: undefined}, problems: []});
	});

	it('gives up one person whose alias leads to themselves', () => {
		const loop: Record<string, unknown> = {name: 'Ana'};
		loop.leave = [loop];
		const {roster, problems} = read({people: [loop, {name: 'Bo'}]});
		expect(roster.people.map(({id}) => id)).toEqual(['bo']);
		expect(problems).toMatchObject([{path: ['people', 0], message: 'Ana: more than 1,000 values, or an alias that loops.'}]);
	});

	it('is never led astray by keys of JavaScript', () => {
		const written: unknown = JSON.parse(
			'{"__proto__": {"team": "x"}, "constructor": 1, "people": [{"name": "Ana", "__proto__": {"level": "L4"}, "ratings": {"constructor": 3}}]}',
		);
		const {roster} = read(written);
		expect(roster.team).toBeUndefined();
		expect(roster.people[0]).toMatchObject({id: 'ana', level: undefined, ratings: {}});
		expect(({} as {team?: string}).team).toBeUndefined();
	});

	it('cuts a flood of mistakes and says how many there are', () => {
		const {roster, problems} = read({people: [...Array(5000).fill(1), {name: 'Ana'}]});
		expect(roster.people.map(({id}) => id)).toEqual(['ana']);
		expect(problems).toHaveLength(MOST_PROBLEMS + 1);
		expect(problems.at(-1)).toEqual({
			severity: 'mistake',
			path: [],
			isRest: true,
			leavesOut: 'one',
			message: '… and 4,900 more mistakes.',
		});
	});
});
