// The team as Markdown, as it is filtered and sorted; with the keys in the card, the card.
import {personById} from '../../../domain/team/by-id.ts';
import {longDay} from '../../../text/day-words.ts';
import {document, heading} from '../../../text/markdown.ts';
import {type FocusedList, selectedIn} from '../../list/rows.ts';
import type {Context, State} from '../../state.ts';
import {chooseTheme} from '../../theme.ts';
import {listMarkdown} from '../list-sheet.ts';
import {signalsList} from '../person/person-lists.ts';
import {cardSheet} from '../person/person-sheet.ts';
import {NOTHING_TO_COPY, type Sheet} from '../place-spec.ts';
import {teamColumns, teamRow} from './team-lines.ts';
import {peopleList} from './team-list.ts';

/** The card tells something also where it has no signal. */
export const nothingToTell = (focus: FocusedList | undefined): string | undefined => {
	const isEmpty = focus?.list === signalsList ? focus.person === undefined : !focus || focus.rows.length === 0;
	return isEmpty ? NOTHING_TO_COPY : undefined;
};

const {glyphs} = chooseTheme();

export const teamSheet = (focus: FocusedList, state: State, context: Context): Sheet | undefined => {
	const {team} = context;
	if (focus.list === signalsList) return cardSheet(personById(context.team, focus.person), state, context);
	return {
		text: document([
			heading(1, `${team.name ?? 'Your team'} · ${longDay(team.today)}`),
			listMarkdown(teamColumns('wide', context), selectedIn(peopleList, state, context).rows, row =>
				teamRow(row, state, context, glyphs),
			),
		]),
		what: 'The team as Markdown',
	};
};
