// The form that asks on which day the 1:1 of a prep sheet was held, where today is not the day it was planned for.
import {holdOnce} from '../views/prep/prep-steps.ts';
import {dayField, namesAbout, pastDayIn, personIn} from './fields.ts';
import type {AskingForm} from './form-spec.ts';

/** The target is the day that is offered. */
export const heldOnForm: AskingForm = {
	id: 'held-on',
	title: (about, context) => `On which day was the 1:1 held? · ${namesAbout(about, context)}`,
	fields: about => [dayField('on', 'Day', 'today; or yesterday, fri, 2026-11-20', about.target)],
	act: (values, about, state, context) => holdOnce(state, context, personIn(about, context).id, pastDayIn(values, 'on', context)),
};
