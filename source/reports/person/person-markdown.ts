// A person's card as Markdown: facts, then what needs the lead and what to do.
import type {PersonState, Team} from '../../domain/team/team.ts';
import {longDay} from '../../text/day-words.ts';
import {bullets, document, heading} from '../../text/markdown.ts';
import {personCard} from './person-card.ts';
import {weekStripWords} from './week-strip.ts';

/** While masked, without notes and moods. */
export const personMarkdown = (person: PersonState, team: Team, masked: boolean): string => {
	const card = personCard(person, team, {masked});
	const facts: readonly (readonly [string, string])[] = [
		['Status', card.status],
		['1:1', card.oneOnOne],
		['Waiting', card.waiting],
		['Half a year', weekStripWords(card.weeks)],
		['Mood', card.mood],
		['Target', card.target],
		['Owns', card.owns],
		['Backs', card.backs],
	];
	const signals = card.signals.map(({reason, since, next, snoozed}) => `${reason} (${snoozed ?? since}): ${next}`);
	return document([
		heading(1, `${card.heading} · ${longDay(team.today)}`),
		bullets(facts.filter(([, words]) => words !== '').map(([label, words]) => `${label}: ${words}`)),
		signals.length > 0 ? `${heading(2, 'Look at')}\n\n${bullets(signals)}` : undefined,
	]);
};
