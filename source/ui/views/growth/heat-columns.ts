// The columns of the heat map: which competencies are in view, their heads and groups, and the cells of a row.
import type {Competency} from '../../../domain/ladder/ladder.ts';
import type {HeatCell, HeatGroup, HeatTone} from '../../../reports/growth/heat-map.ts';
import {fit} from '../../../text/width.ts';
import {capital} from '../../../text/words.ts';
import {placeColumns, type TableColumn} from '../../components/column-layout.ts';
import {GUTTER} from '../../components/list-lines.ts';
import type {Span} from '../../components/spans.ts';
import type {Glyphs, Role} from '../../theme.ts';

/** A blank or a bracket, four characters, and a blank, a bracket or the mark of the order. */
const CELL_COLUMNS = 6;
const CELL_TEXT = CELL_COLUMNS - 2;
/** Blanks between two columns of a table. */
const GAP = 2;
const NAME: TableColumn = {key: 'name', title: 'Name', width: 12, weight: 1};
const LEVEL: TableColumn = {key: 'level', title: 'Level', width: 8};

const TONES: Readonly<Record<HeatTone, Role>> = {wide: 'act', gap: 'watch', met: 'fine', unrated: 'dim', none: 'dim'};

export type HeatWindow = {
	/** The columns before the cells. */
	readonly before: readonly TableColumn[];
	/** How many competencies there is room for. */
	readonly shown: number;
};

/** As many competencies as fit beside the name, and the level where there is room for it. */
export const heatWindow = (width: number, count: number, withLevel: boolean): HeatWindow => {
	const before = withLevel ? [NAME, LEVEL] : [NAME];
	const taken = before.reduce((sum, column) => sum + column.width + GAP, GUTTER);
	return {before, shown: Math.max(1, Math.min(count, Math.floor((width - taken) / CELL_COLUMNS)))};
};

export type HeatHeads = {
	readonly competencies: readonly Competency[];
	/** Where the cursor and the order are among them; -1 where they are not in view. */
	readonly cursor: number;
	readonly sorted: number;
};

/** The table's columns; all cells are one of them, whose title holds the names: ` Visi [Infl] Deci↓`. */
export const heatColumns = (
	{before, shown}: HeatWindow,
	{competencies, cursor, sorted}: HeatHeads,
	glyphs: Glyphs,
): TableColumn[] => {
	const titles = competencies.map(({short}, index) => {
		const end = index === sorted ? glyphs.down : index === cursor ? ']' : ' ';
		return `${index === cursor ? '[' : ' '}${fit(short, CELL_TEXT)}${end}`;
	});
	return [...before, {key: 'cells', title: titles.join(''), width: shown * CELL_COLUMNS}];
};

/** The groups above the heads, from `first` on, each over its competencies; before them what is said in `lead`. */
export const groupSpans = (
	columns: readonly TableColumn[],
	width: number,
	groups: readonly HeatGroup[],
	[first, shown]: readonly [number, number],
	lead: string,
): Span[] => {
	const placed = placeColumns(columns, width - GUTTER);
	const indent = placed.slice(0, -1).reduce((sum, {gap, room}) => sum + gap + room, GUTTER + (placed.at(-1)?.gap ?? 0));
	const over = groups.flatMap(({name, from, count}): Span[] => {
		const cells = Math.min(from + count, first + shown) - Math.max(from, first);
		return cells > 0 ? [{text: ` ${capital(name)}`, width: cells * CELL_COLUMNS, as: 'heading'}] : [];
	});
	return [{text: `${' '.repeat(GUTTER)}${lead}`, width: indent, as: 'dim'}, ...over];
};

/** The cells of a row; the one under the cursor stands in brackets, so that it is seen without colour. */
export const heatSpans = (cells: readonly HeatCell[], cursor: number): Span[] => {
	const spans: {text: string; as: Role}[] = [];
	for (const [index, {text, tone}] of cells.entries()) {
		const [before, after] = index === cursor ? '[]' : '  ';
		const cell = `${before}${text.padEnd(CELL_TEXT)}${after}`;
		const last = spans.at(-1);
		// Neighbours that look alike are drawn at once: a frame costs what its pieces cost.
		if (last?.as === TONES[tone]) last.text += cell;
		else spans.push({text: cell, as: TONES[tone]});
	}
	return spans;
};
