// The prep sheets of this session and the drafts that keep them on disk, whatever interrupts a meeting.
import {keptKey, usualKey} from '../../../domain/draft-keys.ts';
import type {PersonId, WriteId} from '../../../domain/ids.ts';
import type {NewAction} from '../../../domain/verbs/promises.ts';
import {type Context, type Effect, placeOf, type State, type Step} from '../../state.ts';
import {BLANK_SHEET, isBlank, type PrepSheet, parsedSheet, serializedSheet} from './prep-sheet.ts';

const DRAFT_PREFIX = 'prep.';
const draftKey = (person: PersonId): string => `${DRAFT_PREFIX}${person}`;

/** Whose sheet a draft is; undefined for a draft of something else. */
export const personOfDraft = (key: string): PersonId | undefined =>
	key.startsWith(DRAFT_PREFIX) ? usualKey(key).slice(DRAFT_PREFIX.length) : undefined;

/** Whose sheet is open. */
export const preparedPerson = (state: State): PersonId | undefined => {
	const place = placeOf(state);
	return place.kind === 'prep' ? place.person : undefined;
};

const keptSheet = (drafts: Context['drafts'], person: PersonId): PrepSheet | undefined => {
	const usual = draftKey(person);
	const key = keptKey(usual, drafts) ?? usual;
	const draft = drafts.get(key);
	if (draft === undefined) return undefined;
	return key === usual ? parsedSheet(draft) : {...parsedSheet(draft), kept: key};
};

/** What was promised on the sheet, as it is kept on disk: a row of a list knows no more. */
export const promisedOn = ({drafts}: Context, person: PersonId): readonly NewAction[] => {
	return keptSheet(drafts, person)?.promised ?? [];
};

/** The sheet as it stands: of this session, else of the draft that was kept, else blank. */
export const sheetOf = (state: State, {drafts}: Context, person: PersonId): PrepSheet => {
	return state.sheets[person] ?? keptSheet(drafts, person) ?? BLANK_SHEET;
};

/** Written, and since when it has something on it. */
export const withSheet = (state: State, {team}: Context, person: PersonId, sheet: PrepSheet): State => {
	const begun = isBlank(sheet) ? undefined : (sheet.begun ?? team.today);
	return {...state, sheets: {...state.sheets, [person]: {...sheet, begun}}};
};

export const withoutSheet = (state: State, person: PersonId): State => {
	const {[person]: _, ...sheets} = state.sheets;
	return {...state, sheets};
};

const draftOf = (person: PersonId, {kept}: PrepSheet): string => kept ?? draftKey(person);

export const clearSheetDraft = (person: PersonId, sheet: PrepSheet): Effect => ({
	kind: 'clear-draft',
	key: draftOf(person, sheet),
});

/** What keeps a sheet: what is on it, or nothing when it is blank. */
export const keepSheet = (person: PersonId, sheet: PrepSheet): Effect =>
	isBlank(sheet)
		? clearSheetDraft(person, sheet)
		: {kind: 'keep-draft', key: draftOf(person, sheet), text: serializedSheet(sheet)};

/** What keeps every sheet of this session. */
export const keepSheets = (state: State): readonly Effect[] =>
	Object.entries(state.sheets).map(([person, sheet]) => keepSheet(person, sheet));

/** The sheet changed and kept on disk at once: a meeting may be interrupted by anything. */
export const changeSheet = (
	state: State,
	context: Context,
	person: PersonId,
	change: (sheet: PrepSheet) => PrepSheet,
): Step & {readonly sheet: PrepSheet} => {
	const next = withSheet(state, context, person, change(sheetOf(state, context, person)));
	const sheet = sheetOf(next, context, person);
	return {state: next, effects: [keepSheet(person, sheet)], sheet};
};

/** Keeps on disk the sheet that the undoing of a save gives back. */
export const keepGivenBack = (state: State, context: Context, write: string): readonly Effect[] => {
	const held = state.heldSheets[write as WriteId];
	return held && isBlank(sheetOf(state, context, held.person)) ? [keepSheet(held.person, held.sheet)] : [];
};

/** A 1:1 that was taken back gives its sheet back: nothing that was typed is lost. */
export const giveSheetBack = (state: State, context: Context, write: string): State => {
	const {[write]: held, ...heldSheets} = state.heldSheets;
	if (!held || !isBlank(sheetOf(state, context, held.person))) return state;
	return withSheet({...state, heldSheets}, context, held.person, held.sheet);
};
