// The session: holds the state and what it is read against, runs keys through `step`, and does what `step` asks for.
import type {PersonId} from '../domain/ids.ts';
import {Refusal} from '../domain/refusal.ts';
import type {Store} from '../store/store.ts';
import {plural} from '../text/words.ts';
import {contextReader, type ReaderOptions} from './context-reader.ts';
import {withKeptDrafts} from './forms/drafts.ts';
import {keepHalfWritten} from './forms/half-written.ts';
import {typedWords} from './forms/typed-words.ts';
import {hereOf} from './keymap/here.ts';
import {type Knowledge, withKnowledge} from './knowledge.ts';
import {withSelectionsNamed} from './list/rows.ts';
import {rest} from './masking/resting.ts';
import {seenWord} from './masking/seen.ts';
import {type Context, type Effect, initialState, placeOf, type State, type Step, withToast} from './state.ts';
import {step, stepPaste} from './step.ts';
import type {KeyPress} from './terminal/key.ts';
import {listsOf, specOf, viewNamed} from './views/index.ts';

/** What the session cannot do by itself: everything that leaves the screen. */
export type Outside = {
	/** Text from the lead's editor; undefined when nothing changed. Throws a Refusal when the editor failed. */
	readonly editText: (text: string) => Promise<string | undefined>;
	/** The roster in the lead's editor, at that person's line. */
	readonly editRoster: (path: string, person: PersonId | undefined) => Promise<void>;
	/** Makes a starter roster and gives the store that reads it. */
	readonly makeRoster: () => Promise<Store>;
	readonly copy: (text: string) => void;
	/** Writes a text to a file of that name, unless it is taken. Throws a Refusal that says why nothing was written. */
	readonly writeFile: (path: string, text: string, overwrite: boolean) => {readonly path: string; readonly isTaken: boolean};
	/** Back to the shell until `fg`; false when there is no shell to go to. */
	readonly suspend: () => Promise<boolean>;
	readonly quit: () => void;
	/** A bug: the terminal is given back and the error goes on its way. */
	readonly fail: (error: unknown) => void;
};

export type SessionOptions = ReaderOptions & {
	readonly outside: Outside;
	readonly start?: Partial<State>;
	/** After so long without a key it is masked until the next one; never without it. */
	readonly maskAfterMs?: number;
};

export type Snapshot = {readonly state: State; readonly context: Context};

export type Session = {
	readonly get: () => Snapshot;
	readonly subscribe: (listener: () => void) => () => void;
	/** Keys are taken one after the other; one that saves is done before the next is heard. */
	readonly press: (key: KeyPress) => void;
	readonly paste: (text: string) => void;
	readonly resize: (size: {readonly columns: number; readonly rows: number}) => void;
	/** Folds what was left out of the first frame of a long journal; keys see to it by themselves. */
	readonly complete: () => void;
	/** Looks for changes on disk and for a new day; called twice a second. */
	readonly tick: () => Promise<void>;
	/** Keeps half-written forms; must be done at once, as when the process is told to stop. */
	readonly keepDrafts: () => void;
	/** Resolves when every key so far has been dealt with. */
	readonly settled: () => Promise<void>;
};

const minuteOf = (instant: Date): number => Math.floor(instant.getTime() / 60_000);

/** A refusal becomes a line on the screen; a bug goes on its way. */
const told = (error: unknown): string => {
	if (error instanceof Refusal) return error.message;
	throw error;
};

/** What became of the roster after the editor was closed. */
const rosterToast = (state: State, {problems, team}: Context): State => {
	const mistake = problems.find(problem => problem.severity === 'mistake');
	if (!mistake)
		return withToast(
			state,
			`Roster read: ${plural(team.people.length, 'person', 'people')}, ${plural(team.areas.length, 'area')}`,
		);
	const words = (masked: boolean) => `${mistake.where}: ${masked ? 'something is wrong here' : mistake.message}`;
	return withToast(state, seenWord('toast', 'roster', words, state.masked), 'mistake');
};

/** A view is opened that needs little, and nothing half written that might be about anything. */
const needsLittle = (state: State, {drafts}: Store): boolean => {
	const place = placeOf(state);
	return (
		place.kind === 'view' && viewNamed(place.view).isBrief === true && state.places.length === 1 && drafts.keys().length === 0
	);
};

/** What the place shown is drawn from and is not loaded yet. */
const missingKnowledge = ({state, context}: Snapshot): keyof Knowledge | undefined => {
	const {needs} = specOf(placeOf(state));
	return needs !== undefined && context.knowledge[needs] === undefined ? needs : undefined;
};

