// The lines of the Playbook: its contents under their kinds, and a page with what can be ticked and opened on it.
import type {PersonState} from '../../../domain/team/team.ts';
import {KIND_TITLES, type Page, type PageKind} from '../../../knowledge/types.ts';
import {width} from '../../../text/width.ts';
import {wrap} from '../../../text/wrap.ts';
import type {RowLine} from '../../components/list-lines.ts';
import type {Span} from '../../components/spans.ts';
import type {Row} from '../../list/rows.ts';
import {isSeen, seenWord} from '../../masking/seen.ts';
import type {Glyphs} from '../../theme.ts';
import type {Block} from './playbook-lists.ts';

/** Longer lines are hard to read. */
const WIDEST_TEXT = 84;

/** The kind of a contents row is the first word of its id. */
const kindOf = (row: Row): PageKind => row.id.slice(0, row.id.indexOf(' ')) as PageKind;

/** Under headings in their usual order; what a search found stands as it is, best first, each with its kind. */
export const contentsLines = (rows: readonly Row[], searched: boolean, columns: number): readonly RowLine[] =>
	rows.flatMap((row, index): readonly RowLine[] => {
		const kind = kindOf(row);
		const before = rows[index - 1];
		const line: RowLine = {row: row.id, spans: [String(row.search)]};
		if (searched) {
			const title = KIND_TITLES[kind];
			const fits = width(String(row.search)) + width(title) < columns;
			return [fits ? {...line, end: [{text: title, as: 'dim'}]} : line];
		}
		if (before && kindOf(before) === kind) return [line];
		const heading: RowLine = {spans: [{text: KIND_TITLES[kind], as: 'heading'}]};
		return before ? [{spans: []}, heading, line] : [heading, line];
	});

const lead = ({kind}: Block, ticked: boolean, glyphs: Glyphs): Span => {
	if (kind === 'item') return {text: ticked ? `[${glyphs.ticked}] ` : '[ ] ', as: ticked ? 'fine' : 'text'};
	if (kind === 'link') return {text: `${glyphs.arrow} `, as: 'accent'};
	return kind === 'bullet' ? {text: `${glyphs.info} `, as: 'dim'} : '';
};

const leadColumns = (block: Block): number => ({item: 4, link: 2, bullet: 2, heading: 0, text: 0, reader: 0})[block.kind];

export type PageLook = {
	readonly page: Page;
	readonly blocks: readonly Block[];
	/** Rows that the filter lets through; without one, all. */
	readonly shown?: ReadonlySet<string>;
	readonly reader: PersonState | undefined;
	readonly columns: number;
	readonly glyphs: Glyphs;
	readonly masked: boolean;
};

/** For whom the checklist is, and how far they are. */
const readerWords = ({reader, blocks, masked}: PageLook): string => {
	if (!reader) return 'For nobody yet: enter chooses for whom';
	const items = blocks.flatMap(block => block.row?.item ?? []);
	const done = items.filter(item => reader.ticked.has(item)).length;
	const words = (hidden: boolean): string =>
		hidden
			? `For ${reader.name}; what is done is hidden: enter chooses somebody else`
			: `For ${reader.name}, ${done} of ${items.length} done: enter chooses somebody else`;
	return seenWord('playbook', 'reader', words, masked);
};

const blockLines = (block: Block, look: PageLook): readonly RowLine[] => {
	const {columns, glyphs} = look;
	const reader = isSeen('playbook', 'ticks', look.masked) ? look.reader : undefined;
	const row = block.row?.id;
	if (block.kind === 'heading') return wrap(block.text, columns).map(text => ({spans: [{text, as: 'heading'}]}));
	const ticked = block.row?.item !== undefined && (reader?.ticked.has(block.row.item) ?? false);
	const quiet = block.kind === 'text' || block.kind === 'bullet';
	const indent = ' '.repeat(leadColumns(block));
	const room = Math.max(8, columns - indent.length);
	const words = block.kind === 'reader' ? readerWords(look) : block.text;
	const as = block.kind === 'reader' ? 'accent' : 'text';
	return [
		...wrap(words, room).map(
			(text, index): RowLine => ({row, quiet, spans: [index === 0 ? lead(block, ticked, glyphs) : indent, {text, as}]}),
		),
		...(block.below ?? []).flatMap(text =>
			wrap(text, room).map((line): RowLine => ({row, quiet, spans: [indent, {text: line, as: 'dim'}]})),
		),
	];
};

/** What stands apart from what comes before it by an empty line: headings, paragraphs after each other, items. */
const standsApart = (block: Block, before: Block | undefined): boolean =>
	before !== undefined &&
	(block.kind === 'heading' || block.kind === 'item' || (block.kind === 'text' && before.kind === 'text'));

/** The page: its summary, then its blocks; headings without anything under them are left out. */
export const pageLines = (look: PageLook): readonly RowLine[] => {
	const {page, blocks, shown, glyphs} = look;
	const columns = Math.min(look.columns, WIDEST_TEXT);
	const fits = (block: Block): boolean => block.row === undefined || !shown || shown.has(block.row.id);
	const fitting = blocks.filter(fits);
	const kept = fitting.filter((block, index) => block.kind !== 'heading' || (fitting[index + 1]?.row ?? undefined) !== undefined);
	const summary: readonly RowLine[] = shown
		? []
		: [...wrap(page.summary, columns).map((text): RowLine => ({spans: [{text, as: 'dim'}]})), {spans: []}];
	return [
		...summary,
		...kept.flatMap((block, index): readonly RowLine[] => {
			const lines = blockLines(block, {...look, columns, glyphs});
			return standsApart(block, kept[index - 1]) ? [{spans: []}, ...lines] : lines;
		}),
	];
};
