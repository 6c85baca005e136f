// The list of the page Me: the lead's notes on their own conduct, on the team and on areas, newest first.

import {type Entry, type EntryOf, NOTE_SUBJECTS} from '../../../domain/journal/entries.ts';
import {areaById} from '../../../domain/team/by-id.ts';
import {journalOf} from '../../../domain/team/fold.ts';
import {compareNames} from '../../../domain/team/names.ts';
import {thingsIn} from '../../../reports/journal/things.ts';
import {noteSubjectWords} from '../../../reports/words/subject-words.ts';
import {type ListSpec, type Row, selectionKey} from '../../list/rows.ts';
import {type Context, placeOf, type State} from '../../state.ts';

export const ME_VIEW = 'me';
/** What a new note is on until another subject is chosen. */
export const ON_NOBODY = 'me';

type Note = Entry & EntryOf<'note-taken'>;
const isNote = (entry: Entry): entry is Note => entry.kind === 'note-taken';

/** A note on the lead or the team, which has no other page. */
export const isOnNobody = (entry: Entry): boolean => isNote(entry) && NOTE_SUBJECTS.some(subject => subject === entry.subject);

const rowOf = (id: string, note: Note, {team}: Context): Row => ({
	id,
	entry: note.id,
	area: areaById(team, note.subject)?.id,
	search: [noteSubjectWords(note.subject, team), note.text, note.link].filter(Boolean).join(' '),
});

const subjectOfRow = (row: Row, context: Context): string => {
	const entry = journalOf(context.team).byId.get(row.entry ?? '');
	return entry && isNote(entry) ? noteSubjectWords(entry.subject, context.team) : '';
};

export const meList: ListSpec = {
	id: ME_VIEW,
	title: 'Me: your notes on yourself, the team and areas',
	rows: context =>
		thingsIn(journalOf(context.team)).flatMap(({id, entry, retracted}) =>
			isNote(entry) && !retracted ? [rowOf(id, entry, context)] : [],
		),
	sorts: [
		{id: 'day', label: 'day', isPrivate: false},
		{
			id: 'subject',
			label: 'what it is on',
			isPrivate: true,
			compare: (a, b, context) => compareNames(subjectOfRow(a, context), subjectOfRow(b, context)),
		},
	],
	empty: 'Nothing noted on yourself, the team or an area yet. Press n to write the first note; nobody else is shown it.',
};

/** Whether it is the place shown. */
export const isMeOpen = (state: State): boolean => {
	const place = placeOf(state);
	return place.kind === 'view' && place.view === ME_VIEW;
};

/** The page over what is shown, with the cursor on a note, where one is given. */
export const openMe = (state: State, note?: string): State => ({
	...state,
	toast: undefined,
	selections: note === undefined ? state.selections : {...state.selections, [selectionKey(meList)]: {id: note, index: 0}},
	places: [...state.places, {kind: 'view', view: ME_VIEW}],
});
