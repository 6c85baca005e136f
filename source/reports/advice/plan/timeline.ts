// The timeline: phases that follow each other without holes from today to the end, each with a check on its last day.
import {addDays, type Day, daysBetween} from '../../../domain/day.ts';
import type {TaskType} from '../../../knowledge/types.ts';
import type {Phase, Timeline} from '../advice.ts';

/** A phase before it has days: `share` of the whole time at which it ends. */
type Shape = {readonly name: string; readonly share: number; readonly check: string};

const SHAPES: Readonly<Record<TaskType, readonly Shape[]>> = {
	career_planning: [
		{name: 'Find out', share: 0.1, check: 'Is the target written down, and do both of you describe it alike?'},
		{name: 'First piece of work', share: 0.4, check: 'Which evidence is new, and where can it be seen?'},
		{name: 'Larger piece of work', share: 0.8, check: 'What did somebody outside the team see of it?'},
		{name: 'Look back', share: 1, check: 'What has changed since the beginning, and is the target still the right one?'},
	],
	leadership: [
		{name: 'Look', share: 0.12, check: 'Which of the causes did the facts rule out?'},
		{name: 'Smallest remedy', share: 0.35, check: 'Has the sign that was agreed on appeared?'},
		{name: 'Next remedy, or the same for longer', share: 0.7, check: 'What would stop working if you stopped?'},
		{name: 'Let it stand by itself', share: 1, check: 'Who keeps it going without you?'},
	],
	management: [
		{name: 'Prepare', share: 0.08, check: 'Can you say in one sentence what should be different afterwards?'},
		{name: 'Hold the meeting', share: 0.2, check: 'Is what was agreed written down where both can see it?'},
		{name: 'Follow up', share: 0.6, check: 'Was each promise kept, yours first?'},
		{name: 'Close it', share: 1, check: 'Is it settled, or does it need another decision?'},
	],
	communication: [
		{name: 'Draft', share: 0.1, check: 'Can one reader repeat the point after reading it once?'},
		{name: 'Try it on two readers', share: 0.2, check: 'Which worry was still open for them?'},
		{name: 'Send or say it', share: 0.4, check: 'Did the answer or the decision come by its day?'},
		{name: 'Listen', share: 1, check: 'How do others retell it, and what has to be said again?'},
	],
	strategy: [
		{name: 'Understand', share: 0.2, check: 'Would three people name the same obstacle?'},
		{name: 'Choose', share: 0.35, check: 'What does the choice rule out, and who knows it?'},
		{name: 'First actions', share: 0.75, check: 'Is each of the first actions done or deliberately stopped?'},
		{name: 'Look again', share: 1, check: 'Have you seen what would change the course?'},
	],
	mentoring: [
		{name: 'Agree', share: 0.1, check: 'Are goal, rhythm and end written down?'},
		{name: 'First meetings', share: 0.45, check: 'What did the mentee try because of them?'},
		{name: 'Practise', share: 0.85, check: 'What went differently from before?'},
		{name: 'End', share: 1, check: 'Was the goal reached, and what comes instead of these meetings?'},
	],
};

/** What is in focus in each phase, by position; a phase without any says its own name. */
export type FocusByPhase = readonly (readonly string[])[];

/** Phases with days. Every phase has at least one day, so `until` must lie as many days ahead as there are phases. */
export const timelineOf = (task: TaskType, from: Day, until: Day, focus: FocusByPhase): Timeline => {
	const shapes = SHAPES[task];
	const days = daysBetween(from, until);
	let start = from;
	const phases = shapes.map((shape, index): Phase => {
		const left = shapes.length - 1 - index;
		const wanted = addDays(from, Math.round(days * shape.share));
		const latest = addDays(until, -left);
		const end = left === 0 ? until : wanted < start ? start : wanted > latest ? latest : wanted;
		const phase = {name: shape.name, from: start, until: end, focus: focus[index] ?? [], check: shape.check};
		start = addDays(end, 1);
		return phase;
	});
	return {from, until, phases};
};
