// Verbs about what was recorded: taken back, brought back, corrected. Nothing is edited in place: each gives new entries.
import type {Day} from '../day.ts';
import {rivalsOf} from '../journal/choices.ts';
import type {Draft, Entry, EntryKind, EntryOf} from '../journal/entries.ts';
import type {Journal} from '../journal/journal.ts';
import {isRetraction, namersOf, togetherWith} from '../journal/leaning.ts';
import {fateOf} from '../journal/still-so.ts';
import {retract, type Taking} from '../journal/undo.ts';
import {Refusal} from '../refusal.ts';

/** What is written, which later entries go with it, and which count again. */
export type Correction = Taking;

/** Takes an entry back, with what leans on it. One that was taken back already is refused. */
export const takeBack = (journal: Journal, entry: Entry, why?: string): Correction => {
	const retraction = journal.retractions.get(entry.id);
	if (retraction)
		throw new Refusal(`That was ${fateOf(journal, entry.id)} on ${retraction.on} already.`, {
			code: 'already-retracted',
			where: entry.id.slice(0, 8),
		});
	// What went in one save comes back together.
	const together = isRetraction(entry) ? togetherWith(journal, entry).map(({id}) => id) : [entry.id];
	// Of two versions that wait for a choice the other one would come to count.
	return retract(journal, new Set([...together, ...rivalsOf(journal, entry.id)]), why);
};

/**
 * Brings back what was taken back, with all that went in the same save; what stands in its place goes with that. A record
 * never counts twice.
 */
export const bringBack = (journal: Journal, entry: Entry): Correction => {
	const namers = namersOf(journal, entry.id);
	if (namers.length === 0) throw new Refusal('That was never taken back.', {code: 'not-retracted', where: entry.id.slice(0, 8)});
	return retract(
		journal,
		namers.flatMap(namer => togetherWith(journal, namer)).map(({id}) => id),
	);
};

type Common = 'id' | 'kind' | 'at' | 'write' | 'machine' | 'v' | 'prev';
/** New values of some fields of an entry of its kind; undefined takes a field away. */
export type Changes = {[Kind in EntryKind]: Partial<Omit<EntryOf<Kind>, Common>>}[EntryKind];

const fieldsOf = ({id: _, at: _at, write: _write, machine: _machine, v: _v, prev: _prev, ...fields}: Entry) => fields;

const withoutUndefined = (fields: object): object =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Texts without which an entry says nothing. */
const requireText = (fields: object): void => {
	if ('text' in fields && String(fields.text).trim() === '')
		throw new Refusal('There is no text: say in a few words what it is, or take it back with x.', {
			code: 'no-text',
			where: 'text',
		});
};

/**
 * A new entry with some fields changed, and the retraction of the old one, which it stands for from then on. Fields that
 * are not named stay as they are, also those that this version does not know.
 */
export const correctEntry = (journal: Journal, entry: Entry, changes: Changes, today: Day): readonly Draft[] => {
	const fate = fateOf(journal, entry.id);
	if (fate)
		throw new Refusal(
			fate === 'edited'
				? 'That was edited since: the Journal has it as it is now, to be changed there.'
				: 'That was taken back since: bring it back with x in the Journal before it is changed.',
			{code: 'already-retracted', where: entry.id.slice(0, 8)},
		);
	const before = fieldsOf(entry);
	const after = withoutUndefined({...before, ...changes}) as typeof before;
	requireText(after);
	if (after.on !== before.on && after.on > today)
		throw new Refusal(`${after.on} is still to come: what is recorded has happened.`, {code: 'day-to-come', where: 'on'});
	if (JSON.stringify(after) === JSON.stringify(withoutUndefined(before)))
		throw new Refusal('Nothing has changed.', {code: 'nothing-changed'});
	return [after as Draft, {kind: 'entry-retracted', entry: entry.id, replaces: '#0'}];
};

/** The same entries on another day, in one save: each is retracted, and what stands for it says that day. */
export const movedTo = (journal: Journal, entries: readonly Entry[], on: Day, today: Day): readonly Draft[] =>
	entries.flatMap((entry, index): readonly Draft[] => {
		const [after, retraction] = correctEntry(journal, entry, {on}, today);
		return after && retraction ? [after, {...retraction, replaces: `#${index * 2}`} as Draft] : [];
	});
