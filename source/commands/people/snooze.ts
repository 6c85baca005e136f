// `muster snooze`: a signal that can wait until a day.

import {addDays} from '../../domain/day.ts';
import {Refusal} from '../../domain/refusal.ts';
import {AREA_RULES, TEAM_RULES} from '../../domain/signals/rules.ts';
import {SNOOZE_DAYS} from '../../domain/team/attention.ts';
import {subjectMeant} from '../../domain/team/meaning.ts';
import {type Signal, TEAM_SUBJECT, type Team} from '../../domain/team/team.ts';
import {snoozeSignal} from '../../domain/verbs/overrides.ts';
import {signalName} from '../../reports/words/signal-names.ts';
import {longDay} from '../../text/day-words.ts';
import type {Command} from '../cli/command.ts';
import {dayOption} from '../cli/context.ts';
import {saved} from '../cli/save.ts';

type Subject = {readonly id: string; readonly name: string; readonly signals: readonly Signal[]};

type Kind = 'person' | 'area' | 'team';
const KIND_WORDS: Readonly<Record<Kind, string>> = {person: 'people', area: 'areas', team: 'the team'};

const kindOf = ({id}: Subject, team: Team): Kind => {
	if (id === TEAM_SUBJECT) return 'team';
	return team.people.some(person => person.id === id) ? 'person' : 'area';
};

const kindOfSignal = (signal: string): Kind => {
	if (TEAM_RULES.some(rule => rule.id === signal)) return 'team';
	return AREA_RULES.some(rule => rule.id === signal) ? 'area' : 'person';
};

/** The team, a person or an area; where both are named as surely, the one that can have such a signal. */
const subjectFrom = (team: Team, typed: string, signal: string): Subject => {
	if (typed === TEAM_SUBJECT) return {id: TEAM_SUBJECT, name: 'the team', signals: team.signals};
	return subjectMeant(team, typed, kindOfSignal(signal) === 'area' ? 'area' : 'person').subject;
};

/** A signal that this subject can never have would be snoozed for nothing. */
const refuseForeign = (subject: Subject, signal: string, team: Team): void => {
	const [has, wants] = [kindOf(subject, team), kindOfSignal(signal)];
	// A person and an area may have the same id.
	if (has === wants || (wants === 'area' && team.areas.some(area => area.id === subject.id))) return;
	const what = has === 'team' ? 'this is the team' : `${subject.name} is ${has === 'area' ? 'an area' : 'a person'}`;
	throw new Refusal(`${signal} is a signal of ${KIND_WORDS[wants]}, and ${what}. Nothing was snoozed.`, {
		code: 'other-subject',
		where: signal,
	});
};

export const command: Command = {
	arguments: [
		{name: '<subject>', summary: 'a person, an area, or team'},
		{name: '<signal>', summary: 'the signal’s id, such as no-feedback'},
	],
	options: [
		{flags: '--until <day>', summary: `the day on which it counts again (usually ${SNOOZE_DAYS} days on)`},
		{flags: '--why <text>', summary: 'what you know better'},
	],
	examples: [
		'muster snooze ana no-feedback',
		'muster snooze bo one-on-one-overdue --until mon --why "we talk on the train each day"',
	],
	notes: [
		'muster review never shows signals.',
		'It ends earlier when the signal gets worse, or clears and comes back. Ids of signals: muster status --json',
	],
	run: async (input, context) => {
		const {today} = context;
		const team = await context.team();
		const subject = subjectFrom(team, input.word(0), input.word(1));
		const signal = input.word(1);
		const until = dayOption(input, 'until', today, 'coming') ?? addDays(today, SNOOZE_DAYS);
		const draft = snoozeSignal(subject.id, signal, until, today, input.value('why'));
		refuseForeign(subject, signal, team);
		const shows = subject.signals.some(each => each.id === signal);
		const remark = shows ? '' : ' It is not showing today.';
		return saved(context, [draft], `Snoozed until ${longDay(until)}: ${signalName(signal)}, ${subject.name}.${remark}`);
	},
};
