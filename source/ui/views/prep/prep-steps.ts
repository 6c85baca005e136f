// What keys do on a prep sheet: ticking, dropping, mood, notes, and holding the 1:1 with all of it.

import type {Day} from '../../../domain/day.ts';
import type {PersonId} from '../../../domain/ids.ts';
import {Refusal} from '../../../domain/refusal.ts';
import {personById} from '../../../domain/team/by-id.ts';
import {holdWithSheet} from '../../../domain/verbs/meetings.ts';
import {heldAlreadyWords} from '../../../reports/words/held-words.ts';
import type {KeyHint} from '../../components/bars.ts';
import {edit, fieldOf, paste} from '../../forms/text-editing.ts';
import {sizeOf} from '../../layout.ts';
import {openTop} from '../../overlays/overlays.ts';
import {type Context, type MenuOption, placeKey, type State, type Step, withToast} from '../../state.ts';
import type {KeyPress} from '../../terminal/key.ts';
import {clearSheetDraft, keepSheet, preparedPerson, sheetOf, withoutSheet, withSheet} from './prep-drafts.ts';
import {notesColumns, prepLayout} from './prep-layout.ts';
import {prepOf} from './prep-list.ts';
import {isBlank, setNotes} from './prep-sheet.ts';

const PANE = placeKey({kind: 'prep', person: ''});
const NOTES_PANE = 1;

/** The notes have the focus. */
export const isOnNotes = (state: State): boolean => preparedPerson(state) !== undefined && state.panes[PANE] === NOTES_PANE;

/** The keys go to the notes; never while these are hidden. */
export const isTakingNotes = (state: State): boolean => isOnNotes(state) && !state.masked;

const focusPane = (state: State, pane: number): State => ({...state, panes: {...state.panes, [PANE]: pane}});
const toNotes = (state: State): State => focusPane(state, NOTES_PANE);
const toSheet = (state: State): State => focusPane(state, 0);

const KEPT = 'Kept as a draft: H on the sheet marks the 1:1 held';

const leaveNotes = (state: State, context: Context, person: PersonId): Step => ({
	state: toSheet(state),
	effects: [keepSheet(person, sheetOf(state, context, person))],
});

/** The notes in the lead's editor; what comes back replaces them. */
export const editNotes = (state: State, context: Context, person: PersonId): Step => {
	const sheet = sheetOf(state, context, person);
	return {
		state,
		effects: [
			keepSheet(person, sheet),
			{
				kind: 'edit-text',
				text: sheet.notes.text,
				edited: (now, text) => withSheet(now, context, person, {...sheetOf(now, context, person), notes: fieldOf(text)}),
				failed: (now, message) => withToast(now, message, 'mistake'),
			},
		],
	};
};

const columnsOf = (state: State, {columns, rows}: Context): number =>
	notesColumns(prepLayout({size: sizeOf(columns, rows), columns, height: rows, inNotes: true, zoomed: state.zoomed}));

const NOT_TYPED = 'The notes are hidden, so nothing is typed: tab goes back to the sheet, where . shows them';
const notTyped = (state: State): State => withToast(state, NOT_TYPED, 'warning');

/** Onto the notes; where they are hidden, said at once: what is typed there must not become keys of the sheet. */
export const openNotes = (state: State): Step => ({state: state.masked ? notTyped(toNotes(state)) : toNotes(state)});

/** What the footer says on hidden notes. */
export const HIDDEN_NOTES_HINTS: readonly KeyHint[] = [{key: 'tab', label: 'back to the sheet', priority: 0}];

/** What the footer says while notes are taken. */
export const NOTES_HINTS: readonly KeyHint[] = [
	{key: 'tab', label: 'back to the sheet', priority: 0},
	{key: 'ctrl-o', label: 'editor', priority: 1},
	{key: 'ctrl-s', label: 'keep as draft', priority: 2},
	{key: 'ctrl-p', label: 'palette', priority: 3},
];

/** Keys that are not text and do not edit either keep their meaning while notes are taken. */
const GOES_ON = /^(ctrl-|page-)/;

const LEAVES_NOTES: ReadonlySet<string> = new Set(['esc', 'ctrl-c', 'tab', 'shift-tab']);

