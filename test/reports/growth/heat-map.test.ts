import {describe, expect, it} from 'vitest';
import {growthCell} from '../../../source/reports/growth/growth-cell.ts';
import {compareHeat, heatCell, heatGroups, heatRow} from '../../../source/reports/growth/heat-map.ts';
import {entry, personIn, type RosterParts, teamOn} from '../../support/build.ts';

const TODAY = '2026-11-20';
/** L5 expects 4 of influence, 3 of vision; L4 expects 2 of vision. */
const PEOPLE: RosterParts = {
	people: [
		{
			name: 'Ana Souza',
			id: 'ana',
			level: 'L4',
			target: {level: 'L5', by: '2027-06-30'},
			ratings: {influence: 2, vision: 2, communication: 3, planning: 5},
		},
		{name: 'Bo', level: 'L4', target: 'stay', ratings: {influence: 3}},
		{name: 'Cy', ratings: {influence: 3}},
		{name: 'Gone', left: '2026-01-01', level: 'L5', ratings: {influence: 1}},
	],
};
const team = teamOn(TODAY, PEOPLE);

describe('a cell of the heat map', () => {
	it.each([
		['ana', 'influence', '2/4!', 'wide', 2],
		['ana', 'vision', '2/3', 'gap', 1],
		['ana', 'communication', '3/3', 'met', 0],
		['ana', 'planning', '5/3', 'met', -2],
		['ana', 'writing', '?', 'unrated', undefined],
		['cy', 'influence', '3', 'none', undefined],
		['cy', 'writing', '·', 'none', undefined],
	] as const)('%s on %s is %s', (id, competency, text, tone, gap) => {
		expect(heatCell(personIn(team, id), competency)).toEqual({competency, text, tone, gap});
	});

	it('is there for every competency of the ladder, in its order', () => {
		const row = heatRow(personIn(team, 'ana'), team);
		expect(row.cells.map(({competency}) => competency)).toEqual(team.ladder.competencies.map(({id}) => id));
		expect([row.name, row.level]).toEqual(['Ana Souza', 'L4 → L5']);
	});

	it('sorts gaps first, widest on top, unrated before met, and what is not expected last', () => {
		const ana = personIn(team, 'ana');
		const cells = [
			heatCell(personIn(team, 'cy'), 'writing'),
			heatCell(ana, 'communication'),
			heatCell(ana, 'writing'),
			heatCell(ana, 'vision'),
			heatCell(ana, 'influence'),
		];
		expect(cells.toSorted(compareHeat).map(({text}) => text)).toEqual(['2/4!', '2/3', '?', '3/3', '·']);
	});
});

describe('the groups of competencies', () => {
	it('are runs of the same group', () => {
		expect(heatGroups(team.ladder)).toEqual([
			{name: 'leadership', from: 0, count: 5},
			{name: 'management', from: 5, count: 5},
			{name: 'communication', from: 10, count: 5},
		]);
	});

	it('are none without competencies', () => {
		expect(heatGroups({competencies: []})).toEqual([]);
	});
});

describe('one cell in words', () => {
	const cellOf = (id: string, competency: string, entries: Parameters<typeof teamOn>[2] = []) => {
		const folded = teamOn(TODAY, PEOPLE, entries);
		return growthCell(personIn(folded, id), competency, folded);
	};

	it.each([
		['ana', 'influence', '2 foundational; L5 by Jun 2027 expects 4 practitioner: a gap of 2'],
		['ana', 'communication', '3 working; L5 by Jun 2027 expects 3 working'],
		['ana', 'planning', '5 expert; L5 by Jun 2027 expects 3 working: more than that'],
		['ana', 'writing', 'Not rated yet; L5 by Jun 2027 expects 4 practitioner'],
		['bo', 'vision', 'Not rated yet; L4 expects 2 foundational'],
		['cy', 'influence', '3 working; nothing is expected while no level is known'],
	])('%s on %s', (id, competency, stand) => {
		expect(cellOf(id, competency)?.stand).toBe(stand);
	});

	it('tells where the rating comes from, and what was seen, newest first and three at most', () => {
		const praise = (on: '2026-11-01' | '2026-11-02' | '2026-11-03') =>
			entry('feedback-noted', {people: ['ana'], type: 'praise', text: on, competency: 'influence', say: 'keep'}, {on});
		const rating = {person: 'ana', competency: 'influence', rating: 3, evidence: 'led the RFC', rosterWas: 2} as const;
		const entries = [
			praise('2026-11-01'),
			entry('win-noted', {people: ['ana'], text: 'shipped', competency: 'influence'}, {on: '2026-11-05'}),
			entry('win-noted', {people: ['ana'], text: 'other', competency: 'vision'}, {on: '2026-11-06'}),
			praise('2026-11-03'),
			praise('2026-11-02'),
			entry('rating-given', rating, {on: '2026-11-04'}),
		];
		const cell = cellOf('ana', 'influence', entries);
		expect(cell?.rated).toBe('rated on 4 Nov');
		expect(cell?.evidence.map(({words}) => words)).toEqual(['win “shipped”', 'rating 3 “led the RFC”', 'praise “2026-11-03”']);
		expect(cellOf('ana', 'influence')?.rated).toBe('from the roster');
		expect(cellOf('ana', 'writing')?.rated).toBe('');
	});

	it('says how the team stands, without whoever left', () => {
		expect(cellOf('ana', 'influence')?.team).toBe('1 with a gap, 1 of them wide');
		expect(cellOf('ana', 'writing')?.team).toBe('nobody with a gap, 2 unrated');
	});

	it('knows nothing of a competency that the ladder has not', () => {
		expect(cellOf('ana', 'juggling')).toBeUndefined();
	});
});
