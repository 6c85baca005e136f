// One record per binding: keys, words, where it applies, why it can't act, what it does. Dispatch, footer, help, palette and README read it.
import type {PersonId} from '../../domain/ids.ts';
import type {PersonState} from '../../domain/team/team.ts';
import type {FocusedList, Row} from '../list/rows.ts';
import type {Context, State, Step} from '../state.ts';

export type BindingGroup = 'record' | 'open' | 'move' | 'look' | 'muster';

/** What the rows of a place are. Keys that several places share apply where rows are what they act on. */
export type RowsAre =
	| 'people'
	| 'areas'
	| 'entries'
	| 'timeline'
	| 'notes'
	| 'signals'
	| 'competencies'
	| 'feedback'
	| 'promises'
	| 'things'
	| 'advice'
	| 'pages'
	| 'prep';

/**
 * Where a key that several places share applies: everywhere; wherever it can be about somebody (rows that are about a
 * person, a person's page, a prep sheet); on every tab of a person's page; or where the rows are of a kind.
 */
export type Scope = 'everywhere' | 'somebody' | 'person' | RowsAre;

/** What a key acts on: the list that has the focus, its row, and whom that is about. */
export type Here = {
	/** What the rows of the place are. */
	readonly rows: RowsAre;
	readonly focus: FocusedList | undefined;
	readonly row: Row | undefined;
	/** The person under the cursor, or whose page is open. */
	readonly person: PersonState | undefined;
	/** The marked people where the place shows marks; otherwise the one under the cursor. */
	readonly people: readonly PersonId[];
};

export type Binding = {
	readonly id: string;
	/** Spelled as `KeyPress.name`; any of them will do, the first is shown. */
	readonly keys: readonly string[];
	/** For the footer: one or two words. */
	readonly label: string;
	/** For help and the palette: a sentence without its full stop. */
	readonly detail: string;
	readonly group: BindingGroup;
	/** Where it applies; a key of one place stands in the record of that place and says nothing here. */
	readonly scopes?: readonly Scope[];
	/** Shown in the footer, lowest first; without it, only in the help. */
	readonly footer?: number;
	/** Where the footer shows it, if not wherever it applies. */
	readonly footerIn?: readonly Scope[];
	/** Why it can't act now, in words; undefined when it can. */
	readonly disabled?: (state: State, context: Context, here: Here) => string | undefined;
	readonly run: (state: State, context: Context, here: Here) => Step;
};

/** A key that shows what is hidden, or asks about it: not while masked, whatever there is. */
export const unlessHidden =
	(what: string, disabled?: Binding['disabled']): NonNullable<Binding['disabled']> =>
	(state, context, here) =>
		state.masked ? `${what} are hidden: . shows them` : disabled?.(state, context, here);

export const GROUP_TITLES: Readonly<Record<BindingGroup, string>> = {
	record: 'Record',
	open: 'Open',
	move: 'Move',
	look: 'Look',
	muster: 'muster',
};
