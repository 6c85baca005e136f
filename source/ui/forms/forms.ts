// Every form, by its id.
import {reviewForm} from './area-forms.ts';
import {askForm} from './ask-form.ts';
import {EDIT_FORMS} from './edit-forms.ts';
import {feedbackForm, winForm} from './feedback-form.ts';
import type {AskingForm, FormSpec} from './form-spec.ts';
import type {FormId} from './form-state.ts';
import {heldOnForm} from './held-on-form.ts';
import {heldForm, plannedForm, skippedForm} from './meeting-forms.ts';
import {noteForm} from './note-form.ts';
import {actionForm, dropForm, dueForm, topicForm} from './promise-forms.ts';
import {assignForm, ratingForm, snoozeForm} from './team-forms.ts';
import {toFileForm} from './to-file-form.ts';

export const FORMS: readonly FormSpec[] = [
	feedbackForm,
	winForm,
	heldForm,
	skippedForm,
	plannedForm,
	actionForm,
	topicForm,
	dueForm,
	dropForm,
	ratingForm,
	snoozeForm,
	assignForm,
	reviewForm,
	noteForm,
	...EDIT_FORMS,
];

const ASKING: readonly AskingForm[] = [heldOnForm, toFileForm, askForm];

export const formSpec = (id: FormId): FormSpec | AskingForm => {
	const spec = [...FORMS, ...ASKING].find(form => form.id === id);
	if (!spec) throw new Error(`no form ${id}`);
	return spec;
};
