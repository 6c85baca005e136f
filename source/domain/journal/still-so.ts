// Whether what a save is about still is as it was when the save was made: another terminal may have been quicker.

import type {Day} from '../day.ts';
import type {EntryId} from '../ids.ts';
import {Refusal} from '../refusal.ts';
import {rivalsOf} from './choices.ts';
import type {Draft, Entry} from './entries.ts';
import {type Journal, journalOn, referenceOf} from './journal.ts';
import {consequences} from './leaning.ts';

/** What became of an entry that does not count any more. */
export type Fate = 'edited' | 'taken back';

/** Undefined where it counts; `edited` where another version counts in its place. */
export const fateOf = (journal: Journal, id: EntryId): Fate | undefined => {
	if (!journal.retractions.has(id)) return undefined;
	const now = journal.current(id);
	return now !== id && !journal.retractions.has(now) ? 'edited' : 'taken back';
};

const LOOK_AGAIN: Readonly<Record<Fate, string>> = {
	edited: 'The Journal shows it as it is now',
	'taken back': 'x in the Journal brings it back',
};

const meanwhile = (what: string, next: string, id: EntryId): Refusal =>
	new Refusal(`NOT SAVED: it was ${what} meanwhile, in another terminal. ${next}.`, {
		code: 'changed-meanwhile',
		where: id.slice(0, 8),
	});

const refuseGone = (journal: Journal, id: EntryId): void => {
	if (!journal.byId.has(id)) throw meanwhile('erased', 'There is nothing left to change', id);
	const fate = fateOf(journal, id);
	if (fate) throw meanwhile(fate, LOOK_AGAIN[fate], id);
};

/** An edit of what is another version by now. */
const refuseEdit = (journal: Journal, id: EntryId): void => {
	if (fateOf(journal, id) === 'edited') throw meanwhile('edited', 'Save again, and you see both', id);
	refuseGone(journal, id);
};

type Saved = {readonly draft: Draft; readonly isEdit: boolean};

const isPointer = (id: EntryId): boolean => id.startsWith('#');

/** The live entries that already do to something what a draft is about to do: end it, or say it to the same person. */
const isDoneBy = (entry: Entry, draft: Draft, about: EntryId, {current}: Journal): boolean => {
	switch (draft.kind) {
		case 'action-closed':
			return entry.kind === 'action-closed' && current(entry.action) === about;
		case 'topic-closed':
			return entry.kind === 'topic-closed'
				? current(entry.topic) === about
				: entry.kind === 'meeting-held' && (entry.discussed ?? []).some(id => current(id) === about);
		case 'feedback-said':
			return entry.kind === 'feedback-said' && entry.person === draft.person && current(entry.feedback) === about;
		case 'action-due-moved':
			return entry.kind === 'action-closed' && current(entry.action) === about;
		default:
			return false;
	}
};

/** A new closing, saying or other day: what it is about stands in the wording that was seen, and nobody was quicker. */
const refuseReference = (journal: Journal, {draft, isEdit}: Saved): void => {
	const reference = referenceOf(draft as Entry);
	if (reference === undefined || isPointer(reference)) return;
	refuseGone(journal, isEdit ? journal.current(reference) : reference);
	if (isEdit) return;
	const other = journal.live.find(entry => isDoneBy(entry, draft, reference, journal));
	if (other) throw meanwhile(other.kind === 'feedback-said' ? 'said' : 'closed', 'The Journal shows when', reference);
};

/** What is taken back still counts, or what is brought back is still gone; and nothing leans on it that was not told. */
const refuseRetractions = (journal: Journal, asked: readonly EntryId[]): void => {
	const {ids, returning} = consequences(journal, asked);
	const returns = new Set(returning.map(entry => entry.id));
	for (const id of asked) {
		const named = journal.byId.get(id);
		if (named?.kind === 'entry-retracted' && journal.retractions.has(id))
			throw meanwhile(
				fateOf(journal, named.entry) ? 'taken back again' : 'brought back',
				'The Journal shows it as it is now',
				id,
			);
		if (rivalsOf(journal, id).length > 0) continue;
		const comesAndGoes = asked.includes(journal.retractions.get(id)?.id ?? '') || returns.has(id);
		if (!comesAndGoes) refuseGone(journal, id);
	}
	const more = [...ids].find(id => !asked.includes(id));
	if (more !== undefined) throw meanwhile('recorded on', 'Look at it again, and then once more', more);
};

/** Both still are versions to be chosen from. */
const refuseChoice = (journal: Journal, goes: EntryId, stays: EntryId): void => {
	const rivals = rivalsOf(journal, goes);
	if (!rivals.includes(stays)) throw meanwhile('chosen', 'The Journal shows it as it is now', goes);
};

type Met = {readonly kind: 'meeting-held' | 'meeting-skipped'; readonly person: string; readonly on?: Day};
const isMet = (draft: Draft): draft is Draft & Met => draft.kind === 'meeting-held' || draft.kind === 'meeting-skipped';

const TWICE: Readonly<Record<Met['kind'], string>> = {
	'meeting-held': 'a 1:1 with them was',
	'meeting-skipped': 'a skipped 1:1 with them was',
};

/** The same 1:1, recorded in two terminals at once. */
const refuseTwice = (journal: Journal, {kind, person, on}: Met, today: Day): void => {
	const day = on ?? today;
	const isThere = journal.live.some(entry => entry.kind === kind && entry.person === person && entry.on === day);
	if (!isThere) return;
	throw new Refusal(
		`NOT SAVED: ${TWICE[kind]} recorded for that day meanwhile, in another terminal. Save again, and you are asked whether it was another one.`,
		{code: 'recorded-meanwhile', where: person},
	);
};

const isAboutOthers = (draft: Draft): boolean => draft.kind === 'entry-retracted' || referenceOf(draft as Entry) !== undefined;

/**
 * Refuses a save that was made from an older look at the journal and is not true any more: a change of what was edited or
 * taken back since, a second closing, an undo that would leave something leaning on nothing, a 1:1 that is recorded by now for
 * its person and day (unless `another` is meant). To be asked while nobody else can write; `read` is called only where a save
 * is about earlier entries.
 */
export const requireStillSo = (drafts: readonly Draft[], today: Day, read: () => readonly Entry[], another = false): void => {
	const met = another ? [] : drafts.filter(isMet);
	if (met.length === 0 && !drafts.some(isAboutOthers)) return;
	const journal = journalOn(read(), today);
	const edited = new Set<string>();
	const retracted: EntryId[] = [];
	for (const draft of drafts) {
		if (draft.kind !== 'entry-retracted' || isPointer(draft.entry)) continue;
		if (draft.replaces === undefined) retracted.push(draft.entry);
		else if (!isPointer(draft.replaces)) refuseChoice(journal, draft.entry, draft.replaces);
		else {
			edited.add(draft.replaces);
			refuseEdit(journal, draft.entry);
		}
	}
	for (const draft of met) if (!edited.has(`#${drafts.indexOf(draft)}`)) refuseTwice(journal, draft, today);
	if (retracted.length > 0) refuseRetractions(journal, retracted);
	drafts.forEach((draft, index) => {
		if (draft.kind !== 'entry-retracted') refuseReference(journal, {draft, isEdit: edited.has(`#${index}`)});
	});
};
