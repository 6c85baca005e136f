// Accepting a plan item by item, and judging it: drafts of entries.

import type {Day} from '../../../domain/day.ts';
import type {EntryId} from '../../../domain/ids.ts';
import type {Draft} from '../../../domain/journal/entries.ts';
import {Refusal} from '../../../domain/refusal.ts';
import {isOpen} from '../../../domain/team/promises.ts';
import type {PersonState} from '../../../domain/team/team.ts';
import {moveDue} from '../../../domain/verbs/promises.ts';
import type {Advice} from '../advice.ts';
import type {AdviceRequest} from '../request.ts';
import {adviceId} from './advice-id.ts';

/**
 * One save: an action for each chosen item (by position in `action_items`), and the plan that names them all. An item
 * that goes on with an open action names that one instead of opening it again, and moves its day to the item's. Throws a Refusal when nothing is chosen.
 */
export const acceptPlan = (
	person: PersonState,
	request: AdviceRequest,
	advice: Advice,
	chosen: readonly number[],
	on: Day,
): readonly Draft[] => {
	const items = [...new Set(chosen)].sort((a, b) => a - b).flatMap(position => advice.action_items[position] ?? []);
	if (items.length === 0) throw new Refusal('Nothing is chosen: mark at least one item of the plan.', {code: 'nothing-chosen'});
	const from = adviceId(request, advice);
	const opened = items
		.filter(item => item.action === null)
		.map(
			(item): Draft => ({
				kind: 'action-opened',
				person: person.id,
				on,
				owner: item.who === 'person' ? 'person' : 'lead',
				text: item.what,
				due: item.by,
				from,
			}),
		);
	// References to drafts count from the first: what is opened stays in front.
	const moved = items.flatMap(({action: id, by}) => {
		const action = person.actions.find(each => each.id === id);
		return action && isOpen(action) && action.due !== by ? [moveDue(action, by, on)] : [];
	});
	let next = 0;
	const named = items.map((item): EntryId => item.action ?? `#${next++}`);
	return [...opened, ...moved, {kind: 'plan-accepted', person: person.id, on, request, items: named}];
};