/** Opens a session on what the store holds now. */
export const createSession = async (options: SessionOptions): Promise<Session> => {
	const {outside, now} = options;
	let {store} = options;
	let reader = contextReader(options);
	let listeners: readonly (() => void)[] = [];

	const opening = {...initialState(), ...options.start};
	const first = await (needsLittle(opening, store) ? reader.readTeamView() : reader.read());
	let snapshot: Snapshot = {state: withKeptDrafts(opening, first), context: first};

	const set = (state: State, context: Context = snapshot.context): void => {
		if (state === snapshot.state && context === snapshot.context) return;
		snapshot = {state, context};
		for (const listener of listeners) listener();
		loadMissing();
	};
	const setContext = (context: Context): void => set(snapshot.state, context);
	/** The cursor stays on the row where it is seen, whatever has changed since. */
	const complete = (): void => {
		const {state, context} = snapshot;
		if (context.isBrief) set(withSelectionsNamed(listsOf, state, context), reader.complete(context));
	};

	/** What is on disk now, in the window as it is now; the cursor stays on the rows where it is seen. */
	const readAgain = async (): Promise<Context> => {
		const context = await reader.read(snapshot.context);
		set(withSelectionsNamed(listsOf, snapshot.state, snapshot.context));
		const {columns, rows, drafts, knowledge} = snapshot.context;
		return {...context, columns, rows, drafts, knowledge};
	};

	/** What another process kept under the same key meanwhile is not this session's to overwrite or to throw away. */
	const setDraft = (key: string, text: string | undefined): void => {
		const drafts = new Map(snapshot.context.drafts);
		const there = store.drafts.read(key);
		if (there !== undefined && there !== drafts.get(key) && there !== text) {
			const aside = store.drafts.moveAside(key);
			if (aside !== undefined) drafts.set(aside, there);
		}
		if (text === undefined) store.drafts.clear(key);
		else if (text !== there) store.drafts.write(key, text);
		if (text === undefined) drafts.delete(key);
		else drafts.set(key, text);
		setContext({...snapshot.context, drafts});
	};

	const append = async (effect: Extract<Effect, {kind: 'append'}>): Promise<boolean> => {
		try {
			const entries = await store.append(effect.drafts, snapshot.context.team.today, effect.meant);
			const context = await readAgain();
			const [{write} = {}] = entries;
			const {state} = snapshot;
			set(effect.saved(write === undefined ? state : {...state, writes: [...state.writes, write], undone: []}, entries), context);
			return true;
		} catch (error) {
			const message = told(error);
			const where = error instanceof Refusal ? error.where : undefined;
			// Another terminal may have been quicker: its saves are shown with the refusal.
			if (reader.isBehind(snapshot.context)) setContext(await readAgain());
			set(effect.failed?.(snapshot.state, message, where) ?? withToast(snapshot.state, message, 'mistake'));
			return false;
		}
	};

	const keep = (effect: Extract<Effect, {kind: 'keep-draft'}>): boolean => {
		try {
			setDraft(effect.key, effect.text);
			if (effect.kept) set(effect.kept(snapshot.state));
			return true;
		} catch (error) {
			const message = told(error);
			if (!effect.failed) return true;
			set(effect.failed(snapshot.state, message));
			return false;
		}
	};

	const editRoster = async (person: PersonId | undefined): Promise<void> => {
		await outside.editRoster(snapshot.context.rosterPath, person);
		const context = await readAgain();
		set(rosterToast(snapshot.state, context), context);
	};

	const makeRoster = async (): Promise<void> => {
		store = await outside.makeRoster();
		const {columns, rows} = snapshot.context;
		reader = contextReader({...options, store, demo: false, columns, rows});
		const context = await reader.read();
		set({...initialState(), masked: snapshot.state.masked}, context);
		await editRoster(undefined);
	};

	const editText = async ({text, edited, failed}: Extract<Effect, {kind: 'edit-text'}>): Promise<void> => {
		try {
			const changed = await outside.editText(text);
			if (changed !== undefined) set(edited(snapshot.state, changed));
		} catch (error) {
			const message = told(error);
			const written = error instanceof Refusal ? error.written : undefined;
			if (written === undefined) set(failed(snapshot.state, message));
			else set(failed(edited(snapshot.state, written), `${message} What you wrote there is here.`));
		}
	};

	/** False stops the effects after it: what was to follow a save that failed must not happen. */
	const run = async (effect: Effect): Promise<boolean> => {
		switch (effect.kind) {
			case 'append':
				return append(effect);
			case 'keep-draft':
				return keep(effect);
			case 'clear-draft':
				setDraft(effect.key, undefined);
				return true;
			case 'edit-text':
				await editText(effect);
				return true;
			case 'edit-roster':
				await editRoster(effect.person);
				return true;
			case 'make-roster':
				await makeRoster();
				return true;
			case 'copy':
				outside.copy(effect.text);
				set(withToast(snapshot.state, `${effect.what} sent to the terminal’s clipboard · Y writes it to a file`));
				return true;
			case 'write-file': {
				const {path, isTaken} = outside.writeFile(effect.path, effect.text, effect.overwrite);
				set((isTaken ? effect.taken : effect.written)(snapshot.state, path));
				return true;
			}
			case 'suspend':
				if (!(await outside.suspend())) set(withToast(snapshot.state, 'There is no shell here to go back to', 'warning'));
				return true;
			case 'quit':
				outside.quit();
				return true;
		}
	};

	const typed = typedWords(snapshot.state);
	/** What is half written, as far as it is not on disk yet; a disk that refuses is told, and asked again after the next words. */
	const keepTyped = (): void => {
		if (!typed.isDue(snapshot.state, now().getTime())) return;
		try {
			for (const effect of keepHalfWritten(snapshot.state)) {
				const text = effect.kind === 'keep-draft' ? effect.text : undefined;
				if ('key' in effect && snapshot.context.drafts.get(effect.key) !== text) setDraft(effect.key, text);
			}
		} catch (error) {
			set(withToast(snapshot.state, `What you type is not kept on disk. ${told(error)}`, 'mistake'));
		}
	};

	let queue: Promise<void> = Promise.resolve();
	let waiting = 0;

	const finish = async ({state, effects = []}: Step): Promise<void> => {
		set(state);
		for (const effect of effects) {
			try {
				if (!(await run(effect))) return;
			} catch (error) {
				set(withToast(snapshot.state, told(error), 'mistake'));
				return;
			}
		}
	};

	const enqueue = (work: () => Promise<void>): Promise<void> => {
		waiting += 1;
		const before = waiting === 1 ? work() : queue.then(work);
		queue = before.catch(outside.fail).finally(() => {
			waiting -= 1;
		});
		return queue;
	};

	let loading: keyof Knowledge | undefined;
	/** What the place shown is drawn from is loaded when such a place is opened first. */
	const loadMissing = (): void => {
		const part = missingKnowledge(snapshot);
		if (part === undefined || part === loading) return;
		loading = part;
		void enqueue(async () => {
			const knowledge = await withKnowledge(snapshot.context.knowledge, part);
			loading = undefined;
			setContext({...snapshot.context, knowledge});
		});
	};

	/** What a verb refuses is told, also where nobody foresaw it. */
	const safely = (next: () => Step): Step => {
		try {
			return next();
		} catch (error) {
			return {state: withToast(snapshot.state, told(error), 'mistake')};
		}
	};

	const resting = rest(options.maskAfterMs, now().getTime());
	/** The first key after a rest shows what was there, and does nothing else. */
	const wakes = (): boolean => {
		const woken = resting.wake(snapshot.state, now().getTime());
		if (woken) set(woken);
		return woken !== undefined;
	};

	/** Most keys change nothing but the state: they are done at once, unless an earlier one is still at work. */
	const take = (next: () => Step): void => {
		complete();
		if (waiting > 0) {
			void enqueue(async () => finish(safely(next)));
			return;
		}
		const done = safely(next);
		set(done.state);
		if (done.effects && done.effects.length > 0) void enqueue(() => finish(done));
	};

	loadMissing();
	return {
		get: () => snapshot,
		subscribe: listener => {
			listeners = [...listeners, listener];
			return () => {
				listeners = listeners.filter(each => each !== listener);
			};
		},
		press: key => {
			if (!wakes()) take(() => step(snapshot.state, key, snapshot.context));
		},
		paste: text => {
			if (!wakes()) take(() => stepPaste(snapshot.state, text, snapshot.context));
		},
		resize: ({columns, rows}) => {
			const {context} = snapshot;
			if (context.columns !== columns || context.rows !== rows) setContext({...context, columns, rows});
		},
		complete,
		tick: async () => {
			if (waiting > 0) return;
			keepTyped();
			set(resting.at(snapshot.state, now().getTime()));
			const {context} = snapshot;
			if (reader.isBehind(context)) await enqueue(async () => setContext(await readAgain()));
			// Only the local time of whoever is shown follows the clock.
			else if (minuteOf(now()) !== minuteOf(context.now) && hereOf(snapshot.state, context).person?.timezone !== undefined)
				setContext({...context, now: now()});
		},
		keepDrafts: () => {
			const failures: unknown[] = [];
			for (const effect of keepHalfWritten(snapshot.state)) {
				try {
					if (effect.kind === 'keep-draft') setDraft(effect.key, effect.text);
				} catch (error) {
					failures.push(error);
				}
			}
			if (failures.length > 0) throw failures[0];
		},
		settled: async () => {
			while (waiting > 0) await queue;
		},
	};
};
