// Undo and redo in the dashboard: this session's saves first, then, once asked, what was saved from this machine elsewhere.
import type {Entry} from '../../domain/journal/entries.ts';
import type {Journal} from '../../domain/journal/journal.ts';
import {isRetraction} from '../../domain/journal/leaning.ts';
import {type Redoing, redoLast, redoWrite, type Undoing, undoLast, undoWrite} from '../../domain/journal/undo.ts';
import {onceFor} from '../../domain/once-for.ts';
import {journalOf} from '../../domain/team/fold.ts';
import {type EntryContext, entryWords, headWords, journalContext} from '../../reports/words/entry-words.ts';
import {HIDDEN, quoted} from '../../reports/words/signal-words.ts';
import {shortDay} from '../../text/day-words.ts';
import {cut, width} from '../../text/width.ts';
import {seenWord} from '../masking/seen.ts';
import {openTop} from '../overlays/overlays.ts';
import {type Context, type MenuOption, type State, type Step, withToast} from '../state.ts';
import {giveSheetBack, keepGivenBack} from '../views/prep/prep-drafts.ts';
import {refuse} from './open-form.ts';

/** A toast has three rows, and has to end with the way on. */
const MOST_IN_TOAST = 180;
/** Columns of each note: as many as there is room for. */
const NOTE_COLUMNS = [100, 32, 16, 0] as const;
/** More of them are counted, not told. */
const MOST_TOLD = 3;

/** `praise for Ana Souza: to say next time · “calm”`; while masked `feedback for Ana Souza`. */
const savedWords = (entry: Entry, known: EntryContext, masked: boolean, columns: number = NOTE_COLUMNS[0]): string => {
	const words = (hidden: boolean): string => {
		const {words: said, note} = entryWords(entry, known, hidden);
		const parts = [said, note === undefined || note === HIDDEN || columns === 0 ? '' : quoted(cut(note, columns))];
		const more = parts.filter(part => part !== '' && part !== HIDDEN).join(' · ');
		const head = headWords(entry, known, hidden);
		return more === '' ? head : `${head}: ${more}`;
	};
	return seenWord('toast', 'undone', words, masked);
};

const told = (entries: readonly Entry[], known: EntryContext, masked: boolean, most = MOST_IN_TOAST): string => {
	const more = entries.length > MOST_TOLD ? [`${entries.length - MOST_TOLD} more`] : [];
	const written = (columns: number): string =>
		[...entries.slice(0, MOST_TOLD).map(entry => savedWords(entry, known, masked, columns)), ...more].join('; ');
	const fitting = NOTE_COLUMNS.find(columns => width(written(columns)) <= most) ?? 0;
	return written(fitting);
};

/** The last of this session's saves that still has something to undo, and the saves before it. */
const lastUndoable = (state: State, context: Context) => {
	const journal = journalOf(context.team);
	for (let index = state.writes.length - 1; index >= 0; index--) {
		const write = state.writes[index];
		const undoing = write === undefined ? undefined : undoWrite(journal, write);
		if (undoing) return {undoing, before: state.writes.slice(0, index)};
	}
	return undefined;
};

type Beyond = {readonly undoing?: Undoing; readonly redoing?: Redoing};

/** What was saved or undone last from this machine, in whatever terminal; asked for at every key. */
const beyondSession = onceFor((journal: Journal) => {
	const known = new Map<string, Beyond>();
	return (machine: string): Beyond => {
		const found = known.get(machine) ?? {undoing: undoLast(journal, machine), redoing: redoLast(journal, machine)};
		known.set(machine, found);
		return found;
	};
});
const elsewhere = ({team, machine}: Context): Beyond => (machine === undefined ? {} : beyondSession(journalOf(team))(machine()));

export const nothingToUndo = (state: State, context: Context): string | undefined =>
	state.writes.length > 0 || elsewhere(context).undoing ? undefined : 'nothing that was saved from this machine is left to undo';

export const nothingToRedo = (state: State, context: Context): string | undefined =>
	state.undone.length > 0 || elsewhere(context).redoing ? undefined : 'nothing was undone since the last save';

