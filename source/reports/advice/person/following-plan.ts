// What a new plan does with items that an earlier one held: goes on with those open, and leaves out those settled or unwanted.
import {type DraftItem, draft} from '../plan/items.ts';
import type {EarlierPlans} from './earlier-plans.ts';
import type {PersonFrame} from './person-frame.ts';

const LOOK_BACK_DAYS = 14;

/** Steps on competencies follow rules of their own; what cannot wait comes up as often as it is the case. */
const isSettledOnce = ({competency, duty}: DraftItem): boolean => competency === null && duty !== 'now';

const goingOn = (item: DraftItem, {open}: EarlierPlans): DraftItem => {
	const action = item.action === null ? open.find(each => each.text === item.what) : undefined;
	if (!action) return item;
	return {...item, due: action.due, action: action.id, why: `Agreed on before and still open. ${item.why}`};
};

/** Never empty: when everything proposed was settled before, what is left is to look back. */
export const followingPlan = (items: readonly DraftItem[], earlier: EarlierPlans, frame: PersonFrame): readonly DraftItem[] => {
	const late = new Set(earlier.overdue.map(action => action.text));
	const settled = new Set([...earlier.done, ...earlier.dropped].map(action => action.text));
	const kept = items
		.filter(item => !(item.action === null && late.has(item.what)))
		.filter(item => !(isSettledOnce(item) && settled.has(item.what)))
		.filter(({what}) => !earlier.isUnwanted(what))
		.map(item => goingOn(item, earlier));
	if (kept.length > 0) return kept;
	return [
		draft('career-planning', {
			what: `Look back on the last plan with ${frame.name}: what helped, what did not, what comes next`,
			who: 'lead',
			why: 'Everything that would be proposed here was agreed on before, or did not fit.',
			evidence: `${earlier.done.length} done, ${earlier.dropped.length} dropped.`,
			phase: 0,
			days: LOOK_BACK_DAYS,
		}),
	];
};
