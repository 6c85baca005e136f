// Verbs about 1:1s: held, skipped, planned. Each returns drafts for one save.

import type {Day} from '../day.ts';
import type {EntryId, Rating} from '../ids.ts';
import type {Draft} from '../journal/entries.ts';
import {Refusal} from '../refusal.ts';
import {unsaidFeedback} from '../signals/feedback.ts';
import {isOpen} from '../team/promises.ts';
import type {AreaState, PersonState} from '../team/team.ts';
import {sayFeedback} from './notes.ts';
import {reviewArea} from './overrides.ts';
import {closeAction, closeTopic, type NewAction, openAction} from './promises.ts';

export type HeldMeeting = {
	readonly on: Day;
	readonly notes?: string;
	readonly mood?: Rating;
	readonly career?: boolean;
	/** Topics and actions that were talked about. */
	readonly discussed?: readonly EntryId[];
	/** Questions that were on the sheet. */
	readonly asked?: readonly string[];
	/** Everything that was to be said has been said. */
	readonly said?: boolean;
};

const refuseComing = (on: Day, today: Day): void => {
	if (on > today)
		throw new Refusal(`${on} is still to come: record a 1:1 once it was held, or plan it with \`muster next\`.`, {
			code: 'day-to-come',
			where: on,
		});
};

/** A 1:1 with one person, or one each with several; a mood belongs to one person alone. */
export const holdMeeting = (people: readonly PersonState[], held: HeldMeeting, today: Day): readonly Draft[] => {
	refuseComing(held.on, today);
	if (people.length > 1 && held.mood !== undefined)
		throw new Refusal('A mood belongs to one person: record these 1:1s one by one.', {code: 'mood-of-several'});
	return people.flatMap((person): Draft[] => [
		{
			kind: 'meeting-held',
			person: person.id,
			on: held.on,
			...(held.notes?.trim() ? {notes: held.notes.trim()} : {}),
			...(held.mood === undefined ? {} : {mood: held.mood}),
			...(held.career ? {career: true} : {}),
			discussed: [...(held.discussed ?? [])],
			asked: [...(held.asked ?? [])],
		},
		...(held.said
			? unsaidFeedback(person).map(
					(each): Draft => ({kind: 'feedback-said', feedback: each.entry.id, person: person.id, on: held.on}),
				)
			: []),
	]);
};

export type Skip = {readonly why?: string /** Who called it off. */; readonly by?: 'lead' | 'person'};

/** Skipped 1:1s; a reason holds the overdue signal back until one cadence later, once. */
export const skipMeeting = (people: readonly PersonState[], on: Day, today: Day, {why, by}: Skip = {}): readonly Draft[] => {
	refuseComing(on, today);
	return people.map(
		({id}): Draft => ({
			kind: 'meeting-skipped',
			person: id,
			on,
			...(why?.trim() ? {why: why.trim()} : {}),
			...(by ? {by} : {}),
		}),
	);
};

export const planMeeting = (people: readonly PersonState[], day: Day, today: Day): readonly Draft[] => {
	if (day < today) throw new Refusal(`${day} has passed: plan a day from today on.`, {code: 'day-passed', where: day});
	return people.map(({id}): Draft => ({kind: 'meeting-planned', person: id, day}));
};

/** What became of a prep sheet in the meeting. Ids of what is not open any more count for nothing. */
export type HeldSheet = Pick<HeldMeeting, 'on' | 'notes' | 'mood' | 'career' | 'asked'> & {
	/** Actions done, topics and wins talked about, feedback said, areas reviewed. */
	readonly ticked: ReadonlySet<string>;
	/** Actions and topics that nobody wants any more. */
	readonly dropped: ReadonlySet<string>;
	/** What was promised in it. */
	readonly promised?: readonly NewAction[];
};

/** One 1:1 with everything that was ticked and dropped in it; what is neither carries over by itself. */
export const holdWithSheet = (
	person: PersonState,
	areas: readonly AreaState[],
	{ticked, dropped, promised = [], ...meeting}: HeldSheet,
	today: Day,
): readonly Draft[] => {
	const {on} = meeting;
	const [actions, topics] = [person.actions.filter(isOpen), person.topics.filter(isOpen)];
	const isTicked = ({id}: {readonly id: string}): boolean => ticked.has(id) && !dropped.has(id);
	const isDropped = ({id}: {readonly id: string}): boolean => dropped.has(id);
	const discussed = [...actions, ...topics, ...person.wins].filter(isTicked).map(({id}) => id);
	return [
		...holdMeeting([person], {...meeting, discussed}, today),
		...actions.filter(isTicked).map(action => closeAction(action, 'done', on)),
		...topics.filter(isTicked).map(topic => closeTopic(topic, 'discussed', on)),
		...person.feedback
			.filter(({entry, saidOn}) => saidOn === undefined && isTicked(entry))
			.flatMap(({entry}) => sayFeedback(entry, [person], on)),
		...areas.filter(isTicked).map(area => reviewArea(area, on)),
		...actions.filter(isDropped).map(action => closeAction(action, 'dropped', on)),
		...topics.filter(isDropped).map(topic => closeTopic(topic, 'dropped', on)),
		...promised.flatMap(action => openAction([person], action, on)),
	];
};
