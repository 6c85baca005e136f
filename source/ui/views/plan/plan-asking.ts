// What else the advisor can be asked about whom a plan is for: a task by one key, or role, level, situation and own words in a form.
import type {PersonId} from '../../../domain/ids.ts';
import type {PersonState} from '../../../domain/team/team.ts';
import {HIDDEN} from '../../../reports/words/signal-words.ts';
import {capital} from '../../../text/words.ts';
import {open} from '../../keymap/open-form.ts';
import {openTop} from '../../overlays/overlays.ts';
import type {Asked, Context, MenuOption, State} from '../../state.ts';
import {askedAbout} from './plan-list.ts';

const withAsked = (state: State, person: PersonId, asked: Asked): State => ({
	...state,
	asked: {...state.asked, [person]: asked},
});

/** What was asked beside the task, in words: `tech lead · Team conflict · “two seniors argue”`. */
export const askingWords = (
	{role_target, experience_level, situation, about}: Asked,
	{knowledge}: Context,
	masked: boolean,
): string =>
	[
		role_target?.replaceAll('_', ' '),
		experience_level,
		situation && (knowledge.advisor?.playbookPage(situation)?.title ?? situation),
		about && (masked ? HIDDEN : `“${about}”`),
	]
		.filter(Boolean)
		.join(' · ');

/** One key for each task; the last asks for all of it in a form. */
export const chooseTask = (state: State, person: PersonState, context: Context): State => {
	const tasks = context.knowledge.advisor?.tasks ?? [];
	const asked = askedAbout(state, person.id);
	const more: MenuOption = {
		id: 'more',
		key: 'm',
		label: 'more',
		detail: 'a role, a level, a situation, or your own words',
		run: (now, known) => open('ask', {people: [person.id]}, now, known),
	};
	const options = tasks.map(
		({id, title, form}, index): MenuOption => ({
			id,
			key: String(index + 1),
			label: title,
			detail: form,
			run: now => ({state: withAsked(now, person.id, {task_type: id})}),
		}),
	);
	const beside = askingWords(asked, context, state.masked);
	const cursor = Math.max(
		0,
		tasks.findIndex(({id}) => id === asked.task_type),
	);
	return openTop(state, {
		kind: 'menu',
		title: `What about ${person.name}?`,
		options: [...options, more],
		cursor,
		...(beside === '' ? {} : {lines: [`${capital(beside)} is asked about now; a task by its number alone asks without it.`]}),
	});
};
