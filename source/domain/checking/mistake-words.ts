// Words for what somebody wrote and what is wrong with it: one plain sentence, cut short, on one line.
import type * as z from 'zod/mini';
import {didYouMean, nearest} from './suggestions.ts';

export type Path = readonly (string | number)[];
export type Issue = z.core.$ZodIssue;

export type Checking = {
	/** Where the value stands in the file. */
	readonly path: Path;
	/** Whom or what it is about, as the messages begin: a person's name. */
	readonly subject: string;
	/** What is allowed for keys whose schema cannot say it in words. */
	readonly rules?: Readonly<Record<string, string>>;
	/** Keys whose text is nobody's business: messages never repeat it. */
	readonly secret?: ReadonlySet<string>;
};

const LONGEST_QUOTE = 40;
/** What zod says where a schema brings no words of its own. */
const NO_WORDS = 'Invalid input';
const DAY_SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** `“weekley”`: on one line, cut short. */
export const inQuotes = (text: string): string => {
	const line = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
	return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line}”`;
};

/** What stands there, in words; what a list or a group of keys holds is not repeated. */
export const valueWords = (value: unknown): string => {
	if (typeof value === 'string') return inQuotes(value);
	if (typeof value === 'number') return `the number ${value}`;
	if (typeof value === 'boolean') return String(value);
	if (Array.isArray(value)) return 'a list';
	return value === null || value === undefined ? 'nothing' : 'a group of keys';
};

export const at = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>(
		(within, key) =>
			typeof within === 'object' && within !== null && Object.hasOwn(within, key) ? Reflect.get(within, key) : undefined,
		value,
	);

/** `target.by`, `leave[0].until`. */
export const labelOf = (path: readonly PropertyKey[]): string =>
	path.reduce<string>(
		(label, key) => (typeof key === 'number' ? `${label}[${key}]` : label ? `${label}.${String(key)}` : String(key)),
		'',
	);

const TYPE_RULES: Readonly<Record<string, string>> = {
	string: 'must be text',
	number: 'must be a number',
	boolean: 'must be true or false',
	array: 'must be a list',
	object: 'must be a group of keys',
	record: 'must be a group of keys',
};

const isTextWanted = (issue: Issue, rule: string): boolean =>
	issue.code === 'invalid_type' ? issue.expected === 'string' : /^must be (an id|text)/.test(rule);

const ruleOf = (issue: Issue, rules: Readonly<Record<string, string>>): string => {
	const key = issue.path.findLast(part => typeof part === 'string');
	const own = key === undefined ? undefined : rules[String(key)];
	if (issue.message !== NO_WORDS) return issue.message;
	if (own) return own;
	if (issue.code === 'invalid_value')
		return `must be ${issue.values
			.map(String)
			.join(', ')
			.replace(/, ([^,]*)$/, ' or $1')}`;
	if (issue.code === 'too_big')
		return `must be at most ${Number(issue.maximum).toLocaleString('en')}${issue.origin === 'string' ? ' characters' : ''}`;
	if (issue.code === 'too_small') return `must be at least ${issue.minimum}${issue.origin === 'string' ? ' characters' : ''}`;
	return issue.code === 'invalid_type' ? (TYPE_RULES[issue.expected] ?? `must be ${issue.expected}`) : 'is not allowed';
};

const foundOf = (issue: Issue, value: unknown): string =>
	issue.code === 'too_big' && typeof value === 'string' ? `${value.length.toLocaleString('en')} characters` : valueWords(value);

export const issueWords = (issue: Issue, whole: unknown, {subject, rules = {}, secret}: Checking): string => {
	const value = at(whole, issue.path as Path);
	const label = labelOf(issue.path);
	const begin = label ? `${subject}: ${label}` : subject;
	if (value === undefined && issue.path.length > 0) return `${begin} is missing.`;
	const rule = ruleOf(issue, rules);
	const isSecret = issue.path.some(key => secret?.has(String(key)));
	const found = isSecret ? '' : `, found ${foundOf(issue, value)}`;
	if (rule.includes('YYYY-MM-DD') && typeof value === 'string') {
		return DAY_SHAPE.test(value) ? `${begin}: no such day, ${value}.` : `${begin} must be a day written YYYY-MM-DD${found}.`;
	}
	if (!rule.startsWith('must')) return `${begin}: ${rule}.`;
	const isBare = typeof value === 'number' || typeof value === 'boolean';
	const quotes = isTextWanted(issue, rule) && isBare ? ' Put it in quotes.' : '';
	const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : (rule.match(/\b[a-z]{4,}\b/g) ?? []);
	const word = typeof value === 'string' && !isSecret ? nearest(value, allowed) : undefined;
	const suggestion = didYouMean(word === value ? undefined : word);
	return `${begin} ${rule}${found}.${quotes || suggestion}`;
};
