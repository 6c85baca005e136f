// Communication: the outline of a message that has to land.
import {addDays} from '../../../domain/day.ts';
import {communicationTasks} from '../../../knowledge/role-tasks/communication.ts';
import {shortDay} from '../../../text/day-words.ts';
import {gapSentences, type Material} from '../person/material.ts';
import type {PersonFrame} from '../person/person-frame.ts';
import {daysLate, promisesOf} from '../person/records.ts';
import {draft} from '../plan/items.ts';
import {bare, lower, withArticle} from '../words.ts';
import {type Filling, type Form, forLevel} from './form.ts';

const DRAFT_DAYS = 4;
const READERS_DAYS = 4;
const SEND_DAYS = 3;

/** Without a person. */
export const messageOutlineInGeneral = (filling: Filling): Form => {
	const {key, role, level, isFar} = filling;
	const {message, point, worry, answer, request} = communicationTasks[key];
	const success = forLevel(role?.success, filling);
	return {
		paragraphs: [
			`An outline for ${message}.`,
			`Say first, in one sentence, such as: “${point}”`,
			`Then the reason in three sentences, with the worry in mind that its readers will not say aloud: ${worry}`,
			`Answer it with this: ${lower(answer)}`,
			`Ask for one thing: ${request}.`,
			level
				? `Write it for ${level.audience}, who look ahead over ${level.horizon}; what lies beyond goes into an appendix. Watch your own part: ${lower(level.trap)}`
				: `Before you write ${message}, name its readers and what each of them would lose.`,
			...(role && success ? [`It has served ${role.title}s well when this is true: ${lower(success)}.`] : []),
		],
		items: [
			draft('now', {
				what: `${isFar ? 'As an exercise, draft' : 'Draft'} ${message}: the point first, one page at most`,
				who: 'you',
				why: `Its readers worry: ${worry}`,
				evidence: `A first sentence to begin from: “${point}”`,
				phase: 0,
				days: DRAFT_DAYS,
			}),
			draft('communication', {
				what: `Let two readers of ${message} tell you what they would do now, and change what they missed`,
				who: 'you',
				why: `What they should come to is ${request}.`,
				evidence: `Only somebody who has the worry can tell whether it answers ${worry}`,
				phase: 1,
				days: READERS_DAYS,
			}),
			...(isFar
				? []
				: [
						draft('communication', {
							what: `Send ${message}, and ask for ${request}`,
							who: 'you' as const,
							why: `What answers the worry is in it: ${lower(bare(answer))}.`,
							evidence: role
								? `Readers of ${withArticle(role.title)} forgive a late message sooner than an unclear one.`
								: 'Those who wait for it forgive a late message sooner than an unclear one.',
							phase: 2,
							days: SEND_DAYS,
						}),
					]),
		],
		checks: [
			`Can somebody repeat this after reading once: “${point}”`,
			`Do the two readers still ask it: ${worry}`,
			`Did it come: ${request}?`,
			role && success
				? `Is this true because of it: ${lower(success)}?`
				: 'How do others retell it, and what has to be said again?',
		],
	};
};

/** Where the lead owes something, the message is about that: the answer, or the day on which it comes. */
const owedMessage = (frame: PersonFrame): Form | undefined => {
	const {name, today, isForThem, about} = frame;
	const owed = isForThem || about ? undefined : promisesOf(frame, 'lead').find(each => daysLate(each, frame) > 0);
	if (!owed?.due) return undefined;
	return {
		paragraphs: [
			`An outline for what you write to ${name}, the same day as you say it. Half a screen.`,
			`The first sentence: “I owe you an answer since ${shortDay(owed.due, today)}. Here it is.” Where you have none yet: “I do not have it, and you hear from me on” a day that you will keep.`,
			'Then what you did so far, in one sentence, and that the delay is yours. No reason that sounds like an excuse.',
			`The worry to answer: “Was I forgotten?” Say what happens next whatever the answer is, a no included, and what ${name} may expect of you until then.`,
			`Ask for one thing: what ${name} makes of it, in the next 1:1.`,
		],
		items: [
			draft('now', {
				what: `Write to ${name} the same day what the answer is, or on which day it comes`,
				who: 'lead',
				why: 'What was said is remembered differently by two people; what is written can be corrected.',
				evidence: `Promised on ${shortDay(owed.opened, today)} for ${shortDay(owed.due, today)}.`,
				phase: 0,
				days: OWED_MESSAGE_DAYS,
			}),
		],
		checks: [
			`Does ${name} know the answer, or the day on which it comes?`,
			'Was that day kept?',
			`What did ${name} make of it?`,
			`What did ${name} do with it?`,
		],
	};
};
const OWED_MESSAGE_DAYS = 2;

/** About somebody: the outline of what to write after the talk. */
export const messageOutlineAbout = (material: Material): Form => {
	const {frame, focus} = material;
	const owed = owedMessage(frame);
	if (owed) return owed;
	const {name, aim, today, about, days} = frame;
	const [gap] = focus;
	const praise = frame.person.feedback.findLast(each => each.entry.type === 'praise' && each.saidOn !== undefined);
	const subject = about
		? `“${about.text}”`
		: gap
			? gap.name
			: aim.kind === 'stay'
				? 'what you would like more of'
				: 'what you want to do next';
	// In the lead's own words it is the other who wants something.
	const theirs = subject
		.replace(/^what you\b/, `what ${name}`)
		.replace(/ (want|would) /, (_, verb) => (verb === 'want' ? ' wants ' : ' would '));
	const until = shortDay(addDays(frame.start, days), today);
	const reason = aim.kind === 'toward' ? `because ${aim.words} builds on it` : 'because it would make your own work easier';
	const first = about
		? 'As we said in our talk, this is what will be different from now on, and this is the day on which we look at it.'
		: gap
			? `What I would like us to work on until ${until} is ${subject}, ${reason}.`
			: `Until ${until} I would like us to find out ${subject}, and to make room for it.`;
	return {
		paragraphs: [
			`An outline for what you write to ${name} after the talk about ${theirs}. One screen, nothing in it that has not been said in person.`,
			`The first sentence: “${first}”`,
			praise
				? `Then what is good, precisely: the praise of ${shortDay(praise.entry.on, today)}, with what it changed.`
				: 'Then what is good, precisely: one piece of work and what it changed. None is on record as said, so find it first.',
			gap && !about
				? `What it looks like when it is there: ${lower(gap.looksLike ?? gap.step.what)}`
				: 'What you offer: what you take on yourself, and by which day.',
			`The worry to answer: “Is this a judgement on me?” Say that it is about the work of the coming months, and that ${name} may choose other work to show it in.`,
			`Ask for one thing: ${name}’s own evidence, and the piece of work that ${name} would pick, by the next 1:1.`,
			...gapSentences(material),
		],
		items: [
			draft('communication', {
				what: `Write to ${name} after the talk, one screen: ${theirs}`,
				who: 'lead',
				why: 'What was said is remembered differently by two people; what is written can be corrected.',
				evidence: praise ? `Praise of ${shortDay(praise.entry.on, today)} to begin with.` : 'No praise is on record as said.',
				phase: 1,
				days: SEND_DAYS,
			}),
		],
		checks: [
			`Has everything in it been said to ${name} in person?`,
			'Read aloud: is there a word left about the person instead of the work?',
			`Has ${name} answered, and what was different from what you meant?`,
			`What did ${name} do with it?`,
		],
	};
};
