// Management in general: the script of the one meeting that matters most.

import {managementTasks} from '../../../../knowledge/role-tasks/management.ts';
import type {ManagementTask, Page} from '../../../../knowledge/types.ts';
import {sayings} from '../../situation.ts';
import {lower} from '../../words.ts';
import {type Filling, type Form, pick, rankOf} from './filling.ts';

/** The talk that a situation asks for, in the words of its page; undefined when the page has none. */
const talkAbout = (page: Page): ManagementTask | undefined => {
	const [open, ...ask] = sayings(page);
	if (open === undefined) return undefined;
	return {
		meeting: `the person concerned, on “${page.title}”`,
		open,
		ask: ask.length > 0 ? ask : ['How did you see it?'],
		agree: 'one next step with a day, and the day on which you look at it together',
	};
};

export const meetingScript = ({key, role, experience, level, situation}: Filling): Form => {
	const task = (situation && talkAbout(situation)) ?? managementTasks[key];
	return {
		paragraphs: [
			`A script for one meeting: with ${task.meeting}.`,
			`Before. Write down in one sentence what should be different afterwards, and three things that happened, with their days.${level ? ` What you decide reaches ${level.reach}; leave the rest out.` : ''}`,
			`Open. “${task.open}”`,
			`Ask, and let the silence stand. ${task.ask.map(question => `“${question}”`).join(' ')}`,
			`Agree on ${task.agree}.`,
			`After. Send three lines the same day. Look at it again within a week.${role ? ` This is how one fails here: ${lower(pick(role.failures, rankOf(experience)) ?? '')}.` : ''}`,
			...(level
				? [
						`Whoever hears of it: ${level.audience}. Tell them the outcome and not the conversation. Your own part to watch: ${lower(level.trap)}`,
					]
				: []),
		],
		first: {what: `Prepare the meeting with ${task.meeting}, and give it a day`, why: `It ends with ${task.agree}.`},
		focus: [
			['One sentence on what should be different afterwards', 'Three things that happened, with their days'],
			[`The meeting with ${task.meeting}`],
			[`What was agreed: ${task.agree}`],
		],
	};
};
