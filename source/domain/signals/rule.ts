// What a signal's rule is: a small pure function that says why it fires, or nothing.

import type {AreaAlone, StatusOf} from '../areas.ts';
import type {Day} from '../day.ts';
import type {Ladder} from '../ladder.ts';
import type {PersonAlone} from '../people.ts';
import type {Severity, SignalId, TruckFactor} from '../team.ts';

/** What a rule says when it fires. */
export type Firing = {
	readonly severity: Severity;
	/** The first day on which the rule would have fired, at whatever severity. */
	readonly since: Day;
	readonly reason: string;
	/** The note that the reason speaks of; kept apart so that it can be masked. */
	readonly quote?: string;
	readonly next: string;
};

/** What the rules about people and areas may look at beside their subject. */
export type RuleContext = {
	readonly today: Day;
	readonly ladder: Ladder;
	readonly areas: readonly AreaAlone[];
	readonly statusOf: StatusOf;
	/** A person's name, for the words. */
	readonly nameOf: (person: string) => string;
	/** The day on which the journal was begun, or today. */
	readonly journalBegan: Day;
};

type Rule<Subject> = {
	readonly id: SignalId;
	/** The playbook page that says more. */
	readonly page: string;
	readonly fires: (subject: Subject, context: RuleContext) => Firing | undefined;
};

export type PersonRule = Rule<PersonAlone>;
export type AreaRule = Rule<AreaAlone>;

export type TeamFacts = {readonly people: readonly PersonAlone[]; readonly truckFactor: TruckFactor};
export type TeamRule = Rule<TeamFacts>;

/** `days(1)` → `1 day`. */
export const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;
