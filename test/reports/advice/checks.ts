// What must be true of every advice, whatever was asked.
import {expect} from 'vitest';
import * as z from 'zod/mini';
import {addDays, type Day, isWeekend} from '../../../source/domain/day.ts';
import type {Absence} from '../../../source/domain/roster/roster.ts';
import type {Advice} from '../../../source/reports/advice/advice.ts';
import {adviceSchema} from '../../../source/reports/advice/advice-schema.ts';

/** Verdicts on promotion, comparisons, diagnoses, and traces of code. */
const NEVER =
	/ready for (a |the )?(promotion|next level)|should be promoted|deserves? (a |the )?promotion|not (yet )?ready|better than (bo|ana|chidi|dana|emi|finn)|than (his|her|their) (peers|colleagues)|ranks? (above|below)|burn(ed|t) out|depress|undefined|\bNaN\b|\[object|null\b|\{name\}|\{manager\}|\{area\}/i;

export const textsOf = (advice: Advice): string[] => [
	...advice.result.split('\n\n'),
	...advice.action_items.flatMap(item => [item.what, item.why, item.evidence]),
	...advice.skill_gaps.flatMap(gap => [gap.name, gap.evidence, gap.how]),
	...advice.timeline.phases.flatMap(phase => [phase.name, phase.check, ...phase.focus]),
	...advice.resources.flatMap(resource => [resource.title, resource.why]),
];

/** `away`: days on which nothing may be due. */
export const expectSound = (advice: Advice, today: Day, away: readonly Absence[] = []): void => {
	expect(z.safeParse(adviceSchema, advice).error).toBeUndefined();
	const {timeline, action_items: items, skill_gaps: gaps, resources, result} = advice;
	expect(result.length).toBeGreaterThan(80);
	expect(resources.length).toBeGreaterThan(0);
	for (const {link} of resources) expect(link).toMatch(/^https:\/\//);

	expect(timeline.from).toBe(today);
	expect(timeline.phases[0]?.from).toBe(timeline.from);
	expect(timeline.phases.at(-1)?.until).toBe(timeline.until);
	for (const [index, phase] of timeline.phases.entries()) {
		expect(phase.from <= phase.until).toBe(true);
		const before = timeline.phases[index - 1];
		if (before) expect(phase.from).toBe(addDays(before.until, 1));
	}

	expect(items.length).toBeGreaterThan(0);
	expect(items.length).toBeLessThanOrEqual(5);
	expect(new Set(items.map(({what}) => what)).size).toBe(items.length);
	for (const {what, by, action} of items) {
		const naming = timeline.phases.filter(({focus}) => focus.includes(what));
		expect(
			naming.map(({from, until}) => from <= by && by <= until),
			`${what}, ${by}`,
		).toEqual([true]);
		expect(isWeekend(by), `${what}, ${by}`).toBe(false);
		expect(by.slice(5) >= '12-23' || by.slice(5) <= '01-03', `${what}, ${by}`).toBe(false);
		expect(
			away.some(({from, until}) => from <= by && (until === undefined || by <= until)),
			`${what}, ${by}`,
		).toBe(false);
		if (action === null) expect(what.length).toBeGreaterThan(10);
	}
	for (const gap of gaps) expect(items.map(item => item.competency)).toContain(gap.competency);
	for (const text of textsOf(advice)) {
		expect(text).not.toMatch(NEVER);
		expect(text).not.toMatch(/\.\.(?!\.)|\.”\.|\?\.| {2}|^\s|\s$|“”/);
	}
};
