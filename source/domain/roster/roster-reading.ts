// Makes a roster of what the file holds: everything that is right, and a problem for everything that is not.
import type * as z from 'zod/mini';
import {described, quoted} from '../checking/mistake-words.ts';
import {checked, checkedByKey, isKeyed, unknownKeys} from '../checking/schema-mistakes.ts';
import {folded} from '../ids.ts';
import type {Ladder} from '../ladder/ladder.ts';
import {
	areaSchema,
	DEFAULT_CADENCE,
	EMPTY_ROSTER,
	headSchema,
	personSchema,
	type Roster,
	type RosterArea,
	type RosterPerson,
	type RosterProblem,
	rosterSchema,
} from './roster.ts';
import {likelyId, withIds} from './roster-ids.ts';
import {
	knownLevel,
	knownRatings,
	knownTarget,
	knownTrack,
	type LadderCheck,
	type PersonFinder,
	personFinder,
} from './roster-references.ts';

export type RosterOptions = {
	/** False when the ladder could not be read as it is meant: levels and competencies are then taken as written. */
	readonly isLadderSound?: boolean;
};

/** More of either kind would bury the first; the last one then says how many there are. */
export const MOST_PROBLEMS = 100;

const CADENCE_RULE = 'must be weekly, biweekly, monthly, none, or days or weeks such as 10d or 3w';
const RULES = {
	every: CADENCE_RULE,
	one_on_one: `${CADENCE_RULE} — or {every: weekly, day: fri, last: 2026-11-13}`,
	target: 'must be {level: L5, by: 2027-06-30}, {role: tech_lead} or stay',
	was: 'must be a list of earlier ids, such as [ana-lima]',
	leave: 'must be a list, such as [{from: 2027-02-01, until: 2027-06-01}]',
	away: 'must be a list, such as [{from: 2026-12-21, until: 2027-01-04}]',
	ratings: 'must give competencies a rating from 1 to 5, such as {writing: 3}',
	timezone: 'must be a time zone, such as Europe/Berlin',
};
/** Their text stays out of messages. */
const SECRET = new Set(['notes', 'compensation']);

const HEAD_KEYS = Object.keys(headSchema._zod.def.shape);
const TOP_KEYS = Object.keys(rosterSchema._zod.def.shape);

type Head = z.infer<typeof headSchema>;
type Person = z.infer<typeof personSchema>;
type Area = z.infer<typeof areaSchema>;
type Tell = (problem: RosterProblem) => void;

