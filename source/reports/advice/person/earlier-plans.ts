// What became of the plans accepted before, and what the lead said of earlier advice; a new plan builds on it.

import {type Day, daysBetween} from '../../../domain/day.ts';
import type {EntryOf} from '../../../domain/journal/entries.ts';
import {isOpen, isOverdue} from '../../../domain/team/promises.ts';
import type {Action} from '../../../domain/team/team.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital, list, plural} from '../../../text/words.ts';
import {quoted} from '../../words/signal-words.ts';
import {ADVICE_ID} from '../plan/advice-id.ts';
import {judgedItem} from '../plan/judging.ts';
import {excerpt} from './evidence.ts';
import type {PersonFrame} from './person-frame.ts';

type Judgement = EntryOf<'advice-judged'>;

export type EarlierPlans = {
	/** The day of the last plan. */
	readonly on?: Day;
	readonly done: readonly Action[];
	readonly overdue: readonly Action[];
	/** Not yet due. */
	readonly open: readonly Action[];
	readonly dropped: readonly Action[];
	/** What was said of single items, oldest first. */
	readonly judged: readonly Judgement[];
	/** A step that a plan has held before, whatever became of it, or that was judged not to fit. */
	readonly isSettled: (what: string) => boolean;
	/** An item that was judged not to fit, twice, or done already. */
	readonly isUnwanted: (what: string) => boolean;
};

/** Once may be a mood; twice is meant. */
const REJECTED_TIMES = 2;
const REJECTING: readonly Judgement['why'][] = ['not-mine', 'wrong'];

export const earlierPlans = ({person, today}: Pick<PersonFrame, 'person' | 'today'>): EarlierPlans => {
	const items = new Set(person.plans.flatMap(plan => plan.items));
	const actions = person.actions.filter(
		action => items.has(action.id) || (action.from !== undefined && ADVICE_ID.test(action.from)),
	);
	const judged = person.entries.filter((entry): entry is Judgement => entry.kind === 'advice-judged' && entry.item !== undefined);
	const rejections = (what: string, wanted: readonly Judgement['why'][]): number =>
		judged.filter(({item, why}) => item === judgedItem(what) && wanted.includes(why)).length;
	const isUnwanted = (what: string): boolean => rejections(what, REJECTING) >= REJECTED_TIMES || rejections(what, ['did-it']) > 0;
	const texts = new Set(actions.map(action => action.text));
	return {
		on: person.plans.at(-1)?.on,
		done: actions.filter(action => action.closed?.outcome === 'done'),
		overdue: actions.filter(action => isOverdue(action, today)),
		open: actions.filter(action => isOpen(action) && !isOverdue(action, today)),
		dropped: actions.filter(action => action.closed?.outcome === 'dropped'),
		judged,
		isUnwanted,
		// Steps are many, so that one word against a step is enough to propose another.
		isSettled: what => texts.has(what) || isUnwanted(what) || rejections(what, [...REJECTING, 'too-general']) > 0,
	};
};

const counts = ({done, overdue, open, dropped}: EarlierPlans): string =>
	list(
		[
			[done.length, 'done'],
			[overdue.length, 'overdue'],
			[open.length, 'still open'],
			[dropped.length, 'dropped'],
		].flatMap(([count, word]) => (Number(count) > 0 ? [`${count} ${word}`] : [])),
	);

const JUDGED_WORDS: Readonly<Record<NonNullable<Judgement['why']>, string>> = {
	'not-mine': 'not theirs to do',
	'too-general': 'too general',
	wrong: 'wrong',
	'did-it': 'done already',
};

const judgedSentence = ({judged}: EarlierPlans, {today}: Pick<PersonFrame, 'today'>): readonly string[] => {
	const last = judged.at(-1);
	if (!last?.item) return [];
	const word = last.why ? JUDGED_WORDS[last.why] : last.useful === 'yes' ? 'useful' : 'of no use';
	return [`On ${shortDay(last.on, today)} you judged “${excerpt(last.item, 60)}” ${word}.`];
};

/** One paragraph; undefined when nothing was accepted or judged before. */
export const earlierParagraph = (earlier: EarlierPlans, frame: PersonFrame): string | undefined => {
	const {today, isForThem} = frame;
	const all = earlier.done.length + earlier.overdue.length + earlier.open.length + earlier.dropped.length;
	const judged = isForThem ? [] : judgedSentence(earlier, frame);
	if (all === 0) return judged[0];
	const since = earlier.on === undefined ? '' : `, the last plan on ${shortDay(earlier.on, today)}`;
	const late = earlier.overdue[0];
	return [
		`What was agreed before${since}: ${plural(all, 'item')}, ${counts(earlier)}.`,
		...(earlier.done.length > 0 ? ['What is done is not proposed again; the next step takes its place.'] : []),
		...(late?.due
			? [`Begin with what is overdue: ${quoted(late.text)}, ${plural(daysBetween(late.due, today), 'day')} late.`]
			: []),
		...(earlier.dropped.length > 0 ? ['What was dropped does not come back; ask once why it did not fit.'] : []),
		...judged,
	]
		.map(capital)
		.join(' ');
};
