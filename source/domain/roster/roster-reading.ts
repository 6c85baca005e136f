// Makes a roster of what the file holds: everything that is right, and a problem for everything that is not.
import type * as z from 'zod/mini';
import {inQuotes, valueWords} from '../checking/mistake-words.ts';
import {checkedByPart, isKeyed, unknownKeys} from '../checking/schema-mistakes.ts';
import {nearest} from '../checking/suggestions.ts';
import {type Day, DEFAULT_WEEKEND} from '../day.ts';
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
	type RosterLead,
	type RosterPerson,
	type RosterProblem,
	rosterSchema,
} from './roster.ts';
import {likelyId, withMadeIds} from './roster-ids.ts';
import {
	knownLevel,
	knownRatings,
	knownTarget,
	knownTrack,
	type LadderCheck,
	type PersonFinder,
	personFinder,
} from './roster-references.ts';
import {
	idOfOnesOwn,
	plainName,
	type Sense,
	tellForeignIds,
	tellReservedName,
	tellSharedIds,
	withSensibleDays,
	withSensibleReview,
} from './roster-sense.ts';

export type RosterOptions = {
	/** False when the ladder could not be read as it is meant: levels and competencies are then taken as written. */
	readonly isLadderSound?: boolean;
	/** The later of today and the day that is looked at: what has happened lies no later. Without it no day is too late. */
	readonly latest?: Day;
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
	weekend: 'must be a list of weekdays, such as [fri, sat]',
	agenda: 'must be a list of topics, such as [“how you are”, “what is in the way”]',
	email: 'must be an address, such as ana@example.com, or a list of them',
	handles: 'must be names by place, such as {github: ana-s}',
	ratings: 'must give competencies a rating from 1 to 5, such as {writing: 3}',
	timezone: 'must be a time zone, such as Europe/Berlin',
};
/** Their text stays out of messages. */
const SECRET = new Set(['notes', 'compensation']);
/** A person or an area without a name is none; pay makes sense only whole. */
const PARTS = {needed: new Set(['name']), together: new Set(['compensation'])};

const HEAD_KEYS = Object.keys(headSchema._zod.def.shape);
const TOP_KEYS = Object.keys(rosterSchema._zod.def.shape);

type Head = z.infer<typeof headSchema>;
type Person = z.infer<typeof personSchema>;
type Area = z.infer<typeof areaSchema>;
type Tell = (problem: RosterProblem) => void;

