// The schema of the advisor's answer, for programs that read it; the advisor itself needs none.
import * as z from 'zod/mini';
import {isDay} from '../../domain/day.ts';
import {ACTORS} from './advice.ts';

/** A title and a sentence for whoever reads the schema. */
const told = <Schema extends z.ZodMiniType>(schema: Schema, title: string, description: string): Schema => {
	z.globalRegistry.add(schema, {...z.globalRegistry.get(schema), title, description});
	return schema;
};

const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const day = (title: string, description: string) => {
	const schema = z.string().check(z.regex(DAY_SHAPE), z.refine(isDay, 'not a day'));
	z.globalRegistry.add(schema, {title, description, format: 'date'});
	return schema;
};
const text = (title: string, description: string) => told(z.string().check(z.minLength(1)), title, description);
const rating = (title: string, description: string) =>
	told(z.nullable(z.int().check(z.minimum(1), z.maximum(5))), title, description);

const actionItem = told(
	z.strictObject({
		what: text('What', 'What to do, in words that may be shared with the person.'),
		who: told(z.enum(ACTORS), 'Who', 'The lead, the person, or the reader where nobody was named.'),
		by: day('By', 'A working day within the phase that names it.'),
		why: text('Why', 'What it is good for.'),
		evidence: text('Evidence', 'The record, area or page that it grows from.'),
		competency: told(z.nullable(z.string()), 'Competency', 'The competency that it works on or finds out about.'),
		action: told(z.nullable(z.string()), 'Action', 'The action that it goes on with, when there is one already.'),
		page: told(z.nullable(z.string()), 'Page', 'The page of the playbook that says more, by its id.'),
	}),
	'Action item',
	'One of two to five things to do.',
);

const skillGap = told(
	z.strictObject({
		competency: text('Competency', 'Its id on the ladder.'),
		name: text('Name', 'Its name on the ladder.'),
		rating: rating('Rating', 'Null where no person was named.'),
		expected: rating('Expected', 'What the aim or the level expects; null where nothing says so.'),
		gap: told(z.nullable(z.int().check(z.minimum(1), z.maximum(4))), 'Gap', 'Expected minus rating.'),
		evidence: text('Evidence', 'What is on record about it.'),
		how: text('How', 'How to close it.'),
	}),
	'Skill gap',
	'A competency that is worked on, with a step among the action items.',
);

const phase = told(
	z.strictObject({
		name: text('Name', 'What this part of the time is called.'),
		from: day('From', 'Its first day.'),
		until: day('Until', 'Its last day.'),
		focus: told(z.array(z.string()), 'Focus', 'What it is about, and the items that are due in it.'),
		check: text('Check', 'What to look at on its last day.'),
	}),
	'Phase',
	'A part of the time; each follows the one before without a hole.',
);

const resource = told(
	z.strictObject({
		title: text('Title', 'What it is, and by whom.'),
		link: text('Link', 'Where it is.'),
		why: text('Why', 'What to read it for.'),
	}),
	'Resource',
	'Something to read.',
);

export const adviceSchema = told(
	z.strictObject({
		schema: z.optional(told(z.literal(1), 'Schema', 'The version of this document.')),
		warnings: z.optional(
			told(
				z.array(z.strictObject({where: z.string(), message: z.string()})),
				'Warnings',
				'What was wrong in the files that it rests on.',
			),
		),
		result: text('Result', 'Paragraphs, with an empty line between them.'),
		action_items: told(z.array(actionItem), 'Action items', 'Two to five, the most important first.'),
		skill_gaps: told(z.array(skillGap), 'Skill gaps', 'None where something else comes before growth.'),
		timeline: told(
			z.strictObject({
				from: day('From', 'The day it was asked.'),
				until: day('Until', 'The last day that is looked at.'),
				phases: told(z.array(phase), 'Phases', 'In the order of their days.'),
			}),
			'Timeline',
			'When what is due, and what to look at then.',
		),
		resources: told(z.array(resource), 'Resources', 'What to read.'),
	}),
	'Advice',
	'What the advisor answers.',
);
