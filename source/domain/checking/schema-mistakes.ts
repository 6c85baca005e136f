// Checks a value that somebody wrote by hand against a schema and says in plain words what is wrong, where, and what is allowed.
import * as z from 'zod/mini';
import {at, type Checking, type Issue, inQuotes, issueWords, labelOf, type Path} from './mistake-words.ts';
import {didYouMean, nearest} from './suggestions.ts';

/** A mistake (the thing it names is left out) or a warning (it is read all the same). */
export type FileProblem = {
	readonly severity: 'mistake' | 'warning';
	/** Keys and positions from the top: `['people', 2, 'level']`. */
	readonly path: Path;
	/** Points at the key itself rather than at its value. */
	readonly atKey?: boolean;
	/** One plain sentence or two; worked out when it is first read, since a flood of mistakes is never told. */
	readonly message: string;
	/** A second place that the message speaks of. */
	readonly other?: Path;
	/** Speaks of no place: it counts those that are not told. */
	readonly isRest?: boolean;
	/** A person or an area that is not there because of it, or a whole list of them: an answer without them may be wrong. */
	readonly leavesOut?: LeftOut;
};
export type LeftOut = 'one' | 'many';

export type Checked<Value> = {readonly value?: Value; readonly problems: readonly FileProblem[]};

type Keyed = Readonly<Record<string, unknown>>;

/** One person or one level with more than this in it is a generated file gone wrong, or an alias that loops. */
const MOST_PARTS = 1000;
/** Twenty unknown keys in one place are another kind of file, not twenty slips. */
const MOST_UNKNOWN_KEYS = 20;
export const isKeyed = (value: unknown): value is Keyed =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

/** A copy without some keys of what stands at the path; only what leads there is copied. */
const without = (value: unknown, path: Path, keys: ReadonlySet<string>): unknown => {
	const [next, ...rest] = path;
	if (Array.isArray(value)) return value.map((each, index) => (index === next ? without(each, rest, keys) : each));
	if (!isKeyed(value)) return value;
	const entries = Object.entries(value);
	if (next === undefined) return Object.fromEntries(entries.filter(([name]) => !keys.has(name)));
	return Object.fromEntries(entries.map(([name, each]) => [name, name === next ? without(each, rest, keys) : each]));
};

/** The value with blank keys (`title:` and nothing after it) left out; undefined when it holds more than `MOST_PARTS`. */
const withoutBlanks = (value: unknown): unknown => {
	let parts = 0;
	const copy = (each: unknown): unknown => {
		if (++parts > MOST_PARTS) return undefined;
		if (Array.isArray(each)) return each.length > MOST_PARTS ? copyTooMany() : each.map(copy);
		if (!isKeyed(each)) return each;
		const entries: [string, unknown][] = [];
		for (const key of Object.keys(each)) {
			if (++parts > MOST_PARTS) break;
			if (each[key] !== null) entries.push([key, copy(each[key])]);
		}
		return Object.fromEntries(entries);
	};
	const copyTooMany = () => {
		parts = MOST_PARTS + 1;
	};
	const copied = copy(value);
	return parts > MOST_PARTS ? undefined : copied;
};

/** The branch of a union that the value was meant for: what it gets right goes furthest. */
const likeliest = (branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined =>
	branches
		.filter(issues => !issues.some(issue => issue.path.length === 0 && issue.code !== 'unrecognized_keys'))
		.toSorted((a, b) => a.length - b.length || strangersIn(a) - strangersIn(b))[0];

const strangersIn = (issues: readonly Issue[]): number =>
	issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0);

const flattened = (issues: readonly Issue[]): readonly Issue[] =>
	issues.flatMap(issue => {
		if (issue.code !== 'invalid_union') return [issue];
		const branch = likeliest(issue.errors);
		return branch ? flattened(branch.map(inner => ({...inner, path: [...issue.path, ...inner.path]}))) : [issue];
	});

type AnySchema = z.core.$ZodType;
const definitionOf = (schema: AnySchema): z.core.$ZodTypes['_zod']['def'] => (schema as z.core.$ZodTypes)._zod.def;

const choicesOf = (schema: AnySchema): readonly string[] => {
	const definition = definitionOf(schema);
	return definition.type === 'enum' ? Object.values(definition.entries).map(String) : [];
};

/** The keys that the schema allows at a path. */
const keysAt = (schema: AnySchema, path: readonly PropertyKey[]): readonly string[] => {
	const definition = definitionOf(schema);
	if (definition.type === 'optional') return keysAt(definition.innerType, path);
	if (definition.type === 'pipe') return keysAt(definition.in, path);
	if (definition.type === 'union') return [...new Set(definition.options.flatMap(option => keysAt(option, path)))];
	const [key, ...rest] = path;
	if (definition.type === 'object') {
		if (key === undefined) return Object.keys(definition.shape);
		const inner = definition.shape[String(key)];
		return inner ? keysAt(inner, rest) : [];
	}
	if (definition.type === 'record' && key === undefined) return choicesOf(definition.keyType);
	if (definition.type === 'array' && key !== undefined) return keysAt(definition.element, rest);
	if (definition.type === 'record' && key !== undefined) return keysAt(definition.valueType, rest);
	return [];
};

/** Keys that muster leaves to other programs. */
const isForOthers = (key: string): boolean => key.startsWith('x-');

