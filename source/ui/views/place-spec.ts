// What a view, a tab of a person's page and the prep sheet have in common: one record each, from which everything else follows.
import type {PersonState} from '../../domain/team/team.ts';
import type {Part} from '../components/parts.ts';
import type {Windows} from '../components/windows.ts';
import type {Binding, RowsAre} from '../keymap/binding.ts';
import type {Knowledge} from '../knowledge.ts';
import type {Size} from '../layout.ts';
import type {LineOfRow} from '../list/paging.ts';
import type {FocusedList, ListSpec} from '../list/rows.ts';
import type {Context, State} from '../state.ts';
import type {Theme} from '../theme.ts';

/** What is copied as Markdown, and what the toast calls it. */
export type Sheet = {readonly text: string; readonly what: string};

/** The room that a place is drawn in: the whole width of the screen, and the rows that head and foot leave. */
export type PlaceRoom = {readonly size: Size; readonly height: number};

/** The lines of a list whose rows are of different heights, and half of how many are seen at once. */
export type TallLines = {readonly lines: readonly LineOfRow[]; readonly half: number};

export const NOTHING_TO_COPY = 'there is nothing here to copy';

export type PlaceSpec = {
	readonly id: string;
	readonly title: string;
	/** Said of its own keys elsewhere: `in Team`. */
	readonly where: string;
	/** What its rows are: keys that need a person, an area … apply where rows are that. */
	readonly rows: RowsAre;
	/** In the order in which Tab reaches them. */
	readonly lists: readonly [ListSpec, ...ListSpec[]];
	/** The keys that only work here. */
	readonly keys: readonly Binding[];
	/** Keys of several places that its footer shows besides its own. */
	readonly footer?: readonly string[];
	/** What `y` copies, as it is filtered, sorted and masked. */
	readonly sheet: (focus: FocusedList, state: State, context: Context) => Sheet | undefined;
	/** Why there is nothing to copy, where that is not for want of rows. */
	readonly noSheet?: (focus: FocusedList | undefined, state: State, context: Context) => string | undefined;
	/** What it is drawn from besides the team, loaded when it is opened first. */
	readonly needs?: keyof Knowledge;
	/** The selected row is told in full beside the list; where there is room for one of the two, zoom shows it. */
	readonly isToldInFull?: boolean;
	/** Why it can't be zoomed. */
	readonly noZoom?: string;
	/** What Esc closes within it, before the place itself. */
	readonly up?: (state: State) => State | undefined;
	/** The lines of the list that has the focus, where its rows are of different heights. */
	readonly tallLines?: (state: State, context: Context, room: PlaceRoom) => TallLines | undefined;
};

/** What a place is drawn with: its room, the glyphs, and where its windows stand. */
export type Canvas = PlaceRoom & {readonly theme: Theme; readonly windows: Windows};

/** Everything that is seen of a place, row by row; drawing only puts it on the screen. */
export type PlaceLines = (state: State, context: Context, canvas: Canvas) => Part;

export type View = PlaceSpec & {
	/** Where the title would not fit. */
	readonly short: string;
	/** For the help: what there is to see. */
	readonly detail: string;
	/** Drawn from the people and what they need alone, so that it can be shown before all of a long journal is read. */
	readonly isBrief?: boolean;
	readonly lines: PlaceLines;
};

export type PersonTab = PlaceSpec & {
	readonly lines: (person: PersonState, state: State, context: Context, canvas: Canvas) => Part;
};

export type SheetSpec = PlaceSpec & {readonly lines: PlaceLines};
