// Forms for what the lead saw: feedback and wins, about one person or several.

import {type FeedbackType, noteFeedback, noteWin, type SayWhen, usualSay} from '../../domain/verbs/notes.ts';
import {
	areaField,
	choiceField,
	competencyField,
	dayField,
	namesAbout,
	namesInSentence,
	pastDayIn,
	peopleIn,
	textField,
} from './fields.ts';
import type {FormSpec} from './form-spec.ts';

const SAY_WORDS: Readonly<Record<SayWhen, string>> = {next: 'to say in the next 1:1', said: 'said already', keep: 'kept for you'};
const TYPE_WORDS: Readonly<Record<FeedbackType, string>> = {
	praise: 'Praise for',
	constructive: 'Constructive feedback for',
	observation: 'Observation about',
};

const REVIEWED: Readonly<Record<SayWhen, string>> = {
	next: 'muster review shows it once it was said, in the words of then',
	said: 'muster review shows it, as you write it here',
	keep: 'Kept for you: muster review never shows it',
};

export const feedbackForm: FormSpec = {
	id: 'feedback',
	reviewed: values => REVIEWED[values.choice('say') as SayWhen],
	title: (about, context) => `Feedback · ${namesAbout(about, context)}`,
	fields: (_about, context) => [
		choiceField(
			'type',
			'Kind',
			[
				['praise', 'praise'],
				['constructive', 'constructive'],
				['observation', 'observation'],
			],
			'observation',
		),
		areaField('text', 'Text', {hint: 'what you saw, in a sentence'}),
		{
			...choiceField('say', 'Say', [
				['next', 'next 1:1'],
				['said', 'said already'],
				['keep', 'keep'],
			]),
			usual: values => usualSay(values.choice('type') as FeedbackType),
		},
		textField('situation', 'Situation', {extra: true, hint: 'when and where'}),
		textField('behaviour', 'Behaviour', {extra: true, hint: 'what they did'}),
		textField('impact', 'Impact', {extra: true, hint: 'what came of it'}),
		competencyField(context, {extra: true}),
		textField('link', 'Link', {extra: true, hint: 'https://…'}),
		{...dayField('on', 'Day', 'today; or yesterday, fri, 2026-11-20'), extra: true},
	],
	save: (values, about, context) =>
		noteFeedback(peopleIn(about, context), {
			type: values.choice('type') as FeedbackType,
			text: values.text('text'),
			situation: values.text('situation'),
			behaviour: values.text('behaviour'),
			impact: values.text('impact'),
			competency: values.choice('competency'),
			link: values.text('link'),
			say: values.choice('say') as SayWhen,
			on: pastDayIn(values, 'on', context),
		}),
	saved: (values, about, context) =>
		`${TYPE_WORDS[values.choice('type') as FeedbackType]} ${namesInSentence(about, context)} noted, ${SAY_WORDS[values.choice('say') as SayWhen]}`,
};

export const winForm: FormSpec = {
	id: 'win',
	reviewed: () => 'muster review shows it, as you write it here',
	title: (about, context) => `Win · ${namesAbout(about, context)}`,
	fields: (_about, context) => [
		areaField('text', 'Text', {hint: 'what went well'}),
		competencyField(context),
		textField('link', 'Link', {hint: 'https://…'}),
		dayField('on', 'Day', 'today; or yesterday, fri, 2026-11-20'),
	],
	save: (values, about, context) =>
		noteWin(peopleIn(about, context), {
			text: values.text('text'),
			competency: values.choice('competency'),
			link: values.text('link'),
			on: pastDayIn(values, 'on', context),
		}),
	saved: (_values, about, context) => `Win of ${namesInSentence(about, context)} noted`,
};
