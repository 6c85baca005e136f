// Forms about areas: one that was reviewed.
import {reviewArea} from '../../domain/verbs/overrides.ts';
import {areaField, areaIn, dayField, pastDayIn} from './fields.ts';
import type {FormSpec} from './form-spec.ts';

export const reviewForm: FormSpec = {
	id: 'reviewed',
	reviewed: () => 'muster review never shows the notes',
	title: (about, context) => `Reviewed · ${areaIn(about, context).name}`,
	fields: () => [
		areaField('notes', 'Notes', {hint: 'what you saw together; may stay empty'}),
		dayField('on', 'Day', 'today; or yesterday, fri, 2026-11-20'),
	],
	save: (values, about, context) => [reviewArea(areaIn(about, context), pastDayIn(values, 'on', context), values.text('notes'))],
	saved: (_values, about, context) => `${areaIn(about, context).name} reviewed`,
};
