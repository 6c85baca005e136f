// A person's card, or a list of their page, as Markdown.
import {personById} from '../../../domain/team/by-id.ts';
import type {PersonState} from '../../../domain/team/team.ts';
import {personMarkdown} from '../../../reports/person/person-markdown.ts';
import {document, heading} from '../../../text/markdown.ts';
import type {Context, State} from '../../state.ts';
import {chooseTheme} from '../../theme.ts';
import {listMarkdown} from '../list-sheet.ts';
import type {PlaceSpec, Sheet} from '../place-spec.ts';
import type {ListLook} from './person-looks.ts';

export const cardSheet = (person: PersonState | undefined, {masked}: State, {team}: Context): Sheet | undefined =>
	person && {text: personMarkdown(person, team, masked), what: `${person.name}’s card as Markdown`};

const {glyphs} = chooseTheme();

export const listSheet =
	({columns, row}: ListLook): PlaceSpec['sheet'] =>
	({list, rows, person: id}, state, context) => {
		const person = personById(context.team, id);
		if (!person) return undefined;
		const lines = listMarkdown(columns, rows, each => row(each, person, state, context, glyphs));
		return {text: document([heading(1, `${person.name} · ${list.title}`), lines]), what: `${list.title} as Markdown`};
	};
