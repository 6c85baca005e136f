// Makes a ladder of what its file holds: everything that is right, and a problem for everything that is not.
import type * as z from 'zod/mini';
import {inQuotes, type Path, valueWords} from '../checking/mistake-words.ts';
import {checked, checkedByKey, type FileProblem, isKeyed, unknownKeys} from '../checking/schema-mistakes.ts';
import {didYouMean, nearest} from '../checking/suggestions.ts';
import type {CompetencyId, LevelId, Rating} from '../ids.ts';
import type {Competency, Expectations, Ladder, Level} from './ladder.ts';
import {
	expectationsSchema,
	ladderCompetencySchema,
	ladderLevelSchema,
	ladderRolesSchema,
	ladderSchema,
	mapsToSchema,
} from './ladder-schema.ts';

type Tell = (problem: FileProblem) => void;
type Keyed = Readonly<Record<string, unknown>>;

const TOP_KEYS = Object.keys(ladderSchema._zod.def.shape);
/** A role that compares people with their own level. */
const OWN_LEVEL = 'own';
const DEFAULT_GROUP = 'competencies';
const SHORT_LETTERS = 4;
const MOST_PROBLEMS = 100;
const RULES = {
	levels: 'must be a list, each with id, track and title',
	competencies: 'must be a list, each with id and name',
	years: 'must be {from: 2, to: 5}, or without to where nothing bounds it',
	typical_years: 'must be {from: 2, to: 3}, or without to where nothing bounds it',
	expectations: 'must give each level its ratings, such as {E2: {craft: 3}}',
	roles: 'must be such as {tech_lead: {level: own, raises: [craft]}}',
	maps_to: 'must give own levels a level of the built-in ladder, such as {E2: L4}',
};

/** Finds a name among those allowed, ignoring case; tells of one that is not there. */
const finder =
	(allowed: readonly string[], what: string, tell: Tell) => (written: string, path: Path, subject: string, atKey?: boolean) => {
		const wanted = written.toLowerCase();
		const known = allowed.find(id => id.toLowerCase() === wanted);
		if (known === undefined) {
			tell({
				severity: 'mistake',
				path,
				atKey,
				get message() {
					return `${subject}: no ${what} ${inQuotes(written)}.${didYouMean(nearest(written, allowed))} Allowed: ${allowed.join(', ') || 'none yet'}.`;
				},
			});
		}
		return known;
	};
type Finder = ReturnType<typeof finder>;

/** Everything in a list that its schema accepts and whose id is new, ignoring case. */
const readEach = <Schema extends z.ZodMiniType<{id: string}>>(
	written: unknown,
	schema: Schema,
	{list, word, tell}: {list: 'levels' | 'competencies'; word: string; tell: Tell},
): readonly z.output<Schema>[] => {
	if (!Array.isArray(written)) {
		if (written !== undefined && written !== null) {
			tell({severity: 'mistake', path: [list], message: `ladder: ${list} ${RULES[list]}, found ${valueWords(written)}.`});
		}
		return [];
	}
	const places = new Map<string, number>();
	return written.flatMap((each: unknown, index): readonly z.output<Schema>[] => {
		const path = [list, index];
		const subject = isKeyed(each) && typeof each.id === 'string' ? `${word} ${inQuotes(each.id)}` : `${word} ${index + 1}`;
		const {value, problems} = checked(schema, each, {path, subject, rules: RULES});
		problems.forEach(tell);
		if (value === undefined) return [];
		const key = value.id.toLowerCase();
		const other = places.get(key);
		if (other !== undefined) {
			const message = `${subject}: this id is there twice; change one of them.`;
			tell({severity: 'mistake', path: [...path, 'id'], message, other: [list, other, 'id']});
			return [];
		}
		places.set(key, index);
		return [value];
	});
};

const readKeyed = (written: Keyed, key: 'expectations' | 'roles' | 'maps_to', tell: Tell): Keyed => {
	const value = written[key];
	if (isKeyed(value)) return value;
	if (value !== undefined && value !== null) {
		tell({severity: 'mistake', path: [key], message: `ladder: ${key} ${RULES[key]}, found ${valueWords(value)}.`});
	}
	return {};
};

const readExpectations = (
	written: Keyed,
	{level, competency, tell}: {level: Finder; competency: Finder; tell: Tell},
): ReadonlyMap<LevelId, Expectations> => {
	const expectations = new Map<LevelId, Expectations>();
	for (const [name, ratings] of Object.entries(readKeyed(written, 'expectations', tell))) {
		const path = ['expectations', name];
		const subject = `expectations of ${inQuotes(name)}`;
		const id = level(name, path, 'expectations', true);
		if (id === undefined) continue;
		if (ratings === null) continue;
		const within = isKeyed(ratings) ? ratings : {};
		if (!isKeyed(ratings)) {
			tell({severity: 'mistake', path, message: `${subject} must give competencies a rating, found ${valueWords(ratings)}.`});
		}
		const result = checkedByKey(expectationsSchema._zod.def.valueType, within, {path, subject});
		result.problems.forEach(tell);
		const known = Object.entries(result.value ?? {}).flatMap(([key, rating]): [CompetencyId, Rating][] => {
			const found = competency(key, [...path, key], subject, true);
			return found === undefined ? [] : [[found, rating]];
		});
		expectations.set(id, Object.fromEntries(known));
	}
	return expectations;
};

