// Management of somebody: the script of the next 1:1.
import type {Signal, SignalId} from '../../../../domain/team/team.ts';
import {longDay} from '../../../../text/day-words.ts';
import {nextWords, reasonWords, signalPage} from '../../../words/signal-words.ts';
import type {Frame} from '../../frame.ts';
import {bare, lower, stop} from '../../words.ts';
import {signalEvidence} from '../first-things.ts';
import {evidenceWords, findOutQuestion, toFindOut} from '../focus.ts';
import {findOuts, gapSentences, type Material, type PersonForm} from './material.ts';

/** The talk itself settles these. */
const ABOUT_MEETING: readonly SignalId[] = ['one-on-one-due', 'one-on-one-overdue', 'never-met', 'skipped-twice'];
/** Somebody who comes back is met in the first two days, anybody else within the week. */
const BACK_WEEKS = 0.2;
const TALK_WEEKS = 1;

/** What the talk is about, how it opens, and what it should end with. */
type Talk = {
	readonly subject: string;
	/** In quotation marks. */
	readonly open: string;
	readonly agree: string;
	readonly evidence: string;
	/** In quotation marks; without it, what is rated lowest or not at all is asked about. */
	readonly ask?: string;
};

const WHAT_WAS_SAID = 'what they will do with what you said, and when you speak of it again';
const COMING_BACK = 'coming back, what has changed, and what they want to take up again';
const NEW_START = 'one small thing to begin with, and what may wait';

/**
 * How to talk about a signal. The examples on its page tell of somebody else's week, so only those that hold for anybody
 * are said here.
 */
const SIGNAL_TALKS: Partial<Record<SignalId, Partial<Pick<Talk, 'subject' | 'open' | 'ask'>> & Pick<Talk, 'agree'>>> = {
	'mood-lower': {
		ask: '“What took more energy than it gave back?”',
		agree: 'one thing that leaves the plate this week, by name',
	},
	'no-feedback': {
		open: '“I have not told you for a while what I see. Here is one thing from this week.”',
		agree: WHAT_WAS_SAID,
	},
	'unsaid-feedback': {
		open: '“I noted something a while ago and should have told you then. I would like to do it now.”',
		agree: WHAT_WAS_SAID,
	},
	'target-day-passed': {
		open: '“The day that we had set for your target has passed, and we have not talked about it. Let us do that now.”',
		ask: '“What has changed since we agreed on this target?”',
		agree: 'a new day, another target, or none for now',
	},
	'new-here': {
		subject: 'arriving, what is expected, and what is still unclear',
		ask: '“What is still unclear about what is expected of you?”',
		agree: 'what is expected in the coming weeks, in writing',
	},
	'back-from-leave': {
		subject: COMING_BACK,
		ask: '“What do you want to catch up on, and what may stay in the past?”',
		agree: NEW_START,
	},
};

/** A promise is the lead's own, or theirs. */
const aboutPromise = (isMine: boolean): Pick<Talk, 'open' | 'agree'> => ({
	open: isMine
		? '“I promised you something, and its day has passed. I would like to begin with that.”'
		: '“We had agreed on a day, and it has passed. What got in the way?”',
	agree: 'a new day for it, or that it is dropped',
});

/** The first thing to say, in quotation marks, from a page of the playbook. */
const openingOn = ({pages}: Pick<Frame, 'pages'>, id: string): string | undefined =>
	pages
		.find(page => page.id === id)
		?.sections.find(section => section.heading === 'What to say')
		?.bullets?.find(bullet => bullet.startsWith('“'));

const aboutReturn = ({frame}: Material): Talk => ({
	subject: COMING_BACK,
	open: openingOn(frame, 'back-from-leave') ?? '“Good to have you back.”',
	agree: NEW_START,
	evidence: 'Playbook: back-from-leave.',
});

const aboutGap = ({focus}: Material): Talk | undefined => {
	const [gap] = focus;
	return (
		gap && {
			subject: `${gap.name}, and the work in which it can grow`,
			open: `“I would like to talk about ${gap.name}. Here is what I have seen, and I want to hear how it looks to you.”`,
			agree: lower(gap.step),
			evidence: stop(evidenceWords(gap)),
		}
	);
};

const aboutWork = ({frame}: Material): Talk => ({
	subject:
		frame.aim.kind === 'none' ? 'what comes next, staying included' : 'how the work is going, and what should be different',
	open: '“What should your work look like a year from now?”',
	agree: 'one thing that will be different, and how you both notice',
	evidence: 'Nothing rated stands in the way of it.',
});

const aboutSignal = (frame: Material['frame'], signal: Signal, usual: Talk): Talk => {
	const about = {subject: reasonWords(signal, frame.masked), evidence: signalEvidence(frame, signal)};
	const isHidden = frame.masked && signal.isPrivate === true;
	if (isHidden) return {...about, open: usual.open, agree: nextWords(signal, true)};
	const own = signal.id === 'promise-overdue' ? aboutPromise(signal.severity === 'act') : SIGNAL_TALKS[signal.id];
	return {
		open: openingOn(frame, signalPage(signal)) ?? usual.open,
		agree: nextWords(signal),
		...about,
		...own,
	};
};

const talkOf = (material: Material): Talk => {
	const {frame, signals} = material;
	if (frame.start > frame.today) return aboutReturn(material);
	const usual = aboutGap(material) ?? aboutWork(material);
	const signal = signals.find(each => !ABOUT_MEETING.includes(each.id));
	return signal ? aboutSignal(frame, signal, usual) : usual;
};

export const meetingScript = (material: Material): PersonForm => {
	const {frame, focus, signals} = material;
	const {name, person, today, start} = frame;
	const isBack = start > today;
	const {subject, open, agree, evidence, ask} = talkOf(material);
	const isLate = signals.some(each => ABOUT_MEETING.includes(each.id));
	const [unrated] = toFindOut(frame);
	const about = isBack ? [] : [focus[0]?.gap.competency, unrated];
	const asks = ask ? [ask] : about.flatMap(competency => (competency ? [`“${findOutQuestion(competency)}”`] : []));
	const next = person.oneOnOne.next;
	const day = next !== undefined && next >= today ? `, on ${longDay(next)}` : '';
	return {
		paragraphs: [
			`A script for the next 1:1 with ${name}${day}. Subject: ${subject}.`,
			`Before. One sentence on what should be different afterwards.${isLate ? ' A word on why the last one is so long ago.' : ''} Their topics come first all the same.`,
			`Open. ${open}`,
			`Ask, and let the silence stand. ${[...asks, '“What would help, and what should I stay out of?”'].join(' ')}`,
			`Agree on one thing with a day: ${bare(agree)}. Then say what you will do.`,
			'After. Note it the same day, and begin the next 1:1 with your own promise.',
			...gapSentences(material),
		],
		focus: [[`Subject: ${subject}`], ['Hold the talk', ...findOuts(frame)], focus.map(each => each.what)],
		items: [
			{
				duty: 'management',
				what: `Hold the talk with ${name}: ${subject}`,
				why: `It ends with one thing that has a day: ${bare(agree)}.`,
				evidence,
				weeks: isBack ? BACK_WEEKS : TALK_WEEKS,
			},
		],
	};
};
