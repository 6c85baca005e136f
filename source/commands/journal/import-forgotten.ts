// Before an import: what the other store has erased and is here still, and whom it would bring back. Both are told and asked.
import {type Entry, peopleOf} from '../../domain/journal/entries.ts';
import type {Team} from '../../domain/team/team.ts';
import {aboutWords, type EntryContext, entryLine, entryWords} from '../../reports/words/entry-words.ts';
import {editingFolders} from '../../store/care/doctor-texts.ts';
import {type ForgetPreview, forget} from '../../store/care/forget.ts';
import {erasedThere, forgottenAmong, withoutForgotten} from '../../store/care/forgotten-elsewhere.ts';
import type {ImportFile} from '../../store/care/import-file.ts';
import {journalLayout} from '../../store/journal/journal-layout.ts';
import {plural} from '../../text/words.ts';
import {confirmed} from '../cli/confirm.ts';
import type {CommandContext} from '../cli/context.ts';
import type {OutputBlock, OutputLine} from '../cli/printer.ts';

/** More records than this are counted. */
const SHOWN = 8;

const shown = (entries: readonly Entry[], words: EntryContext): readonly OutputLine[] => {
	const lines = entries
		.slice(0, SHOWN)
		.map(
			entry => `  ${[entry.on, aboutWords(entry, words), entryWords(entry, words).label, entryLine(entry, words)].join(' · ')}`,
		);
	const more = entries.length - SHOWN;
	return more > 0 ? [...lines, `  … and ${more} more`] : lines;
};

export type ToErase = {readonly ids: readonly string[]; readonly people: readonly string[]; readonly entries: readonly Entry[]};

/** What is here of what was erased in the other store. */
export const toErase = (entries: readonly Entry[], {graves}: ImportFile): ToErase => {
	const ids = erasedThere(entries, graves);
	const people = forgottenAmong(entries, graves.people);
	const named = new Set(ids);
	const touched = entries.filter(entry => named.has(entry.id) || peopleOf(entry).some(id => people.includes(id)));
	return {ids, people, entries: touched};
};

/** How many went, and how many no longer name somebody. */
const erase = async ({ids: [first, ...rest], people}: ToErase, team: Team, context: CommandContext) => {
	const {places, surroundings} = context;
	const layout = journalLayout(places.data);
	const editing = editingFolders(places);
	const options = {now: surroundings.now(), editing};
	const done: ForgetPreview[] = [];
	for (const id of people) {
		const name = team.people.find(person => person.id === id)?.name;
		done.push(await forget(layout, {ids: [id], names: name === undefined ? [] : [name]}, options));
	}
	if (first !== undefined) done.push(await forget(layout, {entry: first}, {...options, alsoErase: rest}));
	const sum = (count: (each: ForgetPreview) => number): number => done.reduce((total, each) => total + count(each), 0);
	return {erased: sum(each => each.erased.length), changed: sum(each => each.shared.length + each.changed.length)};
};

/** Erases here what was erased there, if the lead wants it; what is said where it stays. */
export const eraseToo = async (
	found: ToErase,
	isSure: boolean,
	words: EntryContext,
	team: Team,
	context: CommandContext,
): Promise<{readonly isLeft: boolean; readonly said: readonly OutputBlock[]}> => {
	const count = found.entries.length;
	if (count === 0) return {isLeft: false, said: []};
	const are = count === 1 ? 'record is here that was' : 'records are here that were';
	const before = [
		`${count} ${are} erased where the file comes from, or whose person was forgotten there:`,
		...shown(found.entries, words),
	];
	const question = 'Erase this here too, for good, backups included?';
	if (await confirmed({question, isSure, before}, context.surroundings)) {
		const {erased, changed} = await erase(found, team, context);
		const also = changed > 0 ? `, and ${changed} ${changed === 1 ? 'names' : 'name'} nobody any more who was forgotten` : '';
		return {isLeft: false, said: [`${plural(erased, 'record')} erased here too${also}.`]};
	}
	return {isLeft: true, said: [...before, 'Kept here. To erase it here too: the same with --erase']};
};

export type BroughtBack = {
	readonly values: readonly unknown[];
	readonly ids: readonly string[];
	readonly said: readonly OutputBlock[];
};

/** Leaves out whoever was forgotten here, unless the lead wants them back. */
export const withoutThem = async (
	values: readonly unknown[],
	known: readonly Entry[],
	isSure: boolean,
	{store, surroundings}: CommandContext,
): Promise<BroughtBack> => {
	const here = new Set(known.map(({id}) => id));
	const fresh = values.filter(value => !here.has(String((value as {id?: unknown} | null)?.id)));
	const ids = forgottenAmong(fresh, store.forgotten());
	if (ids.length === 0) return {values, ids, said: []};
	const left = withoutForgotten(fresh, ids);
	const changed = fresh.length - fresh.filter(value => left.includes(value)).length;
	const before = [
		`${plural(changed, 'entry', 'entries')} of the file ${changed === 1 ? 'is' : 'are'} about ${ids.join(', ')}, forgotten here.`,
	];
	if (await confirmed({question: 'Take it in again?', isSure, before}, surroundings)) return {values, ids, said: []};
	const rest = values.filter(value => !fresh.includes(value));
	return {values: [...rest, ...left], ids: [], said: [...before, 'Left out. To take it in again: the same with --bring-back']};
};
