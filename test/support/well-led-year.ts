// Invents a year of a well-led team of eight: regular 1:1s with the usual slips, feedback, promises, holidays, one who leaves, one who joins.
import {addDays, type Day, daysBetween, isWeekend, weekdayNumber} from '../../source/domain/day.ts';
import type {Entry} from '../../source/domain/entries.ts';
import type {EntryId, Rating} from '../../source/domain/ids.ts';
import {CONSTRUCTIVE, NOTES, OBSERVATIONS, PRAISE, PROMISES, SKIP_REASONS, TOPICS, WINS} from './invented-words.ts';
import {type JournalWriter, journalWriter} from './journal-writer.ts';
import {type Random, randomFrom} from './random.ts';

/** The year begins on a Monday, and is watched on its 52 Mondays. */
export const YEAR_BEGINS: Day = '2025-11-03';
export const YEAR_ENDS: Day = '2026-11-01';
export const LEAD_AWAY = [
	{from: '2025-12-22', until: '2026-01-02'},
	{from: '2026-07-13', until: '2026-07-26'},
] as const;
const PUBLIC_HOLIDAYS: readonly Day[] = ['2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-10-03'];
const SEED = 3;

type Leave = {readonly from: Day; readonly until: Day};
type Member = {
	readonly name: string;
	readonly id: string;
	readonly level: string;
	readonly target?: {readonly level: string; readonly by: Day} | 'stay';
	readonly started: Day;
	readonly since: Day;
	readonly every: 7 | 14;
	/** 1 Monday … 5 Friday. */
	readonly weekday: number;
	readonly ratings: Readonly<Record<string, Rating>>;
	readonly leave: readonly Leave[];
	readonly joins?: Day;
	/** The last day, and when the lead was told. */
	readonly leaves?: {readonly told: Day; readonly last: Day};
};

const L5 = {influence: 3, communication: 3, coaching: 2, planning: 3, writing: 4} as const;
const L4 = {influence: 2, decision_making: 3, communication: 2, planning: 2, writing: 3} as const;
const MEMBERS: readonly Member[] = [
	{
		name: 'Ines Rocha',
		id: 'ines',
		level: 'L5',
		target: {level: 'L6', by: '2027-12-31'},
		started: '2019-05-06',
		since: '2023-08-01',
		every: 14,
		weekday: 2,
		ratings: {...L5, influence: 4, coaching: 3},
		leave: [{from: '2026-06-08', until: '2026-06-21'}],
	},
	{
		name: 'Jonas Weber',
		id: 'jonas',
		level: 'L4',
		target: {level: 'L5', by: '2026-12-31'},
		started: '2021-03-01',
		since: '2023-10-01',
		every: 7,
		weekday: 1,
		ratings: L4,
		leave: [{from: '2026-08-03', until: '2026-08-16'}],
	},
	{
		name: 'Kemi Adeyemi',
		id: 'kemi',
		level: 'L4',
		target: {level: 'L5', by: '2027-06-30'},
		started: '2022-01-10',
		since: '2024-02-01',
		every: 7,
		weekday: 2,
		ratings: L4,
		leave: [{from: '2026-02-16', until: '2026-04-26'}],
	},
	{
		name: 'Luca Conti',
		id: 'luca',
		level: 'L3',
		target: {level: 'L4', by: '2026-12-31'},
		started: '2024-09-02',
		since: '2024-09-02',
		every: 7,
		weekday: 3,
		ratings: {influence: 1, decision_making: 2, communication: 2, planning: 2, writing: 2},
		leave: [{from: '2026-08-10', until: '2026-08-23'}],
	},
	{
		name: 'Mei Tan',
		id: 'mei',
		level: 'L4',
		target: 'stay',
		started: '2020-07-01',
		since: '2022-07-01',
		every: 14,
		weekday: 4,
		ratings: L4,
		leave: [
			{from: '2026-01-26', until: '2026-02-06'},
			{from: '2026-09-21', until: '2026-09-27'},
		],
	},
	{
		name: 'Nils Berg',
		id: 'nils',
		level: 'L4',
		started: '2021-11-15',
		since: '2024-01-01',
		every: 7,
		weekday: 4,
		ratings: L4,
		leave: [],
		leaves: {told: '2026-04-27', last: '2026-05-29'},
	},
	{
		name: 'Olga Nowak',
		id: 'olga',
		level: 'L5',
		target: {level: 'M1', by: '2027-03-31'},
		started: '2018-10-01',
		since: '2024-05-01',
		every: 7,
		weekday: 3,
		ratings: {...L5, delegation: 2, coaching: 3, one_on_ones: 2},
		leave: [
			{from: '2026-05-04', until: '2026-05-10'},
			{from: '2026-08-24', until: '2026-09-06'},
		],
	},
	{
		name: 'Pavel Horak',
		id: 'pavel',
		level: 'L3',
		target: {level: 'L4', by: '2027-06-30'},
		started: '2025-02-03',
		since: '2025-02-03',
		every: 7,
		weekday: 5,
		ratings: {influence: 1, decision_making: 2, communication: 2, planning: 1, writing: 2},
		leave: [{from: '2026-06-29', until: '2026-07-12'}],
	},
	{
		name: 'Rosa Vidal',
		id: 'rosa',
		level: 'L3',
		target: {level: 'L4', by: '2027-12-31'},
		started: '2026-06-15',
		since: '2026-06-15',
		every: 7,
		weekday: 2,
		ratings: {},
		leave: [],
		joins: '2026-06-15',
	},
];

