// The form for a note about nobody on the roster: on the lead, the team as a whole, or an area.
import {NOTE_SUBJECTS, type NoteSubject} from '../../domain/journal/entries.ts';
import {takeNote} from '../../domain/verbs/notes.ts';
import {noteSubjectWords} from '../../reports/words/subject-words.ts';
import {areaField, choiceField, dayField, pastDayIn, textField} from './fields.ts';
import type {FormSpec} from './form-spec.ts';

/** The target is what it is on until another subject is chosen. */
export const noteForm: FormSpec = {
	id: 'note',
	reviewed: () => 'Kept for you: muster review never shows it',
	title: () => 'Note on yourself, the team or an area',
	fields: (about, {team}) => {
		const subjects: readonly NoteSubject[] = [...NOTE_SUBJECTS.toReversed(), ...team.areas.map(({id}) => id)];
		return [
			choiceField(
				'subject',
				'On',
				subjects.map(subject => [subject, noteSubjectWords(subject, team)] as const),
				about.target,
			),
			areaField('text', 'Text', {hint: 'what you want to remember'}),
			textField('link', 'Link', {extra: true, hint: 'https://…'}),
			{...dayField('on', 'Day', 'today; or yesterday, fri, 2026-11-20'), extra: true},
		];
	},
	save: (values, _about, context) => [
		takeNote(values.choice('subject'), {
			text: values.text('text'),
			link: values.text('link'),
			on: pastDayIn(values, 'on', context),
		}),
	],
	saved: (values, _about, {team}) => `Note on ${noteSubjectWords(values.choice('subject'), team)} kept for you`,
};
