import {describe, expect, it} from 'vitest';
import {CASE_IDS, COMPETENCIES} from '../../../source/domain/ids.ts';
import {approachById, approaches, approachOnPage} from '../../../source/knowledge/approaches/approaches.ts';
import {playbookPage} from '../../../source/knowledge/playbook.ts';

describe('approaches', () => {
	it('are there for every case, and for every challenge and difficult situation', () => {
		for (const id of CASE_IDS) expect(approachById(id), id).toBeDefined();
		for (const page of ['stuck-at-level', 'team-conflict', 'burnout', 'no-promotions', 'imposter-syndrome'])
			expect(approachOnPage(page), page).toBeDefined();
		for (const page of ['low-performer', 'scope-creep', 'layoffs', 'promotion-denied'])
			expect(approachOnPage(page), page).toBeDefined();
	});

	it('go on without a hole, from one step to the next, and name pages and competencies that exist', () => {
		for (const {id, page, steps} of approaches) {
			expect(playbookPage(page), `${id}: ${page}`).toBeDefined();
			expect(steps.length, id).toBeGreaterThanOrEqual(2);
			expect(steps[0]?.days[0]).toBe(0);
			for (const [index, {days, what, competency}] of steps.entries()) {
				expect(days[1], `${id} ${index}`).toBeGreaterThan(days[0]);
				if (index > 0) expect(days[0] - (steps[index - 1]?.days[1] ?? 0), `${id} ${index}`).toBeLessThanOrEqual(1);
				expect(what).not.toMatch(/\.$/);
				expect(what.length, what).toBeLessThan(200);
				expect(COMPETENCIES).toContain(competency);
			}
		}
	});

	it('name no condition and give no verdict', () => {
		expect(JSON.stringify(approaches)).not.toMatch(
			/burn(ed|t) out|depress|ready for|low performer|\bweak\b|\bproblem employee\b/i,
		);
	});
});
