// Communication in general: the outline of a message that has to land.
import {communicationTasks} from '../../../knowledge/role-tasks/communication.ts';
import {lower} from '../words.ts';
import {type Filling, type Form, pick, rankOf} from './filling.ts';

export const messageOutline = ({key, role, experience, level}: Filling): Form => {
	const task = communicationTasks[key];
	return {
		paragraphs: [
			`An outline for ${task.message}.`,
			`Say first, in one sentence. For example: “${task.point}”`,
			`Then the reason: what is the case today, whom it costs what, and since when. Three sentences.`,
			`The worry to answer before it is asked: ${task.worry} Answer it with this: ${lower(task.answer)}`,
			`Ask for one thing: ${task.request}.`,
			...(level
				? [
						`Write it for ${level.audience}. They look ahead over ${level.horizon}; what lies beyond goes into an appendix or out. Trap of this level: ${lower(level.trap)}`,
					]
				: ['Name the readers before you write, and what each of them would lose.']),
			...(role ? [`It has worked when this is true: ${lower(pick(role.success, rankOf(experience)) ?? '')}.`] : []),
		],
		first: {what: `Draft ${task.message}: the point first, one page at most`, why: `Its readers worry: ${task.worry}`},
		focus: [['The one sentence that readers should repeat'], [`Whether it answers ${task.worry}`], [`Ask for ${task.request}`]],
	};
};
