// What every form about somebody is made of, and the sentences on gaps that all of them share.
import type {Signal} from '../../../../domain/team/team.ts';
import {competencyName} from '../../../words/subject-words.ts';
import type {Duty} from '../../plan/order.ts';
import {lower, stop} from '../../words.ts';
import {type Focus, findOutQuestion, otherGaps, toFindOut} from '../focus.ts';
import type {PersonFrame} from '../person-frame.ts';

export type Material = {
	readonly frame: PersonFrame;
	readonly focus: readonly Focus[];
	readonly signals: readonly Signal[];
};

export type PersonForm = {
	readonly paragraphs: readonly string[];
	/** By phase of the timeline. */
	readonly focus: readonly (readonly string[])[];
	/** What this form asks of the lead, beside the steps on the gaps. */
	readonly items: readonly FormItem[];
};

export type FormItem = {
	readonly duty: Duty;
	readonly what: string;
	readonly why: string;
	readonly evidence: string;
	/** Until when, in weeks from the plan's first day. */
	readonly weeks: number;
};

/** The questions to find out with, as a phase of the timeline names them. */
export const findOuts = (frame: PersonFrame): readonly string[] =>
	toFindOut(frame).map(competency => `${competencyName(frame.ladder, competency)}: “${findOutQuestion(competency)}”`);

/** What a plan without gaps is about. */
const KEEPING = 'No gap is on record, so the plan is variety: one new problem, one thing handed on, one person taught.';
const LOOKING =
	'Every rating is at what is expected or above. What nobody has rated comes next: ask, look at one piece of work, then rate it together.';

/** One paragraph for each gap in focus, and what is left for later. */
export const gapSentences = ({frame, focus}: Material): readonly string[] => {
	if (focus.length === 0) {
		if (frame.aim.expected.size === 0 || frame.aim.unrated.length === frame.aim.expected.size) return [];
		return [toFindOut(frame).length > 0 ? LOOKING : KEEPING];
	}
	const others = otherGaps(frame, focus);
	return [
		...focus.map(
			({name, gap, evidence, looksLike}) =>
				`${name}, rated ${gap.rating}, expected ${gap.expected}.${looksLike ? ` At ${gap.expected} it looks like this: ${lower(looksLike)}` : ''} On record: ${evidence ? stop(evidence.words) : 'nothing yet.'}`,
		),
		...(others ? [`Left for later on purpose: ${others}. Nobody works on more than two or three things at once.`] : []),
	];
};
