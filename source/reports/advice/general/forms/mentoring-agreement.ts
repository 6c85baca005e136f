// Mentoring in general: a goal, a mentor, a rhythm and an end.
import {mentoringTasks} from '../../../../knowledge/role-tasks/mentoring.ts';
import type {ExperienceLevel} from '../../../../knowledge/types.ts';
import {lower} from '../../words.ts';
import {type Filling, type Form, pick, rankOf} from './filling.ts';

/** What somebody at each level is in a mentoring pair. */
const PAIR: Readonly<Record<ExperienceLevel, string>> = {
	mid: 'You are mainly the mentee. Ask for reviews of your work as much as for advice.',
	senior: 'You are a mentee, and the mentor of one newer colleague. What you explain there shows what you have understood.',
	staff: 'You need a mentor outside your organisation more than within it, and two mentees are enough.',
	principal: 'Mentors of your kind are rare: look outside the company. Inside, you are more useful as a sponsor.',
	executive:
		'Those who work for you cannot mentor you on what they depend on. Look among your equals, and use your standing to sponsor others.',
};

export const mentoringAgreement = ({key, role, experience, level}: Filling): Form => {
	const task = mentoringTasks[key];
	return {
		paragraphs: [
			`A mentoring agreement. Goal: ${lower(task.goal)}.`,
			`With whom. A good mentor here: ${task.mentor}. They need not be perfect, only willing to tell what went wrong.`,
			'Rhythm. Every two or three weeks, forty-five minutes, with a last meeting in the calendar from the start. The mentee brings the question and keeps the notes.',
			`First questions. ${task.questions.map(question => `“${question}”`).join(' ')}`,
			`In return: ${task.giveBack}.`,
			...(experience
				? [PAIR[experience]]
				: ['A mentor advises; a sponsor speaks up when work is handed out. Decide which of the two you need.']),
			...(level
				? [`Bring a question of your own size: ${level.reach}. Tell the mentor the trap you may be in: ${lower(level.trap)}`]
				: []),
			...(role
				? [`Bring up what commonly goes wrong as ${role.title}: ${lower(pick(role.failures, rankOf(experience)) ?? '')}.`]
				: []),
		],
		first: {
			what: `Ask one person to be your mentor until a fixed day: ${task.mentor}`,
			why: `The goal: ${lower(task.goal)}. An end makes it easy to say yes.`,
		},
		focus: [[`Goal: ${lower(task.goal)}`], task.questions, [`In return: ${task.giveBack}`]],
	};
};
