// The schema of the advisor's answer, for programs that read it; the advisor itself needs none.
import * as z from 'zod/mini';
import {isDay} from '../../domain/day.ts';
import {ACTORS} from './advice.ts';

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
