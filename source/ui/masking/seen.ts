// Everything that is shown goes through here: what the table of privacy calls private is replaced while masked.
import {HIDDEN} from '../../reports/words/signal-words.ts';
import type {Span} from '../components/spans.ts';
import type {TableCell, TableRow} from '../components/table-lines.ts';
import {PRIVACY, type Privacy, type PrivacyTable} from './privacy.ts';

export type PrivacyGroup = Exclude<keyof PrivacyTable, 'lists'>;

/** A value for each name of a group; what is reworded says itself with the mask and without. */
export type Given<Name extends PrivacyGroup, Value> = {
	readonly [Key in keyof PrivacyTable[Name]]: PrivacyTable[Name][Key] extends 'reworded' ? (masked: boolean) => Value : Value;
};
export type Seen<Name extends PrivacyGroup, Value> = {readonly [Key in keyof PrivacyTable[Name]]: Value};

type Marks<Value> = {readonly hidden: Value; readonly blank: Value};

const seenAs = <Name extends PrivacyGroup, Value>(
	group: Name,
	given: Given<Name, Value>,
	masked: boolean,
	marks: Marks<Value>,
): Seen<Name, Value> => {
	const table: Readonly<Record<string, Privacy>> = PRIVACY[group];
	const values = given as Readonly<Record<string, Value | ((masked: boolean) => Value)>>;
	const seen = Object.entries(values).map(([key, value]) => {
		const privacy = table[key];
		if (privacy === 'reworded') return [key, (value as (masked: boolean) => Value)(masked)];
		return [key, !masked || privacy === 'public' ? value : privacy === 'hidden' ? marks.hidden : marks.blank];
	});
	return Object.fromEntries(seen);
};

const WORD_MARKS: Marks<string> = {hidden: HIDDEN, blank: ''};

/** Words by their names in the table, as they are seen. */
export const seenWords = <Name extends PrivacyGroup>(
	group: Name,
	given: Given<Name, string>,
	masked: boolean,
): Seen<Name, string> => seenAs(group, given, masked, WORD_MARKS);

/** One of them. */
export const seenWord = <Name extends PrivacyGroup, Key extends keyof PrivacyTable[Name]>(
	group: Name,
	key: Key,
	given: Given<Name, string>[Key],
	masked: boolean,
): string => seenWords(group, {[key]: given} as unknown as Given<Name, string>, masked)[key];

export const HIDDEN_SPAN: Span = {text: HIDDEN, as: 'dim'};
const CELL_MARKS: Marks<TableCell> = {hidden: HIDDEN_SPAN, blank: ''};

declare const passed: unique symbol;

/** Cells that went through the table: rows of lists take no others. */
export type SeenCells = Readonly<Record<string, TableCell | undefined>> & {readonly [passed]: true};
export type SeenRow = Omit<TableRow, 'cells'> & {readonly cells: SeenCells};

/** The cells of a row by their columns, as they are seen. */
export const seenCells = <Name extends PrivacyGroup>(group: Name, given: Given<Name, TableCell>, masked: boolean): SeenCells =>
	seenAs<Name, TableCell>(group, given, masked, CELL_MARKS) as unknown as SeenCells;

/** The row of something that is gone. */
export const NO_CELLS: SeenRow = {cells: {} as SeenCells};

/** Whether something of a group is there at all while masked. */
export const isSeen = <Name extends PrivacyGroup>(group: Name, key: keyof PrivacyTable[Name], masked: boolean): boolean =>
	!masked || (PRIVACY[group] as Readonly<Record<keyof PrivacyTable[Name], Privacy>>)[key] !== 'blank';
