// The forms that change what was noted about people: feedback, wins, 1:1s, promises, ratings, reviews.

import type {Rating} from '../../domain/ids.ts';
import {rosterPerson} from '../../domain/team/by-id.ts';
import {reviewForm} from './area-forms.ts';
import {DAY, editForm, optional, pastDay} from './edit-form.ts';
import {feedbackForm, winForm} from './feedback-form.ts';
import {areaField, dayIn, peopleIn, personIn, textField} from './fields.ts';
import type {FormSpec} from './form-spec.ts';
import type {FormValues} from './form-state.ts';
import {heldForm, plannedForm, skippedForm} from './meeting-forms.ts';
import {noteForm} from './note-form.ts';
import {actionForm, topicForm} from './promise-forms.ts';
import {ratingForm} from './team-forms.ts';

const moodOf = (values: FormValues): Rating | undefined => {
	const mood = values.choice('mood');
	return mood === '' ? undefined : (Number(mood) as Rating);
};
export const EDIT_NOTES: readonly FormSpec[] = [
	editForm('feedback-noted', {
		form: {
			...feedbackForm,
			reviewed: values =>
				values.choice('say') === 'said'
					? 'muster review shows the words in which it was said, not a later change'
					: feedbackForm.reviewed(values),
		},
		values: ({type, text, say, situation, behaviour, impact, competency, link, on}) => ({
			type,
			text,
			say,
			situation,
			behaviour,
			impact,
			competency,
			link,
			on,
		}),
		changes: (values, entry, context) => ({
			type: values.choice('type') as typeof entry.type,
			text: values.text('text'),
			say: values.choice('say') as typeof entry.say,
			situation: optional(values.text('situation')),
			behaviour: optional(values.text('behaviour')),
			impact: optional(values.text('impact')),
			competency: optional(values.choice('competency')),
			link: optional(values.text('link')),
			on: pastDay(values, entry, context),
		}),
	}),
	editForm('note-taken', {
		form: {
			reviewed: noteForm.reviewed,
			fields: () => [areaField('text', 'Note'), textField('link', 'Link', {hint: 'may stay empty'}), DAY],
		},
		values: ({text, link, on}) => ({text, link, on}),
		changes: (values, entry, context) => ({
			text: values.text('text'),
			link: optional(values.text('link')),
			on: pastDay(values, entry, context),
		}),
	}),
	editForm('win-noted', {
		form: winForm,
		values: ({text, competency, link, on}) => ({text, competency, link, on}),
		changes: (values, entry, context) => ({
			text: values.text('text'),
			competency: optional(values.choice('competency')),
			link: optional(values.text('link')),
			on: pastDay(values, entry, context),
		}),
	}),
	editForm('meeting-held', {
		form: heldForm,
		values: ({notes, mood, career, on}) => ({
			notes,
			mood: mood === undefined ? '' : String(mood),
			career: career ? 'yes' : 'no',
			on,
		}),
		changes: (values, entry, context) => ({
			notes: optional(values.text('notes')),
			mood: peopleIn({people: [entry.person]}, context).length === 0 ? entry.mood : moodOf(values),
			career: values.choice('career') === 'yes' ? true : undefined,
			on: pastDay(values, entry, context),
		}),
	}),
	editForm('meeting-skipped', {
		form: skippedForm,
		values: ({why, on}) => ({why, on}),
		changes: (values, entry, context) => ({why: optional(values.text('why')), on: pastDay(values, entry, context)}),
	}),
	editForm('meeting-planned', {
		form: plannedForm,
		values: ({day}) => ({day}),
		changes: (values, entry, context) => ({day: dayIn(values, 'day', 'coming', context) ?? entry.day}),
	}),
	editForm('action-opened', {
		form: actionForm,
		values: ({text, owner, due}) => ({text, owner, due}),
		changes: (values, entry, context) => ({
			text: values.text('text'),
			owner: values.choice('owner') as typeof entry.owner,
			due: dayIn(values, 'due', 'coming', context),
		}),
	}),
	editForm('topic-raised', {
		form: topicForm,
		values: ({text, by}) => ({text, by}),
		changes: (values, entry) => ({text: values.text('text'), by: values.choice('by') as typeof entry.by}),
	}),
	editForm('rating-given', {
		form: {...ratingForm, fields: (about, context) => [...ratingForm.fields(about, context), DAY]},
		values: ({evidence, rating, competency, on}) => ({evidence, rating: String(rating), competency, on}),
		changes: (values, entry, context) => {
			const person = personIn({people: [entry.person]}, context);
			const [competency, rating] = [values.choice('competency'), Number(values.choice('rating')) as Rating];
			const on = pastDay(values, entry, context);
			const evidence = optional(values.text('evidence'));
			if (competency === entry.competency) return {competency, rating, evidence, on};
			// What the roster says of the other competency is what it overrides from now on.
			const rosterWas = rosterPerson(context.team, person.id)?.ratings[competency] ?? null;
			return {competency, rating, evidence, on, rosterWas};
		},
	}),
	editForm('area-reviewed', {
		form: reviewForm,
		values: ({notes, on}) => ({notes, on}),
		changes: (values, entry, context) => ({notes: optional(values.text('notes')), on: pastDay(values, entry, context)}),
	}),
];
