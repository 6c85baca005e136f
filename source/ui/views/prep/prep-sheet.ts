// What is put down on a prep sheet before it becomes a 1:1, and how it changes: ticks, drops, notes, mood, a career talk.
import {type Day, isDay} from '../../../domain/day.ts';
import type {Rating} from '../../../domain/ids.ts';
import type {NewAction} from '../../../domain/verbs/promises.ts';
import {type EditedField, fieldOf} from '../../forms/text-editing.ts';

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
	/** The draft that it was read from, where that is one of several and not the person's usual one. */
	readonly kept?: string;
	/** The day on which something was put down first. */
	readonly begun?: Day;
};

export const BLANK_SHEET: PrepSheet = {ticked: new Set(), dropped: new Set(), promised: [], notes: fieldOf(), career: false};

export const isBlank = ({ticked, dropped, promised, notes, mood, career}: PrepSheet): boolean =>
	ticked.size + dropped.size + promised.length === 0 && notes.text.trim() === '' && mood === undefined && !career;

/** As a draft keeps it. */
export const serializedSheet = ({ticked, dropped, promised, notes, mood, career, begun}: PrepSheet): string =>
	JSON.stringify({ticked: [...ticked], dropped: [...dropped], promised, notes: notes.text, mood, career, begun});

const ids = (value: unknown): ReadonlySet<string> =>
	new Set(Array.isArray(value) ? value.filter(each => typeof each === 'string') : []);

const newAction = (value: unknown): readonly NewAction[] => {
	const {text, owner, due} = (value ?? {}) as Partial<Record<keyof NewAction, unknown>>;
	if (typeof text !== 'string' || (owner !== 'lead' && owner !== 'person')) return [];
	return [{text, owner, ...(typeof due === 'string' && isDay(due) ? {due} : {})}];
};

/** A draft that makes no sense any more is a blank sheet. */
export const parsedSheet = (text: string): PrepSheet => {
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
		return BLANK_SHEET;
	}
};

const toggled = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> => {
	const next = new Set(ids);
	if (!next.delete(id)) next.add(id);
	return next;
};
const without = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> => new Set([...ids].filter(each => each !== id));

export const tick =
	(id: string) =>
	(sheet: PrepSheet): PrepSheet => ({...sheet, ticked: toggled(sheet.ticked, id), dropped: without(sheet.dropped, id)});

export const drop =
	(id: string) =>
	(sheet: PrepSheet): PrepSheet => ({...sheet, dropped: toggled(sheet.dropped, id), ticked: without(sheet.ticked, id)});

export const promise =
	(actions: readonly NewAction[]) =>
	(sheet: PrepSheet): PrepSheet => ({...sheet, promised: [...sheet.promised, ...actions]});

export const unpromise =
	(at: number) =>
	(sheet: PrepSheet): PrepSheet => ({...sheet, promised: sheet.promised.filter((_, index) => index !== at)});

/** The middle: neither good nor bad. */
export const FIRST_MOOD: Rating = 3;
const MOODS: readonly (Rating | undefined)[] = [undefined, 1, 2, 3, 4, 5];

/** From nothing the first press chooses the middle; below 1 there is nothing again. */
export const changeMood =
	(by: 1 | -1) =>
	(sheet: PrepSheet): PrepSheet => {
		if (sheet.mood === undefined) return {...sheet, mood: FIRST_MOOD};
		const at = MOODS.indexOf(sheet.mood) + by;
		return {...sheet, mood: MOODS[Math.min(at, MOODS.length - 1)]};
	};

export const setNotes =
	(notes: EditedField) =>
	(sheet: PrepSheet): PrepSheet => ({...sheet, notes});
