// The lines of the page that is read, for whoever draws them and for keys that move by lines.
import type {Page} from '../../../knowledge/types.ts';
import {GUTTER_COLUMNS, type RowLine} from '../../panes/row-lines.tsx';
import {halved, insideOf, shownIn} from '../../panes/tall-lines.ts';
import type {Context, State} from '../../state.ts';
import {chooseTheme, type Theme} from '../../theme.ts';
import type {PlaceRoom, TallLines} from '../place-spec.ts';
import {pageLines} from './playbook-lines.ts';
import {blocksOf, pageList} from './playbook-lists.ts';
import {isReading, readerOf, shownPage} from './playbook-state.ts';

/** The contents take a third beside the page, but no more than their titles need. */
const CONTENTS_SHARE = 0.34;
const MOST_CONTENTS_COLUMNS = 46;
export const contentsColumns = (columns: number): number => Math.min(MOST_CONTENTS_COLUMNS, Math.floor(columns * CONTENTS_SHARE));

export const linesOfPage = (
	page: Page,
	state: State,
	context: Context,
	{width}: {readonly width: number},
	{glyphs}: Theme,
): readonly RowLine[] =>
	pageLines({
		page,
		blocks: blocksOf(context, page),
		shown: isReading(state) ? shownIn(pageList, state, context, {page: page.id}) : undefined,
		reader: readerOf(state, context),
		columns: width - GUTTER_COLUMNS,
		glyphs,
	});

const THEME = chooseTheme();

export const tallPage = (state: State, context: Context, {size, height}: PlaceRoom): TallLines | undefined => {
	const page = isReading(state) ? shownPage(state, context) : undefined;
	if (!page) return undefined;
	const {columns} = context;
	const isBeside = (size === 'wide' || size === 'medium') && !state.zoomed;
	const room = insideOf(size, isBeside ? columns - contentsColumns(columns) : columns, height);
	return halved(linesOfPage(page, state, context, room, THEME), room);
};
