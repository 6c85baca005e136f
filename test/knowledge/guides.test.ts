import {describe, expect, it} from 'vitest';
import {COMPETENCIES, ROLES} from '../../source/domain/ids.ts';
import {compensation, payRange} from '../../source/knowledge/compensation.ts';
import {competencyGuides} from '../../source/knowledge/competencies.ts';
import {allFacts} from '../../source/knowledge/facts.ts';
import {builtInLadder} from '../../source/knowledge/ladder.ts';
import {resources} from '../../source/knowledge/resources.ts';
import {responsibilities} from '../../source/knowledge/responsibilities.ts';
import {otherRoleGuides, roleGuide, roleGuides} from '../../source/knowledge/roles.ts';
import {tasks} from '../../source/knowledge/tasks.ts';
import {levelGuides} from '../../source/knowledge/tracks.ts';

describe('the guide to competencies', () => {
	it('covers the fifteen in the ladder’s order', () => {
		expect(competencyGuides.map(guide => guide.id)).toEqual([...COMPETENCIES]);
	});

	it.each(competencyGuides.map(guide => [guide.id, guide] as const))('%s has five ratings that differ, and steps', (_, guide) => {
		const ratings = Object.values(guide.ratings);
		expect(Object.keys(guide.ratings)).toEqual(['1', '2', '3', '4', '5']);
		expect(new Set(ratings).size).toBe(5);
		for (const rating of ratings) expect(rating).toMatch(/^[A-Z].{20,}\.$/);
		for (const step of guide.develop) expect(step).toMatch(/^[A-Z].{20,}[.?]$/);
		expect(guide.ask).toMatch(/\?$/);
	});
});

describe('the guide to roles', () => {
	it('has the seven specialised roles, and the targets beside them', () => {
		expect(roleGuides.map(guide => guide.id)).toEqual([
			'tech_lead',
			'engineering_manager',
			'product_manager',
			'technical_writer',
			'devrel_engineer',
			'cto',
			'engineering_director',
		]);
		for (const role of [...ROLES, 'vp', 'director']) expect(roleGuide(role)?.owns.length).toBeGreaterThan(1);
		expect(roleGuide('director')?.id).toBe('engineering_director');
		expect(roleGuide('astronaut')).toBeUndefined();
	});

	it('names only competencies of the ladder', () => {
		for (const role of [...roleGuides, ...otherRoleGuides]) {
			for (const competency of role.competencies) expect([...COMPETENCIES]).toContain(competency);
			expect(role.week.length).toBeGreaterThan(2);
			expect(role.success.length).toBeGreaterThan(2);
			expect(role.failures.length).toBeGreaterThan(2);
		}
	});
});

describe('the guides to levels, tasks and responsibilities', () => {
	it('has a guide for every level', () => {
		expect(levelGuides.map(guide => guide.level)).toEqual(builtInLadder.levels.map(level => level.id));
	});

	it('has six tasks with forms of their own, each under a responsibility', () => {
		expect(tasks).toHaveLength(6);
		expect(new Set(tasks.map(task => task.form)).size).toBe(6);
		for (const task of tasks) expect(responsibilities.map(each => each.id)).toContain(task.responsibility);
	});

	it('has five responsibilities, the high ones first', () => {
		expect(responsibilities.map(each => each.priority)).toEqual(['high', 'high', 'high', 'medium', 'medium']);
	});
});

describe('pay', () => {
	it('shows the figures of the source and nothing in between', () => {
		expect(compensation.map(level => [level.level, payRange(level)])).toEqual([
			['L3', '$120K–$180K'],
			['L4', '$180K–$280K'],
			['L5', '$280K–$400K'],
			['L6', '$400K–$600K'],
			['L7', 'no figure'],
			['M1', '$200K–$300K'],
			['M2', 'no figure'],
			['D1', '$300K–$450K'],
			['D2', 'no figure'],
			['VP', '$450K–$800K+'],
		]);
	});

	it('says currency, country, period and year with every figure', () => {
		for (const {range} of compensation) {
			if (!range) continue;
			expect(range).toMatchObject({currency: 'USD', country: 'United States', period: 'year', year: '2024–2025'});
			expect(range.from).toBeLessThan(range.to);
		}
	});
});

describe('facts and resources', () => {
	it('gives every fact a source and a year, and says of surveys and single companies what limits them', () => {
		expect(new Set(allFacts.map(fact => fact.id)).size).toBe(allFacts.length);
		for (const fact of allFacts) {
			expect(fact.source.title).not.toBe('');
			expect(fact.source.year).toMatch(/^\d{4}$/);
			if ('url' in fact.source) expect(fact.source.url).toMatch(/^https:\/\//);
		}
		for (const id of ['weekly-feedback', 'span', 'years-in-level', 'impostor-phenomenon', 'weekly-one-on-ones']) {
			expect(allFacts.find(fact => fact.id === id)?.contested).toMatch(/.{20,}/);
		}
	});

	it('keeps the five resources’ links', () => {
		expect(resources.map(each => each.url)).toEqual([
			'https://www.oreilly.com/library/view/the-managers-path/9781491973882/',
			'https://www.radicalcandor.com/',
			'https://www.penguinrandomhouse.com/',
			'https://staffeng.com/',
			'https://firstround.com/review/',
		]);
	});

	it('has a resource for every competency and every task', () => {
		const gaps = COMPETENCIES.filter(competency => !resources.some(each => each.competencies.includes(competency)));
		expect(gaps).toEqual([]);
		for (const task of tasks) expect(resources.filter(each => each.tasks.includes(task.id)).length).toBeGreaterThan(0);
	});
});
