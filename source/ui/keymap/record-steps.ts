// What the recording keys do beside what is open: snoozing, assigning, undoing; and why they can't, where they can't.

import type {Entry} from '../../domain/journal/entries.ts';
import {redoWrite, undoWrite} from '../../domain/journal/undo.ts';
import {areaById} from '../../domain/team/by-id.ts';
import {journalOf} from '../../domain/team/fold.ts';
import type {AreaState, Signal} from '../../domain/team/team.ts';
import {signalOf} from '../../reports/open/thing-card.ts';
import {holderWords} from '../../reports/ownership/ownership.ts';
import {type EntryContext, entryWords, headWords, journalContext} from '../../reports/words/entry-words.ts';
import {HIDDEN, shortReason} from '../../reports/words/signal-words.ts';
import {thingOfRow} from '../list/row-things.ts';
import {seenWord} from '../masking/seen.ts';
import {openTop} from '../overlays/overlays.ts';
import {type Context, type MenuOption, placeOf, type State, type Step, withToast} from '../state.ts';
import {giveSheetBack, keepGivenBack} from '../views/prep/prep-drafts.ts';
import type {Here} from './binding.ts';
import {open, refuse} from './open-form.ts';

/** What can be snoozed: the signal under the cursor, or the one that speaks of the open thing there; else all that are about whom or what it is. */
export const signalsHere = (state: State, context: Context, {row, person}: Here): readonly Signal[] => {
	if (row?.signal) return [row.signal];
	const thing = thingOfRow(row, context);
	const signal = thing && signalOf(thing, person);
	if (signal) return [signal];
	const area = row?.area === undefined ? undefined : areaById(context.team, row.area);
	if (area) return area.signals;
	const held = context.team.areas.filter(each => each.owner === person?.id).flatMap(each => each.signals);
	const teams = placeOf(state).kind === 'view' ? context.team.signals : [];
	return [...(person ? [...person.signals, ...held] : []), ...teams];
};

export const snooze = (state: State, context: Context, here: Here): Step => {
	const signals = signalsHere(state, context, here);
	const [only] = signals;
	const nameOf = ({subject}: Signal) => areaById(context.team, subject)?.name;
	const openFor = (signal: Signal) => (now: State, current: Context) =>
		open('snooze', {people: [signal.subject], target: signal.id}, now, current);
	if (only && signals.length === 1) return openFor(only)(state, context);
	const options = signals.map(
		(signal): MenuOption => ({
			id: `${signal.subject} ${signal.id}`,
			label: [nameOf(signal), shortReason(signal)].filter(Boolean).join(': '),
			detail: signal.snoozedUntil === undefined ? signal.severity : `snoozed until ${signal.snoozedUntil}`,
			run: openFor(signal),
		}),
	);
	return {state: openTop(state, {kind: 'menu', title: 'Snooze which signal?', options, cursor: 0})};
};

/** The area under the cursor, or the one that a signal is about; otherwise all, those of the person under the cursor first. */
export const areasHere = ({team}: Context, {row, person}: Here): readonly AreaState[] => {
	const only = areaById(team, row?.area ?? row?.signal?.subject);
	if (only) return [only];
	const isTheirs = ({owner}: AreaState) => person !== undefined && owner === person.id;
	return team.areas.toSorted((a, b) => Number(isTheirs(b)) - Number(isTheirs(a)));
};

export const assign = (state: State, context: Context, here: Here): Step => {
	const areas = areasHere(context, here);
	const openFor = (target: string) => (now: State, current: Context) => open('assign', {people: [], target}, now, current);
	const [only] = areas;
	if (only && areas.length === 1) return openFor(only.id)(state, context);
	const options = areas.map(({id, name, owner}): MenuOption => {
		const words = (masked: boolean) => holderWords(context.team, owner, 'nobody', {masked});
		return {id, label: name, detail: seenWord('menu', 'holder', words, state.masked), run: openFor(id)};
	});
	return {state: openTop(state, {kind: 'menu', title: 'Assign which area?', options, cursor: 0})};
};

/** The last of this session's saves that still has something to undo, and the saves before it. */
const lastUndoable = (state: State, context: Context) => {
	const journal = journalOf(context.team);
	for (let index = state.writes.length - 1; index >= 0; index--) {
		const write = state.writes[index];
		const undoing = write === undefined ? undefined : undoWrite(journal, write);
		if (undoing) return {journal, undoing, before: state.writes.slice(0, index)};
	}
	return undefined;
};

/** `praise for Ana: to say next time`; while masked `feedback for Ana`. */
const savedWords = (entry: Entry, known: EntryContext, masked: boolean): string => {
	const words = (hidden: boolean): string => {
		const said = entryWords(entry, known, hidden).words;
		const head = headWords(entry, known, hidden);
		return said === '' || said === HIDDEN ? head : `${head}: ${said}`;
	};
	return seenWord('toast', 'undone', words, masked);
};

export const undo = (state: State, context: Context): Step => {
	const found = lastUndoable(state, context);
	// What was saved here may have been undone in another terminal.
	if (!found) return refuse({...state, writes: []}, 'undo: what this session saved has been undone already');
	const {journal, undoing, before} = found;
	const [first] = undoing.entries.filter(entry => entry.kind !== 'entry-retracted');
	const what = first ? savedWords(first, journalContext(context.team, journal), state.masked) : 'the choice between versions';
	const more = undoing.entries.length > 1 ? ` and ${undoing.entries.length - 1} more` : '';
	const leaning = undoing.leaning.length === 0 ? '' : `, with ${undoing.leaning.length} that leaned on it`;
	const saved = (now: State, [entry]: readonly Entry[]): State => {
		const undone = entry === undefined ? state.undone : [...state.undone, {by: entry.write, write: undoing.write}];
		return withToast(
			{...giveSheetBack(now, context, undoing.write), writes: before, undone},
			`Undone: ${what}${more}${leaning} · U redo`,
		);
	};
	const keeping = keepGivenBack(state, context, undoing.write);
	return {state, effects: [{kind: 'append', drafts: undoing.drafts, saved}, ...keeping]};
};

/** The last of what this session undid that was not brought back since, and what was undone before it. */
const lastRedoable = (state: State, context: Context) => {
	const journal = journalOf(context.team);
	for (let index = state.undone.length - 1; index >= 0; index--) {
		const undone = state.undone[index];
		const redoing = undone && redoWrite(journal, undone.by);
		if (redoing) return {journal, redoing, write: undone.write, before: state.undone.slice(0, index)};
	}
	return undefined;
};

export const redo = (state: State, context: Context): Step => {
	const found = lastRedoable(state, context);
	if (!found) return refuse({...state, undone: []}, 'redo: what this session undid has been brought back already');
	const {journal, redoing, write, before} = found;
	const [first] = redoing.returning;
	const what = first ? savedWords(first, journalContext(context.team, journal), state.masked) : 'the last undo';
	const more = redoing.returning.length > 1 ? ` and ${redoing.returning.length - 1} more` : '';
	const writes = write === undefined ? state.writes : [...state.writes, write];
	const saved = (now: State): State => withToast({...now, writes, undone: before}, `Back again: ${what}${more} · u undo`);
	return {state, effects: [{kind: 'append', drafts: redoing.drafts, saved}]};
};
