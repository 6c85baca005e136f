// What a new plan does with items that an earlier one held: goes on with those open, and leaves out those settled.

import {inWeeks} from '../frame.ts';
import {type PlannedItem, planned} from '../plan/order.ts';
import type {Earlier} from './earlier.ts';
import type {PersonFrame} from './person-frame.ts';

const LOOK_BACK_WEEKS = 2;

/** Steps on competencies follow rules of their own; what cannot wait comes up as often as it is the case. */
const isSettledOnce = ({competency, duty}: PlannedItem): boolean => competency === null && duty !== 'now';

const goingOn = (item: PlannedItem, {open}: Earlier, {start, until}: PersonFrame): PlannedItem => {
	const action = item.action === null ? open.find(each => each.text === item.what) : undefined;
	if (!action) return item;
	const by = action.due !== undefined && action.due >= start && action.due <= until ? action.due : item.by;
	return {...item, by, action: action.id, why: `Agreed on before and still open. ${item.why}`};
};

/** Never empty: when everything proposed was settled before, what is left is to look back. */
export const continued = (items: readonly PlannedItem[], earlier: Earlier, frame: PersonFrame): readonly PlannedItem[] => {
	const late = new Set(earlier.overdue.map(action => action.text));
	const settled = new Set([...earlier.done, ...earlier.dropped].map(action => action.text));
	const kept = items
		.filter(item => !(item.action === null && late.has(item.what)))
		.filter(item => !(isSettledOnce(item) && settled.has(item.what)))
		.map(item => goingOn(item, earlier, frame));
	if (kept.length > 0) return kept;
	return [
		planned('career-planning', {
			what: `Look back on the last plan with ${frame.name}: what helped, what did not, what comes next`,
			who: 'lead',
			by: inWeeks(frame.start, LOOK_BACK_WEEKS, frame.until),
			why: 'Everything that would be proposed here was agreed on before.',
			evidence: `${earlier.done.length} done, ${earlier.dropped.length} dropped.`,
		}),
	];
};
