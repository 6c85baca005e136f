// The lines of a prep sheet: headings, and rows of one line or several, each knowing which row it belongs to.
import type {PersonState, Team} from '../../../domain/team/team.ts';
import type {PrepReport} from '../../../reports/prep/prep.ts';
import {isTickable, type PartId, type SheetLine, type SheetPart} from '../../../reports/prep/prep-parts.ts';
import {whoseWords} from '../../../reports/prep/prep-words.ts';
import {shortDay} from '../../../text/day-words.ts';
import {width} from '../../../text/width.ts';
import {wrap, wrapAtMost} from '../../../text/wrap.ts';
import {widest} from '../../components/column-layout.ts';
import type {RowLine} from '../../components/list-lines.ts';
import {meter} from '../../components/meter.ts';
import type {Span} from '../../components/spans.ts';
import {isSeen} from '../../masking/seen.ts';
import type {Glyphs} from '../../theme.ts';
import {lineRowId, promisedRowId, seenParts} from './prep-list.ts';
import type {PrepSheet} from './prep-sheet.ts';

export type PrepLook = {
	readonly person: PersonState;
	readonly team: Team;
	readonly prep: PrepReport;
	readonly sheet: PrepSheet;
	readonly masked: boolean;
	/** Without the two columns for the selection. */
	readonly columns: number;
	/** Rows of the pane: what was noted last time gets a fair share of them. */
	readonly rows: number;
	readonly glyphs: Glyphs;
	/** The rows that the filter lets through; without a filter, all. */
	readonly shown?: ReadonlySet<string>;
};

/** Names of whose turn it is, days, and competencies. */
const MOST_LEAD_COLUMNS = 16;
const BOX_COLUMNS = 4;
const METER_COLUMNS = 7;
/** Rows of one text; beyond that the person's page has it in full. */
const MOST_TEXT_ROWS = 4;

const boxOf = (id: string, {ticked, dropped}: PrepSheet, glyphs: Glyphs): Span => {
	if (dropped.has(id)) return {text: '[-] ', as: 'dim'};
	return ticked.has(id) ? {text: `[${glyphs.ticked}] `, as: 'fine'} : {text: '[ ] ', as: 'text'};
};

type Words = {readonly text: string; readonly detail?: Span & object; readonly below?: string};

/** A row: what leads it, its words wrapped beside that, a detail at the right edge where it fits, else below. */
const rowLines = (
	row: string | undefined,
	lead: readonly Span[],
	leadColumns: number,
	words: Words,
	{columns, glyphs, sheet}: PrepLook,
): readonly RowLine[] => {
	const room = Math.max(8, columns - leadColumns);
	const isDropped = row !== undefined && sheet.dropped.has(row);
	const text = (line: string): Span => ({text: line, as: isDropped ? 'dim' : 'text'});
	const indent = ' '.repeat(leadColumns);
	const {detail, below} = words;
	const beside = detail !== undefined && width(words.text) + 2 + width(detail.text) <= room;
	const [first = '', ...rest] = wrapAtMost(words.text.replaceAll('→', glyphs.arrow), room, MOST_TEXT_ROWS, glyphs.ellipsis);
	const more = (line: string): RowLine => ({row, spans: [indent, {text: line, as: 'dim'}]});
	return [
		{row, spans: [...lead, text(first)], ...(beside && detail ? {end: [detail]} : {})},
		...rest.map((line): RowLine => ({row, spans: [indent, text(line)]})),
		...(detail && !beside
			? wrap(detail.text, room).map((line): RowLine => ({row, spans: [indent, {...detail, text: line}]}))
			: []),
		...(below ? wrapAtMost(below.replaceAll('→', glyphs.arrow), room, MOST_TEXT_ROWS, glyphs.ellipsis).map(more) : []),
	];
};

