// The forms that change what was recorded, one for each kind of entry that can be changed, and why the others can't be.
import type {EntryKind} from '../../domain/journal/entries.ts';
import {EDIT_NOTES} from './edit-notes.ts';
import {EDIT_OUTCOMES} from './edit-outcomes.ts';
import {EDIT_STANDING} from './edit-standing.ts';
import type {FormSpec} from './form-spec.ts';

export const EDIT_FORMS: readonly FormSpec[] = [...EDIT_NOTES, ...EDIT_OUTCOMES, ...EDIT_STANDING];

/** Kinds that have nothing to change in them. */
export const NOT_CHANGED: Readonly<Partial<Record<EntryKind, string>>> = {
	'plan-accepted': 'what was accepted of a plan is changed action by action: on the person’s page, under Actions',
	'case-set': 'say it again the other way round: muster case',
	'entry-retracted': 'this took something back: x brings it back, and then it can be changed',
};
