// The session: holds the state and what it is read against, runs keys through `step`, and does what `step` asks for.
import {type Day, dayOf} from '../domain/day.ts';
import type {Entry} from '../domain/entries.ts';
import {foldTeam} from '../domain/fold.ts';
import type {PersonId} from '../domain/ids.ts';
import {Refusal} from '../domain/refusal.ts';
import type {Team} from '../domain/team.ts';
import type {Fingerprint, LocatedProblem, RosterReading, Store} from '../store/store.ts';
import type {KeyPress} from './key.ts';
import {keepDraft, step, stepPaste} from './step.ts';
import {type Context, type Effect, initialState, type State, type Step, withToast} from './ui-state.ts';

/** What the session cannot do by itself: everything that leaves the screen. */
export type Outside = {
	/** Text from the lead's editor; undefined when nothing changed. Throws a Refusal when the editor failed. */
	readonly editText: (text: string) => Promise<string | undefined>;
	/** The roster in the lead's editor, at that person's line. */
	readonly editRoster: (path: string, person: PersonId | undefined) => Promise<void>;
	/** Makes a starter roster and gives the store that reads it. */
	readonly makeRoster: () => Promise<Store>;
	readonly copy: (text: string) => void;
	readonly suspend: () => Promise<void>;
	readonly quit: () => void;
	/** A bug: the terminal is given back and the error goes on its way. */
	readonly fail: (error: unknown) => void;
};

export type SessionOptions = {
	readonly store: Store;
	readonly outside: Outside;
	readonly now: () => Date;
	/** A fixed day; without it the day follows the clock, midnight included. */
	readonly today?: Day;
	readonly demo: boolean;
	readonly columns: number;
	readonly rows: number;
	readonly start?: Partial<State>;
};

export type Snapshot = {readonly state: State; readonly context: Context};

