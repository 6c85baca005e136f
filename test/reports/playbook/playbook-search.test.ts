import {describe, expect, it} from 'vitest';
import {meantPages} from '../../../source/reports/playbook/playbook-search.ts';

describe('a page by what somebody types', () => {
	it.each([
		['strategy', 'capability-strategic-planning'],
		['mentoring', 'competency-coaching'],
		['L4', 'track-ic'],
		['l6', 'track-ic'],
		['M1', 'track-management'],
		['Senior Engineer', 'track-ic'],
		['PRIMARY_BOND', 'career'],
		['leadership', 'capability-leadership-development'],
		['career_planning', 'career'],
		['burnout', 'burnout'],
		['burn-out', 'burnout'],
		['tech_lead', 'role-tech-lead'],
		['decision_making', 'competency-decision-making'],
		['handover', 'handover'],
		['vp', 'role-vp'],
		['pip', 'low-performer'],
	])('%s means %s', (typed, page) => {
		const {page: found, others} = meantPages(typed);
		expect(found?.id ?? others.map(({id}) => id).join()).toBe(page);
	});
});
