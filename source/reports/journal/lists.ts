// Actions, topics and feedback as lists: the JSON of the reading commands and the rows of their tables.

import type {Day} from '../../domain/day.ts';
import {byDay, newestFirst} from '../../domain/order.ts';
import {isOpen, isOverdue} from '../../domain/team/promises.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {type FeedbackJson, feedbackJson} from '../words/feedback-json.ts';

export type ActionFilter = {readonly mine?: boolean; readonly theirs?: boolean; readonly overdue?: boolean};

/** Open actions of the people: overdue and due ones first, those without a day last. */
export const actionsReport = (people: readonly PersonState[], today: Day, filter: ActionFilter = {}) =>
	people
		.flatMap(person =>
			person.actions
				.filter(isOpen)
				.filter(action => (filter.mine || filter.theirs ? (action.owner === 'lead' ? filter.mine : filter.theirs) : true))
				.filter(action => !filter.overdue || isOverdue(action, today))
				.map(action => ({
					id: action.id,
					person: person.id,
					owner: action.owner,
					text: action.text,
					opened: action.opened,
					due: action.due ?? null,
					overdue: isOverdue(action, today),
					carried: action.carried,
				})),
		)
		.sort(byDay(action => action.due));
export type ActionRow = ReturnType<typeof actionsReport>[number];

/** Open topics, those carried longest first. */
export const topicsReport = (people: readonly PersonState[]) =>
	people
		.flatMap(person =>
			person.topics.filter(isOpen).map(({id, by, text, opened, carried}) => ({id, person: person.id, by, text, opened, carried})),
		)
		.sort(byDay(topic => topic.opened));
export type TopicRow = ReturnType<typeof topicsReport>[number];

export type FeedbackRow = FeedbackJson & {
	readonly id: string;
	readonly people: readonly string[];
	readonly say: 'next' | 'said' | 'keep';
	readonly on: Day;
	/** Whom it has been said to, and when. */
	readonly said: readonly {readonly person: string; readonly on: Day}[];
	/** Who still waits to hear it. */
	readonly unsaid: readonly string[];
};

type Hearer = {readonly person: string; readonly on: Day | undefined};

/** Whom each piece of feedback is about, and when it was said to them. */
const hearersOf = ({people}: Team): ReadonlyMap<string, readonly Hearer[]> => {
	const hearers = new Map<string, Hearer[]>();
	for (const {id: person, feedback} of people)
		for (const {entry, saidOn: on} of feedback) {
			const known = hearers.get(entry.id);
			if (known) known.push({person, on});
			else hearers.set(entry.id, [{person, on}]);
		}
	return hearers;
};

/** Feedback about any of the people, newest first; one about several is one row. */
export const feedbackReport = (people: readonly PersonState[], team: Team, unsaidOnly = false): readonly FeedbackRow[] => {
	const seen = new Set<string>();
	const rows: FeedbackRow[] = [];
	const hearing = hearersOf(team);
	for (const person of people) {
		for (const {entry} of person.feedback) {
			if (seen.has(entry.id)) continue;
			seen.add(entry.id);
			const hearers = hearing.get(entry.id) ?? [];
			const unsaid = entry.say === 'next' ? hearers.filter(each => each.on === undefined).map(each => each.person) : [];
			if (unsaidOnly && unsaid.length === 0) continue;
			rows.push({
				id: entry.id,
				people: [...entry.people],
				...feedbackJson(entry),
				say: entry.say,
				on: entry.on,
				said: hearers.flatMap(each => (each.on === undefined ? [] : [{person: each.person, on: each.on}])),
				unsaid,
			});
		}
	}
	return rows.sort(newestFirst(row => row.on));
};
