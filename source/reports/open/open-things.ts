// Everything open between the lead and the people: promises of both, topics, feedback that waits to be said; late first.

import {type Day, daysBetween} from '../../domain/day.ts';
import type {EntryId, PersonId} from '../../domain/ids.ts';
import type {EntryOf} from '../../domain/journal/entries.ts';
import {onceFor} from '../../domain/once-for.ts';
import {compareText} from '../../domain/order.ts';
import {unsaidFeedback} from '../../domain/signals/feedback.ts';
import {lateSeverity} from '../../domain/signals/promises.ts';
import {compareNames} from '../../domain/team/names.ts';
import {isLate, isOpen} from '../../domain/team/promises.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';

export type OpenKind = 'action' | 'topic' | 'feedback';

export type OpenThing = {
	readonly kind: OpenKind;
	/** The entry that opened it. */
	readonly id: EntryId;
	readonly person: PersonId;
	/** Whose promise it is, or who raised it; what is to be said is the lead's. */
	readonly owner: 'lead' | 'person';
	/** Of feedback. */
	readonly type?: EntryOf<'feedback-noted'>['type'];
	readonly text: string;
	readonly opened: Day;
	/** The day of a promise. */
	readonly due?: Day;
	/** How often that day was moved. */
	readonly moved: number;
	/** Held 1:1s that it went through. */
	readonly carried: number;
	/** Days past its day; none of theirs while they are on leave. */
	readonly lateDays: number;
	/** How grave it is by itself; undefined while it may wait. */
	readonly mark?: 'act' | 'watch';
};

/** The signal that speaks of a thing first says how grave it is; one that waits on purpose says nothing. */
const markBySignal = (id: EntryId, {signals}: PersonState): OpenThing['mark'] => {
	const said = signals.find(({things, snoozedUntil}) => things?.[0] === id && snoozedUntil === undefined)?.severity;
	return said === 'info' ? undefined : said;
};

/** The lead snoozed the signal that speaks of it. */
const waitsOnPurpose = (id: EntryId, {signals}: PersonState): boolean =>
	signals.some(({things, snoozedUntil}) => snoozedUntil !== undefined && things?.includes(id));

const actionsOpen = (person: PersonState, today: Day): readonly OpenThing[] =>
	person.actions.filter(isOpen).map((action): OpenThing => {
		const {id, owner, text, opened, due, moved, carried} = action;
		const late = isLate(action, today) && (owner === 'lead' || person.status !== 'leave');
		return {
			...{kind: 'action', id, person: person.id, owner, text, opened, due, moved, carried},
			lateDays: late && due !== undefined ? daysBetween(due, today) : 0,
			mark: late && person.status !== 'left' && !waitsOnPurpose(id, person) ? lateSeverity(action, today) : undefined,
		};
	});

const topicsOpen = (person: PersonState): readonly OpenThing[] =>
	person.topics.filter(isOpen).map(({id, by, text, opened, carried}) => ({
		...{kind: 'topic', id, person: person.id, owner: by, text, opened, moved: 0, carried, lateDays: 0},
		mark: markBySignal(id, person),
	}));

const feedbackOpen = (person: PersonState): readonly OpenThing[] =>
	unsaidFeedback(person).map(({entry: {id, type, text, on}}) => ({
		...{kind: 'feedback', id, person: person.id, owner: 'lead', type, text, opened: on, moved: 0, carried: 0, lateDays: 0},
		mark: markBySignal(id, person),
	}));

/** What is open with one person, in no order. */
const openWith = (person: PersonState, today: Day): readonly OpenThing[] => [
	...actionsOpen(person, today),
	...topicsOpen(person),
	...feedbackOpen(person),
];

const RANK = {act: 0, watch: 1} as const;
/** What may wait, and last what is open with somebody who has left. */
const WAITS = 2;
const WITH_WHO_LEFT = 3;
/** After every day there is. */
const NO_DAY = '~';

type Placed = {readonly thing: OpenThing; readonly rank: number; readonly day: string; readonly name: string};

/** A promise by its day, what waits for a 1:1 by the day of that. */
const placed = (person: PersonState, today: Day): readonly Placed[] => {
	const {next} = person.oneOnOne;
	const meets = next === undefined ? NO_DAY : next < today ? today : next;
	return openWith(person, today).map(thing => ({
		thing,
		rank: person.status === 'left' ? WITH_WHO_LEFT : thing.mark === undefined ? WAITS : RANK[thing.mark],
		day: thing.kind === 'action' ? (thing.due ?? NO_DAY) : meets,
		name: person.name,
	}));
};

const compare = (a: Placed, b: Placed): number =>
	a.rank - b.rank ||
	compareText(a.day, b.day) ||
	Number(a.thing.owner === 'person') - Number(b.thing.owner === 'person') ||
	compareText(a.thing.opened, b.thing.opened) ||
	compareNames(a.name, b.name);

/** Of some people, those late first, then by the day on which each comes up; what has no day last. */
export const openAmong = (people: readonly PersonState[], today: Day): readonly OpenThing[] =>
	people
		.flatMap(person => placed(person, today))
		.sort(compare)
		.map(({thing}) => thing);

/** Of the whole team, worked out when it is looked at first. */
export const openThings = onceFor(({people, today}: Team): readonly OpenThing[] => openAmong(people, today));

/** Feedback about several people is open with each of them. */
export const thingKey = ({id, person}: Pick<OpenThing, 'id' | 'person'>): string => `${id} ${person}`;

const byKey = onceFor(
	(team: Team): ReadonlyMap<string, OpenThing> => new Map(openThings(team).map(each => [thingKey(each), each])),
);

export const openThing = (team: Team, id: EntryId | undefined, person: PersonId | undefined): OpenThing | undefined =>
	id === undefined || person === undefined ? undefined : byKey(team).get(thingKey({id, person}));

/** What other programs are told. */
export const openJson = ({type, due, mark, ...thing}: OpenThing) => ({
	...thing,
	type: type ?? null,
	due: due ?? null,
	mark: mark ?? null,
});
