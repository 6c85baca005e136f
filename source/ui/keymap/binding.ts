// One record per binding: keys, words, where it applies, why it can't act, what it does. Dispatch, footer, help, palette and README read it.
import {capital} from '../../text/words.ts';
import type {Context, State, Step, TabId, ViewId} from '../state.ts';

export type BindingGroup = 'record' | 'open' | 'move' | 'look' | 'muster';

/** Where a binding applies: a view, a tab of a person's page (`person/actions`), any of them (`person`), or everywhere. */
export type Scope = 'everywhere' | ViewId | 'person' | `person/${TabId}` | 'prep';

export type Binding = {
	readonly id: string;
	/** Spelled as `KeyPress.name`; any of them will do, the first is shown. */
	readonly keys: readonly string[];
	/** For the footer: one or two words. */
	readonly label: string;
	/** For help and the palette: a sentence without its full stop. */
	readonly detail: string;
	readonly group: BindingGroup;
	readonly scopes: readonly Scope[];
	/** Shown in the footer, lowest first; without it, only in the help. */
	readonly footer?: number;
	/** Where the footer shows it, if not wherever it applies. */
	readonly footerIn?: readonly Scope[];
	/** Why it can't act now, in words; undefined when it can. */
	readonly disabled?: (state: State, context: Context) => string | undefined;
	readonly run: (state: State, context: Context) => Step;
};

const TAB_PREFIX = 'person/';
const VIEW_WORDS: Readonly<Record<Exclude<Scope, `person/${TabId}`>, string>> = {
	everywhere: 'everywhere',
	team: 'in Team',
	'one-on-ones': 'in 1:1s',
	ownership: 'in Ownership',
	growth: 'in Growth',
	journal: 'in Journal',
	playbook: 'in the Playbook',
	person: 'on a person’s page',
	prep: 'on a prep sheet',
};

/** Where a binding applies, in words: `in Team, on a person’s page`. */
export const scopeWords = (scopes: readonly Scope[]): string =>
	scopes
		.map(scope =>
			scope.startsWith(TAB_PREFIX)
				? `on a person’s page under ${capital(scope.slice(TAB_PREFIX.length))}`
				: VIEW_WORDS[scope as keyof typeof VIEW_WORDS],
		)
		.join(', ');

export const GROUP_TITLES: Readonly<Record<BindingGroup, string>> = {
	record: 'Record',
	open: 'Open',
	move: 'Move',
	look: 'Look',
	muster: 'muster',
};
