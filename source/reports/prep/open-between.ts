// What is open between lead and person: what they raised first, then the lead's promises, then theirs.

import {quiets} from '../../domain/cases/cases-of.ts';
import {longReturn, theirLateDays} from '../../domain/cases/times.ts';
import {type Day, daysBetween} from '../../domain/day.ts';
import {compareText} from '../../domain/order.ts';
import {isOpen} from '../../domain/team/promises.ts';
import type {Action, PersonState, Topic} from '../../domain/team/team.ts';

const ORDER = {'topic person': 0, 'action lead': 1, 'action person': 2, 'topic lead': 3} as const;

const actionJson = (action: Action, person: PersonState, today: Day) => {
	const {id, owner, text, opened, due, carried, moved} = action;
	const lateDays =
		due === undefined || due >= today ? 0 : owner === 'lead' ? daysBetween(due, today) : theirLateDays(due, person, today);
	return {id, kind: 'action' as const, owner, text, opened, due: due ?? null, times: carried, moved, lateDays};
};

const topicJson = ({id, by, text, opened, carried}: Topic) => ({
	id,
	kind: 'topic' as const,
	owner: by,
	text,
	opened,
	due: null,
	times: carried,
	moved: 0,
	lateDays: 0,
});

export type Carried = ReturnType<typeof actionJson> | ReturnType<typeof topicJson>;

const rank = ({kind, owner}: Carried): number => ORDER[`${kind} ${owner}`];
const key = (each: Carried): string => `${rank(each)} ${each.due ?? '9999-99-99'} ${each.opened}`;

/** A promise of theirs from before a long leave, while they are coming back: it is agreed on anew or it is not. */
export const isFromBefore = (each: Carried, person: PersonState, today: Day): boolean => {
	const back = quiets(person.cases, 'before-leave') ? longReturn(person, today)?.on : undefined;
	return back !== undefined && each.kind === 'action' && each.owner === 'person' && each.opened < back;
};

/** Everything open, theirs first: topics by age, promises by the day they are due. */
export const openBetween = (person: PersonState, today: Day): readonly Carried[] => {
	const actions = person.actions.filter(isOpen).map(each => actionJson(each, person, today));
	const topics = person.topics.filter(isOpen).map(topicJson);
	return [...actions, ...topics].toSorted((a, b) => compareText(key(a), key(b)));
};