export type Session = {
	readonly get: () => Snapshot;
	readonly subscribe: (listener: () => void) => () => void;
	/** Keys are taken one after the other; one that saves is done before the next is heard. */
	readonly press: (key: KeyPress) => void;
	readonly paste: (text: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	/** Looks for changes on disk and for a new day; called twice a second. */
	readonly tick: () => Promise<void>;
	/** Keeps half-written forms; must be done at once, as when the process is told to stop. */
	readonly keepDrafts: () => void;
	/** Resolves when every key so far has been dealt with. */
	readonly settled: () => Promise<void>;
};

const minuteOf = (instant: Date): number => Math.floor(instant.getTime() / 60_000);

/** Opens a session on what the store holds now. */
export const createSession = async (options: SessionOptions): Promise<Session> => {
	let {store} = options;
	const {outside, now} = options;
	let listeners: readonly (() => void)[] = [];
	let seen: Fingerprint = store.fingerprint();
	const currentDay = (): Day => options.today ?? dayOf(now());

	const readDrafts = (): ReadonlyMap<string, string> =>
		new Map(
			store.drafts.keys().flatMap(key => {
				const text = store.drafts.read(key);
				return text === undefined ? [] : [[key, text] as const];
			}),
		);

	const fold = (reading: RosterReading, entries: readonly Entry[], earlier: Team | undefined): Team =>
		foldTeam(reading.roster, reading.ladder, entries, currentDay(), earlier);

	let roster = await store.readRoster();
	const contextOf = (earlier: Context | undefined, reading: RosterReading, demo: boolean): Context => {
		const journal = store.readJournal();
		const stale = reading.unreadable && earlier !== undefined;
		if (!stale) roster = reading;
		const problems: readonly LocatedProblem[] = [...reading.problems, ...journal.problems];
		return {
			team: fold(roster, journal.entries, earlier?.team),
			entries: journal.entries,
			columns: earlier?.columns ?? options.columns,
			rows: earlier?.rows ?? options.rows,
			now: now(),
			problems,
			stale,
			demo,
			rosterPath: reading.path ?? reading.expectedPath,
			drafts: earlier?.drafts ?? readDrafts(),
		};
	};

	let snapshot: Snapshot = {state: {...initialState(), ...options.start}, context: contextOf(undefined, roster, options.demo)};

	const set = (next: Snapshot): void => {
		if (next.state === snapshot.state && next.context === snapshot.context) return;
		snapshot = next;
		for (const listener of listeners) listener();
	};
	const setState = (state: State): void => set({...snapshot, state});
	const setContext = (context: Context): void => set({...snapshot, context});

	const reload = async (): Promise<void> => {
		seen = store.fingerprint();
		const reading = await store.readRoster();
		setContext(contextOf(snapshot.context, reading, snapshot.context.demo));
	};

	const setDraft = (key: string, text: string | undefined): void => {
		if (text === undefined) store.drafts.clear(key);
		else store.drafts.write(key, text);
		const drafts = new Map(snapshot.context.drafts);
		if (text === undefined) drafts.delete(key);
		else drafts.set(key, text);
		setContext({...snapshot.context, drafts});
	};

	/** A refusal becomes a line on the screen; a bug goes on its way. */
	const told = (error: unknown): string => {
		if (error instanceof Refusal) return error.message;
		throw error;
	};

	const append = async (effect: Extract<Effect, {kind: 'append'}>): Promise<boolean> => {
		try {
			const entries = await store.append(effect.drafts, snapshot.context.team.today);
			const [first] = entries;
			const writes = first ? [...snapshot.state.writes, first.write] : snapshot.state.writes;
			await reload();
			setState(effect.saved({...snapshot.state, writes}, entries));
			return true;
		} catch (error) {
			const message = told(error);
			setState(effect.failed?.(snapshot.state, message) ?? withToast(snapshot.state, message, 'mistake'));
			return false;
		}
	};

	const makeRoster = async (): Promise<void> => {
		store = await outside.makeRoster();
		const reading = await store.readRoster();
		const {columns, rows} = snapshot.context;
		seen = store.fingerprint();
		set({
			state: withToast(
				{...initialState(), masked: snapshot.state.masked},
				`Your roster: ${reading.path ?? reading.expectedPath} · E edits it`,
			),
			context: {...contextOf(undefined, reading, false), columns, rows},
		});
		await outside.editRoster(reading.path ?? reading.expectedPath, undefined);
		await reload();
	};

	/** False stops the effects after it: what was to follow a save that failed must not happen. */
	const run = async (effect: Effect): Promise<boolean> => {
		switch (effect.kind) {
			case 'append':
				return append(effect);
			case 'keep-draft':
				setDraft(effect.key, effect.text);
				return true;
			case 'clear-draft':
				setDraft(effect.key, undefined);
				return true;
			case 'edit-text': {
				const text = await outside.editText(effect.text);
				if (text !== undefined) setState(effect.edited(snapshot.state, text));
				return true;
			}
			case 'edit-roster':
				await outside.editRoster(snapshot.context.rosterPath, effect.person);
				await reload();
				return true;
			case 'make-roster':
				await makeRoster();
				return true;
			case 'copy':
				outside.copy(effect.text);
				setState(withToast(snapshot.state, `${effect.what} copied`));
				return true;
			case 'suspend':
				await outside.suspend();
				return true;
			case 'quit':
				outside.quit();
				return true;
		}
	};

	let queue: Promise<void> = Promise.resolve();
	let waiting = 0;

	const finish = async ({state, effects = []}: Step): Promise<void> => {
		setState(state);
		for (const effect of effects) {
			try {
				if (!(await run(effect))) return;
			} catch (error) {
				setState(withToast(snapshot.state, told(error), 'mistake'));
				return;
			}
		}
	};

	/** Most keys change nothing but the state: they are done at once, unless an earlier one is still at work. */
	const enqueue = (next: () => Step): void => {
		if (waiting === 0) {
			const done = next();
			setState(done.state);
			if (!done.effects || done.effects.length === 0) return;
			waiting += 1;
			queue = finish(done);
		} else {
			waiting += 1;
			queue = queue.then(() => finish(next()));
		}
		queue = queue.catch(outside.fail).finally(() => {
			waiting -= 1;
		});
	};

	let ticking = false;
	return {
		get: () => snapshot,
		subscribe: listener => {
			listeners = [...listeners, listener];
			return () => {
				listeners = listeners.filter(each => each !== listener);
			};
		},
		press: key => enqueue(() => step(snapshot.state, key, snapshot.context)),
		paste: text => enqueue(() => stepPaste(snapshot.state, text)),
		resize: (columns, rows) => {
			const {context} = snapshot;
			if (context.columns !== columns || context.rows !== rows) setContext({...context, columns, rows});
		},
		tick: async () => {
			if (ticking || waiting > 0) return;
			ticking = true;
			try {
				const print = store.fingerprint();
				const changed = print.roster !== seen.roster || print.journal !== seen.journal;
				if (changed || currentDay() !== snapshot.context.team.today) await reload();
				const person = snapshot.context.team.people.some(each => each.timezone !== undefined);
				if (person && minuteOf(now()) !== minuteOf(snapshot.context.now)) setContext({...snapshot.context, now: now()});
			} finally {
				ticking = false;
			}
		},
		keepDrafts: () => {
			for (const overlay of snapshot.state.overlays) {
				if (overlay.kind !== 'form') continue;
				const effect = keepDraft(overlay.form);
				if (effect.kind === 'keep-draft') store.drafts.write(effect.key, effect.text);
			}
		},
		settled: async () => {
			while (waiting > 0) await queue;
		},
	};
};
