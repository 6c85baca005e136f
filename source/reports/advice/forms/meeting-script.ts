// Management: the script of the one meeting that matters most.

import {isOpen} from '../../../domain/team/promises.ts';
import type {SignalId} from '../../../domain/team/team.ts';
import {managementTasks} from '../../../knowledge/role-tasks/management.ts';
import {longDay, shortDay} from '../../../text/day-words.ts';
import {quoted, signalPage} from '../../words/signal-words.ts';
import {excerpt} from '../person/evidence.ts';
import {kindOf, reasonOf, signalEvidence} from '../person/first-things.ts';
import {evidenceWords, findOutQuestion} from '../person/focus.ts';
import {findOuts, gapSentences, type Material} from '../person/material.ts';
import {theirTopics} from '../person/records.ts';
import {draft} from '../plan/items.ts';
import {bare, lower, stop} from '../words.ts';
import {type Filling, type Form, forLevel} from './form.ts';

const PREPARE_DAYS = 3;
const HOLD_DAYS = 5;
const FOLLOW_UP_DAYS = 14;

/** Without a person. */
export const meetingScriptInGeneral = (filling: Filling): Form => {
	const {key, role, level, isFar} = filling;
	const {meeting, open, ask, agree} = managementTasks[key];
	const failure = forLevel(role?.failures, filling);
	const success = forLevel(role?.success, filling);
	const reach = level ? `, no further than ${level.reach}` : '';
	return {
		paragraphs: [
			`A script for one meeting: with ${meeting}.`,
			`Before it, write down in one sentence what should be different afterwards${reach}, and three things that happened, with their days.`,
			`To open: “${open}”`,
			`To ask, with time for the silence: ${ask.map(question => `“${question}”`).join(' ')}`,
			`To agree on, and to send in three lines the same day: ${agree}.`,
			...(level
				? [
						`Whoever else hears of it, ${level.audience}, is told the outcome and not the conversation. Your own part to watch: ${lower(level.trap)}`,
					]
				: []),
			...(role && failure ? [`This is how one fails here as ${role.title}: ${lower(failure)}.`] : []),
		],
		items: [
			draft('now', {
				what: `${isFar ? 'As an exercise, write' : 'Write'} down three things that happened, with their days, before the meeting with ${meeting}`,
				who: 'you',
				why: `You will open with this: “${open}”`,
				evidence: role ? `The talk that ${role.title}s put off longest.` : 'The talk that is put off longest.',
				phase: 0,
				days: PREPARE_DAYS,
			}),
			draft('management', {
				what: isFar
					? `Rehearse the meeting with ${meeting}, with somebody who holds such talks`
					: `Hold the meeting with ${meeting}`,
				who: 'you',
				why: `It ends with this: ${agree}.`,
				evidence: `Ask and wait: “${ask[0] ?? ''}”`,
				phase: 1,
				days: HOLD_DAYS,
			}),
			...(isFar
				? []
				: [
						draft('management', {
							what: `Look together at what was agreed: ${agree}`,
							who: 'you' as const,
							why: `Otherwise it stays an answer to “${ask[1] ?? ask[0] ?? ''}”`,
							evidence: `Two weeks after the meeting with ${meeting}.`,
							phase: 2,
							days: FOLLOW_UP_DAYS,
						}),
					]),
		],
		checks: [
			`Could you say in one sentence what should be different for ${meeting}?`,
			`What did you hear when you asked this: “${ask[0] ?? ''}”`,
			`Has it happened: ${agree}?`,
			role && success ? `Is this nearer than before: ${lower(success)}?` : 'Is it settled, or does it need another decision?',
		],
	};
};

/** What a talk is about, how it opens and ends; without quotation marks. */
type Talk = {
	readonly subject: string;
	readonly open: string;
	readonly ask: readonly string[];
	readonly agree: string;
	readonly evidence: string;
	readonly page?: string;
	/** Shared with whatever else settles the same thing. */
	readonly key?: string;
};

const WHAT_HELPS = 'What would help, and what should I stay out of?';

const aboutQuestion = ({frame}: Material): Talk | undefined =>
	frame.about && {
		subject: `what you asked about, “${frame.about.text}”`,
		open: 'I would like to talk about something that I noticed, and to hear how it looks to you before I think any further.',
		ask: ['How do you see it?', WHAT_HELPS],
		agree: 'one thing that will be different, and how you both notice',
		evidence: `You asked about it: “${frame.about.text}”`,
	};

/** What they raised comes before anything of the lead's. */
const aboutTopic = ({frame}: Material): Talk | undefined => {
	const [topic] = theirTopics(frame);
	if (!topic || frame.isForThem) return undefined;
	const quote = quoted(excerpt(topic.text));
	return {
		subject: `what ${frame.name} raised on ${shortDay(topic.opened, frame.today)}: ${quote}`,
		open: `You had raised this, and it has waited: ${stop(excerpt(topic.text))} I would like to begin with it.`,
		ask: ['What has changed about it since?', WHAT_HELPS],
		agree: 'what you will do about it, and by which day you say what came of it',
		evidence: `Raised on ${shortDay(topic.opened, frame.today)}, still open.`,
		key: `topic-waiting ${topic.text}`,
	};
};

