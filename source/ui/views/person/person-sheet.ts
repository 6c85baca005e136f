// A person's card, or a list of their page, as Markdown.

import {personById} from '../../../domain/team/by-id.ts';
import type {PersonState, Team} from '../../../domain/team/team.ts';
import {personCard} from '../../../reports/person/person-card.ts';
import {personMarkdown, type WrittenCard} from '../../../reports/person/person-markdown.ts';
import {weekStripWords} from '../../../reports/person/week-strip.ts';
import {document, heading} from '../../../text/markdown.ts';
import type {Context, State} from '../../state.ts';
import {chooseTheme} from '../../theme.ts';
import {listMarkdown} from '../list-sheet.ts';
import type {PlaceSpec, Sheet} from '../place-spec.ts';
import {seenCard} from './card-lines.ts';
import type {ListLook} from './person-looks.ts';

const writtenCard = (person: PersonState, team: Team, masked: boolean): WrittenCard => {
	const card = personCard(person, team);
	const seen = seenCard(card, {weeks: weekStripWords(card.weeks), mood: card.mood}, masked);
	return {
		heading: card.heading,
		facts: [
			['Status', seen.status],
			['1:1', seen.meetings],
			['Waiting', seen.waiting],
			['Half a year', seen.weeks],
			['Mood', seen.mood],
			['Target', seen.target],
			['Owns', seen.owns],
			['Backs', seen.backs],
		],
		lookAt: masked
			? []
			: card.signals.map(({reason, since, next, otherwise, snoozed}) => `${reason} (${snoozed ?? since}): ${next}${otherwise}`),
	};
};

export const cardSheet = (person: PersonState | undefined, {masked}: State, {team}: Context): Sheet | undefined =>
	person && {text: personMarkdown(writtenCard(person, team, masked), team.today), what: `${person.name}’s card as Markdown`};

const {glyphs} = chooseTheme();

export const listSheet =
	({columns, row}: ListLook): PlaceSpec['sheet'] =>
	({list, rows, person: id}, state, context) => {
		const person = personById(context.team, id);
		if (!person) return undefined;
		const lines = listMarkdown(columns, rows, each => row(each, person, state, context, glyphs));
		return {text: document([heading(1, `${person.name} · ${list.title}`), lines]), what: `${list.title} as Markdown`};
	};
