// What a signal's rule is: a small pure function that says why it fires, or nothing.

import {addDays, type Day, isWeekend, latestDay, type Weekday} from '../day.ts';
import type {AreaId, PersonId} from '../ids.ts';
import type {Ladder} from '../ladder/ladder.ts';
import type {Roster} from '../roster/roster.ts';
import {returnedOn} from '../team/absence.ts';
import type {AreaAlone, StatusOf} from '../team/areas.ts';
import type {PersonAlone} from '../team/people.ts';
import type {PersonStatus, Severity, SignalId, TruckFactor} from '../team/team.ts';

/** What a rule says when it fires. */
export type Firing = {
	readonly severity: Severity;
	/** The first day of the unbroken run of days on which the rule fires, at whatever severity. */
	readonly since: Day;
	readonly reason: string;
	/** The note that the reason speaks of; kept apart so that it can be masked. */
	readonly quote?: string;
	readonly next: string;
};

/** What rules may look at beside their subject. */
export type RuleContext = {
	readonly today: Day;
	readonly ladder: Ladder;
	readonly areas: () => readonly AreaAlone[];
	readonly areaOf: (id: AreaId) => AreaAlone | undefined;
	readonly truckFactor: () => TruckFactor;
	readonly statusOf: StatusOf;
	/** The days on which a person's status changed or will. */
	readonly changesOf: (person: PersonId) => readonly Day[];
	/** A person's name, for the words. */
	readonly nameOf: (person: PersonId) => string;
	/** The days of the week on which nobody works. */
	readonly weekend: readonly Weekday[];
	/** The first day of the run of recording, or today. */
	readonly recordedSince: Day;
	/** The same on another day. */
	readonly on: (day: Day) => RuleContext;
};

export type Rule<Subject> = {
	readonly id: SignalId;
	/** The playbook page that says more. */
	readonly page: string;
	readonly fires: (subject: Subject, context: RuleContext) => Firing | undefined;
};

export type AreaRule = Rule<AreaAlone>;
export type TeamRule = Rule<Roster>;

/** Whom a rule about people speaks of. */
export type PersonRule = Rule<PersonAlone> & {readonly about: readonly PersonStatus[]};
/** Growth is nobody's question who is about to leave. */
export const STAYING: readonly PersonStatus[] = ['active'];
export const HERE: readonly PersonStatus[] = ['active', 'leaving'];
export const NOT_GONE: readonly PersonStatus[] = ['active', 'leaving', 'leave'];

/** The first day on which somebody is back at work: a leave that ends with the week is over on Monday. */
const firstDayBack = (returned: Day, weekend: readonly Weekday[]): Day => {
	let day = returned;
	while (isWeekend(day, weekend)) day = addDays(day, 1);
	return day;
};

/**
 * The rule held to those whom it is about. For one that is silent on leave, a return begins a new run; and whatever was
 * left open before, nobody's first day back raises more than info.
 */
export const heldToItsPeople = (rule: PersonRule): Rule<PersonAlone> => ({
	id: rule.id,
	page: rule.page,
	fires: (person, context) => {
		const firing = rule.about.includes(person.status) ? rule.fires(person, context) : undefined;
		if (!firing || person.leave.length === 0 || person.status === 'leave') return firing;
		const returned = returnedOn(person.leave, context.today);
		if (returned === undefined) return firing;
		const severity = context.today <= firstDayBack(returned, context.weekend) ? 'info' : firing.severity;
		const since = rule.about.includes('leave') ? firing.since : (latestDay(firing.since, returned) ?? firing.since);
		return {...firing, severity, since};
	},
});

/** `days(1)` → `1 day`. */
export const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;
