// What is seen of a prep sheet and the notes taken on it: side by side, below each other, or one at a time.
import {personById} from '../../../domain/team/by-id.ts';
import type {PersonState} from '../../../domain/team/team.ts';
import {onLeaveWords, prepHeading} from '../../../reports/prep/prep-words.ts';
import {moodWords} from '../../../reports/words/mood-words.ts';
import {wrap} from '../../../text/wrap.ts';
import {areaPart} from '../../components/field-lines.ts';
import {framed, ruled} from '../../components/frame.ts';
import {GUTTER, type RowLine, rowLinesPart} from '../../components/list-lines.ts';
import {below, beside, linesPart, type Part, type Room} from '../../components/parts.ts';
import {position} from '../../components/windows.ts';
import {seenFilterOf, selectedIn} from '../../list/rows.ts';
import {HIDDEN_WHOLE} from '../../masking/privacy.ts';
import {HIDDEN_SPAN, isSeen} from '../../masking/seen.ts';
import {nothingIn, titled} from '../../panes/list-part.ts';
import {halved, insideAt, shownIn} from '../../panes/tall-lines.ts';
import type {Context, State} from '../../state.ts';
import {chooseTheme, type Glyphs} from '../../theme.ts';
import {goneLines} from '../person/gone-lines.ts';
import type {PlaceLines, PlaceRoom, TallLines} from '../place-spec.ts';
import {preparedPerson, sheetOf} from './prep-drafts.ts';
import {prepLayout} from './prep-layout.ts';
import {prepList, prepOf} from './prep-list.ts';
import {FIRST_MOOD, type PrepSheet} from './prep-sheet.ts';
import {isOnNotes} from './prep-steps.ts';
import {sheetLines} from './sheet-lines.ts';

const moodOnSheet = (mood: PrepSheet['mood']): string =>
	mood === undefined ? `mood: + starts at ${FIRST_MOOD}` : `mood ${moodWords(mood)} (+ -)`;

/** What is on the sheet besides its notes, and how a mood is noted: `mood 3 so-so (+ -) · career talk · 2 ticked`. */
const sheetWords = ({ticked, dropped, promised, mood, career}: PrepSheet): string =>
	[
		moodOnSheet(mood),
		career ? 'career talk' : '',
		ticked.size === 0 ? '' : `${ticked.size} ticked`,
		dropped.size === 0 ? '' : `${dropped.size} dropped`,
		promised.length === 0 ? '' : `${promised.length} new`,
	]
		.filter(Boolean)
		.join(' · ');

const linesOfSheet = (
	person: PersonState,
	state: State,
	context: Context,
	{width, height}: Room,
	glyphs: Glyphs,
): readonly RowLine[] => {
	const prep = prepOf(context, person.id);
	if (!prep) return [];
	return sheetLines({
		person,
		team: context.team,
		prep,
		sheet: sheetOf(state, context, person.id),
		masked: state.masked,
		columns: width - GUTTER,
		rows: height,
		glyphs,
		shown: shownIn(prepList, state, context, {person: person.id}),
	});
};

const {glyphs: GLYPHS} = chooseTheme();

export const tallSheet = (state: State, context: Context, {size, height}: PlaceRoom): TallLines | undefined => {
	const person = personById(context.team, preparedPerson(state));
	if (!person) return undefined;
	const {columns} = context;
	const {sheet} = prepLayout({size, columns, height, inNotes: false, zoomed: state.zoomed});
	const room = insideAt(size, sheet.width, sheet.height);
	return halved(linesOfSheet(person, state, context, room, GLYPHS), room);
};

export const prepLines: PlaceLines = (state, context, canvas) => {
	const {size, height, theme, windows} = canvas;
	const {glyphs} = theme;
	const {columns, team} = context;
	const person = personById(context.team, preparedPerson(state));
	const prep = prepOf(context, person?.id);
	if (!person || !prep) return goneLines(columns);
	const inNotes = isOnNotes(state);
	const layout = prepLayout({size, columns, height, inNotes, zoomed: state.zoomed});
	const sheet = sheetOf(state, context, person.id);
	const filter = seenFilterOf(state, prepList);
	const {rows, index, row} = selectedIn(prepList, state, context, {person: person.id});

	const sheetIn = (inside: Room): Part => {
		const words = state.masked ? HIDDEN_WHOLE : rows.length > 0 ? '' : nothingIn(prepList, state);
		const dim = (words === '' ? [] : wrap(words, inside.width - GUTTER)).map((text): RowLine => ({spans: [{text, as: 'dim'}]}));
		const sheetLines = linesOfSheet(person, state, context, inside, glyphs);
		const lines = state.masked ? [...dim, ...sheetLines] : [...sheetLines, ...dim];
		return rowLinesPart({...inside, list: `prep ${person.id}`, lines, selected: row?.id, active: !inNotes, glyphs, windows});
	};
	const notesIn = (inside: Room): Part => {
		const {notes} = sheet;
		if (state.masked) return linesPart([{spans: [HIDDEN_SPAN]}], inside.width);
		const placeholder = inNotes ? '' : 'tab: take notes here';
		return areaPart({focused: inNotes}, {...inside, list: 'notes', field: notes, placeholder, glyphs, windows});
	};
	/** Framed, or under a line with its title where there is no room for frames. */
	const part = (
		room: Room,
		title: string,
		words: {active: boolean; right?: string; foot: string},
		draw: (inside: Room) => Part,
	) =>
		layout.isFramed
			? framed(room, {title, ...words}, draw)
			: ruled(room, [title, words.foot].filter(Boolean).join(' · '), draw, words.active);
	const gone = onLeaveWords(prep);
	const named = gone === undefined || state.masked ? prepHeading(person, team) : `${person.name} · ${gone}`;
	const heading = layout.isFramed ? `Prep · ${named}` : person.name;
	const onSheet = {
		active: !inNotes,
		right: position(index, rows.length),
		foot: isSeen('prep', 'foot', state.masked) ? sheetWords(sheet) : '',
	};
	const onNotes = {active: inNotes, foot: inNotes ? 'tab back to the sheet' : ''};
	const notesTitle = layout.isFramed ? 'Notes' : `Notes · ${person.name}`;
	const parts = [
		layout.sheet.height > 0 ? part(layout.sheet, titled(heading, filter), onSheet, sheetIn) : undefined,
		layout.notes.height > 0 ? part(layout.notes, notesTitle, onNotes, notesIn) : undefined,
	];
	return layout.isBeside ? beside(parts, height) : below(parts, height);
};
