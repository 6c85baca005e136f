// What must be true of every advice, whatever was asked.
import {expect} from 'vitest';
import * as z from 'zod/mini';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Advice} from '../../../source/reports/advice/advice.ts';
import {adviceSchema} from '../../../source/reports/advice/advice-schema.ts';

/** Verdicts on promotion, comparisons, diagnoses, and traces of code. */
const NEVER =
	/ready for (a |the )?(promotion|next level)|should be promoted|deserves? (a |the )?promotion|not (yet )?ready|better than (bo|ana|chidi|dana|emi|finn)|than (his|her|their) (peers|colleagues)|ranks? (above|below)|burn(ed|t) out|depress|undefined|\bNaN\b|\[object|null\b/i;

const textsOf = (advice: Advice): string[] => [
	advice.result,
	...advice.action_items.flatMap(item => [item.what, item.why, item.evidence]),
	...advice.skill_gaps.flatMap(gap => [gap.name, gap.evidence, gap.how]),
	...advice.timeline.phases.flatMap(phase => [phase.name, phase.check, ...phase.focus]),
	...advice.resources.flatMap(resource => [resource.title, resource.why]),
];

export const expectSound = (advice: Advice, today: Day): void => {
	expect(z.safeParse(adviceSchema, advice).error).toBeUndefined();
	const {timeline, action_items, skill_gaps, resources, result} = advice;
	expect(result.length).toBeGreaterThan(80);
	expect(action_items.length).toBeGreaterThan(0);
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
	for (const item of action_items) {
		expect(item.by >= today && item.by <= timeline.until).toBe(true);
		if (item.action === null) expect(item.what.length).toBeGreaterThan(10);
	}
	for (const gap of skill_gaps) expect(action_items.map(item => item.competency)).toContain(gap.competency);
	for (const text of textsOf(advice)) {
		expect(text).not.toMatch(NEVER);
		expect(text).not.toMatch(/\.\.(?!\.)|\.”\.|\?\.| {2}|^\s|\s$|“”/);
	}
};
