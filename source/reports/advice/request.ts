// The advisor's request: its schema, and one mistake for each field whose value is none.
import * as z from 'zod/mini';
import {closest, didYouMean} from '../../domain/checking/suggestions.ts';
import {Refusal} from '../../domain/refusal.ts';

export const TASK_TYPES = ['career_planning', 'leadership', 'management', 'communication', 'strategy', 'mentoring'] as const;
export const REQUEST_ROLES = ['tech_lead', 'engineering_manager', 'product_manager', 'cto', 'director', 'vp'] as const;
export const EXPERIENCE_LEVELS = ['mid', 'senior', 'staff', 'principal', 'executive'] as const;
/** A plan for more than three years is a wish. */
const LONGEST_HORIZON = 36;
/** A page of notes is no question. */
const LONGEST_ABOUT = 500;

const HORIZON_RULE = `must be a whole number of months from 1 to ${LONGEST_HORIZON}`;
/** More of a wrong value would be no help. */
const LONGEST_SHOWN = 40;
/** What people write for a value that is called otherwise here; letters alone would not find it. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
	junior: 'mid',
	entry: 'mid',
	intern: 'mid',
	engineer: 'mid',
	middle: 'mid',
	manager: 'engineering_manager',
	em: 'engineering_manager',
	pm: 'product_manager',
	tl: 'tech_lead',
	lead: 'tech_lead',
	engineering_director: 'director',
	head_of_engineering: 'director',
	vp_engineering: 'vp',
	vice_president: 'vp',
	director_level: 'executive',
	distinguished: 'principal',
	lead_engineer: 'staff',
	career: 'career_planning',
	growth: 'career_planning',
	leading: 'leadership',
	managing: 'management',
	people_management: 'management',
	mentor: 'mentoring',
	coaching: 'mentoring',
	writing: 'communication',
};

const shown = (value: unknown): string =>
	typeof value === 'string' && value.length <= LONGEST_SHOWN ? `“${value}” is not allowed.` : 'is not allowed.';
const meant = (value: unknown, allowed: readonly string[]): string => {
	if (typeof value !== 'string') return '';
	const other =
		OTHER_WORDS[
			value
				.trim()
				.toLowerCase()
				.replace(/[\s-]+/g, '_')
		];
	return didYouMean(other !== undefined && allowed.includes(other) ? other : closest(value, allowed));
};
const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
	z.enum(values, {error: ({input}) => `${shown(input)}${meant(input, values)} Allowed: ${values.join(', ')}`});
const text = (most: number) =>
	z.string('must be text').check(z.minLength(1, 'must not be empty'), z.maxLength(most, `must be at most ${most} characters`));
/** A title and a sentence for whoever reads the schema. */
const told = <Schema extends z.ZodMiniType>(schema: Schema, title: string, description: string): Schema => {
	z.globalRegistry.add(schema, {title, description});
	return schema;
};

export const adviceRequestSchema = told(
	z.strictObject({
		task_type: told(oneOf(TASK_TYPES), 'Task', 'What help is asked for; it decides the form of the answer.'),
		role_target: z.optional(told(oneOf(REQUEST_ROLES), 'Role', 'The role aimed at.')),
		experience_level: z.optional(told(oneOf(EXPERIENCE_LEVELS), 'Level', 'How far along the reader is, where nobody is named.')),
		person: z.optional(told(text(200), 'Person', 'Somebody on the roster, by id or any word of the name; “me” for the lead.')),
		situation: z.optional(told(text(200), 'Situation', 'A page of the playbook, by id or title.')),
		about: z.optional(told(text(LONGEST_ABOUT), 'About', 'What it is about, in the lead’s own words.')),
		horizon_months: z.optional(
			told(
				z.number(HORIZON_RULE).check(z.int(HORIZON_RULE), z.minimum(1, HORIZON_RULE), z.maximum(LONGEST_HORIZON, HORIZON_RULE)),
				'Horizon',
				'How many months ahead to look.',
			),
		),
	}),
	'Advice request',
	'What the advisor is asked.',
);
export type AdviceRequest = z.infer<typeof adviceRequestSchema>;

