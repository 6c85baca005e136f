// Leadership in general: what one hears, what may lie behind it, which remedy to begin with.
import {leadershipTasks} from '../../../../knowledge/role-tasks/leadership.ts';
import type {ExperienceLevel} from '../../../../knowledge/types.ts';
import {bare, lower, numbered} from '../../words.ts';
import {type Filling, type Form, pick, rankOf} from './filling.ts';

/** Which remedy to begin with: the higher the level, the larger the one that only this level can use. */
const remedyFor = (experience: ExperienceLevel | undefined): {readonly index: number; readonly why: string} => {
	switch (experience) {
		case 'staff':
		case 'principal':
			return {index: 1, why: 'it needs standing with several people, which this level has, and leaves the first to others'};
		case 'executive':
			return {index: 2, why: 'the first two can be done by others, and this one by nobody below you'};
		default:
			return {index: 0, why: 'it is the smallest, can be taken back, and shows within two weeks whether it helps'};
	}
};

export const diagnosis = ({key, role, experience, level}: Filling): Form => {
	const task = leadershipTasks[key];
	const remedy = remedyFor(experience);
	const chosen = pick(task.options, remedy.index) ?? '';
	return {
		paragraphs: [
			`What one usually hears first: ${task.symptom}`,
			`What may lie behind it, likeliest first: ${numbered(task.causes)}`,
			`Options, in the same order: ${numbered(task.options)}`,
			`We would begin with option ${remedy.index + 1}, because ${remedy.why}.${level ? ` The people to win over are ${level.audience}; expect to look ahead over ${level.horizon}.` : ''}`,
			...(level ? [`Watch for the trap of this level: ${lower(level.trap)}`] : []),
			...(role ? [`What speaks for success as ${role.title}: ${lower(pick(role.success, rankOf(experience)) ?? '')}.`] : []),
		],
		first: {what: bare(chosen), why: `Option ${remedy.index + 1}: ${remedy.why}.`},
		focus: [
			task.causes.map(cause => `Look whether it is so: ${lower(bare(cause))}`),
			[bare(chosen)],
			task.options.filter(option => option !== chosen).map(bare),
		],
	};
};
