// The well-led team: its people, areas and absences, and its roster as the lead had it on any day of the year.
import {addDays, type Day, isWeekend} from '../../../source/domain/day.ts';
import type {Rating} from '../../../source/domain/ids.ts';

/** The year begins on a Monday, and is watched on its 52 Mondays. */
export const YEAR_BEGINS: Day = '2025-11-03';
export const YEAR_ENDS: Day = '2026-11-01';
export const LEAD_AWAY = [
	{from: '2025-12-22', until: '2026-01-02'},
	{from: '2026-07-13', until: '2026-07-26'},
] as const;
const PUBLIC_HOLIDAYS: readonly Day[] = ['2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-05-25', '2026-10-03'];

export type Leave = {readonly from: Day; readonly until: Day};
export type Member = {
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
export const MEMBERS: readonly Member[] = [
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
export const NEW_OWNER = {area: 'spelling', owner: 'pavel', backup: 'rosa'} as const;

export const within = (leaves: readonly {readonly from: Day; readonly until: Day}[], day: Day): boolean =>
	leaves.some(leave => leave.from <= day && day <= leave.until);
export const isWorkday = (day: Day): boolean => !isWeekend(day) && !PUBLIC_HOLIDAYS.includes(day);
export const isHere = (member: Member, day: Day): boolean =>
	(member.joins ?? YEAR_BEGINS) <= day && day <= (member.leaves?.last ?? YEAR_ENDS) && !within(member.leave, day);

/** The roster as the lead had it on a day: nobody who had not joined, no leaving that was not known. YAML, one person a line. */
export const rosterOn = (day: Day, away: readonly Leave[] = LEAD_AWAY): string => {
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
		`away: ${JSON.stringify(away)}`,
		'people:',
		...people.map(line),
		'areas:',
		...areas.map(line),
		'',
	].join('\n');
};

const lastBefore = ({every, weekday}: Member): Day => addDays(YEAR_BEGINS, weekday - 1 - every);
