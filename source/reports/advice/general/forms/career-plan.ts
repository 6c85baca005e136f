// Career planning in general: a plan toward a role or the next level.
import {careerTasks} from '../../../../knowledge/role-tasks/career.ts';
import {capital} from '../../../../text/words.ts';
import {bare, lower, series, withArticle} from '../../words.ts';
import {type Filling, type Form, pick, rankOf} from './filling.ts';

export const careerPlan = ({key, role, experience, level, next}: Filling): Form => {
	const task = careerTasks[key];
	const failure = role && pick(role.failures, rankOf(experience));
	return {
		paragraphs: [
			...(level ? [`Where it starts. The work reaches as far as ${level.reach}. Done well: ${lower(level.good)}`] : []),
			...(role
				? [
						`Where it leads. ${capital(withArticle(role.title))} owns: ${series(role.owns)}. A week is made of: ${series(role.week)}.`,
					]
				: []),
			...(next ? [`What is new one level on. ${next.change} The work reaches as far as ${next.reach}.`] : []),
			`The plan. ${task.first} ${role ? `Then try the role small before taking it: ${lower(role.trial)}.` : 'Then compare the wish with the ladder and pick two gaps, each with a piece of work that has to be done anyway.'} Evidence that counts: ${lower(task.proof)}`,
			`What it costs. ${task.price}${level ? ` A trap at the present level: ${lower(level.trap)}` : ''}`,
			...(role && failure
				? [`How success is judged there: ${series(role.success)}. A common way to fail: ${lower(failure)}.`]
				: []),
		],
		first: {
			what: `Make a start: ${lower(bare(task.first))}`,
			why: `It tries out the direction at little cost. Evidence that counts: ${lower(task.proof)}`,
		},
		focus: [
			[bare(task.first)],
			[role ? role.trial : 'The first of two gaps, in work that has to be done anyway'],
			[bare(task.proof)],
		],
	};
};