const AREAS = [
	{name: 'Search API', owner: 'ines', backup: 'olga', authority: 'advise', review_every: '90d'},
	{name: 'Indexing', owner: 'jonas', backup: 'ines', authority: 'consult', review_every: '90d'},
	{name: 'Ranking', owner: 'kemi', backup: 'jonas', authority: 'agree', review_every: '90d'},
	{name: 'Query logs', owner: 'mei', backup: 'luca', authority: 'inquire', review_every: '26w'},
	{name: 'Release train', owner: 'olga', backup: 'kemi', authority: 'delegate', review_every: '90d'},
	{name: 'Spelling', owner: 'nils', backup: 'pavel', authority: 'agree', review_every: '26w'},
] as const;
const NEW_OWNER = {area: 'spelling', owner: 'pavel', backup: 'rosa'} as const;

const within = (leaves: readonly {readonly from: Day; readonly until: Day}[], day: Day): boolean =>
	leaves.some(leave => leave.from <= day && day <= leave.until);
const isWorkday = (day: Day): boolean => !isWeekend(day) && !PUBLIC_HOLIDAYS.includes(day);
const isHere = (member: Member, day: Day): boolean =>
	(member.joins ?? YEAR_BEGINS) <= day && day <= (member.leaves?.last ?? YEAR_ENDS) && !within(member.leave, day);

/** The roster as the lead had it on a day: nobody who had not joined, no leaving that was not known. YAML, one person a line. */
export const rosterOn = (day: Day): string => {
	const people = MEMBERS.filter(member => (member.joins ?? YEAR_BEGINS) <= day).map(member => ({
		name: member.name,
		id: member.id,
		level: member.level,
		started: member.started,
		level_since: member.since,
		target: member.target,
		one_on_one: {every: member.every === 7 ? 'weekly' : 'biweekly', ...(member.joins ? {} : {last: lastBefore(member)})},
		ratings: member.ratings,
		leave: member.leave,
		...(member.leaves && member.leaves.told <= day ? {left: member.leaves.last} : {}),
	}));
	const areas = AREAS.map(area => ({...area, reviewed: addDays(YEAR_BEGINS, -20)}));
	const line = (value: unknown) => `  - ${JSON.stringify(value).replaceAll('":', '": ').replaceAll(',"', ', "')}`;
	return [
		'team: Search',
		'lead: Tomas Lind',
		`away: ${JSON.stringify(LEAD_AWAY)}`,
		'people:',
		...people.map(line),
		'areas:',
		...areas.map(line),
		'',
	].join('\n');
};

const lastBefore = ({every, weekday}: Member): Day => addDays(YEAR_BEGINS, weekday - 1 - every);

/** What the lead does with one person, day by day. */
type Relation = {
	readonly member: Member;
	next: Day;
	mood: number;
	career: Day;
	win: Day;
	unsaid: EntryId[];
	open: {id: EntryId; due?: Day; closes: Day; outcome: 'done' | 'dropped'}[];
	topics: EntryId[];
};

