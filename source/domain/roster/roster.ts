// The roster as the lead writes it: its schema, and what muster makes of one that has mistakes.
import * as z from 'zod/mini';
import {described} from '../checking/description.ts';
import {type Day, isDay, parseWeekday, WEEKDAYS, type Weekday} from '../day.ts';
import {
	type AreaId,
	type Authority,
	ID_SHAPE,
	isId,
	type LevelId,
	type PersonId,
	parseAuthority,
	type Rating,
	RELATIONS,
	type Relation,
	ROLES,
	type RoleId,
	TARGET_ROLES,
	type Track,
} from '../ids.ts';
import {cadenceSchema, type Target} from '../journal/entries.ts';

/** Days off, both ends included; without `until` it has no known end. */
export type Absence = {readonly from: Day; readonly until?: Day};

/** Pay as the roster gives it; hidden until asked for. */
export type Compensation = {
	readonly amount: number;
	readonly currency: string;
	readonly period: 'year' | 'month' | 'day' | 'hour';
};

export type RosterPerson = {
	readonly id: PersonId;
	readonly was: readonly PersonId[];
	readonly name: string;
	readonly email?: readonly string[];
	/** The id that the HR system gives them. */
	readonly employee?: string;
	/** Names elsewhere, by place: `{github: 'ana-s'}`. */
	readonly handles?: Readonly<Record<string, string>>;
	/** Whom on the roster they report to, if not to the lead. */
	readonly reportsTo?: PersonId;
	readonly relation?: Relation;
	/** Standing topics of every 1:1; the team's default is filled in. */
	readonly agenda?: readonly string[];
	readonly title?: string;
	readonly track?: Track | string;
	readonly level?: LevelId;
	readonly role?: RoleId;
	readonly started?: Day;
	readonly joined?: Day;
	readonly levelSince?: Day;
	readonly target?: Target;
	/** As written (`weekly`, `10d`); the team's default is filled in. */
	readonly cadence: string;
	/** The cadence as the person's own entry in the roster says it, without the default: what `rosterWas` keeps. */
	readonly ownCadence?: string;
	/** Nobody named a rhythm, neither for them nor for the team: the cadence is muster's own. */
	readonly isCadenceAssumed?: boolean;
	readonly weekday?: Weekday;
	readonly lastMeeting?: Day;
	readonly ratings: Readonly<Record<string, Rating>>;
	readonly timezone?: string;
	readonly leave: readonly Absence[];
	readonly left?: Day;
	readonly compensation?: Compensation;
	readonly notes?: string;
};

export type RosterArea = {
	readonly id: AreaId;
	readonly was: readonly AreaId[];
	readonly name: string;
	readonly owner?: PersonId;
	readonly backup?: PersonId;
	/** A team or a person outside the roster that holds it. */
	readonly heldBy?: string;
	readonly authority?: Authority;
	readonly reviewed?: Day;
	/** Days between reviews. */
	readonly reviewEvery?: number;
};

/** The lead’s own side, as far as they write it down: what the advisor answers them by. */
export type RosterLead = {
	readonly title?: string;
	readonly level?: LevelId;
	readonly target?: Target;
	readonly ratings: Readonly<Record<string, Rating>>;
};

export type Roster = {
	readonly team?: string;
	readonly lead?: string;
	readonly me?: RosterLead;
	/** The lead's first day with this team. */
	readonly leadSince?: Day;
	/** The days of the week on which nobody works, where it is not the usual weekend. */
	readonly weekend?: readonly Weekday[];
	readonly away: readonly Absence[];
	/** The ladder file as written in the roster, relative to it. */
	readonly ladder?: string;
	readonly people: readonly RosterPerson[];
	readonly areas: readonly RosterArea[];
};

export const EMPTY_ROSTER: Roster = {away: [], people: [], areas: []};

/** What a roster without any cadence means: weekly, as most guides to 1:1s advise (Manager Tools; GitLab handbook). */
export const DEFAULT_CADENCE = 'weekly';
const NAMED_CADENCES: Readonly<Record<string, number>> = {weekly: 7, biweekly: 14, monthly: 28};

/** Days between 1:1s: `weekly` 7, `biweekly` 14, `monthly` 28, `10d` 10, `3w` 21; undefined for `none`. */
export const cadenceDays = (cadence: string): number | undefined => {
	if (cadence === 'none') return undefined;
	return NAMED_CADENCES[cadence] ?? Number.parseInt(cadence, 10) * (cadence.endsWith('w') ? 7 : 1);
};

const day = described(
	z.custom<Day>(value => typeof value === 'string' && isDay(value), 'must be an existing day, written YYYY-MM-DD'),
	{type: 'string', format: 'date'},
);
const words = z
	.string('must be text')
	.check(z.trim(), z.minLength(1, 'must not be empty'), z.maxLength(200, 'must be at most 200 characters'));
