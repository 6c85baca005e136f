// Which cases hold for somebody: what the lead said of each wins, then what the records say; the first frames.

import {type Day, latestDay} from '../day.ts';
import type {CaseId} from '../ids.ts';
import type {EntryOf} from '../journal/entries.ts';
import type {RuleContext} from '../signals/rule.ts';
import {returnedOn} from '../team/absence.ts';
import {isHere, type PersonAlone} from '../team/people.ts';
import type {Case, Holding, Quiet} from './case.ts';
import type {Beside, CaseRule} from './case-rule.ts';
import {CASE_RULES} from './rules.ts';

const NONE: readonly Case[] = [];

const asCase = (
	{holds: _, ...rule}: CaseRule,
	{first = rule.first, name = rule.name, leaveAlone = rule.leaveAlone, ...holding}: Holding,
	setBy: Case['setBy'],
): Case => ({
	...rule,
	...holding,
	name,
	first,
	leaveAlone,
	setBy,
});

const saidByLead = (set: EntryOf<'case-set'>, holding: Holding | undefined): Holding => ({
	...holding,
	since: set.on,
	because: [{words: 'you said so on', on: set.on}, ...(holding?.because ?? [])],
	records: [set.id, ...(holding?.records ?? [])],
});

/** A “no” is about what was recorded by then: a run that begins later is another one. */
const isDenied = (set: EntryOf<'case-set'>, {since}: Holding): boolean => set.holds === 'no' && since <= set.on;

/** Told on leave too; the others are silent then, and a return begins a new run of days. */
const TOLD_ON_LEAVE: ReadonlySet<CaseId> = new Set(['leaving', 'contractor', 'skip']);

const sinceReturn = (person: PersonAlone, id: CaseId, holding: Holding, today: Day): Holding => {
	const returned = person.leave.length === 0 || TOLD_ON_LEAVE.has(id) ? undefined : returnedOn(person.leave, today);
	return returned === undefined ? holding : {...holding, since: latestDay(holding.since, returned) ?? holding.since};
};

/** The cases that hold on the day, in the order of the rules. */
export const casesOf = (person: PersonAlone, beside: Beside, context: RuleContext): readonly Case[] => {
	if (!isHere(person)) return NONE;
	let cases: Case[] | undefined;
	for (const rule of CASE_RULES) {
		const set = person.caseSets.get(rule.id);
		const holding = rule.holds(person, context, beside);
		if (set?.holds === 'yes') cases = [...(cases ?? []), asCase(rule, saidByLead(set, holding), 'lead')];
		else if (holding && !(set && isDenied(set, holding)))
			cases = [...(cases ?? []), asCase(rule, sinceReturn(person, rule.id, holding, context.today), 'records')];
	}
	return cases ?? NONE;
};

/** The one that frames what is shown. */
export const framing = (cases: readonly Case[]): Case | undefined => cases[0];

/** What is owed whatever else frames: who was told no is given the reasons, however they are. */
export const owedBeside = ([, ...others]: readonly Case[]): readonly Case[] =>
	others.filter(({id}) => id === 'promotion-declined');

/** Whether something is to be left off because of any case that holds. */
export const quiets = (cases: readonly Case[], what: Quiet): boolean => cases.some(each => each.quiets.includes(what));
