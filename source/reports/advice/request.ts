// The advisor's request: its schema, and one line for each mistake in a value that is none.
import * as z from 'zod/mini';
import {closest} from '../../domain/checking/suggestions.ts';
import {Refusal} from '../../domain/refusal.ts';

export const TASK_TYPES = ['career_planning', 'leadership', 'management', 'communication', 'strategy', 'mentoring'] as const;
export const REQUEST_ROLES = ['tech_lead', 'engineering_manager', 'product_manager', 'cto', 'director', 'vp'] as const;
export const EXPERIENCE_LEVELS = ['mid', 'senior', 'staff', 'principal', 'executive'] as const;
/** A plan for more than three years is a wish. */
export const LONGEST_HORIZON = 36;

const HORIZON_RULE = `must be a whole number of months from 1 to ${LONGEST_HORIZON}`;
/** More of a wrong value would be no help. */
const LONGEST_SHOWN = 40;
const shown = (value: unknown): string =>
	typeof value === 'string' && value.length <= LONGEST_SHOWN ? `“${value}” is not allowed.` : 'is not allowed.';
const meant = (value: unknown, allowed: readonly string[]): string => {
	const near = typeof value === 'string' ? closest(value, allowed) : undefined;
	return near === undefined ? '' : ` Did you mean ${near}?`;
};
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
	z.enum(values, {error: ({input}) => `${shown(input)}${meant(input, values)} Allowed: ${values.join(', ')}`});
const name = z
	.string('must be text')
	.check(z.minLength(1, 'must not be empty'), z.maxLength(200, 'must be at most 200 characters'));

export const adviceRequestSchema = z.object({
	task_type: oneOf(TASK_TYPES),
	role_target: z.optional(oneOf(REQUEST_ROLES)),
	experience_level: z.optional(oneOf(EXPERIENCE_LEVELS)),
	/** Somebody on the roster: an id, or any word of the name. */
	person: z.optional(name),
	/** A page of the playbook: its id or its title. */
	situation: z.optional(name),
	horizon_months: z.optional(
		z.number(HORIZON_RULE).check(z.int(HORIZON_RULE), z.minimum(1, HORIZON_RULE), z.maximum(LONGEST_HORIZON, HORIZON_RULE)),
	),
});
export type AdviceRequest = z.infer<typeof adviceRequestSchema>;

export const REQUEST_FIELDS = Object.keys(adviceRequestSchema.shape) as readonly (keyof AdviceRequest)[];

/** What a field is called on the command line, and often typed in a request, too. */
export const REQUEST_OPTIONS = {
	task_type: 'task',
	role_target: 'role',
	experience_level: 'level',
	person: 'person',
	situation: 'situation',
	horizon_months: 'months',
} as const satisfies Readonly<Record<keyof AdviceRequest, string>>;

/** What a person, a role or a level is mostly asked about. */
export const USUAL_TASK = 'career_planning';

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownField = (field: string): string => {
	const asOption = REQUEST_FIELDS.find(known => REQUEST_OPTIONS[known] === field);
	const suggestion = asOption === undefined ? meant(field, REQUEST_FIELDS) : ` Did you mean ${asOption}?`;
	return `${field}: is no field of a request.${suggestion} Allowed: ${REQUEST_FIELDS.join(', ')}`;
};

const missing = (field: string, value: Readonly<Record<string, unknown>>): string => {
	const usual = 'role_target' in value || 'experience_level' in value ? ` Usual with a role or a level: ${USUAL_TASK}.` : '';
	return `${field}: is missing.${usual} Allowed: ${TASK_TYPES.join(', ')}`;
};

/** What is wrong with a value as a request, a line each with the path and what is allowed; empty for a good one. */
export const requestMistakes = (value: unknown): readonly string[] => {
	if (!isRecord(value)) return ['request: must be an object with at least task_type'];
	const result = z.safeParse(adviceRequestSchema, value);
	const wrong = (result.success ? [] : result.error.issues).map(issue => {
		const field = String(issue.path[0]);
		return field in value ? `${field}: ${issue.message}` : missing(field, value);
	});
	const unknown = Object.keys(value).filter(field => !REQUEST_FIELDS.some(known => known === field));
	return [...wrong, ...unknown.map(unknownField)];
};

/** Throws a Refusal of wrong usage with a line for each mistake. */
export const parseAdviceRequest = (value: unknown): AdviceRequest => {
	const mistakes = requestMistakes(value);
	if (mistakes.length > 0) throw new Refusal(mistakes.join('\n'), {code: 'bad-request', where: 'request', exitCode: 2});
	return z.parse(adviceRequestSchema, value);
};
