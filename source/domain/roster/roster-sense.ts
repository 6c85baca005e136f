// What a schema cannot tell of a person or an area: names that hide something, ids that are words, days that cannot be.

import {inQuotes} from '../checking/mistake-words.ts';
import type {FileProblem} from '../checking/schema-mistakes.ts';
import {type Day, daysBetween} from '../day.ts';
import {isReserved, RESERVED_WORDS, reservedIn, slug} from '../ids.ts';
import {callNames, compared} from '../team/call-names.ts';

type Tell = (problem: FileProblem) => void;
type List = 'people' | 'areas';

export type Sense = {
	readonly list: List;
	readonly index: number;
	/** The later of today and the day that is looked at; without it no day is too late. */
	readonly latest?: Day;
	readonly tell: Tell;
};

/**
 * Controls, line ends, characters that turn the direction of writing, and invisible ones. The joiners of Persian, Hindi and
 * joined pictures are letters' own.
 */
const HIDDEN = /[\p{Cc}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu;

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The name without what cannot be seen in it, in which alone two names could differ; told where there was any. Undefined
 * where nothing is left of it.
 */
export const plainName = (name: string, {list, index, tell}: Sense): string | undefined => {
	const [hidden] = name.match(HIDDEN) ?? [];
	if (hidden === undefined) return name;
	const plain = name.replace(HIDDEN, ' ').replace(/\s+/gu, ' ').trim();
	const subject = plain === '' ? `${list === 'people' ? 'person' : 'area'} ${index + 1}` : plain;
	const rest = plain === '' ? 'and nothing else, so that it is left out' : 'and is read without it';
	tell({
		severity: 'mistake',
		path: [list, index, 'name'],
		message: `${subject}: the name holds a character that cannot be seen (${codeOf(hidden)}), ${rest}. Write it with letters and spaces alone.`,
	});
	return plain === '' ? undefined : plain;
};

/** An id that is a word on the command line names nobody: it is left out, and the history under it comes back with `was`. */
export const idOfOnesOwn = (id: string | undefined, name: string, {list, index, tell}: Sense): string | undefined => {
	if (id === undefined || !isReserved(id)) return id;
	tell({
		severity: 'mistake',
		path: [list, index, 'id'],
		message: `${name}: the id ${id} is a word of muster’s own, which stands for ${RESERVED_WORDS[id]}; give another one. What was recorded under it comes along with was: [${id}].`,
	});
	return undefined;
};

/** Before this no working life began that is still going on: a year with a digit missing or wrong. */
const EARLIEST: Day = '1950-01-01';
/** Whoever has signed may start in a year or more, as graduates do; what lies further ahead is a slip in the year. */
const MOST_AHEAD_DAYS = 2 * 366;

type Rule = (day: Day) => string | undefined;

const notToCome =
	(latest: Day | undefined, hint: string): Rule =>
	day =>
		latest !== undefined && day > latest ? `is still to come, and it has to have happened${hint}` : undefined;

const notFarAhead =
	(latest: Day | undefined): Rule =>
	day =>
		latest !== undefined && daysBetween(latest, day) > MOST_AHEAD_DAYS ? 'is more than two years ahead' : undefined;

const notBefore =
	(first: Day | undefined, word: string): Rule =>
	day =>
		first !== undefined && day < first ? `is before ${word} (${first})` : undefined;

const notLongGone: Rule = day => (day < EARLIEST ? 'is before 1950' : undefined);

/** The day, or none where a rule forbids it: told, and left out. */
const sensibleDay = (
	day: Day | undefined,
	name: string,
	path: readonly (string | number)[],
	rules: readonly Rule[],
	{list, index, tell}: Sense,
): Day | undefined => {
	if (day === undefined) return undefined;
	for (const rule of rules) {
		const why = rule(day);
		if (why === undefined) continue;
		const message = `${name}: ${path.join('.')}: ${inQuotes(day).slice(1, -1)} ${why}. Check the year, or leave it out.`;
		tell({severity: 'mistake', path: [list, index, ...path], message});
		return undefined;
	}
	return day;
};

type Days = {
	readonly name: string;
	readonly started?: Day;
	readonly joined?: Day;
	readonly level_since?: Day;
	readonly left?: Day;
	readonly one_on_one?: string | {readonly every?: string; readonly last?: Day};
};

/** A person with the days that can be: none before they started, no 1:1 that is still to come. */
export const withSensibleDays = <Person extends Days>(person: Person, sense: Sense): Person => {
	const {name, one_on_one: oneOnOne} = person;
	const {latest} = sense;
	const day = (key: 'started' | 'joined' | 'level_since' | 'left', rules: readonly Rule[]) =>
		sensibleDay(person[key], name, [key], rules, sense);
	const started = day('started', [notLongGone, notFarAhead(latest)]);
	const sinceStart = [notLongGone, notFarAhead(latest), notBefore(started, 'started')];
	const joined = day('joined', sinceStart);
	const levelSince = day('level_since', sinceStart);
	const left = day('left', [notBefore(joined, 'joined'), notBefore(started, 'started')]);
	const held = typeof oneOnOne === 'object' ? oneOnOne : undefined;
	const hint = '; a 1:1 that is planned is recorded with muster next';
	const last = sensibleDay(held?.last, name, ['one_on_one', 'last'], [notLongGone, notToCome(latest, hint)], sense);
	return {
		...person,
		started,
		joined,
		level_since: levelSince,
		left,
		one_on_one: held && last !== held.last ? {...held, last} : oneOnOne,
	};
};

/** An area whose last review has happened. */
export const withSensibleReview = <Area extends {readonly name: string; readonly reviewed?: Day}>(
	area: Area,
	sense: Sense,
): Area => {
	const rules = [notLongGone, notToCome(sense.latest, '')];
	const reviewed = sensibleDay(area.reviewed, area.name, ['reviewed'], rules, sense);
	return reviewed === area.reviewed ? area : {...area, reviewed};
};

type Known = {readonly index: number; readonly id: string; readonly name: string; readonly hasOwnId: boolean};

const calledBy = ({name}: Known): readonly string[] => [name, ...callNames(name)].map(compared);

/**
 * Where a person and an area share an id, neither can be named: a note on the one could be on the other. Nor can an area whose id
 * is what somebody is called.
 */
export const tellSharedIds = (people: readonly Known[], areas: readonly Known[], tell: Tell): void => {
	const byId = new Map(people.map(person => [person.id, person]));
	const ids = new Set(areas.map(({id}) => id));
	const byName = new Map(
		people.flatMap(person => calledBy(person).flatMap(name => (ids.has(name) ? [[name, person] as const] : []))),
	);
	for (const {index, id, name, hasOwnId} of areas) {
		const person = byId.get(id);
		const called = byName.get(id);
		if (!person) {
			if (called)
				tell({
					severity: 'warning',
					path: ['areas', index, hasOwnId ? 'id' : 'name'],
					message: `${name}: ${called.name} is called ${id} too, so that a note on ${id} is refused; give the area an id of its own, such as ${`${id}-area`.slice(-64)}.`,
					other: ['people', called.index, 'name'],
				});
			continue;
		}
		tell({
			severity: 'mistake',
			path: ['areas', index, hasOwnId ? 'id' : 'name'],
			message: `${name}: ${person.name} under people has the id ${id} too, so that neither can be named for certain; give the area an id of its own, such as ${`${id}-area`.slice(-64)}.`,
			other: ['people', person.index, person.hasOwnId ? 'id' : 'name'],
		});
	}
};

/** An id that is what somebody else is called would take what is meant for them. */
export const tellForeignIds = (people: readonly Known[], tell: Tell): void => {
	const foreign = new Map(people.filter(each => each.hasOwnId && !calledBy(each).includes(each.id)).map(each => [each.id, each]));
	if (foreign.size === 0) return;
	for (const other of people) {
		for (const name of new Set(calledBy(other))) {
			const person = foreign.get(name);
			if (!person) continue;
			foreign.delete(name);
			tell({
				severity: 'warning',
				path: ['people', person.index, 'id'],
				message: `${person.name}: the id ${person.id} is what ${other.name} is called, so that what is written for ${person.id} is refused; give another one, with was: [${person.id}].`,
				other: ['people', other.index, 'name'],
			});
		}
	}
};

/** A name of which nothing but a word of muster's own would become the id: told, and the id is made of its hash. */
export const tellReservedName = (name: string, {list, index, tell}: Sense): void => {
	const word = reservedIn(name);
	if (word === undefined) return;
	tell({
		severity: 'mistake',
		path: [list, index, 'name'],
		message: `${name}: ${word} is a word of muster’s own, which stands for ${RESERVED_WORDS[word]}, and no id; give one, such as id: ${word}-1. Until then it is ${slug(name)}.`,
	});
};
