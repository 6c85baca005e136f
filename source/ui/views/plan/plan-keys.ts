// Keys of the advisor's plan: opening it, choosing items, accepting them.
import type {Binding, Here} from '../../keymap/binding.ts';
import {type Context, placeOf, type State, type Step} from '../../state.ts';
import {openPage} from '../playbook/playbook-state.ts';
import {chooseTask} from './plan-asking.ts';
import {judgeItem} from './plan-judging.ts';
import {sheetForThem} from './plan-sheet.ts';
import {acceptChosen, chooseItem, chosenPositions, noPlan, planHere, planHidden, plannedPerson} from './plan-state.ts';

/** On the person's page the plan is one of its tabs; from elsewhere the page is opened. */
export const openPlan = (state: State, _context: Context, {person}: Here): Step => {
	if (!person) return {state};
	const [first, ...rest] = state.places;
	const kept = placeOf(state).kind === 'person' ? rest.slice(0, -1) : rest;
	return {state: {...state, toast: undefined, places: [first, ...kept, {kind: 'person', person: person.id, tab: 'plan'}]}};
};

export const PLAN_KEYS: readonly Binding[] = [
	{
		id: 'choose-item',
		keys: ['space'],
		label: 'choose',
		detail: 'Choose an item of the plan to be accepted',
		group: 'record',
		footer: 5,
		disabled: (state, _context, {row}) => {
			return planHidden(state) ?? (row?.item === undefined ? 'put the cursor on something to do first' : undefined);
		},
		run: (state, _context, {row}) =>
			row?.person && row.item !== undefined ? {state: chooseItem(state, row.person, row.item)} : {state},
	},
	{
		id: 'accept-plan',
		keys: ['A'],
		label: 'accept',
		detail: 'Accept the chosen items as actions with their days',
		group: 'record',
		footer: 15,
		disabled: (state, context) => {
			const here = planHere(state, context);
			if (!here) return noPlan(state, context);
			return chosenPositions(state, here.person.id, here).length === 0 ? 'space chooses items first' : undefined;
		},
		run: acceptChosen,
	},
	{
		id: 'plan-task',
		keys: ['T'],
		label: 'task',
		detail: 'Ask the advisor something else about the person: a meeting script, a role, a level, a situation, your own words',
		group: 'open',
		footer: 30,
		disabled: noPlan,
		run: (state, context) => {
			const person = plannedPerson(state, context);
			return {state: person ? chooseTask(state, person, context) : state};
		},
	},
	{
		id: 'judge-item',
		keys: ['J'],
		label: 'judge',
		detail: 'Say what the item under the cursor was worth: useful, not mine, too general, wrong, done already',
		group: 'record',
		footer: 20,
		disabled: (state, _context, {row}) =>
			planHidden(state) ?? (row?.item === undefined ? 'put the cursor on something to do first' : undefined),
		run: (state, context, {row}) => {
			const here = planHere(state, context);
			return {state: here && row?.item !== undefined ? judgeItem(state, context, here, row.item) : state};
		},
	},
	{
		id: 'copy-for-them',
		keys: ['F'],
		label: 'copy for them',
		detail: 'Copy the plan to be shared with the person: without moods, notes, and what has not been said',
		group: 'look',
		footer: 95,
		disabled: (state, context) => {
			const sheet = sheetForThem(state, context);
			return sheet === undefined ? noPlan(state, context) : 'refused' in sheet ? sheet.refused : undefined;
		},
		run: (state, context) => {
			const sheet = sheetForThem(state, context);
			return sheet === undefined || 'refused' in sheet ? {state} : {state, effects: [{kind: 'copy', ...sheet}]};
		},
	},
	{
		id: 'read-named',
		keys: ['enter'],
		label: 'read',
		detail: 'Read the playbook’s page that the line under the cursor names',
		group: 'open',
		footer: 40,
		disabled: (_state, _context, {row}) => (row?.page === undefined ? 'this line names no page of the playbook' : undefined),
		run: (state, _context, {row}) => ({state: row?.page === undefined ? state : openPage(state, row.page, row.person)}),
	},
];
