// The plan as Markdown.
import {firstName} from '../../../reports/words/first-names.ts';
import type {PlaceSpec} from '../place-spec.ts';
import {planHere} from './plan-keys.ts';
import {USUAL_TASK} from './plan-list.ts';

export const planSheet: PlaceSpec['sheet'] = (_focus, state, context) => {
	const here = planHere(state, context);
	const {advisor} = context.knowledge;
	if (!here || !advisor) return undefined;
	const name = firstName(context.team.people, here.person.id);
	const task = advisor.tasks.find(({id}) => id === here.request.task_type);
	const title = here.request.task_type === USUAL_TASK ? 'Plan' : task?.title;
	return {text: advisor.adviceMarkdown(here.advice, `${title} · ${here.person.name}`, name), what: 'The plan as Markdown'};
};
