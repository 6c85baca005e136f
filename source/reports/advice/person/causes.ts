// What may hold somebody back, as far as the records show: likeliest first, each with its smallest remedy.
import {type Day, daysBetween, latestDay} from '../../../domain/day.ts';
import {plural} from '../../../text/words.ts';
import {stop} from '../words.ts';
import {isWorn} from './first-things.ts';
import type {Focus} from './focus.ts';
import type {PersonFrame} from './person-frame.ts';
import {wishTalk} from './person-items.ts';
import {areasOf} from './room.ts';

export type Cause = {
	readonly seen: string;
	readonly remedy: string;
	/** The first gap itself, which the plan works on in any case. */
	readonly isSkill?: boolean;
};

/** A quarter without a career talk. */
const CAREER_DAYS = 90;
/** A month without a word said. */
const FEEDBACK_DAYS = 30;
const MANY_AREAS = 4;
const MANY_PROMISES = 6;
/** `consult` and below: somebody else decides. */
const LITTLE_AUTHORITY = 3;

const lastSaid = ({person}: PersonFrame): Day | undefined => latestDay(...person.feedback.map(each => each.saidOn));

const load = (frame: PersonFrame): Cause | undefined => {
	const areas = areasOf(frame).length;
	const open = frame.person.actions.filter(action => action.closed === undefined && action.owner === 'person').length;
	const isLow = !frame.masked && isWorn(frame.person.signals.filter(signal => signal.snoozedUntil === undefined));
	if (areas < MANY_AREAS && open < MANY_PROMISES) {
		return isLow
			? {
					seen: 'Energy is lower, going by your notes; why is not on record.',
					remedy: 'Ask which one thing should go, and take it away by name.',
				}
			: undefined;
	}
	const facts = [
		...(areas >= MANY_AREAS ? [plural(areas, 'area')] : []),
		...(open >= MANY_PROMISES ? [`${plural(open, 'promise')} open`] : []),
		...(isLow ? ['lower energy in your notes'] : []),
	];
	return {
		seen: `Perhaps too much at once: ${facts.join(', ')}.`,
		remedy: 'Take one thing away by name this week, and add nothing in its place.',
	};
};

const direction = (frame: PersonFrame): Cause | undefined => {
	const {person, aim, today, name} = frame;
	const days = person.careerOn === undefined ? undefined : daysBetween(person.careerOn, today);
	if (aim.kind !== 'none' && days !== undefined && days < CAREER_DAYS) return undefined;
	const talk =
		days === undefined ? 'No career conversation is on record.' : `The last career conversation was ${plural(days, 'day')} ago.`;
	return {
		seen: `${aim.kind === 'none' ? 'Nobody has written down what it is for. ' : ''}${talk}`,
		remedy: stop(wishTalk(frame) ?? `Ask ${name} what a good working week a year from now looks like, in a talk of its own`),
	};
};

const feedback = (frame: PersonFrame): Cause | undefined => {
	const last = lastSaid(frame);
	const days = last === undefined ? undefined : daysBetween(last, frame.today);
	if (days !== undefined && days < FEEDBACK_DAYS) return undefined;
	return {
		seen:
			days === undefined
				? `No feedback to ${frame.name} is on record.`
				: `The last feedback to ${frame.name} was ${plural(days, 'day')} ago.`,
		remedy: 'Say one concrete thing from this week: the situation, what they did, what it led to.',
	};
};

const room = (frame: PersonFrame): Cause | undefined => {
	const areas = areasOf(frame);
	if (areas.length > 0 && areas.some(area => (area.authority ?? LITTLE_AUTHORITY + 1) > LITTLE_AUTHORITY)) return undefined;
	if (frame.team.areas.length === 0) return undefined;
	return areas.length === 0
		? {
				seen: `${frame.name} owns nothing in which to decide.`,
				remedy: 'Hand over an area, or a part of one, with a level of authority said aloud.',
			}
		: {
				seen: `In all that ${frame.name} owns, somebody else decides.`,
				remedy: 'Raise the authority on one area by a level, with a day to look at it.',
			};
};

const skill = (focus: readonly Focus[]): Cause | undefined => {
	const first = focus[0];
	return first
		? {
				seen: `${first.name} is rated ${first.gap.rating} and expected at ${first.gap.expected}.`,
				remedy: stop(first.step),
				isSkill: true,
			}
		: undefined;
};

/** Load first, because nothing else works while it lasts; skill last, because the others often explain it. */
export const causesOf = (frame: PersonFrame, focus: readonly Focus[]): readonly Cause[] =>
	[load(frame), direction(frame), feedback(frame), room(frame), skill(focus)].filter(cause => cause !== undefined);
