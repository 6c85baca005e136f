// Leadership: what one hears, what may lie behind it, and the options, smallest first.

import {leadershipTasks} from '../../../knowledge/role-tasks/leadership.ts';
import {causesOf} from '../person/causes.ts';
import {gapSentences, type Material} from '../person/material.ts';
import {draft} from '../plan/items.ts';
import {bare, lower, lowerBut, numbered} from '../words.ts';
import {type Filling, type Form, forLevel} from './form.ts';

/** Long enough to see whether something changes. */
const REMEDY_DAYS = 14;
const LOOK_DAYS = 7;

/** Without a person. */
export const diagnosisInGeneral = (filling: Filling): Form => {
	const {key, role, level, isFar} = filling;
	const {symptom, causes, options} = leadershipTasks[key];
	const [cause = symptom, second = cause] = causes;
	const [option = '', next = option] = options;
	const success = forLevel(role?.success, filling);
	const atScale = (text: string) => (isFar ? `As an exercise, in a group that you belong to: ${lower(bare(text))}` : bare(text));
	return {
		paragraphs: [
			`What one usually hears first: ${symptom}`,
			`What may lie behind it, the likeliest first: ${numbered(causes)}`,
			`What helps against each, in the same order: ${numbered(options)}`,
			`Begin with the first, “${lower(bare(option))}”: it answers the likeliest cause and can be taken back.`,
			...(level
				? [
						`The people to win over are ${level.audience}; expect to look ahead over ${level.horizon}. Watch for a trap on the way: ${lower(level.trap)}`,
					]
				: []),
			...(role && success ? [`It has worked when this is true: ${lower(success)}.`] : []),
		],
		items: [
			draft('now', {
				what: `Find out with two people whether this is so: ${lower(bare(cause))}`,
				who: 'you',
				why: `If it is not, look at the next: ${lower(second)}`,
				evidence: `The likeliest cause where one hears ${symptom}`,
				phase: 0,
				days: LOOK_DAYS,
			}),
			draft('leadership', {
				what: atScale(option),
				who: 'you',
				why: `It answers the likeliest cause: ${lower(cause)}`,
				evidence: role
					? `The smallest of three remedies that are in the hands of ${role.title}.`
					: 'The smallest of three remedies.',
				phase: 1,
				days: REMEDY_DAYS,
			}),
			draft('leadership', {
				what: `If you still hear it after two weeks: ${lower(bare(next))}`,
				who: 'you',
				why: `It answers the second cause: ${lower(second)}`,
				evidence: `Remedy two of three; the first was “${lower(bare(option))}”.`,
				phase: 2,
				days: REMEDY_DAYS,
			}),
		],
		checks: [
			`Which of these did the facts rule out: ${causes.map(each => lower(bare(each))).join('; ')}?`,
			`Do you still hear this: ${symptom}`,
			`What would stop working if you stopped this: ${lower(bare(option))}?`,
			role && success ? `Is this true by now: ${lower(success)}?` : 'Who keeps it going without you?',
		],
	};
};

/** About somebody: what the records say may hold them back, and the options, smallest first. */
export const diagnosisAbout = (material: Material): Form => {
	const {frame, focus} = material;
	const causes = causesOf(frame, focus);
	const [first, second] = causes;
	const {name} = frame;
	if (!first) {
		return {
			paragraphs: [
				`The records show nothing that holds ${name} back. They see only what you noted, so ask: “What makes your work harder than it should be?”`,
				...gapSentences(material),
			],
			items: [
				draft('leadership', {
					what: `Ask ${name} what makes the work harder than it should be`,
					who: 'lead',
					why: 'The records show nothing, and they see only what was noted.',
					evidence: 'No obstacle on record.',
					phase: 0,
					days: LOOK_DAYS,
				}),
			],
			checks: [
				'What did you hear that is on no record?',
				'What changed because of it?',
				'What would stop working if you stopped?',
				'Who keeps it going without you?',
			],
		};
	}
	return {
		paragraphs: [
			`What may hold ${name} back, as far as the records show, the likeliest first: ${numbered(causes.map(cause => cause.seen))}`,
			`What would help, in the same order: ${numbered(causes.map(cause => cause.remedy))}`,
			`Begin with the first: it answers the likeliest cause, and the others are hard to judge until it is settled. Tell ${name} what you see, and ask whether it fits, before you do anything.`,
			...gapSentences(material),
		],
		items: first.isSkill
			? []
			: [
					draft('leadership', {
						what: bare(first.remedy),
						who: 'lead',
						why: 'It answers the likeliest cause, and can be taken back.',
						evidence: first.seen,
						key: first.key ?? first.remedy,
						phase: 1,
						days: LOOK_DAYS,
					}),
				],
		checks: [
			`Did ${name} say that it fits: ${lowerBut(bare(first.seen), name)}?`,
			'What is different since, and who noticed?',
			second ? `Is this still so: ${lowerBut(bare(second.seen), name)}?` : 'What would stop working if you stopped?',
			'Who keeps it going without you?',
		],
	};
};
