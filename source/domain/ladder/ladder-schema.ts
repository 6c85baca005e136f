// A team's own ladder as its file writes it: levels, competencies, what each level expects, and how it maps to the built-in one.
import * as z from 'zod/mini';
import {described} from '../checking/description.ts';
import {ID_SHAPE, isId, type Rating, TARGET_ROLES} from '../ids.ts';

const text = (most: number) =>
	z
		.string('must be text')
		.check(z.trim(), z.minLength(1, 'must not be empty'), z.maxLength(most, `must be at most ${most} characters`));
/** As the ladder likes to write it, within what entries of the journal keep. */
const levelName = text(64).check(
	z.refine(value => !(value in Object.prototype), 'must be another name: this one means something to JavaScript'),
);
const competencyId = described(
	z.custom<string>(
		value => typeof value === 'string' && isId(value),
		'must be an id: lower-case letters, digits, - and _, at most 64 characters',
	),
	{type: 'string', pattern: ID_SHAPE.source},
);
const rating = described(
	z.custom<Rating>(
		value => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5,
		'must be a whole number from 1 to 5',
	),
	{type: 'integer', minimum: 1, maximum: 5},
);
const years = z
	.strictObject({
		from: z.number().check(z.minimum(0, 'must be at least 0')),
		to: z.optional(z.number().check(z.minimum(0, 'must be at least 0'))),
	})
	.check(z.refine(({from, to}) => to === undefined || to >= from, {error: '`to` is less than `from`', path: ['to']}));

export const ladderLevelSchema = z.strictObject({
	id: levelName,
	/** Levels of one track rise in the order in which they are written. */
	track: text(64),
	title: text(200),
	/** Years of experience in all. */
	years: z.optional(years),
	scope: z.optional(text(500)),
	focus: z.optional(text(500)),
	/** Years usually spent in this level. */
	typical_years: z.optional(years),
});

export const ladderCompetencySchema = z.strictObject({
	id: competencyId,
	name: text(200),
	/** At the head of a column; the first four letters of the name without it. */
	short: z.optional(text(4)),
	group: z.optional(text(64)),
	description: z.optional(text(2000)),
	/** One step by which it is developed. */
	development: z.optional(text(2000)),
});

const roleSchema = z.strictObject({
	/** A level of this ladder, or `own`: the person's. */
	level: levelName,
	/** Competencies expected one higher than the level says. */
	raises: z.optional(z.array(competencyId)),
});

/** Level → competency → 1–5. What is missing is not expected at all. */
export const expectationsSchema = z.record(z.string(), z.record(z.string(), rating));
export const ladderRolesSchema = z.partialRecord(z.enum(TARGET_ROLES), roleSchema);
/** Own level → level of the built-in ladder. */
export const mapsToSchema = z.record(z.string(), levelName);

/** The whole file, for `muster schema ladder`. */
export const ladderSchema = z.strictObject({
	name: z.optional(text(200)),
	levels: z.array(ladderLevelSchema),
	competencies: z.optional(z.array(ladderCompetencySchema)),
	expectations: z.optional(expectationsSchema),
	roles: z.optional(ladderRolesSchema),
	maps_to: z.optional(mapsToSchema),
});
