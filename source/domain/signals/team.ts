// Signals about the team as a whole: all hangs on one person, or the span is unusual.
import {addDays, type Day} from '../day.ts';
import type {RosterPerson} from '../roster/roster.ts';
import {isActive, statusChanges, statusOn} from '../team/people.ts';
import type {RuleContext, TeamRule} from './rule.ts';
import {runSinceChange} from './since.ts';

/** Teams below four or above ten leave their lead too little or too much; six to eight is the usual advice (Larson). */
export const SPAN_LOW = 4;
export const SPAN_HIGH = 10;

const hangsOnOne = ({truckFactor}: RuleContext): boolean => truckFactor().count === 1;

export const truckFactorOne: TeamRule = {
	id: 'truck-factor-one',
	page: 'truck-factor',
	fires: (_roster, context) => {
		const [only] = context.truckFactor().people;
		if (!hangsOnOne(context) || only === undefined) return undefined;
		const areas = context.areas();
		const assigned = areas.flatMap(area => area.entries.filter(entry => entry.kind === 'area-assigned'));
		const holders = new Set(
			[...areas, ...assigned]
				.flatMap(({owner, backup}) => [owner, backup])
				.filter(person => person !== undefined && person !== null),
		);
		const changes = [...assigned.map(entry => entry.on), ...[...holders].flatMap(context.changesOf)];
		return {
			severity: 'info',
			// Looks back no further than the journal: each step folds every area.
			since: runSinceChange(
				context,
				changes.filter(day => day > context.recordedSince),
				hangsOnOne,
			),
			reason: `without ${context.nameOf(only)} most areas have nobody`,
			next: 'name backups for what they hold',
		};
	},
};

const isUnusual = (active: number): boolean => active < SPAN_LOW || active > SPAN_HIGH;

/** Who joins on a day to come counts already, as on the roster; who joined since did not count before. */
const countsOn = (person: RosterPerson, day: Day, today: Day): boolean => {
	const joined = person.joined ?? person.started;
	return isActive(statusOn(person, day)) && (joined === undefined || joined > today || joined <= day);
};

/** Since when the number of active people has been unusual: going back, each change is taken off the number again. */
const unusualSince = (people: readonly RosterPerson[], {today, recordedSince}: RuleContext): Day => {
	const change = new Map<Day, number>();
	for (const person of people)
		for (const day of new Set([...statusChanges(person), person.joined ?? person.started])) {
			if (day === undefined || day > today) continue;
			const difference = Number(countsOn(person, day, today)) - Number(countsOn(person, addDays(day, -1), today));
			change.set(day, (change.get(day) ?? 0) + difference);
		}
	let active = people.filter(person => countsOn(person, today, today)).length;
	for (const [day, difference] of [...change].sort(([a], [b]) => (a < b ? 1 : -1))) {
		active -= difference;
		if (!isUnusual(active)) return day;
	}
	return recordedSince;
};

export const span: TeamRule = {
	id: 'span',
	page: 'span',
	fires: ({people}, context) => {
		const active = people.filter(person => countsOn(person, context.today, context.today)).length;
		if (people.length === 0 || !isUnusual(active)) return undefined;
		const isSmall = active < SPAN_LOW;
		return {
			severity: 'info',
			since: unusualSince(people, context),
			reason: isSmall
				? `${active} active ${active === 1 ? 'person' : 'people'}: a small team`
				: `${active} active people: a wide span`,
			next: isSmall ? 'think about what joins this team' : 'think about who could lead a part of it',
		};
	},
};
