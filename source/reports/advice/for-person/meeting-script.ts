// Management of somebody: the script of the next 1:1.
import type {Signal, SignalId} from '../../../domain/team.ts';
import {playbookPage} from '../../../knowledge/playbook.ts';
import {longDay} from '../../../text/day-words.ts';
import {nextWords, reasonWords, signalPage} from '../../signal-words.ts';
import {withoutKey} from '../first-things.ts';
import {evidenceWords, findOutQuestion, toFindOut} from '../focus.ts';
import {bare, lower, stop} from '../words.ts';
import {findOuts, gapSentences, type Material, type PersonForm} from './material.ts';

/** The talk itself settles these. */
const ABOUT_MEETING: readonly SignalId[] = ['one-on-one-due', 'one-on-one-overdue', 'never-met', 'skipped-twice'];

/** The first thing to say, in quotation marks, from the page that a signal opens. */
const openingFor = (signal: Signal): string | undefined =>
	playbookPage(signalPage(signal))
		?.sections.find(section => section.heading === 'What to say')
		?.bullets?.find(bullet => bullet.startsWith('“'));

export const meetingScript = (material: Material): PersonForm => {
	const {frame, focus, signals} = material;
	const {name, aim, masked, person} = frame;
	const signal = signals.find(each => !ABOUT_MEETING.includes(each.id));
	const isLate = signals.some(each => ABOUT_MEETING.includes(each.id));
	const [gap] = focus;
	const [unrated] = toFindOut(frame);
	const subject = signal
		? reasonWords(signal, masked)
		: gap
			? `${gap.name}, and the work in which it can grow`
			: aim.kind === 'none'
				? 'what comes next, staying included'
				: 'how the work is going, and what should be different';
	const opening =
		(signal && !masked ? openingFor(signal) : undefined) ??
		(gap
			? `“I would like to talk about ${gap.name}. Here is what I have seen, and I want to hear how it looks to you.”`
			: '“What should your work look like a year from now?”');
	const asks = [gap?.gap.competency, unrated].flatMap(competency => (competency ? [`“${findOutQuestion(competency)}”`] : []));
	const agree = signal
		? withoutKey(nextWords(signal, masked))
		: gap
			? lower(gap.step)
			: 'one thing that will be different, and how you both notice';
	const day =
		person.oneOnOne.next !== undefined && person.oneOnOne.next >= frame.today ? `, on ${longDay(person.oneOnOne.next)}` : '';
	return {
		paragraphs: [
			`A script for the next 1:1 with ${name}${day}. Subject: ${subject}.`,
			`Before. One sentence on what should be different afterwards.${isLate ? ' A word on why the last one is so long ago.' : ''} Their topics come first all the same.`,
			`Open. ${opening}`,
			`Ask, and let the silence stand. ${[...asks, '“What would help, and what should I stay out of?”'].join(' ')}`,
			`Agree on one thing with a day: ${bare(agree)}. Then say what you will do.`,
			'After. Note it the same day, and begin the next 1:1 with your own promise.',
			...gapSentences(material),
		],
		focus: [[`Subject: ${subject}`], ['Hold the talk', ...findOuts(frame)], [...focus.map(each => each.what)]],
		items: [
			{
				duty: 'management',
				what: `Hold the talk with ${name}: ${subject}`,
				why: `It ends with one thing that has a day: ${bare(agree)}.`,
				evidence: gap ? stop(evidenceWords(gap)) : 'Nothing rated stands in the way of it.',
				weeks: 1,
			},
		],
	};
};
