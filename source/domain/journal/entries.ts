// The journal's entries: one schema per kind, in one list. Fields may be added later, never changed or removed.
import * as z from 'zod/mini';
import {described} from '../checking/description.ts';
import {type Day, isDay} from '../day.ts';
import {
	type AreaId,
	type Authority,
	type EntryId,
	ID_SHAPE,
	isId,
	type PersonId,
	type Rating,
	TARGET_ROLES,
	type WriteId,
} from '../ids.ts';
import {onceForEach} from '../once-for.ts';

/** Longer text is refused: a day's notes of 100,000 characters are a paste gone wrong. */
export const LONGEST_TEXT = 100_000;
/** `at`: RFC 3339 with an offset, so that the local day and the instant are both known. */
const INSTANT_SHAPE = /^(.{10})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const isInstant = (text: string): boolean => isDay(INSTANT_SHAPE.exec(text)?.[1] ?? '');
const UUID_SHAPE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const daySchema = described(
	z.custom<Day>(value => typeof value === 'string' && isDay(value), 'not a day (YYYY-MM-DD)'),
	{type: 'string', format: 'date'},
);
const ID = {type: 'string', pattern: ID_SHAPE.source};
const id = <Name extends string>() =>
	described(
		z.custom<Name>(value => typeof value === 'string' && isId(value), 'not an id'),
		ID,
	);
const person = id<PersonId>();
const people = z.array(person).check(z.minLength(1));
const area = id<AreaId>();
const uuid = <Name extends string>() =>
	described(
		z.custom<Name>(value => typeof value === 'string' && UUID_SHAPE.test(value), 'not a UUID'),
		{type: 'string', pattern: UUID_SHAPE.source},
	);
const entry = uuid<EntryId>();
const instant = described(
	z.custom<string>(value => typeof value === 'string' && isInstant(value), 'not an instant (YYYY-MM-DDTHH:MM:SS with an offset)'),
	{type: 'string', format: 'date-time'},
);
const text = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT));
const optionalText = z.optional(z.string().check(z.maxLength(LONGEST_TEXT)));
const name = z.string().check(z.minLength(1), z.maxLength(64));
const whole = <Value extends number>(most: number) =>
	described(
		z.custom<Value>(value => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most, `not 1 to ${most}`),
		{type: 'integer', minimum: 1, maximum: most},
	);
const rating = whole<Rating>(5);
const authority = whole<Authority>(7);
const side = z.enum(['lead', 'person']);

/** Days between 1:1s, or `none`, as the roster and `cadence-set` write it: `weekly`, `10d`, `3w`. */
export const CADENCE_SHAPE = /^(weekly|biweekly|monthly|none|[1-9]\d{0,2}[dw])$/;
export const cadenceSchema = z.string().check(z.regex(CADENCE_SHAPE));

/** What a person works toward: a level or a role and by when, or to stay where they are. */
const targetSchema = z.union([
	z.literal('stay'),
	z.strictObject({level: name, by: z.optional(daySchema)}),
	z.strictObject({role: z.enum(TARGET_ROLES), by: z.optional(daySchema)}),
]);
export type Target = z.infer<typeof targetSchema>;

/** What a note is about that is about nobody on the roster. */
export const NOTE_SUBJECTS = ['team', 'me'] as const;
export type NoteSubject = (typeof NOTE_SUBJECTS)[number] | AreaId;

const ownership = z.object({owner: z.nullable(person), backup: z.optional(z.nullable(person))});

const common = () => ({
	id: entry,
	at: instant,
	on: daySchema,
	write: uuid<WriteId>(),
	machine: name,
	v: z.literal(1),
	/** Brought in from before muster was used: shown everywhere, but it starts no clock and raises no alarm. */
	history: z.optional(z.boolean()),
	/** A hash of what the same machine wrote before, by which what is lost or was changed outside of muster is found. */
	prev: z.optional(z.string().check(z.maxLength(64))),
});

/**
 * The fields of each kind beyond the common ones, made when they are first asked for: most starts check no entry at all.
 * `entry-meanings.ts` says what they mean. `rosterWas` is the roster's value when the entry was written.
 */
