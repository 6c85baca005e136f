// Strategy in general: obstacle, choice, first actions, on one page.
import {strategyTasks} from '../../../../knowledge/role-tasks/strategy.ts';
import {lower, numbered} from '../../words.ts';
import {type Filling, type Form, pick, rankOf} from './filling.ts';

export const strategyPage = ({key, role, experience, level}: Filling): Form => {
	const task = strategyTasks[key];
	return {
		paragraphs: [
			`A strategy on a page. The example is one that often fits${role ? ` ${role.title}` : ''}; put your own obstacle in its place and keep the form.`,
			`The obstacle. ${task.obstacle}`,
			`The choice. ${task.choice}`,
			`What it leaves out. ${task.leaveOut}`,
			`First actions. ${numbered(task.actions)}`,
			`What would change the course. ${task.revisit}`,
			...(level
				? [
						`Its scale: ${level.reach}, over ${level.horizon}. You will have to defend it before ${level.audience}. ${level.change}`,
					]
				: ['Its scale: as far as you can decide or convince. A page that somebody else would have to carry out is a letter.']),
			...(role ? [`Beware: ${lower(pick(role.failures, rankOf(experience) + 1) ?? '')}.`] : []),
		],
		first: {
			what: pick(task.actions, 0) ?? task.choice,
			why: `It tests the obstacle before anything is built on it: ${lower(task.obstacle)}`,
		},
		focus: [[task.obstacle], [task.choice, `Left out: ${lower(task.leaveOut)}`], task.actions, [task.revisit]],
	};
};
