// Whom a writing command means: sure names, and refusals for everything that would be a guess.

import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {areaMeant, peopleMeant, personMeant, subjectMeant} from '../../../source/domain/team/meaning.ts';
import {teamOn} from '../../support/build.ts';
import {refused} from '../../support/refusal.ts';

const today: Day = '2026-11-20';
const team = teamOn(today, {
	people: [
		{name: 'Ana Souza', id: 'ana'},
		{name: 'Teo Meyer', id: 'tm'},
		'Zoë Núñez',
		'Finn O’Neill',
		'Jean-Luc Picard',
		'Juan García Márquez',
		'Emma van der Berg',
		{name: '李 小龍', id: 'li'},
		{name: 'Bo Souza', id: 'souza'},
		'Bobby Tables',
		{name: 'Ana Allende', id: 'ana-2'},
	],
	areas: ['Checkout API', 'On-call rota', 'Search API', {name: 'Billing', id: 'money'}, 'Bobby’s scripts'],
});

describe('a person to write about', () => {
	it.each([
		['ana', 'ana'],
		[' ANA ', 'ana'],
		['Ana Souza', 'ana'],
		['ana a', 'ana-2'],
		['Ana A.', 'ana-2'],
		['allende', 'ana-2'],
		['Teo', 'tm'],
		['teo', 'tm'],
		['meyer', 'tm'],
		['zoe', 'zoe-nunez'],
		['ZOË', 'zoe-nunez'],
		['Nunez', 'zoe-nunez'],
		["o'neill", 'finn-oneill'],
		['oneill', 'finn-oneill'],
		['fin', 'finn-oneill'],
		['jean-luc', 'jean-luc-picard'],
		['jean', 'jean-luc-picard'],
		['García', 'juan-garcia-marquez'],
		['garcia marquez', 'juan-garcia-marquez'],
		['berg', 'emma-van-der-berg'],
		['van der Berg', 'emma-van-der-berg'],
		['李', 'li'],
		['小龍', 'li'],
		['souza', 'souza'],
		['bo', 'souza'],
		['bobb', 'bobby-tables'],
	])('is found by %j', (typed, id) => expect(personMeant(team, typed).id).toBe(id));

	it.each([
		// The beginning of a last name, a word inside a name, too few letters: guesses, all of them.
		['mey', 'Teo Meyer (tm)'],
		['alle', 'Ana Allende (ana-2)'],
		['luc', 'Jean-Luc Picard (jean-luc-picard)'],
		['neill', 'Finn O’Neill (finn-oneill)'],
		['te', 'Teo Meyer (tm)'],
		['pic', 'Jean-Luc Picard (jean-luc-picard)'],
		['van', 'Emma van der Berg (emma-van-der-berg)'],
		['an', 'Ana Souza (ana), Ana Allende (ana-2)'],
	])('is not guessed from %j', (typed, named) => {
		const {message, code} = refused(() => personMeant(team, typed));
		expect(code).toBe('ambiguous-person');
		expect(message).toBe(
			`“${typed}” could be ${named}. To write, give the id, the first or the last name, or at least 3 letters with which only one id or first name begins.`,
		);
	});

	it('is told from a namesake by the accents', () => {
		const two = teamOn(today, {people: [{name: 'Maria Souza', id: 'maria'}, 'María López', 'Mariana Costa']});
		expect(personMeant(two, 'María').name).toBe('María López');
		expect(personMeant(two, 'Mari\u0301a').name).toBe('María López');
		expect(personMeant(two, 'Maria').name).toBe('Maria Souza');
		expect(personMeant(two, 'marí').name).toBe('María López');
		expect(refused(() => personMeant(two, 'mari')).message).toContain('Maria Souza (maria), María López (maria-lopez), Mariana');
		expect(personMeant(teamOn(today, {people: ['Maria Souza']}), 'María').name).toBe('Maria Souza');
	});

	it('is asked for by id when several are named as surely', () => {
		const two = teamOn(today, {people: ['Ana Souza', 'Ana Lima', 'Jordan Lee', 'Kim Jordan']});
		expect(refused(() => personMeant(two, 'ana')).message).toBe(
			'“ana” could be Ana Souza (ana-souza), Ana Lima (ana-lima). Use the id.',
		);
		expect(refused(() => personMeant(two, 'jordan')).code).toBe('ambiguous-person');
	});

	it.each([
		['me', '“me” is you, and this is about somebody on the roster.'],
		['Team', '“Team” is the team as a whole, and this is about somebody on the roster.'],
		['all', '“all” is every active report, and this is about somebody on the roster.'],
		['everyone', '“everyone” is every active report, and this is about somebody on the roster.'],
	])('is nobody by the word %j, whose name begins so or not', (typed, message) => {
		const near = teamOn(today, {people: ['Alla Petrova', 'Mei Team', 'Everyones Friend', 'Teamy']});
		expect(refused(() => personMeant(near, typed))).toEqual({code: 'nobody-here', message});
		expect(personMeant(teamOn(today, {people: [{name: 'Al Lee', id: typed.toLowerCase()}]}), typed).name).toBe('Al Lee');
	});

	it('who is not there is unknown, with the closest name', () => {
		expect(refused(() => personMeant(team, 'pickard'))).toMatchObject({
			code: 'unknown-person',
			message: expect.stringContaining('Did you mean Picard?'),
		});
		for (const typed of ['', '  ', "'"]) expect(refused(() => personMeant(team, typed)).code).toBe('unknown-person');
		expect(refused(() => personMeant(teamOn(today, {}), 'ana')).message).toMatch('The roster has no people yet.');
	});
});

