// The advisor's answer: its five fields, and what stands in each of them.
import * as z from 'zod/mini';
import {type Day, isDay} from '../../domain/day.ts';
import type {Rating} from '../../domain/ids.ts';

/** `you` is the reader, where no person was named. */
export const ACTORS = ['lead', 'person', 'you'] as const;
export type Actor = (typeof ACTORS)[number];

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay, 'not a day'));
const text = z.string().check(z.minLength(1));
const rating = z.nullable(z.int().check(z.minimum(1), z.maximum(5)));

export const adviceSchema = z.object({
	/** Paragraphs, with an empty line between them. */
	result: text,
	action_items: z.array(
		z.object({
			what: text,
			who: z.enum(ACTORS),
			/** A day. */
			by: day,
			why: text,
			/** What it rests on. */
			evidence: text,
			/** The competency that it works on or finds out about. */
			competency: z.nullable(text),
			/** The action that it goes on with, when there is one already. */
			action: z.nullable(text),
		}),
	),
	skill_gaps: z.array(
		z.object({
			competency: text,
			name: text,
			/** Null where nobody has rated it, or no person was named. */
			rating,
			expected: rating,
			gap: z.nullable(z.int().check(z.minimum(1), z.maximum(4))),
			evidence: text,
			/** How to close it. */
			how: text,
		}),
	),
	timeline: z.object({
		from: day,
		until: day,
		phases: z.array(
			z.object({
				name: text,
				from: day,
				until: day,
				focus: z.array(text),
				/** What to look at on the last day. */
				check: text,
			}),
		),
	}),
	resources: z.array(z.object({title: text, link: text, why: text})),
});

export type ActionItem = {
	readonly what: string;
	readonly who: Actor;
	readonly by: Day;
	readonly why: string;
	readonly evidence: string;
	readonly competency: string | null;
	readonly action: string | null;
};
export type SkillGap = {
	readonly competency: string;
	readonly name: string;
	readonly rating: Rating | null;
	readonly expected: Rating | null;
	readonly gap: number | null;
	readonly evidence: string;
	readonly how: string;
};
export type Phase = {
	readonly name: string;
	readonly from: Day;
	readonly until: Day;
	readonly focus: readonly string[];
	readonly check: string;
};
export type Timeline = {readonly from: Day; readonly until: Day; readonly phases: readonly Phase[]};
export type AdviceResource = {readonly title: string; readonly link: string; readonly why: string};

export type Advice = {
	readonly result: string;
	readonly action_items: readonly ActionItem[];
	readonly skill_gaps: readonly SkillGap[];
	readonly timeline: Timeline;
	readonly resources: readonly AdviceResource[];
};

/** For `muster schema advice`. */
export const adviceJsonSchema = (): object => z.toJSONSchema(adviceSchema, {io: 'input'});