/** What stands before the words of a line: a box, a mark, whose turn it is, a meter. */
const leadOf = (line: SheetLine, index: number, part: PartId, columns: number, look: PrepLook): readonly Span[] => {
	const {sheet, glyphs} = look;
	const {subject, lead, isMine, severity, meter: rating} = line;
	const row = lineRowId(line);
	return [
		...(isTickable(line) && row !== undefined ? [boxOf(row, sheet, glyphs)] : []),
		...(severity === undefined ? [] : [{text: `${glyphs[severity]} `, as: severity} as const]),
		...(part === 'ask' ? [{text: `${index + 1} `, as: 'dim'} as const] : []),
		...(columns === 0
			? []
			: [{text: lead ?? '', width: columns, as: isMine ? 'accent' : subject.kind === 'read' ? 'dim' : 'text'} as const, '  ']),
		...(rating === undefined ? [] : [{text: meter(rating, 5, glyphs), as: 'accent'} as const, '  ']),
	];
};

const detailOf = ({detail, isLate, isMine}: SheetLine): (Span & object) | undefined =>
	detail === undefined ? undefined : {text: detail, as: isLate ? (isMine ? 'act' : 'watch') : 'dim'};

const partLines = ({id, lines}: SheetPart, look: PrepLook): readonly RowLine[] => {
	const leads = lines.flatMap(({lead}) => lead ?? []);
	const widestLead = leads.length === 0 ? 0 : widest(leads, 2, MOST_LEAD_COLUMNS);
	return lines.flatMap((line, index) => {
		const columns = line.lead === undefined ? 0 : widestLead;
		const lead = leadOf(line, index, id, columns, look);
		const before =
			(isTickable(line) ? BOX_COLUMNS : 0) +
			(line.severity === undefined ? 0 : 2) +
			(id === 'ask' ? 2 : 0) +
			(columns === 0 ? 0 : columns + 2) +
			(line.meter === undefined ? 0 : METER_COLUMNS);
		return rowLines(lineRowId(line), lead, before, {text: line.text, detail: detailOf(line), below: line.below}, look);
	});
};

/** Promised in this 1:1: not recorded before it is marked held. */
const promisedLines = (look: PrepLook): readonly RowLine[] => {
	const {sheet, person, team} = look;
	const whose = sheet.promised.map(each => whoseWords(each, person, team));
	const columns = widest(whose, 2, MOST_LEAD_COLUMNS);
	return sheet.promised.flatMap(({text, owner, due}, index) => {
		const lead: Span[] = [
			{text: '[+] ', as: 'fine'},
			{text: whose[index] ?? '', width: columns, as: owner === 'lead' ? 'accent' : 'text'},
			'  ',
		];
		const detail = due === undefined ? undefined : ({text: `due ${shortDay(due, team.today)}`, as: 'dim'} as const);
		return rowLines(promisedRowId(index), lead, BOX_COLUMNS + columns + 2, {text, detail}, look);
	});
};

/** These stand above what was promised on the sheet itself. */
const BEFORE_NEW: ReadonlySet<PartId> = new Set(['case', 'every-time']);

/** The whole sheet; parts without a line are left out, and with a filter whatever is only read. */
export const sheetLines = (look: PrepLook): readonly RowLine[] => {
	const {person, team, prep, columns, rows, masked, shown} = look;
	const all = seenParts(prep, person, team, masked);
	const drawn = (part: SheetPart) => [part.title, partLines(part, look), part.id === 'case'] as const;
	const parts: readonly (readonly [string, readonly RowLine[], boolean?])[] = [
		...all.filter(({id}) => BEFORE_NEW.has(id)).map(drawn),
		['New, recorded with H', isSeen('prep', 'promised', masked) ? promisedLines(look) : []],
		...all.filter(({id}) => !BEFORE_NEW.has(id)).map(drawn),
	];
	const visible = (line: RowLine): boolean => !shown || (line.row !== undefined && shown.has(line.row));
	const kept = parts.flatMap(([title, lines, isWhole = false]): readonly (readonly RowLine[])[] => {
		const own = lines.filter(visible);
		// A case is told whole; other headings are one line.
		const heading = wrap(title.replaceAll('→', look.glyphs.arrow), columns).slice(0, isWhole ? undefined : 1);
		return own.length === 0 ? [] : [[...heading.map((text): RowLine => ({spans: [{text, as: 'heading'}]})), ...own]];
	});
	const total = kept.reduce((sum, lines) => sum + lines.length, 0);
	// Parts stand apart where the whole sheet is seen all the same.
	const gap: readonly RowLine[] = total + kept.length - 1 <= rows ? [{spans: []}] : [];
	return kept.flatMap((lines, index) => (index === 0 ? lines : [...gap, ...lines]));
};
