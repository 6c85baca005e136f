// Today in a few lines: whom to meet, which promises of mine are due or overdue, what to say to whom.

import {type Day, daysBetween} from '../../domain/day.ts';
import type {EntryId, PersonId} from '../../domain/ids.ts';
import {onceFor} from '../../domain/once-for.ts';
import {byDay} from '../../domain/order.ts';
import {inOrderOfAttention} from '../../domain/team/attention.ts';
import {isHere} from '../../domain/team/people.ts';
import {isOpen} from '../../domain/team/promises.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {plural} from '../../text/words.ts';
import {waitingWords} from '../person/person-card.ts';
import {toSayFor} from '../prep/to-say.ts';
import {firstName} from '../words/first-names.ts';
import {quoted, reasonWords} from '../words/signal-words.ts';

export type StripLine = {
	readonly person: PersonId;
	/** The action or the feedback that the line is about. */
	readonly entry?: EntryId;
	/** Begins with the short name. */
	readonly words: string;
};

export type TodayStrip = {
	readonly meetings: readonly StripLine[];
	/** The lead's own, due today or before, oldest first. */
	readonly promises: readonly StripLine[];
	/** Feedback waiting for a 1:1 that is today. */
	readonly toSay: readonly StripLine[];
};

/** People whose 1:1 is today, or was due and can still be held in time; in order of attention. */
export const meetingsToday = onceFor((team: Team): readonly PersonState[] =>
	inOrderOfAttention(
		team.people.filter(({oneOnOne}) => oneOnOne.next === team.today || oneOnOne.state === 'due'),
		team.today,
	),
);

const lateWords = (due: Day, today: Day): string => {
	const days = daysBetween(due, today);
	return days === 0 ? 'due today' : `${plural(days, 'day')} late`;
};

/** One line on what to have in mind: what waits to be said or done, else the top signal. */
const meetingWords = (person: PersonState): string => {
	const top = person.signals.find(signal => signal.snoozedUntil === undefined && signal.id !== 'one-on-one-due');
	const words = [...(top ? [reasonWords({...top, quote: undefined})] : []), ...waitingWords(person)];
	return words.length === 0 ? 'nothing waiting' : words.join(' · ');
};

const makeTodayStrip = (team: Team): TodayStrip => {
	const {today, people} = team;
	const meetings = meetingsToday(team);
	const name = (person: PersonState) => firstName(people, person.id);
	const promises = people
		.filter(isHere)
		.flatMap(person =>
			person.actions
				.filter(isOpen)
				.flatMap(({id, owner, text, due}) =>
					owner === 'lead' && due !== undefined && due <= today ? [{id, text, due, person}] : [],
				),
		)
		.sort(byDay(action => action.due));
	return {
		meetings: meetings.map(person => ({person: person.id, words: `${name(person)}: ${meetingWords(person)}`})),
		promises: promises.map(({id, text, due, person}) => ({
			person: person.id,
			entry: id,
			words: `${name(person)}: ${quoted(text)}, ${lateWords(due, today)}`,
		})),
		toSay: meetings.flatMap(person =>
			// What a case asks to leave unsaid for now waits here as on the sheet.
			toSayFor(person, today).toSay.map(({id, type, text}) => ({
				person: person.id,
				entry: id,
				words: `${name(person)}: ${type} ${quoted(text)}`,
			})),
		),
	};
};

/** Worked out once for each team. */
export const todayStrip = onceFor(makeTodayStrip);
