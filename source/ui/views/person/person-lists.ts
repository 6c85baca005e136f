// The lists of a person's page: signals, gaps, timeline, feedback, actions and topics, areas.

import {authorityWord} from '../../../domain/ids.ts';
import {competencyOf} from '../../../domain/ladder/ladder.ts';
import {personById} from '../../../domain/team/by-id.ts';
import type {Signal} from '../../../domain/team/team.ts';
import {timeline} from '../../../reports/person/timeline.ts';
import {reasonWords} from '../../../reports/words/signal-words.ts';
import type {ListSpec, Row} from '../../list/rows.ts';

const rowOfSignal = (signal: Signal): Row => ({
	id: `${signal.subject} ${signal.id}`,
	search: reasonWords(signal),
	signal,
	...(signal.subject === 'team' ? {} : {person: signal.subject}),
});

export const signalsList: ListSpec = {
	id: 'signals',
	title: 'Signals',
	rows: (context, {person}) => {
		const about = personById(context.team, person);
		if (!about) return [];
		const held = context.team.areas.filter(area => area.owner === about.id).flatMap(area => area.signals);
		return [...about.signals, ...held].map(signal => rowOfSignal(signal));
	},
	empty: 'Nothing needs you here. Press f to note what went well.',
};

export const gapsList: ListSpec = {
	id: 'gaps',
	title: 'Gaps',
	rows: (context, {person}) => {
		const about = personById(context.team, person);
		if (!about) return [];
		return [...about.expected.keys()].map(competency => ({
			id: competency,
			person: about.id,
			competency,
			search: competencyOf(context.team.ladder, competency)?.name ?? competency,
		}));
	},
	empty: 'No level known, so nothing is expected yet. Press E to give one in the roster.',
};

export const timelineList: ListSpec = {
	id: 'timeline',
	title: 'Timeline',
	rows: (context, {person}, masked) => {
		const about = personById(context.team, person);
		return about
			? timeline(about, context.team, {masked}).map(line => ({
					id: line.entryId,
					entry: line.entryId,
					person: about.id,
					search: `${line.kind} ${line.words}`,
				}))
			: [];
	},
	empty: 'Nothing recorded yet. Press m for a 1:1 held, f for feedback.',
};

export const feedbackList: ListSpec = {
	id: 'feedback',
	title: 'Feedback',
	rows: (context, {person}) =>
		(personById(context.team, person)?.feedback ?? []).toReversed().map(({entry}) => ({
			id: entry.id,
			feedback: entry.id,
			entry: entry.id,
			person,
			search: `${entry.type} ${entry.text}`,
		})),
	empty: 'No feedback noted yet. Press f to note some.',
};

type Promised = {
	readonly row: Row;
	readonly isMine: boolean;
	readonly due?: string;
	readonly opened: string;
	readonly closedOn?: string;
};

/** Sorts after every day; a sign such as `~` would come before the digits in the order of a language. */
const NO_DAY = '9';

/** Open ones first, the lead's own before theirs, by due day; then the closed ones, the last one first. */
const comparePromised = (a: Promised, b: Promised): number => {
	if (a.closedOn !== undefined || b.closedOn !== undefined) return (b.closedOn ?? NO_DAY).localeCompare(a.closedOn ?? NO_DAY);
	return (
		Number(b.isMine) - Number(a.isMine) || (a.due ?? NO_DAY).localeCompare(b.due ?? NO_DAY) || a.opened.localeCompare(b.opened)
	);
};

export const actionsList: ListSpec = {
	id: 'actions',
	title: 'Actions and topics',
	rows: (context, {person}) => {
		const about = personById(context.team, person);
		if (!about) return [];
		const actions = about.actions.map(
			({id, text, owner, due, opened, closed}): Promised => ({
				row: {id, action: id, entry: id, person: about.id, search: text},
				isMine: owner === 'lead',
				due,
				opened,
				closedOn: closed?.on,
			}),
		);
		const topics = about.topics.map(
			({id, text, by, opened, closed}): Promised => ({
				row: {id, topic: id, entry: id, person: about.id, search: text},
				isMine: by === 'lead',
				opened,
				closedOn: closed?.on,
			}),
		);
		const [openActions, openTopics] = [actions, topics].map(each =>
			each.filter(({closedOn}) => closedOn === undefined).toSorted(comparePromised),
		);
		const closed = [...actions, ...topics].filter(({closedOn}) => closedOn !== undefined).toSorted(comparePromised);
		return [...(openActions ?? []), ...(openTopics ?? []), ...closed].map(({row}) => row);
	},
	empty: 'No actions or topics. Press a for an action, t for a topic.',
};

export const areasList: ListSpec = {
	id: 'areas',
	title: 'Areas',
	rows: (context, {person}) =>
		context.team.areas
			.filter(area => area.owner === person || area.backup === person)
			.map(area => ({
				id: area.id,
				area: area.id,
				person,
				search: `${area.name} ${area.authority ? authorityWord(area.authority) : ''}`,
			})),
	empty: 'Owns nothing and backs nothing up. Areas are written in the roster: press E.',
};