const WHAT_WAS_SAID = 'what comes of what you said, and when you speak of it again';

/** How to talk about a signal: what holds for anybody, and nothing of somebody else's week. */
const SIGNAL_TALKS: Readonly<Partial<Record<SignalId, Pick<Talk, 'open' | 'ask' | 'agree'>>>> = {
	'mood-lower': {
		open: 'You seemed quieter to me in our last talks. I may be wrong. How is your week, seen from inside?',
		ask: ['What took more energy than it gave back?'],
		agree: 'one thing that leaves the plate this week, by name',
	},
	'no-feedback': {
		open: 'I have not told you for a while what I see. Here is one thing from this week.',
		ask: ['How did you see it?'],
		agree: WHAT_WAS_SAID,
	},
	'unsaid-feedback': {
		open: 'I noted something a while ago and should have told you then. I would like to do it now.',
		ask: ['How did you see it?'],
		agree: WHAT_WAS_SAID,
	},
	'target-day-passed': {
		open: 'The day that we had set for your target has passed, and we have not talked about it. Let us do that now.',
		ask: ['What has changed since we agreed on this target?'],
		agree: 'a new day, another target, or none for now',
	},
};

/** A promise is the lead's own, or theirs; of theirs the reason comes before another day. */
const aboutPromise = (isMine: boolean): Pick<Talk, 'open' | 'ask' | 'agree'> =>
	isMine
		? {
				open: 'I promised you something, and its day has passed. I would like to begin with that.',
				ask: ['What did you do without it, and do you still need it?'],
				agree: 'a day that you will keep, or that it is taken back',
			}
		: {
				open: 'We had agreed on a day, and it has passed. What got in the way?',
				ask: ['What would have to be different for it to be done?'],
				agree: 'what is taken out of the way, and then what is agreed anew',
			};

const aboutSignal = ({frame, signals}: Material): Talk | undefined => {
	const {person} = frame;
	for (const signal of signals) {
		const isMine = person.actions.some(action => action.text === signal.quote && action.owner === 'lead' && isOpen(action));
		const talk = signal.id === 'promise-overdue' ? aboutPromise(isMine) : SIGNAL_TALKS[signal.id];
		if (talk)
			return {
				...talk,
				ask: [...talk.ask, WHAT_HELPS],
				subject: reasonOf(signal),
				key: kindOf(signal),
				evidence: signalEvidence(frame, signal),
				page: signalPage(signal),
			};
	}
	return undefined;
};

const aboutGap = ({focus: [gap], frame}: Material): Talk | undefined =>
	gap && {
		subject: `${gap.name}, and the work in which it can grow`,
		open: `I would like to talk about ${gap.name}. Here is what I have seen, and I want to hear how it looks to you.`,
		ask: [findOutQuestion(frame, gap.gap.competency), WHAT_HELPS],
		agree: lower(gap.step.what),
		evidence: stop(evidenceWords(gap)),
	};

const aboutWork = ({frame}: Material): Talk => ({
	subject:
		frame.aim.kind === 'none' ? 'what comes next, staying included' : 'how the work is going, and what should be different',
	open: 'What should your work look like a year from now?',
	ask: [
		...findOuts(frame)
			.slice(0, 1)
			.map(each => each.replace(/^[^“]*“|”$/g, '')),
		WHAT_HELPS,
	],
	agree: 'one thing that will be different, and how you both notice',
	evidence: 'Nothing rated stands in the way of it.',
});

/** About somebody: the script of the next 1:1. */
export const meetingScriptAbout = (material: Material): Form => {
	const {frame, signals} = material;
	const {name, person, today, start} = frame;
	const {
		subject,
		open,
		ask,
		agree,
		evidence,
		page,
		key = 'talk',
	} = aboutQuestion(material) ?? aboutTopic(material) ?? aboutSignal(material) ?? aboutGap(material) ?? aboutWork(material);
	const isLate = signals.some(signal => kindOf(signal) === 'meet');
	const next = person.oneOnOne.next;
	const day = next !== undefined && next >= today && start <= today ? `, on ${longDay(next)}` : '';
	return {
		paragraphs: [
			`A script for the next 1:1 with ${name}${day}. Subject: ${stop(subject)}`,
			`Before it: one sentence on what should be different afterwards.${isLate ? ' A word on why the last one is so long ago.' : ''} ${name}’s own topics come first all the same.`,
			`To open: “${open}”`,
			`To ask, with time for the silence: ${ask.map(question => `“${question}”`).join(' ')}`,
			`To end with one thing that has a day: ${bare(agree)}. Then say what you will do yourself.`,
			'Afterwards: note it the same day, and begin the next 1:1 with your own promise.',
			...gapSentences(material),
		],
		items: [
			draft('management', {
				what: `Hold the talk with ${name}: ${bare(subject)}`,
				who: 'lead',
				why: `It ends with one thing that has a day: ${bare(agree)}.`,
				evidence,
				page,
				key,
				phase: 1,
				days: HOLD_DAYS,
			}),
		],
		checks: [
			'Could you say in one sentence what should be different afterwards?',
			'Is what was agreed written down where both can see it?',
			'Was each promise kept, yours first?',
			'Is it settled, or does it need another decision?',
		],
	};
};
