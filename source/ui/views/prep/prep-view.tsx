// Draws a prep sheet and the notes taken on it: side by side, below each other, or one at a time.
import {Box} from 'ink';
import type {ReactNode} from 'react';
import {prepMarkdown} from '../../../reports/prep/prep-markdown.ts';
import {prepHeading} from '../../../reports/prep/prep-words.ts';
import {moodWords} from '../../../reports/words/mood-words.ts';
import {HIDDEN} from '../../../reports/words/signal-words.ts';
import {wrap} from '../../../text/wrap.ts';
import {Line} from '../../components/line.tsx';
import {type Inside, Pane} from '../../components/pane.tsx';
import {Rule} from '../../components/rule.tsx';
import {TextArea} from '../../components/text-area.tsx';
import {position} from '../../components/windowing.ts';
import {personOf} from '../../list/person-of.ts';
import {filterOf, selectedIn} from '../../list/rows.ts';
import {GUTTER_COLUMNS, type RowLine, RowLines} from '../../panes/row-lines.tsx';
import type {Place} from '../../state.ts';
import {useTheme} from '../../theme.ts';
import type {PlaceProps, PlaceSpec} from '../place-spec.ts';
import {preparedPerson, sheetOf} from './prep-drafts.ts';
import {notesHidden, PREP_KEYS} from './prep-keys.ts';
import {prepLayout} from './prep-layout.ts';
import {prepList, prepOf} from './prep-list.ts';
import type {PrepSheet} from './prep-sheet.ts';
import {FIRST_MOOD} from './prep-sheet.ts';
import {isTakingNotes} from './prep-steps.ts';
import {linesOfSheet, tallSheet} from './prep-tall.ts';

const moodOnSheet = (mood: PrepSheet['mood'], masked: boolean): string =>
	mood === undefined ? `mood: + starts at ${FIRST_MOOD}` : `mood ${masked ? HIDDEN : moodWords(mood)} (+ -)`;

/** What is on the sheet besides its notes, and how a mood is noted: `mood 3 so-so (+ -) · career talk · 2 ticked`. */
const sheetWords = ({ticked, dropped, promised, mood, career}: PrepSheet, masked: boolean): string =>
	[
		moodOnSheet(mood, masked),
		career ? 'career talk' : '',
		ticked.size === 0 ? '' : `${ticked.size} ticked`,
		dropped.size === 0 ? '' : `${dropped.size} dropped`,
		promised.length === 0 ? '' : `${promised.length} new`,
	]
		.filter(Boolean)
		.join(' · ');

export type PrepViewProps = PlaceProps & {readonly place: Extract<Place, {kind: 'prep'}>};

export const PrepView = ({state, context, size, height, place}: PrepViewProps) => {
	const theme = useTheme();
	const {columns, team} = context;
	const person = personOf(context, place.person);
	const prep = prepOf(context, place.person);
	if (!person || !prep)
		return (
			<Line
				width={columns}
				spans={[{text: ' No longer on the roster. What was recorded stays in the journal; esc goes back.', as: 'watch'}]}
			/>
		);
	const inNotes = isTakingNotes(state);
	const layout = prepLayout({size, columns, height, inNotes, zoomed: state.zoomed});
	const sheet = sheetOf(state, context, person.id);
	const words = sheetWords(sheet, state.masked);
	const filter = filterOf(state, prepList);
	const {rows, index, row} = selectedIn(prepList, state, context, {person: person.id});

	const sheetIn = (inside: Inside): ReactNode => {
		const lines = linesOfSheet(person, state, context, inside, theme);
		const nothing = wrap(
			filter === '' ? prepList.empty : `Nothing fits “${filter}”. esc shows all.`,
			inside.width - GUTTER_COLUMNS,
		);
		const below = rows.length > 0 ? [] : nothing.map((text): RowLine => ({spans: [{text, as: 'dim'}]}));
		return <RowLines {...inside} lines={[...lines, ...below]} selected={row?.id} active={!inNotes} />;
	};
	const notesIn = (inside: Inside): ReactNode =>
		state.masked ? (
			<Line width={inside.width} spans={[{text: sheet.notes.text === '' ? '' : HIDDEN, as: 'dim'}]} />
		) : (
			<TextArea {...inside} field={sheet.notes} focused={inNotes} placeholder={inNotes ? '' : 'tab: take notes here'} />
		);
	/** Framed, or under a line with its title where there is no room for frames. */
	const part = (
		room: Inside,
		active: boolean,
		title: string,
		more: {right?: string; foot?: string},
		draw: (inside: Inside) => ReactNode,
	) =>
		layout.isFramed ? (
			<Pane {...room} {...more} title={title} active={active}>
				{draw}
			</Pane>
		) : (
			<Box flexDirection="column" flexShrink={0}>
				<Rule width={room.width} title={[title, more.foot].filter(Boolean).join(' · ')} active={active} />
				{draw({width: room.width, height: room.height - 1})}
			</Box>
		);
	const heading = layout.isFramed ? `Prep · ${prepHeading(person, team)}` : person.name;
	const title = filter === '' ? heading : `${heading} / ${filter}`;
	return (
		<Box flexDirection={layout.isBeside ? 'row' : 'column'} height={height} flexShrink={0}>
			{layout.sheet.height > 0
				? part(layout.sheet, !inNotes, title, {right: position(index, rows.length), foot: words}, sheetIn)
				: undefined}
			{layout.notes.height > 0
				? part(
						layout.notes,
						inNotes,
						layout.isFramed ? 'Notes' : `Notes · ${person.name}`,
						{foot: inNotes ? 'tab back to the sheet' : ''},
						notesIn,
					)
				: undefined}
		</Box>
	);
};

export const PREP_SPEC: PlaceSpec = {
	id: 'prep',
	title: 'Prep',
	where: 'on a prep sheet',
	rows: 'prep',
	lists: [prepList],
	keys: PREP_KEYS,
	sheet: (_focus, state, context) => {
		const person = personOf(context, preparedPerson(state));
		return person && {text: prepMarkdown(person, context.team), what: 'The sheet as Markdown'};
	},
	noSheet: (_focus, state, context) => notesHidden(state, context),
	tallLines: tallSheet,
};
