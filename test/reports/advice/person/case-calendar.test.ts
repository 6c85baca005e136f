// The end of somebody's time here is counted back from the last day.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../../source/domain/day.ts';
import {askAdvisor} from '../../../support/ask-advisor.ts';
import {begun, type PersonParts, teamOn} from '../../../support/build.ts';
import {expectSound} from '../checks.ts';

const TODAY: Day = '2026-11-02';
const ask = (parts: Partial<PersonParts>) => {
	const team = teamOn(TODAY, {people: [{name: 'Ana', level: 'L4', ...parts}]}, begun('2026-06-01'));
	const advice = askAdvisor({task_type: 'management', person: 'ana'}, team, TODAY);
	expectSound(advice, TODAY);
	return advice;
};

describe('the last day', () => {
	it('has the goodbye in its week and the handover in the last third', () => {
		const advice = ask({left: '2027-03-31'});
		const [handover, goodbye] = advice.action_items.slice(-2);
		expect(handover?.what).toContain('Let the new owners');
		expect((handover?.by ?? '') > '2027-02-10').toBe(true);
		expect(goodbye?.what).toContain('Hold a last talk');
		expect(goodbye?.by).toBe('2027-03-29');
		expect(advice.timeline.until).toBe('2027-03-31');
	});

	it('between the years has its goodbye before them', () => {
		for (const {by} of ask({left: '2026-12-31'}).action_items) expect(by <= '2026-12-22', by).toBe(true);
	});

	it('of a contract months ahead is a decision, and no resignation', () => {
		const advice = ask({left: '2027-03-31', relation: 'contractor'});
		expect(advice.action_items.map(({what}) => what)).toEqual([
			expect.stringContaining('goes on after the contract'),
			expect.stringContaining('nobody else could change today'),
		]);
		expect(JSON.stringify(advice)).not.toMatch(/changing their mind|last talk|The last week/);
	});

	it('of a contract some weeks ahead ends with thanks in its week', () => {
		const advice = ask({left: '2026-12-18', relation: 'contractor'});
		expect(advice.action_items.at(-1)).toMatchObject({what: expect.stringContaining('say thank you'), by: '2026-12-16'});
	});
});
