// Keys of the advisor's plan: opening it, choosing items, accepting them, copying it.
import {firstName} from '../../../reports/words/first-names.ts';
import type {Binding} from '../../keymap/binding.ts';
import {focusedRow, subjectPerson} from '../../keymap/subjects.ts';
import {type Context, placeOf, type State, type Step} from '../../state.ts';
import {openPage} from '../playbook/playbook-state.ts';
import {USUAL_TASK} from './plan-list.ts';
import {acceptChosen, askedPlan, chooseItem, chooseTask, chosenPositions, plannedPerson} from './plan-state.ts';

const openPlan = (state: State, context: Context): Step => {
	const person = subjectPerson(state, context);
	if (!person) return {state};
	const [first, ...rest] = state.places;
	// On the person's page the plan is one of its tabs; from elsewhere the page is opened.
	const kept = placeOf(state).kind === 'person' ? rest.slice(0, -1) : rest;
	return {state: {...state, toast: undefined, places: [first, ...kept, {kind: 'person', person: person.id, tab: 'plan'}]}};
};

const hidden = (state: State): string | undefined => (state.masked ? 'notes are hidden: . shows them' : undefined);

const planHere = (state: State, context: Context) => {
	const person = plannedPerson(state, context);
	const plan = person && askedPlan(state, context, person.id, state.masked);
	return person && plan && plan.refused === undefined ? {person, ...plan} : undefined;
};

export const PLANNING: readonly Binding[] = [
	{
		id: 'plan',
		keys: ['P'],
		label: 'plan',
		detail: 'The advisor’s plan for the person: what to do by when, gaps, phases',
		group: 'open',
		scopes: ['team', 'one-on-ones', 'growth', 'person', 'prep'],
		disabled: (state, context) => (subjectPerson(state, context) ? undefined : 'put the cursor on a person first'),
		run: openPlan,
	},
	{
		id: 'choose-item',
		keys: ['space'],
		label: 'choose',
		detail: 'Choose an item of the plan to be accepted',
		group: 'record',
		scopes: ['person/plan'],
		footer: 1,
		disabled: (state, context) => {
			if (focusedRow(state, context)?.item === undefined) return 'put the cursor on something to do first';
			return hidden(state);
		},
		run: (state, context) => {
			const row = focusedRow(state, context);
			return row?.person && row.item !== undefined ? {state: chooseItem(state, row.person, row.item)} : {state};
		},
	},
	{
		id: 'accept-plan',
		keys: ['A'],
		label: 'accept',
		detail: 'Accept the chosen items as actions with their days',
		group: 'record',
		scopes: ['person/plan'],
		footer: 2,
		disabled: (state, context) => {
			const here = planHere(state, context);
			if (!here) return 'there is no plan here';
			if (state.masked) return hidden(state);
			return chosenPositions(state, here.person.id, here).length === 0 ? 'space chooses items first' : undefined;
		},
		run: acceptChosen,
	},
	{
		id: 'plan-task',
		keys: ['T'],
		label: 'task',
		detail: 'Ask the advisor for something else about the person: a meeting script, a mentoring agreement, and more',
		group: 'open',
		scopes: ['person/plan'],
		footer: 3,
		disabled: (state, context) => (planHere(state, context) ? undefined : 'there is no plan here'),
		run: (state, context) => {
			const person = plannedPerson(state, context);
			return {state: person ? chooseTask(state, person, context) : state};
		},
	},
	{
		id: 'read-named',
		keys: ['enter'],
		label: 'read',
		detail: 'Read the playbook’s page that the line under the cursor names',
		group: 'open',
		scopes: ['person/plan'],
		footer: 4,
		disabled: (state, context) =>
			focusedRow(state, context)?.page === undefined ? 'this line names no page of the playbook' : undefined,
		run: (state, context) => {
			const row = focusedRow(state, context);
			return {state: row?.page === undefined ? state : openPage(state, row.page, row.person)};
		},
	},
	{
		id: 'copy-plan',
		keys: ['y'],
		label: 'copy',
		detail: 'Copy the plan as Markdown',
		group: 'look',
		scopes: ['person/plan'],
		footer: 9,
		disabled: (state, context) => (planHere(state, context) ? undefined : 'there is no plan here'),
		run: (state, context) => {
			const here = planHere(state, context);
			const {advisor} = context.knowledge;
			if (!here || !advisor) return {state};
			const name = firstName(context.team.people, here.person.id);
			const task = advisor.tasks.find(({id}) => id === here.request.task_type);
			const title = here.request.task_type === USUAL_TASK ? 'Plan' : task?.title;
			const text = advisor.adviceMarkdown(here.advice, `${title} · ${here.person.name}`, name);
			return {state, effects: [{kind: 'copy', text, what: 'The plan as Markdown'}]};
		},
	},
];
