// Keys of the Month view: another month, and the page of whom a day is about.
import {areaById} from '../../../domain/team/by-id.ts';
import type {Binding, Here} from '../../keymap/binding.ts';
import {lookCloser} from '../../keymap/look-steps.ts';
import {selectionKey} from '../../list/rows.ts';
import type {Context, State, Step} from '../../state.ts';
import {ownershipList} from '../ownership/ownership-lists.ts';

/** Ten years to both sides: as far as anybody's records and plans go. */
const MOST_MONTHS = 120;

const monthBy =
	(months: number) =>
	(state: State): Step => {
		const month = Math.max(-MOST_MONTHS, Math.min(MOST_MONTHS, (state.month ?? 0) + months));
		return {state: {...state, toast: undefined, month: month === 0 ? undefined : month}};
	};

/** Back to today's; undefined while that is the one shown. */
export const toThisMonth = (state: State): State | undefined =>
	state.month === undefined ? undefined : {...state, month: undefined};

const openRow = (state: State, context: Context, here: Here): Step => {
	const {person, row} = here;
	if (row?.entry !== undefined) return lookCloser(state, context, here);
	if (person)
		return {state: {...state, toast: undefined, places: [...state.places, {kind: 'person', person: person.id, tab: 'card'}]}};
	const area = areaById(context.team, row?.area);
	if (!area) return {state};
	const selections = {...state.selections, [selectionKey(ownershipList)]: {id: area.id, index: 0}};
	return {state: {...state, toast: undefined, selections, places: [{kind: 'view', view: 'ownership'}]}};
};

export const MONTH_KEYS: readonly Binding[] = [
	{
		id: 'open-day',
		keys: ['enter'],
		label: 'open',
		detail: 'Open the page of whom the day is about, the area, or the promise itself',
		group: 'open',
		footer: 40,
		disabled: (_state, {team}, {person, row}) =>
			person || areaById(team, row?.area) ? undefined : 'these are your own days: E opens them in the roster',
		run: openRow,
	},
	{
		id: 'next-month',
		keys: [']'],
		label: 'next month',
		detail: 'The month after',
		group: 'move',
		footer: 20,
		run: monthBy(1),
	},
	{
		id: 'previous-month',
		keys: ['['],
		label: 'month before',
		detail: 'The month before',
		group: 'move',
		footer: 21,
		run: monthBy(-1),
	},
];
