// What the recording keys have in common: whom they are about, and the forms that they open.

import {askedNow} from '../forms/ask-form.ts';
import {openForm} from '../forms/form-spec.ts';
import type {FormAbout, FormId} from '../forms/form-state.ts';
import {formSpec} from '../forms/forms.ts';
import {openTop} from '../overlays/overlays.ts';
import {type Context, type State, type Step, withToast} from '../state.ts';
import type {Here} from './binding.ts';

export const nobody = (_state: State, context: Context, {people}: Here): string | undefined =>
	people.length > 0
		? undefined
		: context.team.people.length === 0
			? 'there is nobody here: press E to write the roster'
			: 'nobody is under the cursor';

/** The kind of feedback stays as it was chosen last in this session, and a question to the advisor as it stands; that is not for others to see. */
const chosenBefore = (form: FormId, {people}: FormAbout, state: State) => {
	if (state.masked) return {};
	if (form === 'feedback') return {type: state.feedbackType};
	return form === 'ask' ? askedNow(state, people[0]) : {};
};

export const open = (form: FormId, about: FormAbout, state: State, context: Context): Step => ({
	state: openTop(state, {
		kind: 'form',
		form: openForm(formSpec(form), about, context, {chosen: chosenBefore(form, about, state), masked: state.masked}),
	}),
});

/** Opens a form about the marked people, or the one under the cursor. */
export const openAbout =
	(form: FormId) =>
	(state: State, context: Context, {people}: Here): Step =>
		open(form, {people}, state, context);

export const refuse = (state: State, why: string): Step => ({state: withToast(state, why, 'warning')});
