// A session on a real store in a temporary home: keys are pressed, state and entries looked at; nothing is drawn.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'vitest';
import type {Day} from '../../source/domain/day.ts';
import type {Entry, EntryKind, EntryOf} from '../../source/domain/journal/entries.ts';
import {journalOn} from '../../source/domain/journal/journal.ts';
import {builtInLadder} from '../../source/knowledge/ladder.ts';
import {createStore} from '../../source/store/create-store.ts';
import {writeTextToFile} from '../../source/store/files/text-to-file.ts';
import {places} from '../../source/store/paths.ts';
import type {Store} from '../../source/store/store.ts';
import type {FormState} from '../../source/ui/forms/form-state.ts';
import {focus} from '../../source/ui/keymap/here.ts';
import {createSession, type Outside, type Session} from '../../source/ui/session.ts';
import {type Context, type Place, placeOf, type State, topOverlay} from '../../source/ui/state.ts';
import type {KeyPress} from '../../source/ui/terminal/key.ts';
import {layOut} from '../support/program/lay-out.ts';
import {temporaryFolder} from '../support/program/temp.ts';
import {type Fixture, type FixtureName, fixture} from '../support/teams/fixtures.ts';

export const TODAY: Day = '2026-11-20';

export type FlowOptions = {
	readonly team?: FixtureName | Fixture;
	/** Opens the same home again. */
	readonly home?: string;
	/** `undefined` follows the clock. */
	readonly today?: Day | undefined;
	readonly now?: () => Date;
	readonly columns?: number;
	readonly rows?: number;
	readonly demo?: boolean;
	readonly start?: Partial<State>;
	readonly outside?: Partial<Outside>;
	readonly maskAfterMs?: number;
	/** What stands between the session and its store. */
	readonly wrap?: (store: Store) => Store;
};

export type Flow = {
	readonly session: Session;
	readonly home: string;
	readonly rosterPath: string;
	/** Another store on the same home, as another process would open it. */
	readonly elsewhere: Store;
	/** Keys by their names, one after the other: `press('f', 'tab', 'esc')`. */
	readonly press: (...keys: readonly string[]) => Promise<void>;
	/** Types a text, character by character. */
	readonly types: (text: string) => Promise<void>;
	readonly paste: (text: string) => Promise<void>;
	readonly tick: () => Promise<void>;
	readonly writeRoster: (text: string) => void;
	readonly state: () => State;
	readonly context: () => Context;
	readonly place: () => Place;
	/** The open form; fails without one. */
	readonly form: () => FormState;
	/** The id of the selected row. */
	readonly selected: () => string | undefined;
	readonly toast: () => string | undefined;
	/** Entries that count, of a kind. */
	readonly live: <Kind extends EntryKind>(kind: Kind) => readonly EntryOf<Kind>[];
	/** What left the session, by name, in order. */
	readonly asked: readonly string[];
	readonly copied: () => string | undefined;
};

export const storeIn = (home: string, now: () => Date = () => new Date()): Store =>
	createStore({places: places({MUSTER_HOME: home}), builtInLadder, now});

const pressOf = (key: string): KeyPress => {
	if (key === 'space') return {name: 'space', text: ' '};
	return [...key].length === 1 ? {name: key, text: key} : {name: key};
};

export const NOON = (): Date => new Date(`${TODAY}T12:00:00Z`);

/** The clock of most flows: a millisecond further each time it is looked at, so that saves have an order. */
const slowClock = (): (() => Date) => {
	let time = NOON().getTime();
	return () => {
		time += 1;
		return new Date(time);
	};
};

export const openFlow = async (options: FlowOptions = {}): Promise<Flow> => {
	const {team = 'demo', now = slowClock(), demo = false} = options;
	const today = 'today' in options ? options.today : TODAY;
	const home = options.home ?? temporaryFolder();
	if (options.home === undefined) await layOut(home, typeof team === 'string' ? fixture(team, TODAY) : team);
	const store = (options.wrap ?? (same => same))(storeIn(home, now));
	const asked: string[] = [];
	let copied: string | undefined;
	const failures: unknown[] = [];
	const outside: Outside = {
		editText: async () => undefined,
		editRoster: async () => {},
		makeRoster: async () => store,
		copy: text => {
			copied = text;
		},
		writeFile: (path, text, overwrite) => writeTextToFile(path, text, {HOME: home}, overwrite),
		suspend: async () => true,
		quit: () => {},
		fail: error => failures.push(error),
		...options.outside,
	};
	const noted = Object.fromEntries(
		Object.entries(outside).map(([name, act]) => [
			name,
			(...given: unknown[]) => {
				asked.push(name);
				return (act as (...all: unknown[]) => unknown)(...given);
			},
		]),
	) as unknown as Outside;
	const session = await createSession({
		store,
		outside: noted,
		now,
		today,
		demo,
		columns: options.columns ?? 120,
		rows: options.rows ?? 40,
		start: options.start,
		maskAfterMs: options.maskAfterMs,
	});
	const state = () => session.get().state;
	const context = () => session.get().context;
	const settle = async () => {
		await session.settled();
		if (!options.outside?.fail) expect(failures).toEqual([]);
	};
	const rosterPath = join(home, 'roster.yaml');
	return {
		session,
		home,
		rosterPath,
		elsewhere: storeIn(home, now),
		press: async (...keys) => {
			for (const key of keys) session.press(pressOf(key));
			await settle();
		},
		types: async text => {
			for (const character of text) session.press(pressOf(character === ' ' ? 'space' : character));
			await settle();
		},
		paste: async text => {
			session.paste(text);
			await settle();
		},
		tick: async () => {
			await session.tick();
			await settle();
		},
		writeRoster: text => writeFileSync(rosterPath, text),
		state,
		context,
		place: () => placeOf(state()),
		form: () => {
			const top = topOverlay(state());
			if (top?.kind !== 'form') throw new Error(`no form is open, but ${top?.kind ?? 'nothing'}: ${state().toast?.text ?? ''}`);
			return top.form;
		},
		selected: () => focus(state(), context())?.row?.id,
		toast: () => state().toast?.text,
		live: <Kind extends EntryKind>(kind: Kind) =>
			journalOn(context().entries, context().team.today).live.filter(
				entry => entry.kind === kind,
			) as readonly Entry[] as unknown as readonly EntryOf<Kind>[],
		asked,
		copied: () => copied,
	};
};

/** What is in the fields of a form, by name; choices as they stand. */
export const contentsOf = (form: FormState): Readonly<Record<string, string>> => ({
	...form.choices,
	...Object.fromEntries(Object.entries(form.texts).map(([id, field]) => [id, field.text])),
});