/** Nothing is typed into notes that are hidden, and nothing typed there does anything. */
const stepHiddenNotes = (state: State, {name}: KeyPress): Step | undefined => {
	if (LEAVES_NOTES.has(name)) return {state: {...toSheet(state), toast: undefined}};
	return GOES_ON.test(name) && name !== 'ctrl-o' && name !== 'ctrl-s' ? undefined : {state: notTyped(state)};
};

/** A key in the notes; undefined when it means what it means elsewhere. */
export const stepNotes = (state: State, key: KeyPress, context: Context): Step | undefined => {
	const person = preparedPerson(state);
	if (person === undefined || !isOnNotes(state)) return undefined;
	if (state.masked) return stepHiddenNotes(state, key);
	const sheet = sheetOf(state, context, person);
	switch (key.name) {
		case 'esc':
		case 'ctrl-c':
		case 'tab':
		case 'shift-tab':
			return leaveNotes(state, context, person);
		case 'ctrl-s':
			return {state: isBlank(sheet) ? state : withToast(state, KEPT), effects: [keepSheet(person, sheet)]};
		case 'ctrl-o':
			return editNotes(state, context, person);
		default: {
			const notes = edit(sheet.notes, key.text ?? key.name, {lines: true, columns: columnsOf(state, context)});
			if (notes) return {state: withSheet({...state, toast: undefined}, context, person, setNotes(notes)(sheet))};
			return GOES_ON.test(key.name) ? undefined : {state};
		}
	}
};

/** Pasted into the notes; undefined while the keys go elsewhere. */
export const pasteInNotes = (state: State, text: string, context: Context): Step | undefined => {
	const person = preparedPerson(state);
	if (person === undefined || !isOnNotes(state)) return undefined;
	if (state.masked) return {state: notTyped(state)};
	const sheet = sheetOf(state, context, person);
	return {state: withSheet(state, context, person, setNotes(paste(sheet.notes, text, {lines: true}))(sheet))};
};

/** Back to where the sheet was opened from. */
const leaveSheet = (state: State, person: PersonId): State => {
	const [first, ...rest] = state.places;
	const isOpen = preparedPerson(state) === person;
	return isOpen && rest.length > 0 ? {...toSheet(state), places: [first, ...rest.slice(0, -1)]} : state;
};

/** Asks before a second 1:1 of one day. */
export const holdOnce = (state: State, context: Context, id: PersonId, on: Day): Step => {
	const person = personById(context.team, id);
	const words = person && heldAlreadyWords([person], on, context.team.today);
	if (words === undefined) return hold(state, context, id, on);
	const options: readonly MenuOption[] = [
		{id: 'back', label: 'back to the sheet', run: now => ({state: now})},
		{id: 'yes', label: 'record another', run: (now, current) => hold(now, current, id, on, true)},
	];
	return {state: openTop(state, {kind: 'menu', title: `${words}: record another?`, options, cursor: 0})};
};

/** One save for the whole sheet; when it fails, the sheet stays as it is. */
const hold = (state: State, context: Context, id: PersonId, on: Day, another = false): Step => {
	const person = personById(context.team, id);
	const prep = prepOf(context, id);
	if (!person || !prep) return {state: withToast(state, 'That person is no longer on the roster.', 'mistake')};
	const sheet = sheetOf(state, context, id);
	const {ticked, dropped, promised, mood, career} = sheet;
	try {
		const drafts = holdWithSheet(
			person,
			context.team.areas,
			{
				on,
				notes: sheet.notes.text.trim(),
				mood,
				career,
				ticked,
				dropped,
				promised,
				asked: prep.questions.map(question => question.id),
			},
			context.team.today,
		);
		const more = drafts.length - 1;
		const said = `1:1 with ${person.name} recorded${more === 0 ? '' : `, and ${more} more with it`} · u undo`;
		return {
			state,
			effects: [
				// On disk first: whatever happens while saving, the words are there.
				keepSheet(id, sheet),
				{
					kind: 'append',
					drafts,
					meant: {another},
					saved: (now, [entry]) => {
						const held = entry ? {...now.heldSheets, [entry.write]: {person: id, sheet}} : now.heldSheets;
						return withToast({...withoutSheet(leaveSheet(now, id), id), heldSheets: held}, said);
					},
					failed: (now, message) => withToast(now, `${message} The sheet is kept as a draft.`, 'mistake'),
				},
				clearSheetDraft(id, sheet),
			],
		};
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return {state: withToast(state, error.message, 'warning')};
	}
};
