// Mentoring for somebody: an agreement with a goal, a rhythm and an end.
import {mentoringTasks} from '../../../../knowledge/role-tasks/mentoring.ts';
import type {RequestRole} from '../../../../knowledge/types.ts';
import {longDay} from '../../../../text/day-words.ts';
import {capital} from '../../../../text/words.ts';
import {bare, lower, stop} from '../../words.ts';
import {evidenceWords, findOutQuestion} from '../focus.ts';
import {areasOf} from '../room.ts';
import {gapSentences, type Material, type PersonForm} from './material.ts';

const MENTOR_ROLES: readonly RequestRole[] = ['tech_lead', 'engineering_manager', 'product_manager', 'cto', 'director', 'vp'];

export const mentoringAgreement = (material: Material): PersonForm => {
	const {frame, focus} = material;
	const {name, aim, until} = frame;
	const id = aim.role?.id === 'engineering_director' ? 'director' : aim.role?.id;
	const key = aim.kind === 'toward' ? MENTOR_ROLES.find(each => each === id) : undefined;
	const task = mentoringTasks[key ?? 'any'];
	const [gap] = focus;
	const alone = areasOf(frame).find(area => area.backup === undefined);
	const wish = aim.kind === 'stay' ? `What ${name} knows is known by one more person` : task.goal;
	const goal = gap?.looksLike ? `${name} ${lower(bare(gap.looksLike))}` : lower(bare(wish));
	return {
		paragraphs: [
			`A mentoring agreement for ${name}. Goal, to be said again in ${name}’s words: ${goal}.`,
			aim.kind === 'stay'
				? `With whom. ${name} as the mentor of a newer colleague; somebody who stays has more to pass on than most.${alone ? ` ${alone.name} has no backup, and a mentee could grow into that.` : ''}`
				: `With whom. ${capital(task.mentor)}. Not you: a mentee has to be able to say doubts to somebody who does not rate them.`,
			`Rhythm. Every two or three weeks, forty-five minutes, the last time on ${longDay(until)}. The mentee brings the question and keeps the notes.`,
			`First questions. ${[...(gap ? [`“${findOutQuestion(gap.gap.competency)}”`] : []), ...task.questions.map(question => `“${question}”`)].join(' ')}`,
			`In return: ${task.giveBack}.`,
			'Your part: make the introduction, keep the time free, and do not ask what was said.',
			...gapSentences(material),
		],
		focus: [
			[`Goal: ${goal}`],
			task.questions,
			focus.length > 0 ? focus.map(each => each.what) : ['What the mentee tries between two meetings'],
			['What came of it, told to the mentor'],
		],
		items: [
			{
				duty: 'leadership',
				what:
					aim.kind === 'stay'
						? `Ask ${name} whom to mentor, and make room for it`
						: `Introduce ${name} to a mentor: ${task.mentor}`,
				why: `The goal: ${goal}.`,
				evidence: gap ? stop(evidenceWords(gap)) : 'No gap on record; the goal is that of the aim.',
				weeks: 3,
			},
		],
	};
};
