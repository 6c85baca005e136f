import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {findCompetency, findEntry, findPerson} from '../../../source/domain/team/find.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {entry, teamOn} from '../../support/build.ts';
import {refused} from '../../support/refusal.ts';

const today: Day = '2026-11-20';
const team = teamOn(today, {
	people: [
		{name: 'Ana Souza', id: 'ana'},
		'Zoë Núñez',
		'Finn O’Neill',
		'Jean-Luc Picard',
		'Maria Souza Lima',
		{name: '李 小龍', id: 'li'},
		{name: 'Bo Souza', id: 'souza'},
		'Bobby Tables',
	],
});

describe('a person', () => {
	it.each([
		['ana', 'ana'],
		[' ANA ', 'ana'],
		['Ana Souza', 'ana'],
		['zoe', 'zoe-nunez'],
		['ZOË', 'zoe-nunez'],
		['Nunez', 'zoe-nunez'],
		['zoe nunez', 'zoe-nunez'],
		["o'neill", 'finn-oneill'],
		['O’Neill', 'finn-oneill'],
		['oneill', 'finn-oneill'],
		['neill', 'finn-oneill'],
		['luc', 'jean-luc-picard'],
		['jean-luc', 'jean-luc-picard'],
		['pic', 'jean-luc-picard'],
		['maria lima', 'maria-souza-lima'],
		['ma li', 'maria-souza-lima'],
		['李', 'li'],
		['小龍', 'li'],
		// An id goes before a word of somebody's name, and a whole word before the beginning of one.
		['souza', 'souza'],
		['bo', 'souza'],
	])('is found by %j', (typed, id) => expect(findPerson(team, typed).id).toBe(id));

	it('is told from a namesake by the accents', () => {
		const two = teamOn(today, {people: [{name: 'Maria Souza', id: 'maria'}, 'María López']});
		expect(findPerson(two, 'María').name).toBe('María López');
		expect(findPerson(two, 'maria').name).toBe('Maria Souza');
	});

	it('is asked for by id when several are meant', () => {
		const two = teamOn(today, {people: ['Ana Souza', 'Ana Lima', 'Bo Lima']});
		expect(refused(() => findPerson(two, 'ana'))).toEqual({
			message: '“ana” could be Ana Souza (ana-souza), Ana Lima (ana-lima). Use the id.',
			code: 'ambiguous-person',
		});
		expect(refused(() => findPerson(two, 'li')).code).toBe('ambiguous-person');
	});

	it.each([
		['anna', 'Did you mean ana?'],
		['pickard', 'Did you mean Picard?'],
		['naa', 'Did you mean ana?'],
		['zzzzzz', undefined],
	])('who is not there: %s', (typed, suggestion) => {
		const {message, code} = refused(() => findPerson(team, typed));
		expect(code).toBe('unknown-person');
		expect(message).toMatch(`No person “${typed}” on the roster.`);
		expect(message.includes('Did you mean')).toBe(suggestion !== undefined);
		if (suggestion) expect(message).toContain(suggestion);
	});

	it('who is not there and near to nobody, with those who are, if they fit in a line', () => {
		expect(refused(() => findPerson(teamOn(today, {people: ['Ana', 'Bo']}), 'zzzzzz')).message).toContain('There are ana, bo.');
		const many = Array.from({length: 13}, (_, index) => `Person ${index}`);
		expect(refused(() => findPerson(teamOn(today, {people: many}), 'zzzzzz')).message).not.toContain('There are');
	});

	it('is nobody for nothing, and nobody in an empty team', () => {
		for (const typed of ['', '  ', "'"]) expect(refused(() => findPerson(team, typed)).code).toBe('unknown-person');
		expect(refused(() => findPerson(teamOn(today, {}), 'ana')).message).toMatch('The roster has no people yet.');
	});
});

describe('a competency', () => {
	it.each([
		['writing', 'writing'],
		['Decision making', 'decision_making'],
		['decision-making', 'decision_making'],
		['DECI', 'decision_making'],
		['1:1s', 'one_on_ones'],
		[' Writing ', 'writing'],
	])('is found by %j', (typed, id) => expect(findCompetency(builtInLadder, typed)).toBe(id));

	it('is refused when unknown or unclear', () => {
		// Too few letters are a guess even where only one competency begins so.
		expect(refused(() => findCompetency(builtInLadder, 'vi')).message).toBe('“vi” could be vision. Give more of it.');
		expect(refused(() => findCompetency(builtInLadder, 'p'))).toMatchObject({
			code: 'ambiguous-competency',
			message: expect.stringContaining('performance, planning, presenting'),
		});
		expect(refused(() => findCompetency(builtInLadder, 'writng'))).toMatchObject({
			code: 'unknown-competency',
			message: expect.stringContaining('Did you mean writing?'),
		});
		expect(refused(() => findCompetency(builtInLadder, '')).code).toBe('unknown-competency');
	});
});

describe('an entry', () => {
	const win = (id: string) => entry('win-noted', {people: ['ana'], text: 't'}, {on: today, id});
	const ids = [
		'abcd1111-0000-4000-8000-000000000000',
		'abcd2222-0000-4000-8000-000000000000',
		'beef0000-0000-4000-8000-000000000000',
	];
	const topic = entry(
		'topic-raised',
		{person: 'ana', text: 't', by: 'lead'},
		{on: today, id: 'abcd3333-0000-4000-8000-000000000000'},
	);
	const entries = [...ids.map(win), topic];
	const find = (typed: string) => findEntry(entries, typed, ['win-noted'], 'win').id;

	it('is found by the beginning of its id, of four characters or more, among its kinds', () => {
		expect(find('beef')).toBe(ids[2]);
		expect(find(' ABCD1 ')).toBe(ids[0]);
		expect(find(ids[1] ?? '')).toBe(ids[1]);
		expect(findEntry(entries, 'abcd', ['topic-raised'], 'topic').id).toBe(topic.id);
	});

	it.each([
		['abc', 'bad-id'],
		['', 'bad-id'],
		['wxyz', 'bad-id'],
		['abcd', 'ambiguous-id'],
		['abcd3', 'unknown-entry'],
		['ffff', 'unknown-entry'],
	])('%j: %s', (typed, code) => expect(refused(() => find(typed)).code).toBe(code));

	it('names the ones that it could be', () => expect(refused(() => find('abcd')).message).toMatch('abcd1111, abcd2222'));
});
