// Verbs about actions and topics: opened, moved, done, dropped.
import type {Day} from '../day.ts';
import type {Draft} from '../journal/entries.ts';
import {Refusal} from '../refusal.ts';
import type {Action, PersonState, Topic} from '../team/team.ts';

const requireText = (text: string): string => {
	const trimmed = text.trim();
	if (trimmed === '') throw new Refusal('There is no text: say in a few words what it is about.', {code: 'no-text'});
	return trimmed;
};

export type NewAction = {readonly text: string; readonly owner: 'lead' | 'person'; readonly due?: Day};

/** One action each, all in one save. */
export const openAction = (
	people: readonly PersonState[],
	action: NewAction & {readonly from?: string},
	on: Day,
): readonly Draft[] => {
	const text = requireText(action.text);
	return people.map(
		({id}): Draft => ({
			kind: 'action-opened',
			person: id,
			on,
			owner: action.owner,
			text,
			...(action.due ? {due: action.due} : {}),
			...(action.from ? {from: action.from} : {}),
		}),
	);
};

/** One topic each, all in one save. */
export const raiseTopic = (people: readonly PersonState[], text: string, by: 'lead' | 'person', on: Day): readonly Draft[] => {
	const wanted = requireText(text);
	return people.map(({id}): Draft => ({kind: 'topic-raised', person: id, on, text: wanted, by}));
};

const requireOpen = (each: Action | Topic, what: string): void => {
	if (each.closed)
		throw new Refusal(`That ${what} was closed on ${each.closed.on} (${each.closed.outcome}).`, {
			code: 'already-closed',
			where: each.id.slice(0, 8),
		});
};

export const closeAction = (action: Action, outcome: 'done' | 'dropped', on: Day, why?: string): Draft => {
	requireOpen(action, 'action');
	return {kind: 'action-closed', action: action.id, on, outcome, ...(why?.trim() ? {why: why.trim()} : {})};
};

export const closeTopic = (topic: Topic, outcome: 'discussed' | 'dropped', on: Day, why?: string): Draft => {
	requireOpen(topic, 'topic');
	return {kind: 'topic-closed', topic: topic.id, on, outcome, ...(why?.trim() ? {why: why.trim()} : {})};
};

/** A new due day, or none. */
export const moveDue = (action: Action, due: Day | undefined, on: Day): Draft => {
	requireOpen(action, 'action');
	return {kind: 'action-due-moved', action: action.id, on, due: due ?? null};
};
