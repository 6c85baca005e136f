// The lines of a prep sheet: headings, and rows of one line or several, each knowing which row it belongs to.
import type {PersonState, Team} from '../../../domain/team/team.ts';
import type {PrepReport} from '../../../reports/prep/prep.ts';
import {
	areaReviewWords,
	careerWords,
	carriedDetail,
	growthHeading,
	growthWords,
	sayingWords,
	signalsToShow,
	sinceWords,
	toSayWords,
	whoseWords,
	winWords,
} from '../../../reports/prep/prep-words.ts';
import {firstName} from '../../../reports/words/first-names.ts';
import {HIDDEN, nextWords, reasonWords} from '../../../reports/words/signal-words.ts';
import {shortDay} from '../../../text/day-words.ts';
import {width} from '../../../text/width.ts';
import {wrap, wrapAtMost} from '../../../text/wrap.ts';
import {widest} from '../../components/column-layout.ts';
import {meter} from '../../components/meter.ts';
import type {Span} from '../../components/spans.ts';
import type {RowLine} from '../../panes/row-lines.tsx';
import type {Glyphs} from '../../theme.ts';
import {gapRowId, promisedRowId, questionRowId, signalRowId} from './prep-list.ts';
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

/** Names of whose turn it is, and of competencies. */
const MOST_WHOSE_COLUMNS = 10;
const MOST_NAME_COLUMNS = 16;
const BOX_COLUMNS = 4;
/** Rows of one text; beyond that the person's page has it in full. */
const MOST_TEXT_ROWS = 4;
/** The share of the pane that the last notes may take. */
const NOTES_SHARE = 0.2;

const boxOf = (id: string, {ticked, dropped}: PrepSheet, glyphs: Glyphs): Span => {
	if (dropped.has(id)) return {text: '[-] ', as: 'dim'};
	return ticked.has(id) ? {text: `[${glyphs.ticked}] `, as: 'fine'} : {text: '[ ] ', as: 'text'};
};

type Words = {readonly text: string; readonly detail?: Span & object; readonly below?: string};

/** A row: what leads it, its words wrapped beside that, a detail at the right edge where it fits, else below. */
const rowLines = (id: string, lead: readonly Span[], leadColumns: number, words: Words, look: PrepLook): readonly RowLine[] => {
	const {columns, glyphs, sheet} = look;
	const room = Math.max(8, columns - leadColumns);
	const isDropped = sheet.dropped.has(id);
	const text = (line: string): Span => ({text: line, as: isDropped ? 'dim' : 'text'});
	const indent = ' '.repeat(leadColumns);
	const {detail, below} = words;
	const beside = detail !== undefined && width(words.text) + 2 + width(detail.text) <= room;
	const [first = '', ...rest] = wrapAtMost(words.text, room, MOST_TEXT_ROWS, glyphs.ellipsis);
	const more = (line: string): RowLine => ({row: id, spans: [indent, {text: line, as: 'dim'}]});
	return [
		{row: id, spans: [...lead, text(first)], ...(beside && detail ? {end: [detail]} : {})},
		...rest.map((line): RowLine => ({row: id, spans: [indent, text(line)]})),
		...(detail && !beside
			? wrap(detail.text, room).map((line): RowLine => ({row: id, spans: [indent, {...detail, text: line}]}))
			: []),
		...(below ? wrapAtMost(below, room, MOST_TEXT_ROWS, glyphs.ellipsis).map(more) : []),
	];
};

const boxed = (id: string, words: Words, look: PrepLook): readonly RowLine[] =>
	rowLines(id, [boxOf(id, look.sheet, look.glyphs)], BOX_COLUMNS, words, look);

const carriedLines = (look: PrepLook): readonly RowLine[] => {
	const {prep, person, team, sheet, glyphs, masked} = look;
	const whose = prep.carried.map(each => whoseWords(each, person, team));
	const columns = widest(whose, 2, MOST_WHOSE_COLUMNS);
	return prep.carried.flatMap((each, index) => {
		const isLate = each.due !== null && each.due < team.today;
		const late = each.owner === 'lead' ? 'act' : 'watch';
		const lead: Span[] = [
			boxOf(each.id, sheet, glyphs),
			{text: whose[index] ?? '', width: columns, as: each.owner === 'lead' ? 'accent' : 'text'},
			'  ',
		];
		const detail = {text: carriedDetail(each, team.today), as: isLate ? late : 'dim'} as const;
		return rowLines(each.id, lead, BOX_COLUMNS + columns + 2, {text: masked ? HIDDEN : each.text, detail}, look);
	});
};

