// What became of the plans accepted before: done, overdue, open, dropped; a new plan builds on it.
import {type Day, daysBetween} from '../../../domain/day.ts';
import type {Action} from '../../../domain/team/team.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital, list, plural} from '../../../text/words.ts';
import {quoted} from '../../words/signal-words.ts';
import {ADVICE_ID} from '../plan/advice-id.ts';
import type {PersonFrame} from './person-frame.ts';

export type Earlier = {
	/** The day of the last plan. */
	readonly on?: Day;
	readonly done: readonly Action[];
	readonly overdue: readonly Action[];
	/** Not yet due. */
	readonly open: readonly Action[];
	readonly dropped: readonly Action[];
	/** Every step that a plan has ever proposed and the lead accepted, as it was worded. */
	readonly texts: ReadonlySet<string>;
};

export const earlierPlans = ({person, today}: PersonFrame): Earlier => {
	const items = new Set(person.plans.flatMap(plan => plan.items));
	const actions = person.actions.filter(
		action => items.has(action.id) || (action.from !== undefined && ADVICE_ID.test(action.from)),
	);
	const isOpen = (action: Action) => action.closed === undefined;
	const isLate = (action: Action) => action.due !== undefined && action.due < today;
	return {
		on: person.plans.at(-1)?.on,
		done: actions.filter(action => action.closed?.outcome === 'done'),
		overdue: actions.filter(action => isOpen(action) && isLate(action)),
		open: actions.filter(action => isOpen(action) && !isLate(action)),
		dropped: actions.filter(action => action.closed?.outcome === 'dropped'),
		texts: new Set(actions.map(action => action.text)),
	};
};

const counts = ({done, overdue, open, dropped}: Earlier): string =>
	list(
		[
			[done.length, 'done'],
			[overdue.length, 'overdue'],
			[open.length, 'still open'],
			[dropped.length, 'dropped'],
		].flatMap(([count, word]) => (Number(count) > 0 ? [`${count} ${word}`] : [])),
	);

/** One paragraph; undefined when nothing was accepted before. */
export const earlierParagraph = (earlier: Earlier, {today, masked}: PersonFrame): string | undefined => {
	const all = earlier.done.length + earlier.overdue.length + earlier.open.length + earlier.dropped.length;
	if (all === 0) return undefined;
	const since = earlier.on === undefined ? '' : `, the last plan on ${shortDay(earlier.on, today)}`;
	const late = earlier.overdue[0];
	return [
		`What was agreed before${since}: ${plural(all, 'item')}, ${counts(earlier)}.`,
		...(earlier.done.length > 0 ? ['What is done is not proposed again; the next step takes its place.'] : []),
		...(late?.due
			? [`Begin with what is overdue: ${quoted(late.text, masked)}, ${plural(daysBetween(late.due, today), 'day')} late.`]
			: []),
		...(earlier.dropped.length > 0 ? ['What was dropped does not come back; ask once why it did not fit.'] : []),
	]
		.map(capital)
		.join(' ');
};