/** Warns of keys that nobody reads; of a flood of them, only of the first. */
export const unknownKeys = (
	keys: readonly string[],
	allowed: readonly string[],
	{path, subject}: Pick<Checking, 'path' | 'subject'>,
): readonly FileProblem[] =>
	keys
		.filter(key => !isForOthers(key))
		.slice(0, MOST_UNKNOWN_KEYS)
		.map(key => ({
			severity: 'warning',
			path: [...path, key],
			atKey: true,
			get message() {
				return `${subject}: unknown key ${inQuotes(key)}, which is ignored.${didYouMean(nearest(key, allowed))}`;
			},
		}));

/**
 * The value as the schema reads it, or every mistake in it. Unknown keys are warnings (those that begin with `x-` are
 * nobody's business) and do not keep the rest from being read; blank keys count as left out.
 */
export const checked = <Schema extends z.ZodMiniType>(
	schema: Schema,
	written: unknown,
	checking: Checking,
): Checked<z.output<Schema>> => {
	const whole = withoutBlanks(written);
	if (whole === undefined && written !== undefined) {
		const message = `${checking.subject}: more than ${MOST_PARTS.toLocaleString('en')} values, or an alias that loops.`;
		return {problems: [{severity: 'mistake', path: checking.path, message}]};
	}
	const warnings: FileProblem[] = [];
	let current = whole;
	for (;;) {
		const result = z.safeParse(schema, current);
		if (result.success) return {value: result.data, problems: warnings};
		const issues = flattened(result.error.issues);
		const unknown = issues.flatMap(issue => (issue.code === 'unrecognized_keys' ? [issue] : []));
		if (unknown.length === 0) {
			const value = current;
			const mistakes = issues.map(
				(issue): FileProblem => ({
					severity: 'mistake',
					path: [...checking.path, ...(issue.path as Path)],
					get message() {
						return issueWords(issue, value, checking);
					},
				}),
			);
			return {problems: [...warnings, ...mistakes]};
		}
		for (const {path, keys} of unknown) {
			const inside = path as Path;
			current = without(current, inside, new Set(keys));
			const label = labelOf(inside);
			const subject = label ? `${checking.subject}: ${label}` : checking.subject;
			warnings.push(...unknownKeys(keys, keysAt(schema, inside), {path: [...checking.path, ...inside], subject}));
		}
	}
};

const CUT = Symbol('cut');

/** A copy without what stands at the paths. */
const cutOut = (value: unknown, paths: readonly Path[]): unknown => {
	if (paths.length === 0) return value;
	if (paths.some(path => path.length === 0)) return CUT;
	const inside = (key: string | number): readonly Path[] => paths.filter(path => path[0] === key).map(path => path.slice(1));
	if (Array.isArray(value)) return value.map((each, index) => cutOut(each, inside(index))).filter(each => each !== CUT);
	if (!isKeyed(value)) return value;
	return Object.fromEntries(
		Object.entries(value)
			.map(([key, each]) => [key, cutOut(each, inside(key))] as const)
			.filter(([, each]) => each !== CUT),
	);
};

/** The part that a mistake takes with it: the whole element of a list, the whole of a group that makes sense only together. */
const partAround = (path: Path, together: ReadonlySet<string>): Path => {
	const end = path.findIndex(key => typeof key === 'number' || together.has(key));
	return end < 0 ? path : path.slice(0, end + 1);
};

export type Parts = {
	/** Keys without which the rest is nothing. */
	readonly needed?: ReadonlySet<string>;
	/** Keys of groups that make sense only together. */
	readonly together?: ReadonlySet<string>;
};

/** Like `checked`, but a part with a mistake is left out alone, as small as makes sense, and the rest is read. */
export const checkedByPart = <Schema extends z.ZodMiniType>(
	schema: Schema,
	written: unknown,
	checking: Checking,
	{needed = new Set(), together = new Set()}: Parts = {},
): Checked<z.output<Schema>> => {
	const first = checked(schema, written, checking);
	let current = first.value === undefined ? withoutBlanks(written) : undefined;
	for (let result = first; current !== undefined; result = checked(schema, current, checking)) {
		if (result.value !== undefined) return {value: result.value, problems: first.problems};
		const whole = current;
		const wrong = result.problems
			.filter(({severity}) => severity === 'mistake')
			.map(({path}) => path.slice(checking.path.length))
			// What is missing is no part of its own: what it is missing from goes.
			.map(path => (at(whole, path) === undefined ? path.slice(0, -1) : path))
			.map(path => partAround(path, together));
		if (wrong.some(([key]) => key === undefined || needed.has(String(key)))) return {problems: first.problems};
		current = cutOut(current, wrong);
	}
	return first;
};

/** Like `checked`, but a key with a mistake is left out alone and the others are read. */
export const checkedByKey = <Schema extends z.ZodMiniType>(
	schema: Schema,
	written: Readonly<Record<string, unknown>>,
	checking: Checking,
): Checked<z.output<Schema>> => {
	const first = checked(schema, written, checking);
	if (first.value !== undefined) return first;
	const wrong = new Set(
		first.problems.flatMap(({severity, path}) => (severity === 'mistake' ? [String(path[checking.path.length])] : [])),
	);
	return {value: checked(schema, without(written, [], wrong), checking).value, problems: first.problems};
};