/** Promised in this 1:1: not recorded before it is marked held. */
const promisedLines = (look: PrepLook): readonly RowLine[] => {
	const {sheet, person, team, masked} = look;
	const whose = sheet.promised.map(each => whoseWords(each, person, team));
	const columns = widest(whose, 2, MOST_WHOSE_COLUMNS);
	return sheet.promised.flatMap(({text, owner, due}, index) => {
		const lead: Span[] = [
			{text: '[+] ', as: 'fine'},
			{text: whose[index] ?? '', width: columns, as: owner === 'lead' ? 'accent' : 'text'},
			'  ',
		];
		const detail = due === undefined ? undefined : ({text: `due ${shortDay(due, team.today)}`, as: 'dim'} as const);
		return rowLines(promisedRowId(index), lead, BOX_COLUMNS + columns + 2, {text: masked ? HIDDEN : text, detail}, look);
	});
};

const toSayLines = (look: PrepLook): readonly RowLine[] =>
	look.prep.toSay.flatMap(each =>
		boxed(each.id, {text: toSayWords(each, look.team.today, look.masked), below: look.masked ? '' : sayingWords(each)}, look),
	);

const winLines = (look: PrepLook): readonly RowLine[] =>
	look.prep.wins.flatMap(each => boxed(each.id, {text: winWords(each, look.team.today, look.masked)}, look));

const signalLines = (look: PrepLook): readonly RowLine[] => {
	const {prep, person, glyphs, masked} = look;
	return signalsToShow(prep).flatMap(({id, severity}) => {
		const signal = person.signals.find(each => each.id === id);
		if (!signal) return [];
		const lead: Span[] = [{text: `${glyphs[severity]} `, as: severity}];
		const below = `${glyphs.arrow} ${nextWords(signal, masked)}`;
		return rowLines(signalRowId(id), lead, 2, {text: reasonWords(signal, masked), below}, look);
	});
};

const growthLines = (look: PrepLook): readonly RowLine[] => {
	const {prep, team, glyphs} = look;
	const words = prep.growth.map(each => ({each, ...growthWords(each, team)}));
	const columns = widest(
		words.map(({name}) => name),
		6,
		MOST_NAME_COLUMNS,
	);
	return words.flatMap(({each, name, words: text}) => {
		const lead: Span[] = [{text: name, width: columns}, '  ', {text: meter(each.rating, 5, glyphs), as: 'accent'}, '  '];
		return rowLines(gapRowId(each.competency), lead, columns + 9, {text: text.replace('→', glyphs.arrow)}, look);
	});
};

const questionLines = (look: PrepLook): readonly RowLine[] =>
	look.prep.questions.flatMap(({id, text}, index) =>
		rowLines(questionRowId(id), [{text: `${index + 1} `, as: 'dim'}], 2, {text}, look),
	);

/** What is known of the last time; the notes of then take several lines, but leave room for the sheet. */
const sinceLines = ({prep, masked, columns, rows, glyphs}: PrepLook): readonly RowLine[] =>
	wrapAtMost(sinceWords(prep, masked), columns, Math.max(2, Math.floor(rows * NOTES_SHARE)), glyphs.ellipsis).map(text => ({
		spans: [{text, as: 'dim'}],
	}));

/** The whole sheet; parts without a line are left out. */
export const prepLines = (look: PrepLook): readonly RowLine[] => {
	const {person, team, prep, columns, rows, glyphs, shown} = look;
	const growth = ['Growth', growthHeading(person).replace('→', glyphs.arrow)].filter(Boolean).join(' · ');
	const career: RowLine = {spans: [{text: careerWords(prep), as: 'dim'}]};
	const parts: readonly (readonly [string, readonly RowLine[]])[] = [
		['New, recorded with H', promisedLines(look)],
		['Carried', carriedLines(look)],
		['To say', toSayLines(look)],
		['To recognise', winLines(look)],
		['Look at', signalLines(look)],
		[growth, shown ? growthLines(look) : [...growthLines(look), career]],
		['Areas to review', prep.areas.flatMap(each => boxed(each.id, {text: areaReviewWords(each, team.today)}, look))],
		[`Ask ${firstName(team.people, person.id)}`, questionLines(look)],
	];
	const visible = (line: RowLine): boolean => line.row === undefined || !shown || shown.has(line.row);
	const since = shown ? [] : sinceLines(look);
	const kept = parts.flatMap(([title, lines]): readonly (readonly RowLine[])[] => {
		const own = lines.filter(visible);
		return own.length === 0 ? [] : [[{spans: [{text: wrap(title, columns)[0] ?? '', as: 'heading'}]}, ...own]];
	});
	const total = kept.reduce((sum, lines) => sum + lines.length, since.length);
	// Parts stand apart where the whole sheet is seen all the same.
	const gap: readonly RowLine[] = total + kept.length <= rows ? [{spans: []}] : [];
	return [...since, ...kept.flatMap(lines => [...gap, ...lines])];
};
