// What is put down on a prep sheet before it becomes a 1:1: ticks, drops, notes, mood, a career talk. Kept as a draft.
import {type Day, isDay} from '../../../domain/day.ts';
import type {PersonId, Rating} from '../../../domain/ids.ts';
import type {NewAction} from '../../../domain/verbs/promises.ts';
import {type EditedField, fieldOf} from '../../forms/text-editing.ts';
import type {Context, Effect, State} from '../../state.ts';

export type PrepSheet = {
	/** Entries and areas that were dealt with. */
	readonly ticked: ReadonlySet<string>;
	/** Actions and topics that nobody wants any more. */
	readonly dropped: ReadonlySet<string>;
	/** Promised in the 1:1, and recorded with it. */
	readonly promised: readonly NewAction[];
	readonly notes: EditedField;
	readonly mood?: Rating;
	readonly career: boolean;
	/** The day on which something was put down first. */
	readonly begun?: Day;
};

const BLANK: PrepSheet = {ticked: new Set(), dropped: new Set(), promised: [], notes: fieldOf(), career: false};

const DRAFT_PREFIX = 'prep.';
const draftKey = (person: PersonId): string => `${DRAFT_PREFIX}${person}`;

/** Whose sheet a draft is; undefined for a draft of something else. */
export const personOfDraft = (key: string): PersonId | undefined =>
	key.startsWith(DRAFT_PREFIX) ? key.slice(DRAFT_PREFIX.length) : undefined;

export const isBlank = ({ticked, dropped, promised, notes, mood, career}: PrepSheet): boolean =>
	ticked.size + dropped.size + promised.length === 0 && notes.text.trim() === '' && mood === undefined && !career;

const serialized = ({ticked, dropped, promised, notes, mood, career, begun}: PrepSheet): string =>
	JSON.stringify({ticked: [...ticked], dropped: [...dropped], promised, notes: notes.text, mood, career, begun});

const ids = (value: unknown): ReadonlySet<string> =>
	new Set(Array.isArray(value) ? value.filter(each => typeof each === 'string') : []);

const newAction = (value: unknown): readonly NewAction[] => {
	const {text, owner, due} = (value ?? {}) as Partial<Record<keyof NewAction, unknown>>;
	if (typeof text !== 'string' || (owner !== 'lead' && owner !== 'person')) return [];
	return [{text, owner, ...(typeof due === 'string' && isDay(due) ? {due} : {})}];
};

/** A draft that makes no sense any more is a blank sheet. */
const parsed = (text: string): PrepSheet => {
	try {
		const value = JSON.parse(text) as Record<string, unknown>;
		const {ticked, dropped, promised, notes, mood, career, begun} = value;
		return {
			ticked: ids(ticked),
			dropped: ids(dropped),
			promised: Array.isArray(promised) ? promised.flatMap(newAction) : [],
			notes: fieldOf(typeof notes === 'string' ? notes : ''),
			mood: mood === 1 || mood === 2 || mood === 3 || mood === 4 || mood === 5 ? mood : undefined,
			career: career === true,
			begun: typeof begun === 'string' && isDay(begun) ? begun : undefined,
		};
	} catch {
		return BLANK;
	}
};

/** What was promised on the sheet, as it is kept on disk: a row of a list knows no more. */
export const promisedOn = ({drafts}: Context, person: PersonId): readonly NewAction[] => {
	const draft = drafts.get(draftKey(person));
	return draft === undefined ? [] : parsed(draft).promised;
};

/** The sheet as it stands: of this session, else of the draft that was kept, else blank. */
export const sheetOf = (state: State, {drafts}: Context, person: PersonId): PrepSheet => {
	const sheet = state.sheets[person];
	if (sheet) return sheet;
	const draft = drafts.get(draftKey(person));
	return draft === undefined ? BLANK : parsed(draft);
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

export const clearSheetDraft = (person: PersonId): Effect => ({kind: 'clear-draft', key: draftKey(person)});

/** What keeps a sheet: what is on it, or nothing when it is blank. */
export const keepSheet = (person: PersonId, sheet: PrepSheet): Effect =>
	isBlank(sheet) ? clearSheetDraft(person) : {kind: 'keep-draft', key: draftKey(person), text: serialized(sheet)};

/** What keeps every sheet of this session. */
export const keepSheets = (state: State): readonly Effect[] =>
	Object.entries(state.sheets).map(([person, sheet]) => keepSheet(person, sheet));
