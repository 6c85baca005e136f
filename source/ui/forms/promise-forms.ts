// Forms about promises: a new action or topic, a due day moved, something dropped with a reason.
import type {EntryId} from '../../domain/ids.ts';
import {Refusal} from '../../domain/refusal.ts';
import {journalOf} from '../../domain/team/fold.ts';
import type {Action, PersonState, Topic} from '../../domain/team/team.ts';
import {closeAction, closeTopic, moveDue, openAction, raiseTopic} from '../../domain/verbs/promises.ts';
import {shortDay} from '../../text/day-words.ts';
import type {Context} from '../state.ts';
import {areaField, choiceField, dayField, dayIn, namesAbout, namesInSentence, peopleIn, personIn, textField} from './fields.ts';
import type {FormSpec} from './form-spec.ts';
import type {FormAbout} from './form-state.ts';

export const actionForm: FormSpec = {
	id: 'action',
	reviewed: values =>
		values.choice('owner') === 'lead'
			? 'muster review shows your own promises only with --with-mine, and once they are kept'
			: 'muster review shows it once it is kept',
	title: (about, context) => `Action · ${namesAbout(about, context)}`,
	fields: (about, context) => [
		areaField('text', 'Text', {hint: 'what is promised'}),
		choiceField('owner', 'Who', [
			['person', about.people.length === 1 ? namesAbout(about, context) : 'each of them'],
			['lead', 'me'],
		]),
		dayField('due', 'Due', 'none; or fri, 3d, 2w, 2026-12-01'),
	],
	save: (values, about, context) =>
		openAction(
			peopleIn(about, context),
			{
				text: values.text('text'),
				owner: values.choice('owner') === 'lead' ? 'lead' : 'person',
				due: dayIn(values, 'due', 'coming', context),
			},
			context.team.today,
		),
	saved: (values, about, context) =>
		`${values.choice('owner') === 'lead' ? 'Your' : 'Their'} action with ${namesInSentence(about, context)} noted`,
};

export const topicForm: FormSpec = {
	id: 'topic',
	reviewed: () => 'muster review never shows topics',
	title: (about, context) => `Topic for the next 1:1 · ${namesAbout(about, context)}`,
	fields: (about, context) => [
		areaField('text', 'Text', {hint: 'what to talk about'}),
		choiceField('by', 'From', [
			['lead', 'me'],
			['person', about.people.length === 1 ? namesAbout(about, context) : 'them'],
		]),
	],
	save: (values, about, context) =>
		raiseTopic(
			peopleIn(about, context),
			values.text('text'),
			values.choice('by') === 'person' ? 'person' : 'lead',
			context.team.today,
		),
	saved: (_values, about, context) =>
		`Topic for ${namesInSentence(about, context)} noted, carried until it is discussed or dropped`,
};

/** What the form is about, also where it was edited since the form was opened. */
const targetIn = ({target = ''}: FormAbout, {team}: Context): EntryId => journalOf(team).current(target);

const actionIn = (about: FormAbout, context: Context): Action => {
	const action = personIn(about, context).actions.find(({id}) => id === targetIn(about, context));
	if (action) return action;
	throw new Refusal('That action is no longer there.', {code: 'unknown-action'});
};

/** `Your promise to Ana Souza`, as the shell confirms it. */
export const promiseTitle = ({owner}: Action, {name}: PersonState): string =>
	owner === 'lead' ? `Your promise to ${name}` : `Action of ${name}`;

const topicIn = (about: FormAbout, context: Context): Topic | undefined =>
	personIn(about, context).topics.find(({id}) => id === targetIn(about, context));

export const dueForm: FormSpec = {
	id: 'due',
	reviewed: () => 'muster review never shows the days that a promise was due',
	title: (about, context) => `Due day · ${namesAbout(about, context)}`,
	fields: (about, context) => [dayField('due', 'Due', 'fri, 3d, 2w, 2026-12-01; empty for none', actionIn(about, context).due)],
	save: (values, about, context) => [
		moveDue(actionIn(about, context), dayIn(values, 'due', 'coming', context), context.team.today),
	],
	saved: (values, about, context) => {
		const due = dayIn(values, 'due', 'coming', context);
		const words = promiseTitle(actionIn(about, context), personIn(about, context));
		return due ? `${words} is now due on ${shortDay(due, context.team.today)}` : `${words} is no longer due on a day`;
	},
};

export const dropForm: FormSpec = {
	id: 'drop',
	reviewed: () => 'muster review never shows what was dropped, nor why',
	title: (about, context) => `Drop · ${namesAbout(about, context)}`,
	fields: () => [textField('why', 'Why', {hint: 'may stay empty'})],
	save: (values, about, context) => {
		const topic = topicIn(about, context);
		if (topic) return [closeTopic(topic, 'dropped', context.team.today, values.text('why'))];
		return [closeAction(actionIn(about, context), 'dropped', context.team.today, values.text('why'))];
	},
	saved: (_values, about, context) => {
		const topic = topicIn(about, context);
		const person = personIn(about, context);
		return topic ? `Topic with ${person.name} dropped` : `${promiseTitle(actionIn(about, context), person)} dropped`;
	},
};
