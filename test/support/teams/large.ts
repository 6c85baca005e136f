// Invents large teams and long journals: for the speed table, and for tests of what many people and years look like.
import {addDays, type Day, daysBetween, isWeekend} from '../../../source/domain/day.ts';
import {COMPETENCIES} from '../../../source/domain/ids.ts';
import type {Draft, Entry} from '../../../source/domain/journal/entries.ts';
import {CONSTRUCTIVE, NOTES, PRAISE, PROMISES, TOPICS, WINS} from '../generated/invented-words.ts';
import {journalWriter} from '../generated/journal-writer.ts';
import {type Random, randomFrom} from '../generated/random.ts';

const FIRST = [
	'Ada',
	'Bruno',
	'Carla',
	'Deniz',
	'Edda',
	'Femi',
	'Greta',
	'Hugo',
	'Iris',
	'Jun',
	'Kofi',
	'Lena',
	'Marek',
	'Nadia',
	'Otto',
	'Pia',
	'Quim',
	'Rania',
	'Sven',
	'Tala',
];
const LAST = [
	'Abe',
	'Brandt',
	'Costa',
	'Diallo',
	'Eriksen',
	'Fischer',
	'Garcia',
	'Haddad',
	'Ito',
	'Jansen',
	'Kowal',
	'Lopez',
	'Meyer',
	'Novak',
	'Olsen',
	'Park',
	'Quist',
	'Rossi',
	'Silva',
	'Tran',
];
const LEVELS = ['L3', 'L4', 'L5', 'L6'];
const CADENCES = ['weekly', 'weekly', 'biweekly', 'monthly'];
const AREA_NAMES = ['Search', 'Billing', 'Login', 'Mail', 'Reports', 'Import', 'Mobile', 'Release train', 'On-call rota', 'Docs'];
/** A team holds this many areas whatever its size: large rosters test people. */
const MOST_AREAS = 40;

const personId = (index: number): string => `p${index + 1}`;

/** A valid roster of this many people, as YAML; 5,000 of them stay under a mebibyte. */
export const largeRoster = (people: number, today: Day, seed = 7): string => {
	const random = randomFrom(seed);
	const lines = Array.from({length: people}, (_, index) => {
		const name = `${FIRST[index % FIRST.length]} ${LAST[Math.floor(index / FIRST.length) % LAST.length]}${index >= 400 ? ` ${index + 1}` : ''}`;
		const level = random.pick(LEVELS);
		const since = addDays(today, -random.between(100, 900));
		const every = random.pick(CADENCES);
		const last = addDays(today, -random.between(0, 20));
		return `  - {name: ${name}, id: ${personId(index)}, level: ${level}, level_since: ${since}, one_on_one: {every: ${every}, last: ${last}}, ratings: {influence: ${random.between(1, 4)}, writing: ${random.between(1, 4)}}}`;
	});
	const areas = Array.from({length: Math.min(people, MOST_AREAS)}, (_, index) => {
		const name = `${AREA_NAMES[index % AREA_NAMES.length]}${index >= AREA_NAMES.length ? ` ${Math.floor(index / AREA_NAMES.length) + 1}` : ''}`;
		const backup = people > 1 && random.chance(0.8) ? `, backup: ${personId((index + 1) % people)}` : '';
		return `  - {name: ${name}, owner: ${personId(index % people)}${backup}, authority: ${random.between(1, 7)}}`;
	});
	const list = (key: string, items: readonly string[]) => (items.length === 0 ? [`${key}: []`] : [`${key}:`, ...items]);
	return ['team: Large', ...list('people', lines), ...list('areas', areas), ''].join('\n');
};

const draftsFor = (person: string, on: Day, random: Random): readonly Draft[] => {
	const kind = random.next();
	const competency = random.pick(COMPETENCIES);
	if (kind < 0.45) return [{kind: 'meeting-held', person, notes: random.pick(NOTES), mood: random.pick([3, 4, 4, 5] as const)}];
	if (kind < 0.6)
		return [{kind: 'feedback-noted', people: [person], type: 'praise', text: random.pick(PRAISE), competency, say: 'said'}];
	if (kind < 0.7)
		return [{kind: 'feedback-noted', people: [person], type: 'constructive', text: random.pick(CONSTRUCTIVE), say: 'said'}];
	if (kind < 0.82) {
		const due = addDays(on, random.between(3, 30));
		const owner = random.chance(0.5) ? 'lead' : 'person';
		return [
			{kind: 'action-opened', person, owner, text: random.pick(PROMISES), due},
			{kind: 'action-closed', action: '#0', outcome: 'done'},
		];
	}
	if (kind < 0.9)
		return [
			{kind: 'topic-raised', person, text: random.pick(TOPICS), by: 'lead'},
			{kind: 'topic-closed', topic: '#0', outcome: 'discussed'},
		];
	return [{kind: 'win-noted', people: [person], text: random.pick(WINS), competency}];
};

export type LargeJournal = {
	readonly people: number;
	/** Calendar months, this one included. */
	readonly months: number;
	/** Exactly this many. */
	readonly entries: number;
	readonly today: Day;
	readonly seed?: number;
};

/** The first day of the month that came so many months before. */
const monthsBefore = (day: Day, months: number): Day =>
	new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 - months, 1)).toISOString().slice(0, 10) as Day;

/** Entries spread evenly over the months up to yesterday, about `p1`, `p2` … */
export const largeJournal = ({people, months, entries, today, seed = 7}: LargeJournal): readonly Entry[] => {
	const random = randomFrom(seed);
	const writer = journalWriter('large');
	const first = monthsBefore(today, months - 1);
	const days = daysBetween(first, today);
	for (let made = 0; made < entries; made = writer.entries().length) {
		let on = addDays(first, Math.floor((made / entries) * days));
		if (isWeekend(on) && addDays(on, 2) < today) on = addDays(on, 2);
		const drafts = draftsFor(personId(random.between(0, people - 1)), on, random);
		const [main, closing] = drafts;
		if (!main) continue;
		const [id] = writer.write(on, main);
		if (!closing || writer.entries().length >= entries || !id) continue;
		if (closing.kind === 'action-closed') writer.write(on, {...closing, action: id});
		if (closing.kind === 'topic-closed') writer.write(on, {...closing, topic: id});
	}
	return writer.entries();
};