const firstMeeting = ({joins, weekday}: Member): Day => addDays(joins ?? YEAR_BEGINS, weekday - 1);

/** The day the pattern asks for, after this one. */
const following = ({every, weekday}: Member, day: Day): Day => {
	const week = addDays(day, every);
	return addDays(week, weekday - weekdayNumber(week));
};

const note = (relation: Relation, today: Day, {write}: JournalWriter, random: Random): void => {
	const {id} = relation.member;
	const type = random.chance(0.7) ? 'praise' : random.chance(0.75) ? 'constructive' : 'observation';
	const text = random.pick({praise: PRAISE, constructive: CONSTRUCTIVE, observation: OBSERVATIONS}[type]);
	const say = type === 'observation' ? 'keep' : random.chance(0.7) ? 'said' : 'next';
	const competency = random.chance(0.4) ? {competency: random.pick(Object.keys({...relation.member.ratings, feedback: 1}))} : {};
	const [entry] = write(today, {kind: 'feedback-noted', people: [id], type, text, say, ...competency});
	if (entry && say === 'next') relation.unsaid.push(entry);
};

const promise = (relation: Relation, today: Day, {write}: JournalWriter, random: Random): void => {
	const {id: person, leave} = relation.member;
	const owner = random.chance(0.45) ? 'lead' : 'person';
	const away = [...LEAD_AWAY, ...leave];
	let due = addDays(today, random.between(5, 21));
	while (within(away, due) || !isWorkday(due)) due = addDays(due, 1);
	const late = random.chance(0.8) ? -random.between(0, 3) : random.between(1, 6);
	const hasDue = random.chance(0.8);
	const [id] = write(today, {kind: 'action-opened', person, owner, text: random.pick(PROMISES), ...(hasDue ? {due} : {})});
	const closes = addDays(due, late);
	if (id)
		relation.open.push({
			id,
			due: hasDue ? due : undefined,
			closes: closes > today ? closes : due,
			outcome: random.chance(0.93) ? 'done' : 'dropped',
		});
};

const meet = (relation: Relation, today: Day, {write}: JournalWriter, random: Random): void => {
	const {member} = relation;
	const person = member.id;
	relation.mood = random.chance(0.04) ? 2 : Math.min(5, Math.max(3, relation.mood + random.between(-1, 1)));
	const isCareer = daysBetween(relation.career, today) > 75 && random.chance(0.6);
	if (isCareer) relation.career = today;
	const discussed = relation.topics.filter(() => random.chance(0.75));
	relation.topics = relation.topics.filter(topic => !discussed.includes(topic));
	const said = relation.unsaid.filter(() => random.chance(0.9));
	relation.unsaid = relation.unsaid.filter(feedback => !said.includes(feedback));
	write(
		today,
		{
			kind: 'meeting-held',
			person,
			...(random.chance(0.6) ? {notes: random.pick(NOTES)} : {}),
			...(random.chance(0.7) ? {mood: relation.mood as Rating} : {}),
			...(isCareer ? {career: true} : {}),
			discussed,
		},
		...discussed.map(topic => ({kind: 'topic-closed', topic, outcome: 'discussed'}) as const),
		...said.map(feedback => ({kind: 'feedback-said', feedback, person}) as const),
	);
	if (random.chance(0.35)) promise(relation, today, {write, entries: () => []}, random);
	relation.next = following(member, today);
};

/** The 1:1 of the day: held, moved by a day or three, or skipped — mostly with a reason. */
const oneOnOne = (relation: Relation, today: Day, isLeadHere: boolean, writer: JournalWriter, random: Random): void => {
	const {member} = relation;
	if (relation.next > today) return;
	if (!isLeadHere || !isHere(member, today)) return;
	if (!isWorkday(today) || random.chance(0.09)) {
		relation.next = addDays(today, random.between(1, 3));
		return;
	}
	if (random.chance(0.06)) {
		const why = random.chance(0.75) ? {why: random.pick(SKIP_REASONS)} : {};
		writer.write(today, {kind: 'meeting-skipped', person: member.id, ...why});
		relation.next = member.every === 7 ? following(member, today) : addDays(today, 7);
		return;
	}
	meet(relation, today, writer, random);
};

