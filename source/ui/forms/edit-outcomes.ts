// The forms that change what became of something: said, closed, moved, snoozed, ticked, judged.
import {snoozeSignal} from '../../domain/verbs/overrides.ts';
import {DAY, editForm, optional, pastDay} from './edit-form.ts';
import {choiceField, dayField, dayIn, textField} from './fields.ts';
import type {FormSpec} from './form-spec.ts';

const WHY = textField('why', 'Why', {hint: 'may stay empty'});

/** How an action or a topic ended, and why. */
const ending = (reviewed: string, ...outcomes: readonly string[]) => ({
	reviewed: () => reviewed,
	fields: () => [
		WHY,
		choiceField(
			'outcome',
			'It was',
			outcomes.map(outcome => [outcome, outcome] as const),
		),
		DAY,
	],
});

export const EDIT_OUTCOMES: readonly FormSpec[] = [
	editForm('feedback-said', {
		form: {reviewed: () => 'muster review shows the feedback on this day', fields: () => [DAY]},
		values: ({on}) => ({on}),
		changes: (values, entry, context) => ({on: pastDay(values, entry, context)}),
	}),
	editForm('action-closed', {
		form: ending('muster review shows what they kept; your own only with --with-mine; the reason never', 'done', 'dropped'),
		values: ({why, outcome, on}) => ({why, outcome, on}),
		changes: (values, entry, context) => ({
			why: optional(values.text('why')),
			outcome: values.choice('outcome') as typeof entry.outcome,
			on: pastDay(values, entry, context),
		}),
	}),
	editForm('topic-closed', {
		form: ending('muster review never shows topics', 'discussed', 'dropped'),
		values: ({why, outcome, on}) => ({why, outcome, on}),
		changes: (values, entry, context) => ({
			why: optional(values.text('why')),
			outcome: values.choice('outcome') as typeof entry.outcome,
			on: pastDay(values, entry, context),
		}),
	}),
	editForm('action-due-moved', {
		form: {
			reviewed: () => 'muster review never shows the days that a promise was due',
			fields: () => [dayField('due', 'Due', 'fri, 3d, 2w, 2026-12-01; empty for none')],
		},
		values: ({due}) => ({due: due ?? ''}),
		changes: (values, _entry, context) => ({due: dayIn(values, 'due', 'coming', context) ?? null}),
	}),
	editForm('signal-snoozed', {
		form: {
			reviewed: () => 'muster review never shows signals',
			fields: () => [dayField('until', 'Until', 'fri, 3d, 2w, 2026-12-01'), WHY],
		},
		values: ({until, why}) => ({until, why}),
		changes: (values, entry, context) => {
			const until = dayIn(values, 'until', 'coming', context) ?? entry.until;
			if (until !== entry.until) snoozeSignal(entry.subject, entry.signal, until, context.team.today);
			return {until, why: optional(values.text('why'))};
		},
	}),
	editForm('checklist-ticked', {
		form: {
			reviewed: () => 'muster review never shows it',
			fields: () => [
				choiceField('done', 'It is', [
					['yes', 'done'],
					['no', 'open again'],
				]),
				DAY,
			],
		},
		values: ({done, on}) => ({done: done ? 'yes' : 'no', on}),
		changes: (values, entry, context) => ({done: values.choice('done') === 'yes', on: pastDay(values, entry, context)}),
	}),
	editForm('advice-judged', {
		form: {
			reviewed: () => 'muster review never shows it',
			fields: () => [
				choiceField('useful', 'It was', [
					['yes', 'useful'],
					['no', 'not useful'],
				]),
			],
		},
		values: ({useful}) => ({useful}),
		changes: (values, entry) => ({useful: values.choice('useful') as typeof entry.useful}),
	}),
];
