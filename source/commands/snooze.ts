// `muster snooze`: a signal that can wait until a day.
import {SNOOZE_DAYS} from '../domain/attention.ts';
import {addDays} from '../domain/day.ts';
import {findArea, findPerson} from '../domain/find.ts';
import {Refusal} from '../domain/refusal.ts';
import {type Signal, TEAM_SUBJECT, type Team} from '../domain/team.ts';
import {snoozeSignal} from '../domain/verbs/overrides.ts';
import {longDay} from '../text/day-words.ts';
import type {Command} from './command.ts';
import {dayOption} from './context.ts';
import {saved} from './saved.ts';

type Subject = {readonly id: string; readonly name: string; readonly signals: readonly Signal[]};

/** The team, a person or an area; a person where both could be meant. */
const subjectFrom = (team: Team, typed: string): Subject => {
	if (typed === TEAM_SUBJECT) return {id: TEAM_SUBJECT, name: 'the team', signals: team.signals};
	const exact = [...team.people, ...team.areas].find(each => each.id === typed);
	if (exact) return exact;
	try {
		return findPerson(team, typed);
	} catch (error) {
		if (!(error instanceof Refusal) || error.code === 'ambiguous-person') throw error;
		try {
			return findArea(team, typed);
		} catch (second) {
			throw second instanceof Refusal && second.code === 'ambiguous-area' ? second : error;
		}
	}
};

export const command: Command = {
	arguments: [
		{name: '<subject>', summary: 'a person, an area, or team'},
		{name: '<signal>', summary: 'the signal’s id, such as no-feedback'},
	],
	options: [{flags: '--until <day>', summary: `the day on which it counts again (usually ${SNOOZE_DAYS} days on)`}],
	examples: ['muster snooze ana no-feedback', 'muster snooze bo one-on-one-overdue --until mon'],
	notes: ['It ends earlier when the signal gets worse, or clears and comes back. Ids of signals: muster status --json'],
	run: async (input, context) => {
		const {today} = context;
		const subject = subjectFrom(await context.team(), input.word(0));
		const signal = input.word(1);
		const until = dayOption(input, 'until', today, 'coming') ?? addDays(today, SNOOZE_DAYS);
		const draft = snoozeSignal(subject.id, signal, until, today);
		const shows = subject.signals.some(each => each.id === signal);
		const remark = shows ? '' : ' It is not showing today.';
		return saved(context, [draft], `${signal} of ${subject.name} snoozed until ${longDay(until)}.${remark}`);
	},
};
