// What is seen of the Playbook: its contents on the left, the page on the right; one of the two where there is no room for both.
import type {Page} from '../../../knowledge/types.ts';
import {framed, ruled} from '../../components/frame.ts';
import {emptyPart} from '../../components/lines.ts';
import {GUTTER, type RowLine, rowLinesPart} from '../../components/list-lines.ts';
import {beside, type Part, type Room} from '../../components/parts.ts';
import {position} from '../../components/windows.ts';
import {seenFilterOf, selectedIn} from '../../list/rows.ts';
import {titled} from '../../panes/list-part.ts';
import {halved, insideAt, shownIn} from '../../panes/tall-lines.ts';
import type {Context, State} from '../../state.ts';
import {chooseTheme, type Glyphs} from '../../theme.ts';
import type {PlaceLines, PlaceRoom, TallLines} from '../place-spec.ts';
import {contentsLines, pageLines} from './page-lines.ts';
import {blocksOf, contentsList, pageList} from './playbook-lists.ts';
import {isReading, readerOf, shownPage} from './playbook-state.ts';

/** The contents take a third beside the page, but no more than their titles need. */
const CONTENTS_SHARE = 0.34;
const MOST_CONTENTS_COLUMNS = 46;
const contentsColumns = (columns: number): number => Math.min(MOST_CONTENTS_COLUMNS, Math.floor(columns * CONTENTS_SHARE));

const linesOfPage = (
	page: Page,
	state: State,
	context: Context,
	{width}: {readonly width: number},
	glyphs: Glyphs,
): readonly RowLine[] =>
	pageLines({
		page,
		blocks: blocksOf(context, page),
		shown: isReading(state) ? shownIn(pageList, state, context, {page: page.id}) : undefined,
		reader: readerOf(state, context),
		columns: width - GUTTER,
		glyphs,
		masked: state.masked,
	});

const {glyphs: GLYPHS} = chooseTheme();

export const tallPage = (state: State, context: Context, {size, height}: PlaceRoom): TallLines | undefined => {
	const page = isReading(state) ? shownPage(state, context) : undefined;
	if (!page) return undefined;
	const {columns} = context;
	const isBeside = (size === 'wide' || size === 'medium') && !state.zoomed;
	const room = insideAt(size, isBeside ? columns - contentsColumns(columns) : columns, height);
	return halved(linesOfPage(page, state, context, room, GLYPHS), room);
};

export const playbookLines: PlaceLines = (state, context, canvas) => {
	const {size, height, theme, windows} = canvas;
	const {glyphs} = theme;
	const {columns} = context;
	const reading = isReading(state);
	const page = shownPage(state, context);
	const isFramed = size === 'wide' || size === 'medium';
	const isOne = !isFramed || state.zoomed;
	const contentsWidth = isOne ? columns : contentsColumns(columns);
	const contents = selectedIn(contentsList, state, context);
	const search = seenFilterOf(state, contentsList);
	const lines = selectedIn(pageList, state, context, {page: page?.id});
	const find = reading ? seenFilterOf(state, pageList) : '';

	const none = (inside: Room, filter: string, empty: string): Part =>
		emptyPart(filter === '' ? empty : `Nothing fits “${filter}”. esc shows all.`, inside, glyphs);
	const contentsIn = (inside: Room): Part => {
		if (contents.rows.length === 0) return none(inside, search, contentsList.empty);
		return rowLinesPart({
			...inside,
			list: contentsList.id,
			lines: contentsLines(contents.rows, search.trim() !== '', inside.width - GUTTER),
			selected: reading ? contents.rows.find(row => row.page === page?.id)?.id : contents.row?.id,
			active: !reading,
			glyphs,
			windows,
		});
	};
	const pageIn = (inside: Room): Part => {
		if (!page || lines.rows.length === 0) return none(inside, find, page || !reading ? '' : pageList.empty);
		return rowLinesPart({
			...inside,
			list: `${pageList.id} ${page.id}`,
			lines: linesOfPage(page, state, context, inside, glyphs),
			selected: reading ? lines.row?.id : undefined,
			active: reading,
			glyphs,
			windows,
		});
	};
	const part = (width: number, active: boolean, title: string, right: string, draw: (inside: Room) => Part): Part =>
		isFramed ? framed({width, height}, {title, right, active}, draw) : ruled({width, height}, title, draw, active);
	const where = position(contents.index, contents.rows.length);
	return beside(
		[
			isOne && reading ? undefined : part(contentsWidth, !reading, titled(contentsList.title, search), where, contentsIn),
			isOne && !reading
				? undefined
				: part(isOne ? columns : columns - contentsWidth, reading, titled(page?.title ?? '', find), '', pageIn),
		],
		height,
	);
};
