// The three fallbacks when there is too little to go on: general guidance, resources, mentorship, in this order, by name.
import type {TaskGuide} from '../../../knowledge/types.ts';
import {list} from '../../../text/words.ts';

/** Says what was missing and what stands in for it. */
export const fallbackParagraphs = (task: TaskGuide, missing: readonly string[]): readonly string[] => [
	`Too little to go on: ${list(missing)}. So this answer falls back on three things, in this order: general guidance, resources, mentorship.`,
	`General guidance. ${task.guidance.join(' ')}`,
	'Resources. Those named at the end fit the task rather than a particular gap.',
	`Mentorship. Look for ${task.mentor}. Ask for half an hour, bring one question, and tell them afterwards what came of it.`,
];