describe('several people to write about', () => {
	const ids = (typed: string) => peopleMeant(team, typed).map(person => person.id);

	it('are one argument, each once, in the order typed', () => {
		expect(ids('zoe,ana')).toEqual(['zoe-nunez', 'ana']);
		expect(ids(' zoe , ana,, Ana Souza ')).toEqual(['zoe-nunez', 'ana']);
	});

	it('are not guessed from the beginning of a number', () => {
		const numbered = teamOn(today, {people: ['Quinn 10', 'Quinn 9']});
		expect(refused(() => personMeant(numbered, 'quinn 1')).code).toBe('ambiguous-person');
		expect(personMeant(numbered, 'quinn 9').id).toBe('quinn-9');
	});

	it('joined in another way are nobody, with the way to join them', () => {
		for (const typed of ['ana;zoe', 'ana and zoe', 'ana/zoe', 'ana & zoe'])
			expect(refused(() => ids(typed)).message).toContain('Several people are joined by commas: ana,bo');
	});

	it('are refused if one of them is unknown or guessed, or there are none', () => {
		expect(refused(() => ids('ana,nemo')).code).toBe('unknown-person');
		expect(refused(() => ids('ana,nobody')).code).toBe('nobody-here');
		expect(refused(() => ids('ana,mey')).code).toBe('ambiguous-person');
		for (const typed of ['', ' , ,']) expect(refused(() => ids(typed)).code).toBe('no-people');
	});
});

describe('an area to write about', () => {
	it.each([
		['checkout', 'checkout-api'],
		['On-Call', 'on-call-rota'],
		['call', 'on-call-rota'],
		['rota', 'on-call-rota'],
		['sea', 'search-api'],
		['mon', 'money'],
		['billing', 'money'],
	])('is found by %j', (typed, id) => expect(areaMeant(team, typed).id).toBe(id));

	it('is refused where it would be a guess', () => {
		expect(refused(() => areaMeant(team, 'api'))).toMatchObject({code: 'ambiguous-area'});
		expect(refused(() => areaMeant(team, 'se')).message).toContain('“se” could be Search API (search-api). To write, give');
		expect(refused(() => areaMeant(team, 'rot')).message).toContain('On-call rota');
		expect(refused(() => areaMeant(team, 'serch')).message).toMatch(/No area .* Did you mean Search\?/);
		expect(refused(() => areaMeant(teamOn(today, {}), 'api')).message).toMatch('The roster has no areas yet.');
	});
});

describe('a word that is more than one’s', () => {
	const named = teamOn(today, {
		people: [
			{name: 'Jana Kofi', id: 'bo'},
			{name: 'Bo Lindqvist', id: 'lindqvist'},
			'Will May',
			'María Núñez',
			{name: 'Ana Souza', id: 'ana'},
			'Ana Lima',
		],
		areas: ['Will', {name: 'Maria', id: 'store-front'}, 'Ana’s inbox'],
	});

	it.each([
		['bo', '“bo” could be Jana Kofi (bo), Bo Lindqvist (lindqvist). Write the whole name.'],
		['Bo', '“Bo” could be Jana Kofi (bo), Bo Lindqvist (lindqvist). Write the whole name.'],
		['will', '“will” could be Will (will), Will May (will-may). Write the id of the person; the area needs an id of its own'],
		['María', '“María” could be Maria (store-front), María Núñez (maria-nunez). Use the id.'],
		['maria', '“maria” could be Maria (store-front), María Núñez (maria-nunez). Use the id.'],
	])('is refused with both: %j', (typed, message) =>
		expect(refused(() => subjectMeant(named, typed)).message).toContain(message),
	);

	it.each([
		['Jana Kofi', 'bo'],
		['Bo Lindqvist', 'lindqvist'],
		['will-may', 'will-may'],
		['store-front', 'store-front'],
		// Whoever has a name as an id and is called so goes before others who are.
		['ana', 'ana'],
		['núñez', 'maria-nunez'],
	])('is not %j', (typed, id) => expect(subjectMeant(named, typed).subject.id).toBe(id));

	it('is the area’s where an area is meant', () => {
		expect(areaMeant(named, 'will').id).toBe('will');
		expect(subjectMeant(named, 'will', 'area').subject.id).toBe('will');
	});
});

describe('a person or an area', () => {
	it('is whichever is named more surely', () => {
		expect(subjectMeant(team, 'tables').subject.id).toBe('bobby-tables');
		expect(subjectMeant(team, 'bobbys').subject.id).toBe('bobbys-scripts');
		expect(subjectMeant(team, 'mon').subject.id).toBe('money');
	});

	it('is asked for where both are named as surely, unless one kind is preferred', () => {
		expect(refused(() => subjectMeant(team, 'bob')).message).toBe(
			'“bob” could be Bobby Tables (bobby-tables), Bobby’s scripts (bobbys-scripts). Use the id.',
		);
		expect(subjectMeant(team, 'bob', 'area').subject.id).toBe('bobbys-scripts');
	});

	it('is refused when it is neither', () => {
		expect(refused(() => subjectMeant(team, 'mey')).message).toContain('Teo Meyer (tm)');
		expect(refused(() => subjectMeant(team, 'rot')).code).toBe('ambiguous-area');
		expect(refused(() => subjectMeant(team, 'zzzzzz')).code).toBe('unknown-person');
	});
});
