// What a signal's rule is: a small pure function that says why it fires, or nothing.

import {addDays, type Day, daysBetween, isWeekend, latestDay, type Weekday} from '../day.ts';
import type {AreaId, EntryId, PersonId, Relation} from '../ids.ts';
import type {EntryKind} from '../journal/entries.ts';
import type {Ladder} from '../ladder/ladder.ts';
import type {Absence, Roster, RosterPerson} from '../roster/roster.ts';
import {LONG_LEAVE_DAYS, leaveDays, returnedOn} from '../team/absence.ts';
import type {AreaAlone, StatusOf} from '../team/areas.ts';
import type {PersonAlone} from '../team/people.ts';
import type {PersonStatus, Severity, SignalId, SignalStep, TruckFactor} from '../team/team.ts';

/** What a rule says when it fires. */
export type Firing = {
	readonly severity: Severity;
	/** The first day of the unbroken run of days on which the rule fires, at whatever severity. */
	readonly since: Day;
	readonly reason: string;
	/** The note that the reason speaks of; kept apart so that it can be masked. */
	readonly quote?: string;
	/** The promises, topics or feedback that it speaks of, the one that is quoted first. */
	readonly things?: readonly EntryId[];
	readonly next: string;
	readonly does?: SignalStep;
	/** It asks something of the person, or criticises: while they are worn it never comes before their mood. */
	readonly isTheirs?: boolean;
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
	/** The first day of it on which feedback was said to anybody; without one the lead keeps no such records. */
	readonly feedbackSince: () => Day | undefined;
	/** The lead's own absences, merged. */
	readonly away: readonly Absence[];
	/** A person's lines on the roster. */
	readonly personLines: (person: PersonId) => RosterPerson | undefined;
	/** The same on another day. */
	readonly on: (day: Day) => RuleContext;
};

export type Rule<Subject> = {
	readonly id: SignalId;
	/** The playbook page that says more. */
	readonly page: string;
	/**
	 * Days on which something else than time may have changed what the rule sees: a cadence, a target, a day moved. The rule
	 * takes all as it is now; its `since` is looked for beyond those days by asking it again as of the day before.
	 */
	readonly changes?: (subject: Subject, context: RuleContext) => readonly Day[];
	readonly fires: (subject: Subject, context: RuleContext) => Firing | undefined;
};

export type AreaRule = Rule<AreaAlone>;
/** The roster with everybody on it. */
export type TeamAlone = {readonly roster: Roster; readonly people: readonly PersonAlone[]};
export type TeamRule = Rule<TeamAlone>;

/** Whom a rule about people speaks of: by where they are, and by whose report they are. */
export type PersonRule = Rule<PersonAlone> & {
	readonly about: readonly PersonStatus[];
	/** Left out: everybody. */
	readonly relations?: readonly Relation[];
};
/** Feedback, growth and careers of a skip level are their own lead's; a contractor's are not the lead's to plan. */
export const REPORTS: readonly Relation[] = ['report'];
export const NOT_SKIP: readonly Relation[] = ['report', 'contractor'];

/** Somebody else is there for them too: their own lead, or the employer that sent them. */
export const hasOwnLead = ({relation}: Pick<PersonAlone, 'relation'>): boolean => relation !== 'report';

/** The days of a person's entries of some kinds. */
export const entryDays =
	(...kinds: readonly EntryKind[]) =>
	({entries}: Pick<PersonAlone, 'entries'>): readonly Day[] =>
		entries.filter(({kind}) => kinds.includes(kind)).map(({on}) => on);

/** After a long leave somebody comes back to another team; for two weeks what was open before it may wait. From the contract. */
export const RETURN_DAYS = 14;

const isLong = (leave: Absence): boolean => leave.until !== undefined && leaveDays(leave) >= LONG_LEAVE_DAYS;

/** The last leave of three weeks or more that is over. */
export const lastLongLeave = ({leave}: Pick<PersonAlone, 'leave'>, today: Day): Required<Absence> | undefined => {
	let last: Required<Absence> | undefined;
	for (const {from, until} of leave)
		if (until !== undefined && until < today && isLong({from, until}) && (last === undefined || until > last.until))
			last = {from, until};
	return last;
};

/** Back for two weeks or less after three weeks or more: the first day back, before which whatever was open may wait. */
export const returnerSince = (person: Pick<PersonAlone, 'leave'>, today: Day): Day | undefined => {
	const last = lastLongLeave(person, today);
	return last && daysBetween(last.until, today) <= RETURN_DAYS ? addDays(last.until, 1) : undefined;
};
/** Growth is nobody's question who is about to leave. */
export const STAYING: readonly PersonStatus[] = ['active'];

/** The first day on which somebody is back at work: a leave that ends with the week is over on Monday. */
export const firstDayBack = (returned: Day, weekend: readonly Weekday[]): Day => {
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
	changes: rule.changes,
	fires: (person, context) => {
		const isMeant = rule.about.includes(person.status) && (rule.relations?.includes(person.relation) ?? true);
		const firing = isMeant ? rule.fires(person, context) : undefined;
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
