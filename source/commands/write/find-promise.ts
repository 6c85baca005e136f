// Finds an open action or topic by the beginning of its id, with the person it belongs to.

import {Refusal} from '../../domain/refusal.ts';
import {findEntry} from '../../domain/team/find.ts';
import type {Action, PersonState, Team, Topic} from '../../domain/team/team.ts';
import type {CommandContext} from '../cli/context.ts';

export type FoundPromise =
	| {readonly person: PersonState; readonly action: Action; readonly topic?: undefined}
	| {readonly person: PersonState; readonly topic: Topic; readonly action?: undefined};

const notHere = (typed: string): Refusal =>
	new Refusal('It belongs to somebody who is no longer on the roster.', {code: 'not-on-roster', where: typed});

/** An action, or with `topics` a topic too; open or closed, the verb decides. */
export const findPromise = (
	team: Team,
	context: CommandContext,
	typed: string,
	kinds: 'actions' | 'actions and topics',
): FoundPromise => {
	const entry =
		kinds === 'actions'
			? findEntry(context.journal().live, typed, ['action-opened'], 'action')
			: findEntry(context.journal().live, typed, ['action-opened', 'topic-raised'], 'action or topic');
	for (const person of team.people) {
		const action = person.actions.find(each => each.id === entry.id);
		if (action) return {person, action};
		const topic = person.topics.find(each => each.id === entry.id);
		if (topic) return {person, topic};
	}
	throw notHere(typed);
};

/** The same, of actions alone. */
export const findAction = (
	team: Team,
	context: CommandContext,
	typed: string,
): {readonly person: PersonState; readonly action: Action} => {
	const {person, action} = findPromise(team, context, typed, 'actions');
	if (!action) throw notHere(typed);
	return {person, action};
};
