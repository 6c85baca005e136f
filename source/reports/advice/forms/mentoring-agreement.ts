// Mentoring: an agreement with a goal, somebody to ask, a rhythm and an end.

import {mentoringTasks} from '../../../knowledge/role-tasks/mentoring.ts';
import type {ExperienceLevel, RequestRole} from '../../../knowledge/types.ts';
import {areasOf} from '../person/areas.ts';
import {evidenceWords, findOutQuestion} from '../person/focus.ts';
import {gapSentences, type Material} from '../person/material.ts';
import {draft} from '../plan/items.ts';
import {bare, lower, stop} from '../words.ts';
import {type Filling, type Form, forLevel} from './form.ts';

/** What somebody at each level is in a mentoring pair. */
const PAIR: Readonly<Record<ExperienceLevel, string>> = {
	mid: 'You are mainly the mentee. Ask for reviews of your work as much as for advice.',
	senior: 'You are a mentee, and the mentor of one newer colleague. What you explain there shows what you have understood.',
	staff: 'You need a mentor outside your organisation more than within it, and two mentees are enough.',
	principal: 'Mentors of your kind are rare: look outside the company. Inside, you are more useful as a sponsor.',
	executive:
		'Those who work for you cannot mentor you on what they depend on. Look among your equals, and use your standing to sponsor others.',
};

/** For whom the role lies several steps ahead: the role on the way, whose mentors know the next step. */
const NEAREST: Readonly<Record<ExperienceLevel, RequestRole>> = {
	mid: 'tech_lead',
	senior: 'engineering_manager',
	staff: 'engineering_manager',
	principal: 'director',
	executive: 'vp',
};

const ASK_DAYS = 6;
const FIRST_DAYS = 14;
const GIVE_DAYS = 28;

/** Without a person. */
export const mentoringAgreementInGeneral = (filling: Filling): Form => {
	const {role, experience, level, isFar} = filling;
	const key = isFar && experience ? NEAREST[experience] : filling.key;
	const {goal, mentor, questions, giveBack} = mentoringTasks[key];
	const [first = '', second = first] = questions;
	const failure = forLevel(role?.failures, filling);
	return {
		paragraphs: [
			`A mentoring agreement with this goal: “${goal}”.`,
			`A good mentor for it is ${mentor}, willing to tell what went wrong.`,
			`Meet every two or three weeks for forty-five minutes until a day that is fixed from the start, and bring a question each time, such as: ${questions.map(question => `“${question}”`).join(' ')}`,
			`In return: ${giveBack}.`,
			experience
				? PAIR[experience]
				: `A mentor advises; a sponsor speaks up when work is handed out. Decide which of the two you need for “${goal}”.`,
			...(level
				? [
						`Bring a question of your own size, ${level.reach}, and tell the mentor of the trap you may be in: ${lower(level.trap)}`,
					]
				: []),
			...(role && failure ? [`Bring up what commonly goes wrong as ${role.title}: ${lower(failure)}.`] : []),
		],
		items: [
			draft('now', {
				what: `Ask one person to be your mentor until a fixed day: ${mentor}`,
				who: 'you',
				why: `The goal is “${goal}”, and an end makes it easy to say yes.`,
				evidence: role
					? `Those who are a step further on the way to ${role.title} remember what it took.`
					: 'Those who made the step know what it took.',
				phase: 0,
				days: ASK_DAYS,
			}),
			draft('leadership', {
				what: `Bring this to the first meeting, and write down the answer: “${first}”`,
				who: 'you',
				why: `It is better heard before you try for “${goal}” than after.`,
				evidence: `The next one after it: “${second}”`,
				phase: 1,
				days: FIRST_DAYS,
			}),
			draft('leadership', {
				what: `Give something in return: ${giveBack}`,
				who: 'you',
				why: `Whoever helps you with “${goal}” should gain by it, too.`,
				evidence: `What ${mentor} can use.`,
				phase: 2,
				days: GIVE_DAYS,
			}),
		],
		checks: [
			`Is it written down with its rhythm and last day: “${goal}”?`,
			`What did you try because of an answer to this: “${first}”`,
			`What would you answer by now: “${second}”`,
			`Was it reached: “${goal}”?`,
		],
	};
};

const MENTOR_ROLES: readonly RequestRole[] = ['tech_lead', 'engineering_manager', 'product_manager', 'cto', 'director', 'vp'];
const INTRODUCE_DAYS = 14;

/** About somebody: an agreement with a goal, a rhythm and an end. */
export const mentoringAgreementAbout = (material: Material): Form => {
	const {frame, focus} = material;
	const {name, aim, about} = frame;
	const id = aim.role?.id === 'engineering_director' ? 'director' : aim.role?.id;
	const key = aim.kind === 'toward' ? MENTOR_ROLES.find(each => each === id) : undefined;
	const task = mentoringTasks[key ?? 'any'];
	const [gap] = focus;
	const alone = areasOf(frame).find(area => area.backup === undefined);
	const isMentor = aim.kind === 'stay';
	const goal = about
		? about.text
		: isMentor
			? `what ${name} knows is known by one more person`
			: gap?.looksLike
				? `${name} ${lower(bare(gap.looksLike))}`
				: lower(bare(task.goal));
	return {
		paragraphs: [
			`A mentoring agreement for ${name}. Its goal, to be said again in ${name}’s words: ${stop(goal)}`,
			isMentor
				? `With whom: ${name} as the mentor of a newer colleague; somebody who stays has more to pass on than most.${alone ? ` ${alone.name} has no backup, and a mentee could grow into that.` : ''}`
				: `With whom: ${task.mentor}. Not you: a mentee has to be able to say doubts to somebody who does not rate them.`,
			'Rhythm: every two or three weeks, forty-five minutes, with the last time in the calendar from the start. The mentee brings the question and keeps the notes.',
			`First questions: ${[...(gap ? [`“${findOutQuestion(frame, gap.gap.competency)}”`] : []), ...task.questions.map(question => `“${question}”`)].join(' ')}`,
			`In return: ${task.giveBack}.`,
			'Your part: make the introduction, keep the time free, and do not ask what was said.',
			...gapSentences(material),
		],
		items: [
			draft('leadership', {
				what: isMentor ? `Ask ${name} whom to mentor, and make room for it` : `Introduce ${name} to a mentor: ${task.mentor}`,
				who: 'lead',
				why: `The goal: ${stop(goal)}`,
				evidence: gap ? stop(evidenceWords(gap)) : 'No gap on record; the goal is that of the aim.',
				phase: 0,
				days: INTRODUCE_DAYS,
			}),
		],
		checks: [
			'Are goal, rhythm and last day written down?',
			'What did the mentee try because of the first meetings?',
			'What went differently from before?',
			'Was the goal reached, and what comes in place of these meetings?',
		],
	};
};