const closePromises = (relation: Relation, today: Day, isLeadHere: boolean, {write}: JournalWriter): void => {
	for (const action of relation.open) {
		if (action.closes > today || !isLeadHere) continue;
		write(today, {kind: 'action-closed', action: action.id, outcome: action.outcome});
	}
	if (isLeadHere) relation.open = relation.open.filter(action => action.closes > today);
};

/** On the Friday before an absence: what was to be said is said, and days that fall into a leave are moved behind it. */
const beforeLeave = (relation: Relation, today: Day, {write}: JournalWriter): void => {
	const {member} = relation;
	const isNext = ({from}: Leave): boolean => from > today && daysBetween(today, from) <= 3;
	const leave = member.leave.find(isNext);
	if (weekdayNumber(today) !== 5 || (!leave && !LEAD_AWAY.some(isNext))) return;
	for (const feedback of relation.unsaid) write(today, {kind: 'feedback-said', feedback, person: member.id});
	relation.unsaid = [];
	if (!leave) return;
	const back = addDays(leave.until, 8);
	for (const action of relation.open) {
		if (action.due === undefined || action.due > back) continue;
		write(today, {kind: 'action-due-moved', action: action.id, due: back});
		action.due = back;
		action.closes = addDays(back, -1);
	}
};

const dayWith = (relation: Relation, today: Day, isLeadHere: boolean, writer: JournalWriter, random: Random): void => {
	const {member} = relation;
	if (!isHere(member, today)) return;
	if (isWorkday(today)) closePromises(relation, today, isLeadHere, writer);
	oneOnOne(relation, today, isLeadHere, writer, random);
	if (!isLeadHere || !isWorkday(today)) return;
	beforeLeave(relation, today, writer);
	// About once every eight working days: “every week or two”.
	if (random.chance(0.13)) note(relation, today, writer, random);
	if (random.chance(0.06)) {
		const by = random.chance(0.5) ? 'lead' : 'person';
		const [topic] = writer.write(today, {kind: 'topic-raised', person: member.id, text: random.pick(TOPICS), by});
		if (topic) relation.topics.push(topic);
	}
	if (daysBetween(relation.win, today) > 14 && random.chance(0.06)) {
		writer.write(today, {kind: 'win-noted', people: [member.id], text: random.pick(WINS)});
		relation.win = today;
	}
};

const teamDay = (today: Day, {write}: JournalWriter): void => {
	if (today === '2026-05-25') {
		const rosterWas = {owner: 'nils', backup: 'pavel'};
		write(today, {kind: 'area-assigned', ...NEW_OWNER, backup: 'mei', why: 'Nils is leaving', rosterWas});
	}
	// The lead goes through the areas four times a year.
	if (['2026-01-14', '2026-04-15', '2026-07-08', '2026-10-07'].includes(today)) {
		for (const area of ['search-api', 'indexing', 'ranking', 'query-logs', 'release-train', 'spelling'])
			write(today, {kind: 'area-reviewed', area});
	}
};

export type WellLedYear = {
	/** The roster at the year's end. */
	readonly roster: string;
	readonly entries: readonly Entry[];
	readonly members: readonly Member[];
};

export const wellLedYear = (seed = SEED): WellLedYear => {
	const random = randomFrom(seed);
	const writer = journalWriter();
	const relations = MEMBERS.map(
		(member): Relation => ({
			member,
			next: firstMeeting(member),
			mood: 4,
			career: addDays(YEAR_BEGINS, -random.between(0, 60)),
			win: addDays(YEAR_BEGINS, -10),
			unsaid: [],
			open: [],
			topics: [],
		}),
	);
	for (let today = YEAR_BEGINS; today <= YEAR_ENDS; today = addDays(today, 1)) {
		const isLeadHere = !within(LEAD_AWAY, today);
		for (const relation of relations) dayWith(relation, today, isLeadHere, writer, random);
		if (isLeadHere) teamDay(today, writer);
	}
	return {roster: rosterOn(YEAR_ENDS), entries: writer.entries(), members: MEMBERS};
};