const listed = (written: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
	Object.fromEntries(keys.filter(key => Object.hasOwn(written, key)).map(key => [key, written[key]]));

const readHead = (written: Readonly<Record<string, unknown>>, tell: Tell): Head => {
	const head = checkedByPart(headSchema, listed(written, HEAD_KEYS), {path: [], subject: 'roster', rules: RULES});
	head.problems.forEach(tell);
	return head.value ?? {};
};

const readList = (written: unknown, key: 'people' | 'areas', tell: Tell): readonly unknown[] => {
	if (Array.isArray(written)) return written;
	if (written !== undefined && written !== null) {
		const message = `roster: ${key} must be a list, each beginning with “- name: …”, found ${valueWords(written)}.`;
		tell({severity: 'mistake', path: [key], message, leavesOut: 'many'});
	}
	return [];
};

/** The message stays one that is worked out when it is read. */
const leavingOut = (problem: RosterProblem): RosterProblem => ({
	severity: problem.severity,
	path: problem.path,
	atKey: problem.atKey,
	get message() {
		return problem.message;
	},
	leavesOut: 'one',
});

/** Everything in a list that has a name, with its place; what is wrong in it is told and left out. */
const readEach = <Schema extends z.ZodMiniType>(
	written: readonly unknown[],
	schema: Schema,
	{list, word, tell}: {list: 'people' | 'areas'; word: 'person' | 'area'; tell: Tell},
): readonly {readonly index: number; readonly value: z.output<Schema>}[] =>
	written.flatMap((value, index) => {
		const path = [list, index];
		const place = `${word} ${index + 1}`;
		if (!isKeyed(value)) {
			const hint = typeof value === 'string' ? ` Write “- name: ${inQuotes(value).slice(1, -1)}”.` : '';
			tell({
				severity: 'mistake',
				path,
				message: `${place} must have a name, found ${valueWords(value)}.${hint}`,
				leavesOut: 'one',
			});
			return [];
		}
		const subject = typeof value.name === 'string' && value.name.trim() ? inQuotes(value.name.trim()).slice(1, -1) : place;
		const result = checkedByPart(schema, value, {path, subject, rules: RULES, secret: SECRET}, PARTS);
		const isLeftOut = result.value === undefined;
		for (const problem of result.problems) tell(isLeftOut && problem.severity === 'mistake' ? leavingOut(problem) : problem);
		return result.value === undefined ? [] : [{index, value: result.value}];
	});

const toPerson = (
	{index, value, ...ids}: {index: number; value: Person; id: string; was: readonly string[]},
	check: LadderCheck,
	defaults: {readonly cadence?: string; readonly agenda?: readonly string[]},
): RosterPerson => {
	const {one_on_one: oneOnOne} = value;
	const {every, day, last} = typeof oneOnOne === 'object' ? oneOnOne : {every: oneOnOne};
	const path = ['people', index];
	const subject = value.name;
	return {
		id: ids.id,
		was: ids.was,
		name: value.name,
		email: typeof value.email === 'string' ? [value.email] : value.email,
		employee: value.employee,
		handles: value.handles,
		relation: value.relation,
		agenda: value.agenda ?? defaults.agenda,
		title: value.title,
		track: value.track === undefined ? undefined : knownTrack(value.track, check, {path: [...path, 'track'], subject}),
		level: value.level === undefined ? undefined : knownLevel(value.level, check, {path: [...path, 'level'], subject}),
		role: value.role,
		started: value.started,
		joined: value.joined,
		levelSince: value.level_since,
		target: knownTarget(value.target, check, {path: [...path, 'target'], subject}),
		cadence: every ?? defaults.cadence ?? DEFAULT_CADENCE,
		ownCadence: every,
		isCadenceAssumed: oneOnOne === undefined && defaults.cadence === undefined ? true : undefined,
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

const toLead = (me: NonNullable<Head['me']>, check: LadderCheck): RosterLead => {
	const subject = 'me';
	return {
		title: me.title,
		level: me.level === undefined ? undefined : knownLevel(me.level, check, {path: ['me', 'level'], subject}),
		target: knownTarget(me.target, check, {path: ['me', 'target'], subject}),
		ratings: knownRatings(me.ratings, check, {path: ['me', 'ratings'], subject}),
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
		heldBy: value.held_by,
		authority: value.authority,
		reviewed: value.reviewed,
		reviewEvery: value.review_every,
	};
};

/** With the name as it is seen, and an id that is no word of muster's own. */
const named = <Each extends Person | Area>(value: Each, sense: Sense): readonly Each[] => {
	const name = plainName(value.name, sense);
	if (name === undefined) return [];
	const id = idOfOnesOwn(value.id, name, sense);
	if (id === undefined) tellReservedName(name, sense);
	return [{...value, name, id}];
};

const known = ({index, id, value}: {index: number; id: string; value: Person | Area}) => ({
	index,
	id,
	name: value.name,
	hasOwnId: value.id !== undefined,
});

/** By what else somebody may be meant: those left out for a mistake, and an id that is none and was left out. */
const otherNames = (
	written: readonly unknown[],
	people: readonly {readonly index: number; readonly id: string}[],
): ReadonlyMap<string, string> => {
	const ids = new Map(people.map(({index, id}) => [index, id]));
	const names = new Map<string, string>();
	written.forEach((value, index) => {
		const {id: writtenId, name} = (isKeyed(value) ? value : {}) as {readonly id?: unknown; readonly name?: unknown};
		const id = ids.get(index) ?? likelyId(value);
		if (id === undefined) return;
		if (typeof writtenId === 'string') names.set(folded(writtenId), id);
		if (ids.has(index)) return;
		names.set(id, id);
		if (typeof name === 'string') names.set(folded(name.trim()), id);
	});
	return names;
};

/** Who reports to the lead needs no id for that. */
const isLead = (reportsTo: string, {lead}: Head): boolean => lead !== undefined && folded(lead) === folded(reportsTo);

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
				all.push({
					severity,
					path: [],
					isRest: true,
					...(severity === 'mistake' && {leavesOut: 'one' as const}),
					message: `… and ${more.toLocaleString('en')} more ${severity}s.`,
				});
		}
		return all;
	};
	return {tell, problems};
};

/** A file that has keys, and none of a roster's: it is something else, and an empty team would be no answer to it. */
const isForeign = (written: object): boolean => {
	const keys = Object.keys(written).filter(key => !key.startsWith('x-'));
	return keys.length > 0 && !keys.some(key => TOP_KEYS.includes(key) || nearest(key, TOP_KEYS) !== undefined);
};

