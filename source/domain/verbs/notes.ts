// Verbs about what the lead saw: feedback, wins, and feedback that has been said.
import type {Day} from '../day.ts';
import type {CompetencyId} from '../ids.ts';
import type {Draft, EntryOf, NoteSubject} from '../journal/entries.ts';
import {Refusal} from '../refusal.ts';
import type {PersonState} from '../team/team.ts';

export type FeedbackType = EntryOf<'feedback-noted'>['type'];
export type SayWhen = EntryOf<'feedback-noted'>['say'];

export type FeedbackNote = {
	readonly type: FeedbackType;
	readonly text: string;
	readonly situation?: string;
	readonly behaviour?: string;
	readonly impact?: string;
	readonly competency?: CompetencyId;
	readonly link?: string;
	/** Left out: observations are kept, praise and constructive feedback go to the next 1:1. */
	readonly say?: SayWhen;
	readonly on: Day;
};

const requireText = (text: string, what: string): string => {
	const trimmed = text.trim();
	if (trimmed === '') throw new Refusal(`There is no text: say ${what} in a few words.`, {code: 'no-text'});
	return trimmed;
};

const requirePeople = (people: readonly PersonState[]): void => {
	if (people.length === 0) throw new Refusal('Nobody was named.', {code: 'no-people'});
};

const optional = <Key extends string>(key: Key, value: string | undefined): {[K in Key]?: string} =>
	value?.trim() ? ({[key]: value.trim()} as {[K in Key]?: string}) : {};

/** When feedback of a type is said unless the lead chooses otherwise. */
export const usualSay = (type: FeedbackType): SayWhen => (type === 'observation' ? 'keep' : 'next');

/** One entry, about one person or several. */
export const noteFeedback = (people: readonly PersonState[], note: FeedbackNote): readonly Draft[] => {
	requirePeople(people);
	return [
		{
			kind: 'feedback-noted',
			people: people.map(person => person.id),
			on: note.on,
			type: note.type,
			text: requireText(note.text, 'what you saw'),
			...optional('situation', note.situation),
			...optional('behaviour', note.behaviour),
			...optional('impact', note.impact),
			...optional('competency', note.competency),
			...optional('link', note.link),
			say: note.say ?? usualSay(note.type),
		},
	];
};

export type SubjectNote = {readonly text: string; readonly link?: string; readonly on: Day};

/** A note about nobody on the roster: the lead's own conduct, the team as a whole, an area. Kept for the lead. */
export const takeNote = (subject: NoteSubject, {text, link, on}: SubjectNote): Draft => ({
	kind: 'note-taken',
	subject,
	on,
	text: requireText(text, 'what it is'),
	...optional('link', link),
});

export type WinNote = {readonly text: string; readonly competency?: CompetencyId; readonly link?: string; readonly on: Day};

export const noteWin = (people: readonly PersonState[], win: WinNote): readonly Draft[] => {
	requirePeople(people);
	return [
		{
			kind: 'win-noted',
			people: people.map(person => person.id),
			on: win.on,
			text: requireText(win.text, 'what went well'),
			...optional('competency', win.competency),
			...optional('link', win.link),
		},
	];
};

/** Feedback said to those of its people who are named, or to all who have not heard it yet. */
export const sayFeedback = (feedback: EntryOf<'feedback-noted'>, people: readonly PersonState[], on: Day): readonly Draft[] => {
	const concerned = people.filter(person => person.feedback.some(each => each.entry.id === feedback.id));
	if (concerned.length === 0)
		throw new Refusal('That feedback is about somebody else.', {code: 'not-about', where: feedback.id.slice(0, 8)});
	const hears = concerned.filter(person =>
		person.feedback.some(each => each.entry.id === feedback.id && each.saidOn === undefined),
	);
	if (hears.length === 0)
		throw new Refusal('That feedback has been said already.', {code: 'already-said', where: feedback.id.slice(0, 8)});
	return hears.map(({id}): Draft => ({kind: 'feedback-said', feedback: feedback.id, person: id, on}));
};