const listed = (written: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
	Object.fromEntries(keys.filter(key => Object.hasOwn(written, key)).map(key => [key, written[key]]));

const readHead = (written: Readonly<Record<string, unknown>>, tell: Tell): Head => {
	const head = checkedByKey(headSchema, listed(written, HEAD_KEYS), {path: [], subject: 'roster', rules: RULES});
	head.problems.forEach(tell);
	return head.value ?? {};
};

const readList = (written: unknown, key: 'people' | 'areas', tell: Tell): readonly unknown[] => {
	if (Array.isArray(written)) return written;
	if (written !== undefined && written !== null) {
		const message = `roster: ${key} must be a list, each beginning with “- name: …”, found ${described(written)}.`;
		tell({severity: 'mistake', path: [key], message});
	}
	return [];
};

/** Everything in a list that its schema accepts, with its place. */
const readEach = <Schema extends z.ZodMiniType>(
	written: readonly unknown[],
	schema: Schema,
	{list, word, tell}: {list: 'people' | 'areas'; word: 'person' | 'area'; tell: Tell},
): readonly {readonly index: number; readonly value: z.output<Schema>}[] =>
	written.flatMap((value, index) => {
		const path = [list, index];
		const place = `${word} ${index + 1}`;
		if (!isKeyed(value)) {
			const hint = typeof value === 'string' ? ` Write “- name: ${quoted(value).slice(1, -1)}”.` : '';
			tell({severity: 'mistake', path, message: `${place} must have a name, found ${described(value)}.${hint}`});
			return [];
		}
		const subject = typeof value.name === 'string' && value.name.trim() ? quoted(value.name.trim()).slice(1, -1) : place;
		const result = checked(schema, value, {path, subject, rules: RULES, secret: SECRET});
		result.problems.forEach(tell);
		return result.value === undefined ? [] : [{index, value: result.value}];
	});

const toPerson = (
	{index, value, ...ids}: {index: number; value: Person; id: string; was: readonly string[]},
	check: LadderCheck,
	defaultCadence: string,
): RosterPerson => {
	const {one_on_one: oneOnOne} = value;
	const {every, day, last} = typeof oneOnOne === 'object' ? oneOnOne : {every: oneOnOne};
	const path = ['people', index];
	const subject = value.name;
	return {
		id: ids.id,
		was: ids.was,
		name: value.name,
		title: value.title,
		track: value.track === undefined ? undefined : knownTrack(value.track, check, {path: [...path, 'track'], subject}),
		level: value.level === undefined ? undefined : knownLevel(value.level, check, {path: [...path, 'level'], subject}),
		role: value.role,
		started: value.started,
		joined: value.joined,
		levelSince: value.level_since,
		target: knownTarget(value.target, check, {path: [...path, 'target'], subject}),
		cadence: every ?? defaultCadence,
		ownCadence: every,
		weekday: day,
		lastMeeting: last,
		ratings: knownRatings(value.ratings, check, {path: [...path, 'ratings'], subject}),
		timezone: value.timezone,
		leave: value.leave ?? [],
		left: value.left,
		compensation: value.compensation,
		notes: value.notes,
	};
};

const toArea = (
	{index, value, ...ids}: {index: number; value: Area; id: string; was: readonly string[]},
	find: PersonFinder,
	tell: Tell,
): RosterArea => {
	const holder = (what: 'owner' | 'backup') => {
		const written = value[what];
		return written === undefined ? undefined : find(written, {path: ['areas', index, what], subject: value.name, what});
	};
	const owner = holder('owner');
	const backup = holder('backup');
	const isSame = owner !== undefined && owner === backup;
	if (isSame) {
		const message = `${value.name}: owner and backup are the same person, so the area has no backup.`;
		tell({severity: 'warning', path: ['areas', index, 'backup'], message});
	}
	return {
		id: ids.id,
		was: ids.was,
		name: value.name,
		owner,
		backup: isSame ? undefined : backup,
		authority: value.authority,
		reviewed: value.reviewed,
		reviewEvery: value.review_every,
	};
};

/** Collects problems: the same unknown key in many places is told once, and a flood is cut. */
const collector = () => {
	const kept: RosterProblem[] = [];
	const counts = {mistake: 0, warning: 0};
	const keys = new Map<string, {readonly position: number; more: number}>();
	const tell: Tell = problem => {
		if (problem.severity === 'warning' && problem.atKey) {
			const place = problem.path.map(part => (typeof part === 'number' ? '#' : part)).join('\n');
			const seen = keys.get(place);
			if (seen) {
				seen.more++;
				return;
			}
			keys.set(place, {position: kept.length, more: 0});
		}
		if (++counts[problem.severity] <= MOST_PROBLEMS) kept.push(problem);
	};
	const problems = (): readonly RosterProblem[] => {
		const all = kept.map(problem => ({...problem}));
		for (const {position, more} of keys.values()) {
			const first = all[position];
			if (first && more > 0)
				all[position] = {
					...first,
					message: `${first.message} It is in ${more.toLocaleString('en')} more ${more === 1 ? 'place' : 'places'}.`,
				};
		}
		for (const severity of ['mistake', 'warning'] as const) {
			const more = counts[severity] - MOST_PROBLEMS;
			if (more > 0)
				all.push({severity, path: [], isRest: true, message: `… and ${more.toLocaleString('en')} more ${severity}s.`});
		}
		return all;
	};
	return {tell, problems};
};

/**
 * The roster in a parsed file, with a problem for each mistake and each key that nobody reads. Total: any value gives a
 * roster, an empty one at worst. Problems come roughly in the file's order.
 */
export const readRoster = (
	written: unknown,
	ladder: Ladder,
	{isLadderSound = true}: RosterOptions = {},
): {readonly roster: Roster; readonly problems: readonly RosterProblem[]} => {
	if (written === undefined || written === null) {
		const message = 'The roster is empty: nobody is on it yet. Write people: and below it “- name: Ana Souza”.';
		return {roster: EMPTY_ROSTER, problems: [{severity: 'warning', path: [], message}]};
	}
	if (!isKeyed(written)) {
		const hint = Array.isArray(written)
			? ' Put people: above the list.'
			: ' Begin with people: and below it “- name: Ana Souza”.';
		const message = `The roster must have keys such as team, people and areas, found ${described(written)}.${hint}`;
		return {roster: EMPTY_ROSTER, problems: [{severity: 'mistake', path: [], message}]};
	}
	const {tell, problems} = collector();
	const strangers = Object.keys(written).filter(key => !TOP_KEYS.includes(key));
	unknownKeys(strangers, TOP_KEYS, {path: [], subject: 'roster'}).forEach(tell);
	const head = readHead(written, tell);
	const check: LadderCheck = {ladder, isJudged: isLadderSound, tell};

	const writtenPeople = readList(written.people, 'people', tell);
	const readPeople = readEach(writtenPeople, personSchema, {list: 'people', word: 'person', tell});
	const identified = withIds(
		readPeople.map(({index, value}) => ({index, value, name: value.name, id: value.id, was: value.was})),
		'people',
	);
	identified.problems.forEach(tell);
	const defaultCadence = head.defaults?.one_on_one ?? DEFAULT_CADENCE;
	const people = identified.identified.map(each => toPerson(each, check, defaultCadence));

	const whole = new Set(identified.identified.map(({index}) => index));
	const broken = new Map<string, string>();
	writtenPeople.forEach((value, index) => {
		const id = whole.has(index) ? undefined : likelyId(value);
		if (id === undefined) return;
		broken.set(id, id);
		const {name} = value as {name?: unknown};
		if (typeof name === 'string') broken.set(folded(name.trim()), id);
	});
	const find = personFinder(people, broken, tell);
	const readAreas = readEach(readList(written.areas, 'areas', tell), areaSchema, {list: 'areas', word: 'area', tell});
	const areas = withIds(
		readAreas.map(({index, value}) => ({index, value, name: value.name, id: value.id, was: value.was})),
		'areas',
	);
	areas.problems.forEach(tell);
	return {
		roster: {
			team: head.team,
			lead: head.lead,
			away: head.away ?? [],
			ladder: head.ladder,
			people,
			areas: areas.identified.map(each => toArea(each, find, tell)),
		},
		problems: problems(),
	};
};
