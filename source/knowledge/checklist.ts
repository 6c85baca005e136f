// The career checklist: eight things to tick off for one person, each with how to do it and when it counts as done.
import type {ChecklistItem} from './types.ts';

export const careerChecklist: readonly ChecklistItem[] = [
	{
		id: 'target-role',
		title: 'Define the target role, one to two years ahead',
		how: 'Ask for three sentences on a good working week a year from now. Turn them into a level, a role, or staying.',
		done: 'The target and its day are written down, and both of you would describe it alike.',
	},
	{
		id: 'skill-gaps',
		title: 'Identify skill gaps',
		how: 'Each of you rates the competencies alone, with one piece of evidence each. Then compare, beginning where you differ most.',
		done: 'Every competency that the target expects has a rating, and at most two are picked to work on.',
	},
	{
		id: 'mentor-or-sponsor',
		title: 'Find a mentor or sponsor',
		how: 'Say which of the two is needed: advice, or somebody who speaks up when work is handed out. Make the introduction yourself.',
		done: 'They have met twice and the next date is set.',
	},
	{
		id: 'stretch-project',
		title: 'Take on a stretch project',
		how: 'Choose work that has to be done anyway, a size too large, with somebody to ask and room to fail.',
		done: 'It is theirs, others know that it is, and the level of authority was said aloud.',
	},
	{
		id: 'visibility',
		title: 'Build visibility with documents and talks',
		how: 'One written decision or one talk a quarter, with their name on it, in front of people beyond the team.',
		done: 'Somebody outside the team refers to it.',
	},
	{
		id: 'regular-feedback',
		title: 'Get regular feedback',
		how: 'Two people besides you are asked, each month, for one thing to keep and one thing to change.',
		done: 'Three months in a row have brought something that they acted on.',
	},
	{
		id: 'accomplishments',
		title: 'Track accomplishments',
		how: 'Five minutes every other Friday: what was done, what it changed, where it can be seen.',
		done: 'The list reaches back a quarter and has links in it.',
	},
	{
		id: 'network',
		title: 'Get to know people inside and outside',
		how: 'One conversation a month with somebody whose work touches theirs, within the company or beyond it.',
		done: 'They can name five people whom they could call with a question.',
	},
];