const wholeNumber = z.pipe(
	z.number().check(z.int(), z.nonnegative()),
	z.transform(value => String(value)),
);
/** What other systems number is text here: `level: 4`, `employee: 1042`. */
const wordsOrNumber = z.union([words, wholeNumber], 'must be text or a whole number');
const ID_RULE = 'must be an id: lower-case letters, digits, - and _, at most 64 characters';
const rosterId = z.union(
	[
		described(
			z.custom<string>(value => typeof value === 'string' && isId(value), ID_RULE),
			{type: 'string', pattern: ID_SHAPE.source},
		),
		wholeNumber,
	],
	ID_RULE,
);
const absence = z.strictObject({from: day, until: z.optional(day)}).check(
	z.refine(value => value.until === undefined || value.until >= value.from, {
		error: '`until` is before `from`',
		path: ['until'],
	}),
);
const cadence = cadenceSchema;
const weekday = z.pipe(
	z
		.string('must be a weekday, such as fri')
		.check(z.refine(value => parseWeekday(value) !== undefined, 'must be a weekday, such as fri')),
	z.transform(value => parseWeekday(value) as Weekday),
);
const rating = described(
	z.custom<Rating>(
		value => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5,
		'must be a whole number from 1 to 5',
	),
	{type: 'integer', minimum: 1, maximum: 5},
);
const AUTHORITY_RULE = 'must be 1–7 or tell, sell, consult, agree, advise, inquire, delegate';
const authority = z.pipe(
	z.union([z.string(), z.number()], AUTHORITY_RULE).check(z.refine(value => parseAuthority(value) !== undefined, AUTHORITY_RULE)),
	z.transform(value => parseAuthority(value) as Authority),
);
const REVIEW_RULE = 'must be a number of days or weeks, such as 90d or 12w';
const reviewEvery = z.pipe(
	z.string(REVIEW_RULE).check(z.regex(/^[1-9]\d{0,3}[dw]$/, REVIEW_RULE)),
	z.transform(value => Number.parseInt(value, 10) * (value.endsWith('w') ? 7 : 1)),
);
const isTimeZone = (value: unknown): boolean => {
	try {
		return typeof value === 'string' && new Intl.DateTimeFormat('en', {timeZone: value}) !== undefined;
	} catch {
		return false;
	}
};

const oneOnOne = z.strictObject({every: z.optional(cadence), day: z.optional(weekday), last: z.optional(day)});

const email = z.string('must be an address').check(z.regex(/^\S+@\S+$/, 'must be an address, such as ana@example.com'));
/** Standing topics of every 1:1. */
const agenda = z.array(words);
const weekend = z
	.array(weekday)
	.check(z.refine(days => new Set(days).size < WEEKDAYS.length, 'must leave a day of the week to work on'));
/** What a target is, with a level that may be a number. */
const target = z.union([
	z.literal('stay'),
	z.strictObject({level: wordsOrNumber, by: z.optional(day)}),
	z.strictObject({role: z.enum(TARGET_ROLES), by: z.optional(day)}),
]);

export const personSchema = z.strictObject({
	name: words,
	id: z.optional(rosterId),
	was: z.optional(z.array(rosterId)),
	email: z.optional(z.union([email, z.array(email)])),
	employee: z.optional(wordsOrNumber),
	handles: z.optional(z.record(z.string(), words)),
	reports_to: z.optional(wordsOrNumber),
	relation: z.optional(z.enum(RELATIONS)),
	agenda: z.optional(agenda),
	title: z.optional(words),
	track: z.optional(words),
	level: z.optional(wordsOrNumber),
	role: z.optional(z.enum(ROLES)),
	started: z.optional(day),
	joined: z.optional(day),
	level_since: z.optional(day),
	target: z.optional(target),
	one_on_one: z.optional(z.union([cadence, oneOnOne])),
	ratings: z.optional(z.record(z.string(), rating)),
	timezone: z.optional(z.string().check(z.refine(isTimeZone, 'must be a time zone, such as Europe/Berlin'))),
	leave: z.optional(z.array(absence)),
	left: z.optional(day),
	compensation: z.optional(
		z.strictObject({
			amount: z.number().check(z.nonnegative()),
			currency: z.string().check(z.regex(/^[A-Z]{3}$/, 'must be a three-letter code, such as USD')),
			period: z.enum(['year', 'month', 'day', 'hour']),
		}),
	),
	notes: z.optional(z.string().check(z.maxLength(10_000))),
});

export const areaSchema = z.strictObject({
	name: words,
	id: z.optional(rosterId),
	was: z.optional(z.array(rosterId)),
	owner: z.optional(wordsOrNumber),
	backup: z.optional(wordsOrNumber),
	held_by: z.optional(words),
	authority: z.optional(authority),
	reviewed: z.optional(day),
	review_every: z.optional(reviewEvery),
});

/** The lead themselves. */
const meSchema = z.strictObject({
	title: z.optional(words),
	level: z.optional(wordsOrNumber),
	target: z.optional(target),
	ratings: z.optional(z.record(z.string(), rating)),
});

export const headSchema = z.strictObject({
	team: z.optional(words),
	lead: z.optional(words),
	me: z.optional(meSchema),
	lead_since: z.optional(day),
	away: z.optional(z.array(absence)),
	weekend: z.optional(weekend),
	defaults: z.optional(z.strictObject({one_on_one: z.optional(cadence), agenda: z.optional(agenda)})),
	ladder: z.optional(words),
	/** Where an editor finds the schema. */
	$schema: z.optional(z.string()),
});

/** The whole file, for `muster schema roster`. */
export const rosterSchema = z.extend(headSchema, {
	people: z.optional(z.array(personSchema)),
	areas: z.optional(z.array(areaSchema)),
});

export type {FileProblem as RosterProblem} from '../checking/schema-mistakes.ts';