const readRoles = (
	written: Keyed,
	{level, competency, tell}: {level: Finder; competency: Finder; tell: Tell},
): Ladder['roles'] => {
	const {value, problems} = checkedByKey(ladderRolesSchema, readKeyed(written, 'roles', tell), {
		path: ['roles'],
		subject: 'roles',
		rules: RULES,
	});
	problems.forEach(tell);
	return Object.fromEntries(
		Object.entries(value ?? {}).flatMap(([name, role]) => {
			if (role === undefined) return [];
			const subject = `role ${name}`;
			const base = role.level === OWN_LEVEL ? OWN_LEVEL : level(role.level, ['roles', name, 'level'], subject);
			const raises = role.raises?.flatMap((key, index) => competency(key, ['roles', name, 'raises', index], subject) ?? []);
			return base === undefined ? [] : [[name, {level: base, ...(raises ? {raises} : {})}]];
		}),
	);
};

const readMapsTo = (written: Keyed, {level, builtIn, tell}: {level: Finder; builtIn: Finder; tell: Tell}) => {
	const {value, problems} = checkedByKey(mapsToSchema, readKeyed(written, 'maps_to', tell), {
		path: ['maps_to'],
		subject: 'maps_to',
	});
	problems.forEach(tell);
	return Object.fromEntries(
		Object.entries(value ?? {}).flatMap(([own, theirs]) => {
			const from = level(own, ['maps_to', own], 'maps_to', true);
			const to = builtIn(theirs, ['maps_to', own], `maps_to: ${own}`);
			return from === undefined || to === undefined ? [] : [[from, to]];
		}),
	);
};

const toLevel = ({typical_years: typicalYears, focus = '', ...level}: z.infer<typeof ladderLevelSchema>): Level => ({
	...level,
	focus,
	...(typicalYears ? {typicalYears} : {}),
});

const toCompetency = ({id, name, ...rest}: z.infer<typeof ladderCompetencySchema>): Competency => ({
	id,
	name,
	short: rest.short ?? [...name].slice(0, SHORT_LETTERS).join(''),
	group: rest.group ?? DEFAULT_GROUP,
	description: rest.description ?? '',
	development: rest.development ?? '',
	developmentIsOurs: false,
});

/**
 * The ladder in a parsed file, with a problem for each mistake; what is wrong is left out. Undefined without a single
 * level. `builtIn` says what `maps_to` may name: nothing maps by itself.
 */
export const readLadder = (
	written: unknown,
	builtIn: Ladder,
): {readonly ladder?: Ladder; readonly problems: readonly FileProblem[]} => {
	if (!isKeyed(written)) {
		const message = `The ladder must have keys such as levels, competencies and expectations, found ${valueWords(written)}.`;
		return {problems: [{severity: 'mistake', path: [], message}]};
	}
	const problems: FileProblem[] = [];
	const tell: Tell = problem => {
		problems.push(problem);
	};
	const strangers = Object.keys(written).filter(key => !TOP_KEYS.includes(key));
	unknownKeys(strangers, TOP_KEYS, {path: [], subject: 'ladder'}).forEach(tell);
	const title = checked(ladderSchema._zod.def.shape.name, written.name ?? undefined, {path: ['name'], subject: 'ladder: name'});
	title.problems.forEach(tell);
	const levels = readEach(written.levels, ladderLevelSchema, {list: 'levels', word: 'level', tell}).map(toLevel);
	if (levels.length === 0 && problems.every(({path}) => path[0] !== 'levels')) {
		tell({severity: 'mistake', path: ['levels'], message: `ladder: levels ${RULES.levels}, found nothing.`});
	}
	const competencies = readEach(written.competencies, ladderCompetencySchema, {
		list: 'competencies',
		word: 'competency',
		tell,
	}).map(toCompetency);
	const level = finder(
		levels.map(({id}) => id),
		'level',
		tell,
	);
	const competency = finder(
		competencies.map(({id}) => id),
		'competency',
		tell,
	);
	const builtInLevel = finder(
		builtIn.levels.map(({id}) => id),
		'built-in level',
		tell,
	);
	const expectations = readExpectations(written, {level, competency, tell});
	const ladder: Ladder = {
		name: title.value ?? 'Own ladder',
		levels,
		competencies,
		expectations: Object.fromEntries(levels.map(({id}) => [id, expectations.get(id) ?? {}])),
		roles: readRoles(written, {level, competency, tell}),
		mapsTo: readMapsTo(written, {level, builtIn: builtInLevel, tell}),
	};
	return {ladder: levels.length > 0 ? ladder : undefined, problems: limited(problems)};
};

/** A file that is no ladder at all makes more mistakes than anybody reads. */
const limited = (problems: readonly FileProblem[]): readonly FileProblem[] =>
	problems.length <= MOST_PROBLEMS
		? problems
		: [
				...problems.slice(0, MOST_PROBLEMS),
				{
					severity: 'mistake',
					path: [],
					isRest: true,
					message: `… and ${(problems.length - MOST_PROBLEMS).toLocaleString('en')} more.`,
				},
			];