const undoIt = (undoing: Undoing, writes: State['writes'], state: State, context: Context): Step => {
	const known = journalContext(context.team, journalOf(context.team));
	const recorded = undoing.entries.filter(entry => !isRetraction(entry));
	// An edit that is undone leaves the version before it.
	const before = undoing.returning.filter(entry => !isRetraction(entry));
	const parts = [
		{head: '', entries: recorded},
		{head: '; with it went ', entries: undoing.leaning},
		{head: '; as before: ', entries: before},
	].filter(({entries}) => entries.length > 0);
	const most = Math.floor(MOST_IN_TOAST / Math.max(1, parts.length));
	const words = parts.map(({head, entries}) => `${head}${told(entries, known, state.masked, most)}`).join('');
	const what = recorded.length === 0 ? `the choice between versions${words}` : words;
	const saved = (now: State, [entry]: readonly Entry[]): State => {
		const undone = entry === undefined ? state.undone : [...state.undone, {by: entry.write, write: undoing.write}];
		return withToast({...giveSheetBack(now, context, undoing.write), writes, undone}, `Undone: ${what} · U redo`);
	};
	const keeping = keepGivenBack(state, context, undoing.write);
	return {state, effects: [{kind: 'append', drafts: undoing.drafts, saved}, ...keeping]};
};

/** When a save was made, and all of it: for whoever made it in another terminal. */
const saveLines = (entries: readonly Entry[], state: State, context: Context): readonly string[] => {
	const known = journalContext(context.team, journalOf(context.team));
	const recorded = entries.filter(entry => !isRetraction(entry));
	const lines = recorded.slice(0, MOST_TOLD).map(entry => {
		const when = `${shortDay(entry.at.slice(0, 10), context.team.today)}, ${entry.at.slice(11, 16)}`;
		return `  ${when} · ${savedWords(entry, known, state.masked)}`;
	});
	return recorded.length > MOST_TOLD ? [...lines, `  and ${recorded.length - MOST_TOLD} more`] : lines;
};

const ask = (title: string, lines: readonly string[], yes: string, no: string, run: MenuOption['run'], state: State): Step => ({
	state: openTop(state, {
		kind: 'menu',
		title,
		lines,
		options: [
			{id: 'no', label: no, run: now => ({state: now})},
			{id: 'yes', label: yes, run},
		],
		cursor: 0,
	}),
});

export const undo = (state: State, context: Context): Step => {
	const found = lastUndoable(state, context);
	if (found) return undoIt(found.undoing, found.before, state, context);
	const {undoing} = elsewhere(context);
	// What was saved here may have been undone in another terminal.
	if (!undoing) return refuse({...state, writes: []}, 'undo: nothing that was saved from this machine is left to undo');
	const title = 'Undo what was saved before this session, or elsewhere?';
	const run: MenuOption['run'] = (now, current) => undoIt(undoing, [], now, current);
	return ask(title, saveLines(undoing.entries, state, context), 'undo it', 'keep it', run, {...state, writes: []});
};

/** The last of what this session undid that was not brought back since, and what was undone before it. */
const lastRedoable = (state: State, context: Context) => {
	const journal = journalOf(context.team);
	for (let index = state.undone.length - 1; index >= 0; index--) {
		const undone = state.undone[index];
		const redoing = undone && redoWrite(journal, undone.by);
		if (redoing) return {redoing, write: undone.write, before: state.undone.slice(0, index)};
	}
	return undefined;
};

type Before = {readonly write?: string; readonly before: State['undone']};

const redoIt = ({returning, drafts}: Redoing, {write, before}: Before, state: State, context: Context): Step => {
	const known = journalContext(context.team, journalOf(context.team));
	const what = returning.length === 0 ? 'the last undo' : told(returning, known, state.masked);
	const writes = write === undefined ? state.writes : [...state.writes, write];
	const saved = (now: State): State => withToast({...now, writes, undone: before}, `Back again: ${what} · u undo`);
	return {state, effects: [{kind: 'append', drafts, saved}]};
};

export const redo = (state: State, context: Context): Step => {
	const found = lastRedoable(state, context);
	if (found) return redoIt(found.redoing, found, state, context);
	const {redoing} = elsewhere(context);
	if (!redoing) return refuse({...state, undone: []}, 'redo: nothing was undone since the last save, or all of it is back');
	const title = 'Bring back what was undone before this session, or elsewhere?';
	const [back] = redoing.returning;
	const run: MenuOption['run'] = (now, current) => redoIt(redoing, {write: back?.write, before: []}, now, current);
	return ask(title, saveLines(redoing.returning, state, context), 'bring it back', 'leave it', run, {...state, undone: []});
};