export const REQUEST_FIELDS = Object.keys(adviceRequestSchema.shape) as readonly (keyof AdviceRequest)[];

/** What a field is called on the command line, and often typed in a request, too. */
export const REQUEST_OPTIONS = {
	task_type: 'task',
	role_target: 'role',
	experience_level: 'level',
	person: 'person',
	situation: 'situation',
	about: 'about',
	horizon_months: 'months',
} as const satisfies Readonly<Record<keyof AdviceRequest, string>>;

/** What a person, a role or a level is mostly asked about, and a situation. */
export const USUAL_TASK = 'career_planning';
const USUAL_TASK_OF_SITUATION = 'management';
/** Fields that are enough to ask by; each with the task that it usually goes with, the most telling first. */
const ASKING: readonly (readonly [keyof AdviceRequest, (typeof TASK_TYPES)[number]])[] = [
	['situation', USUAL_TASK_OF_SITUATION],
	['about', USUAL_TASK_OF_SITUATION],
	['person', USUAL_TASK],
	['role_target', USUAL_TASK],
	['experience_level', USUAL_TASK],
];

/** The lead themselves, in place of somebody on the roster. */
export const ME = 'me';

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A request without a task takes the usual one of what it names. */
const withUsualTask = (value: unknown): unknown => {
	if (!isRecord(value) || 'task_type' in value) return value;
	const usual = ASKING.find(([field]) => field in value);
	return usual ? {task_type: usual[1], ...value} : value;
};

export type Mistake = {readonly where: string; readonly message: string};

const unknownField = (field: string): Mistake => {
	const asOption = REQUEST_FIELDS.find(known => REQUEST_OPTIONS[known] === field);
	const suggestion = asOption === undefined ? meant(field, REQUEST_FIELDS) : didYouMean(asOption);
	return {where: field, message: `is no field of a request.${suggestion} Allowed: ${REQUEST_FIELDS.join(', ')}`};
};

/** What is wrong with a value as a request, each with its field and what is allowed; empty for a good one. */
export const requestMistakes = (value: unknown): readonly Mistake[] => {
	const given = withUsualTask(value);
	if (!isRecord(given)) return [{where: 'request', message: 'must be an object with at least task_type'}];
	const result = z.safeParse(adviceRequestSchema, given);
	const wrong = (result.success ? [] : result.error.issues).flatMap((issue): Mistake[] => {
		if (issue.code === 'unrecognized_keys') return [];
		const where = String(issue.path[0]);
		return [{where, message: where in given ? issue.message : `is missing. Allowed: ${TASK_TYPES.join(', ')}`}];
	});
	// The first mistake of a field is enough to mend it.
	const first = wrong.filter((mistake, index) => wrong.findIndex(({where}) => where === mistake.where) === index);
	const unknown = Object.keys(given).filter(field => !REQUEST_FIELDS.some(known => known === field));
	return [...first, ...unknown.map(unknownField)];
};

/** A refusal of wrong usage that holds a line for each mistake, and each by its field for programs. */
export const refusalOf = (mistakes: readonly Mistake[]): Refusal =>
	new Refusal(mistakes.map(({where, message}) => `${where}: ${message}`).join('\n'), {
		code: 'bad-request',
		where: mistakes[0]?.where ?? 'request',
		exitCode: 2,
		mistakes,
	});

/** Throws a Refusal of wrong usage with a line for each mistake. */
export const parseAdviceRequest = (value: unknown): AdviceRequest => {
	const mistakes = requestMistakes(value);
	if (mistakes.length > 0) throw refusalOf(mistakes);
	return z.parse(adviceRequestSchema, withUsualTask(value));
};
