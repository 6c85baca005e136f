// What every form about somebody is made of, and the sentences on gaps that all of them share.
import type {Signal} from '../../../domain/team/team.ts';
import {lower, stop} from '../words.ts';
import {type Focus, findOutQuestion, otherGaps, toFindOut} from './focus.ts';
import {nameIn, type PersonFrame} from './person-frame.ts';

export type Material = {
	readonly frame: PersonFrame;
	readonly focus: readonly Focus[];
	readonly signals: readonly Signal[];
	/** How many phases there are. */
	readonly phases: number;
};

/** The questions to find out with. */
export const findOuts = (frame: PersonFrame): readonly string[] =>
	toFindOut(frame).map(competency => `${nameIn(frame.ladder, competency)}: “${findOutQuestion(frame, competency)}”`);

/** What a plan without gaps is about. */
const KEEPING = 'No gap is on record, so the plan is variety: one new problem, one thing handed on, one person taught.';
const LOOKING =
	'Every rating is at what is expected or above. What nobody has rated comes next: ask, look at one piece of work, then rate it together.';

const URGENT = {
	criticised: ', first because it was spoken of lately',
	'below-level': ', first because the present level expects more',
} as const;

/** One paragraph for each gap in focus, and what is left for later. */
export const gapSentences = ({frame, focus}: Pick<Material, 'frame' | 'focus'>): readonly string[] => {
	if (focus.length === 0) {
		if (frame.aim.expected.size === 0 || frame.aim.unrated.length === frame.aim.expected.size) return [];
		return [toFindOut(frame).length > 0 ? LOOKING : KEEPING];
	}
	const others = otherGaps(frame, focus);
	return [
		...focus.map(
			({name, gap, evidence, looksLike, urgent}) =>
				`${name}, rated ${gap.rating}, expected ${gap.expected}${urgent ? URGENT[urgent] : ''}.${looksLike ? ` At ${gap.expected} it looks like this: ${lower(looksLike)}` : ''} ${evidence ? `On record: ${stop(evidence.words)}` : 'No feedback or win on record names it.'}`,
		),
		...(others ? [`Left for later on purpose: ${others}. Nobody works on more than two or three things at once.`] : []),
	];
};