const KINDS = {
	'meeting-held': () => ({
		person,
		notes: optionalText,
		mood: z.optional(rating),
		career: z.optional(z.boolean()),
		discussed: z.optional(z.array(entry)),
		asked: z.optional(z.array(name)),
	}),
	'meeting-skipped': () => ({person, why: optionalText, by: z.optional(side)}),
	'meeting-planned': () => ({person, day: daySchema}),
	/** About nobody on the roster: `team`, `me` or an area's id. */
	'note-taken': () => ({
		subject: described(
			z.custom<NoteSubject>(value => typeof value === 'string' && isId(value), 'not team, me or an area'),
			ID,
		),
		text,
		link: optionalText,
	}),
	'feedback-noted': () => ({
		people,
		type: z.enum(['praise', 'constructive', 'observation']),
		text,
		situation: optionalText,
		behaviour: optionalText,
		impact: optionalText,
		competency: z.optional(name),
		link: optionalText,
		say: z.enum(['next', 'said', 'keep']),
	}),
	'feedback-said': () => ({feedback: entry, person}),
	'action-opened': () => ({person, owner: side, text, due: z.optional(daySchema), from: z.optional(z.string())}),
	'action-due-moved': () => ({action: entry, due: z.nullable(daySchema)}),
	'action-closed': () => ({action: entry, outcome: z.enum(['done', 'dropped']), why: optionalText}),
	'topic-raised': () => ({person, text, by: side}),
	'topic-closed': () => ({topic: entry, outcome: z.enum(['discussed', 'dropped']), why: optionalText}),
	'win-noted': () => ({people, text, competency: z.optional(name), link: optionalText}),
	'rating-given': () => ({person, competency: name, rating, evidence: optionalText, rosterWas: z.optional(z.nullable(rating))}),
	'level-changed': () => ({person, level: name, since: daySchema, rosterWas: z.optional(z.nullable(name))}),
	'target-set': () => ({
		person,
		level: z.optional(name),
		role: z.optional(z.enum(TARGET_ROLES)),
		stay: z.optional(z.boolean()),
		by: z.optional(daySchema),
		rosterWas: z.optional(z.nullable(targetSchema)),
	}),
	'cadence-set': () => ({person, every: cadenceSchema, rosterWas: z.optional(z.nullable(cadenceSchema))}),
	'area-assigned': () => ({
		area,
		owner: z.nullable(person),
		backup: z.optional(z.nullable(person)),
		why: optionalText,
		rosterWas: z.optional(ownership),
	}),
	'authority-set': () => ({area, authority, rosterWas: z.optional(z.nullable(authority))}),
	'area-reviewed': () => ({area, notes: optionalText}),
	'plan-accepted': () => ({person, request: z.unknown(), items: z.array(entry)}),
	'advice-judged': () => ({
		advice: z.string(),
		useful: z.enum(['yes', 'no']),
		item: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
		why: z.optional(z.enum(['not-mine', 'too-general', 'wrong', 'did-it'])),
		person: z.optional(person),
		task: z.optional(name),
	}),
	/** The lead says that a case holds, or that it does not, whatever the records say. */
	'case-set': () => ({person, case: name, holds: z.enum(['yes', 'no'])}),
	'checklist-ticked': () => ({person, item: name, done: z.boolean()}),
	'signal-snoozed': () => ({subject: name, signal: name, until: daySchema, why: optionalText}),
	'entry-retracted': () => ({entry, why: optionalText, replaces: z.optional(entry)}),
} as const;

export type EntryKind = keyof typeof KINDS;
export const ENTRY_KINDS = Object.keys(KINDS) as EntryKind[];

/** Kinds that override the roster while it still says what it said then. */
export const OVERRIDING_KINDS = [
	'level-changed',
	'target-set',
	'cadence-set',
	'area-assigned',
	'authority-set',
	'rating-given',
] as const;

type Shape<Kind extends EntryKind> = ReturnType<(typeof KINDS)[Kind]>;
type Fields<Kind extends EntryKind> = z.infer<z.ZodMiniObject<Shape<Kind>>>;
type Common = z.infer<z.ZodMiniObject<ReturnType<typeof common>>>;

/** A stored entry of one kind. */
export type EntryOf<Kind extends EntryKind> = {[K in Kind]: {kind: K} & Common & Fields<K>}[Kind];
export type Entry = EntryOf<EntryKind>;

/** The n-th entry of the same write: drafts may point at each other before the store gives them ids. */
export type DraftRef = `#${number}`;
/**
 * What a domain verb returns: an entry without what the store adds (`id`, `at`, `write`, `machine`, `v`).
 * Without `on` the store takes today. A reference to another draft of the same write is `#0`, `#1` …
 */
export type Draft = {[K in EntryKind]: {kind: K; on?: Day; history?: boolean} & Fields<K>}[EntryKind];

/** What an entry of a kind must be. */
export const entrySchema = onceForEach(
	(kind: EntryKind) => z.looseObject({kind: z.literal(kind), ...common(), ...KINDS[kind]()}) as unknown as z.ZodMiniType<Entry>,
);

/** Why a value is no entry: the field's path and what is wrong with it; never the value, which may be a note. */
export type EntryFault = {readonly path: string; readonly message: string};

/** Checks one value from a journal. Unknown extra fields are kept, so that a newer version's entries survive. */
export const parseEntry = (value: unknown): {entry: Entry; fault?: undefined} | {entry?: undefined; fault: EntryFault} => {
	const kind = typeof value === 'object' && value !== null ? (value as {kind?: unknown}).kind : undefined;
	if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind))
		return {fault: {path: 'kind', message: 'not a known kind of entry'}};
	const result = z.safeParse(entrySchema(kind as EntryKind), value);
	// The value itself: the schemas change nothing, and a copy would put its fields in another order.
	if (result.success) return {entry: value as Entry};
	const issue = result.error.issues[0];
	return {fault: {path: issue?.path.join('.') ?? '', message: issue?.message ?? 'not valid'}};
};

/** The people an entry names: one, several, or none. */
export const peopleOf = (entry: Entry | Draft): readonly PersonId[] => {
	if ('people' in entry) return entry.people;
	return 'person' in entry && entry.person !== undefined ? [entry.person] : [];
};
