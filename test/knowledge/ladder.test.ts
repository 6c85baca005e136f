import {describe, expect, it} from 'vitest';
import {COMPETENCIES, ROLES, TARGET_ROLES} from '../../source/domain/ids.ts';
import {builtInLadder, hybridRoles} from '../../source/knowledge/ladder.ts';

const {levels, competencies, expectations, roles} = builtInLadder;
const idsOf = (track: string) => levels.filter(level => level.track === track).map(level => level.id);

describe('the built-in ladder', () => {
	it('has the levels of both tracks in rising order', () => {
		expect(idsOf('ic')).toEqual(['L3', 'L4', 'L5', 'L6', 'L7']);
		expect(idsOf('management')).toEqual(['M1', 'M2', 'D1', 'D2', 'VP']);
	});

	it('has the fifteen competencies, each with a description and a step', () => {
		expect(competencies.map(competency => competency.id)).toEqual([...COMPETENCIES]);
		for (const competency of competencies) {
			expect(competency.short.length).toBeLessThanOrEqual(4);
			expect(competency.description.length).toBeGreaterThan(10);
			expect(competency.development.length).toBeGreaterThan(30);
		}
	});

	it('marks as its own the development of the five communication skills only', () => {
		const ours = competencies.filter(competency => competency.developmentIsOurs).map(competency => competency.id);
		expect(ours).toEqual(['writing', 'presenting', 'one_on_ones', 'feedback', 'storytelling']);
	});

	it('expects a whole rating from 1 to 5 of every competency at every level', () => {
		for (const level of levels) {
			expect(Object.keys(expectations[level.id] ?? {}).sort()).toEqual([...COMPETENCIES].sort());
			for (const rating of Object.values(expectations[level.id] ?? {})) expect([1, 2, 3, 4, 5]).toContain(rating);
		}
	});

	it.each(['ic', 'management'])('never expects less as levels rise on the %s track', track => {
		const ids = idsOf(track);
		for (const [index, id] of ids.slice(1).entries()) {
			const below = expectations[ids[index] ?? ''] ?? {};
			const above = expectations[id] ?? {};
			for (const competency of COMPETENCIES) expect(above[competency]).toBeGreaterThanOrEqual(below[competency] ?? 6);
			expect(above).not.toEqual(below);
		}
	});

	it('says how years of experience run on without holes, and leaves the last open', () => {
		const years = idsOf('ic').map(id => levels.find(level => level.id === id)?.years);
		expect(years).toEqual([{from: 0, to: 2}, {from: 2, to: 5}, {from: 5, to: 8}, {from: 8, to: 12}, {from: 12}]);
	});

	it('knows years in level for L3–L6 alone', () => {
		const known = levels.filter(level => level.typicalYears).map(level => [level.id, level.typicalYears]);
		expect(known).toEqual([
			['L3', {from: 1.5, to: 2}],
			['L4', {from: 2, to: 3}],
			['L5', {from: 2, to: 4}],
			['L6', {from: 4}],
		]);
	});

	it('gives every role target a level, its own or one of the ladder, and raises only known competencies', () => {
		expect(Object.keys(roles).sort()).toEqual([...TARGET_ROLES].sort());
		for (const role of Object.values(roles)) {
			expect(['own', ...levels.map(level => level.id)]).toContain(role.level);
			for (const competency of role.raises ?? []) expect([...COMPETENCIES]).toContain(competency);
		}
		expect(roles.tech_lead?.raises).toEqual(
			competencies.filter(competency => competency.group === 'leadership').map(competency => competency.id),
		);
	});

	it('names hybrid roles that a person can have', () => {
		for (const {role} of hybridRoles) expect([...ROLES]).toContain(role);
	});
});
