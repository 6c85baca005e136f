// The plan as Markdown: for the lead, and to be shared with whom it is about.
import type {PersonState} from '../../../domain/team/team.ts';
import type {TaskGuide} from '../../../knowledge/types.ts';
import {firstName} from '../../../reports/words/first-names.ts';
import type {Asked, Context, State} from '../../state.ts';
import type {PlaceSpec} from '../place-spec.ts';
import {askingWords} from './plan-asking.ts';
import {askedAbout, isUsual, planOf} from './plan-list.ts';
import {planHere} from './plan-state.ts';

export const taskOf = ({task_type}: Asked, {knowledge}: Context): TaskGuide | undefined =>
	knowledge.advisor?.tasks.find(({id}) => id === task_type);

/** `Management · Ana Souza · tech lead`; undefined for the plan that anybody gets. */
export const planTitle = (person: PersonState, asked: Asked, context: Context, masked: boolean): string | undefined => {
	const beside = askingWords(asked, context, masked);
	if (isUsual(asked) && beside === '') return undefined;
	const task = isUsual(asked) ? 'Plan' : taskOf(asked, context)?.title;
	return [task, person.name, beside].filter(Boolean).join(' · ');
};

type Sheet = {readonly text: string; readonly what: string};

export const planSheet: PlaceSpec['sheet'] = (_focus, state, context) => {
	const here = planHere(state, context);
	const {advisor} = context.knowledge;
	if (!here || !advisor) return undefined;
	const name = firstName(context.team.people, here.person.id);
	const title = planTitle(here.person, here.request, context, state.masked) ?? `Plan · ${here.person.name}`;
	return {text: advisor.adviceMarkdown(here.advice, title, name), what: 'The plan as Markdown'};
};

/** Made anew for them: no moods, no notes, nothing that waits to be said; refused where all of it is for the lead alone. */
export const sheetForThem = (state: State, context: Context): Sheet | {readonly refused: string} | undefined => {
	const here = planHere(state, context);
	const {advisor} = context.knowledge;
	if (!here || !advisor) return undefined;
	const {person, request} = here;
	const plan = planOf(context, person.id, askedAbout(state, person.id), 'them');
	if (!plan || plan.refused !== undefined) return plan;
	const task = isUsual(request) ? 'Plan' : taskOf(request, context)?.title;
	const text = advisor.adviceMarkdown(plan.advice, `${task} · ${person.name}`, firstName(context.team.people, person.id), 'them');
	return {text, what: 'The plan to be shared, as Markdown'};
};
