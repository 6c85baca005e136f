// The lines of a prep sheet as it is open, for whoever draws them and for keys that move by lines.
import type {PersonState} from '../../../domain/team/team.ts';
import type {Inside} from '../../components/pane.tsx';
import {personOf} from '../../list/person-of.ts';
import {GUTTER_COLUMNS, type RowLine} from '../../panes/row-lines.tsx';
import {halved, insideOf, shownIn} from '../../panes/tall-lines.ts';
import type {Context, State} from '../../state.ts';
import {chooseTheme, type Theme} from '../../theme.ts';
import type {PlaceRoom, TallLines} from '../place-spec.ts';
import {preparedPerson, sheetOf} from './prep-drafts.ts';
import {prepLayout} from './prep-layout.ts';
import {prepLines} from './prep-lines.ts';
import {prepList, prepOf} from './prep-list.ts';

export const linesOfSheet = (
	person: PersonState,
	state: State,
	context: Context,
	{width, height}: Inside,
	{glyphs}: Theme,
): readonly RowLine[] => {
	const prep = prepOf(context, person.id);
	if (!prep) return [];
	return prepLines({
		person,
		team: context.team,
		prep,
		sheet: sheetOf(state, context, person.id),
		masked: state.masked,
		columns: width - GUTTER_COLUMNS,
		rows: height,
		glyphs,
		shown: shownIn(prepList, state, context, {person: person.id}),
	});
};

const THEME = chooseTheme();

export const tallSheet = (state: State, context: Context, {size, height}: PlaceRoom): TallLines | undefined => {
	const person = personOf(context, preparedPerson(state));
	if (!person) return undefined;
	const {columns} = context;
	const {sheet} = prepLayout({size, columns, height, inNotes: false, zoomed: state.zoomed});
	const room = insideOf(size, sheet.width, sheet.height);
	return halved(linesOfSheet(person, state, context, room, THEME), room);
};