/** Of a long list of keys the first few say what file it is. */
const NAMED_KEYS = 4;
const foreignWords = (written: object): string => {
	const keys = Object.keys(written);
	const named = keys.slice(0, NAMED_KEYS).map(inQuotes).join(', ');
	const more = keys.length > NAMED_KEYS ? ', …' : '';
	return `This is no roster of muster: it has the keys ${named}${more}, and none of team, lead, people and areas. Begin with people: and below it “- name: Ana Souza”.`;
};

/**
 * The roster in a parsed file, with a problem for each mistake and each key that nobody reads. Total: any value gives a
 * roster, an empty one at worst. Problems come roughly in the file's order.
 */
export const readRoster = (
	written: unknown,
	ladder: Ladder,
	{isLadderSound = true, latest}: RosterOptions = {},
): {readonly roster: Roster; readonly problems: readonly RosterProblem[]} => {
	if (written === undefined || written === null) {
		const message = 'The roster is empty: nobody is on it yet. Write people: and below it “- name: Ana Souza”.';
		return {roster: EMPTY_ROSTER, problems: [{severity: 'warning', path: [], message}]};
	}
	if (!isKeyed(written)) {
		const hint = Array.isArray(written)
			? ' Put people: above the list.'
			: ' Begin with people: and below it “- name: Ana Souza”.';
		const message = `The roster must have keys such as team, people and areas, found ${valueWords(written)}.${hint}`;
		return {roster: EMPTY_ROSTER, problems: [{severity: 'mistake', path: [], message}]};
	}
	if (isForeign(written))
		return {roster: EMPTY_ROSTER, problems: [{severity: 'mistake', path: [], message: foreignWords(written), leavesOut: 'many'}]};
	const {tell, problems} = collector();
	const strangers = Object.keys(written).filter(key => !TOP_KEYS.includes(key));
	unknownKeys(strangers, TOP_KEYS, {path: [], subject: 'roster'}).forEach(tell);
	const head = readHead(written, tell);
	const check: LadderCheck = {ladder, isJudged: isLadderSound, tell};

	const writtenPeople = readList(written.people, 'people', tell);
	const readPeople = readEach(writtenPeople, personSchema, {list: 'people', word: 'person', tell}).flatMap(({index, value}) => {
		const sense: Sense = {list: 'people', index, latest, tell};
		return named(value, sense).map(each => ({index, value: withSensibleDays(each, sense)}));
	});
	const identified = withMadeIds(
		readPeople.map(({index, value}) => ({index, value, name: value.name, id: value.id, was: value.was})),
		'people',
	);
	identified.problems.forEach(tell);
	const defaults = {cadence: head.defaults?.one_on_one, agenda: head.defaults?.agenda};
	const alone = identified.identified.map(each => toPerson(each, check, defaults));
	const weekend = head.weekend ?? DEFAULT_WEEKEND;
	for (const [position, {name, weekday}] of alone.entries()) {
		const index = identified.identified[position]?.index;
		if (index === undefined || weekday === undefined || !weekend.includes(weekday)) continue;
		const message = `${name}: ${weekday} is on the weekend, so the 1:1 moves to the day after it. Where people work then, write weekend: [fri, sat] at the top.`;
		tell({severity: 'warning', path: ['people', index, 'one_on_one', 'day'], message});
	}
	const find = personFinder(alone, otherNames(writtenPeople, identified.identified), tell);
	const people = alone.map((person, position): RosterPerson => {
		const {index, value} = identified.identified[position] ?? {};
		if (index === undefined || value?.reports_to === undefined || isLead(value.reports_to, head)) return person;
		const reportsTo = find(value.reports_to, {path: ['people', index, 'reports_to'], subject: person.name, what: 'reports_to'});
		return reportsTo === person.id ? person : {...person, reportsTo};
	});
	const readAreas = readEach(readList(written.areas, 'areas', tell), areaSchema, {list: 'areas', word: 'area', tell}).flatMap(
		({index, value}) => {
			const sense: Sense = {list: 'areas', index, latest, tell};
			return named(value, sense).map(each => ({index, value: withSensibleReview(each, sense)}));
		},
	);
	const areas = withMadeIds(
		readAreas.map(({index, value}) => ({index, value, name: value.name, id: value.id, was: value.was})),
		'areas',
	);
	areas.problems.forEach(tell);
	tellForeignIds(identified.identified.map(known), tell);
	tellSharedIds(identified.identified.map(known), areas.identified.map(known), tell);
	return {
		roster: {
			team: head.team,
			lead: head.lead,
			...(head.me === undefined ? {} : {me: toLead(head.me, check)}),
			leadSince: head.lead_since,
			weekend: head.weekend,
			away: head.away ?? [],
			ladder: head.ladder,
			people,
			areas: areas.identified.map(each => toArea(each, find, tell)),
		},
		problems: problems(),
	};
};
