// The lines of the advisor's plan: items to choose, a bar for each phase, a meter for each gap, thoughts, reading.
import {daysBetween} from '../../../domain/day.ts';
import type {PersonState, Team} from '../../../domain/team/team.ts';
import type {Page} from '../../../knowledge/types.ts';
import type {ActionItem, Advice, Phase, Timeline} from '../../../reports/advice/advice.ts';
import {stop} from '../../../reports/advice/words.ts';
import {firstName} from '../../../reports/words/first-names.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital} from '../../../text/words.ts';
import {wrap} from '../../../text/wrap.ts';
import {widest} from '../../components/column-layout.ts';
import type {RowLine} from '../../components/list-lines.ts';
import {meterSpans} from '../../components/meter.ts';
import type {Span} from '../../components/spans.ts';
import type {Theme} from '../../theme.ts';
import {gapId, itemId, pageId, phaseId, resourceId, thoughtId, thoughts} from './plan-list.ts';

export type PlanLook = {
	readonly advice: Advice;
	readonly person: PersonState;
	readonly team: Team;
	readonly chosen: ReadonlySet<string>;
	/** What was said of items before, by their names. */
	readonly said: ReadonlyMap<string, string>;
	/** The page of the playbook that is offered beside it. */
	readonly page?: Page;
	/** Rows that the filter lets through; without one, all. */
	readonly shown?: ReadonlySet<string>;
	/** Without the columns for the cursor. */
	readonly columns: number;
	/** What it is where it is no plan, such as `a meeting script`: read before its days and gaps. */
	readonly form?: string;
	/** Bars and meters are drawn beside these lines, so that they need not be among them. */
	readonly beside: boolean;
	readonly theme: Theme;
};

/** Longer lines are hard to read. */
const WIDEST_TEXT = 92;
const BOX_COLUMNS = 4;
const MOST_WHO_COLUMNS = 10;
const MOST_NAME_COLUMNS = 22;
/** Cells of a bar: enough to tell phases apart, and few enough to leave room for its days. */
const BAR_SHARE = 0.25;
const LEAST_BAR = 8;
const MOST_BAR = 28;
/** `18 Feb – 17 May 2027` with what stands before it. */
const DAYS_COLUMNS = 26;

type Row = {readonly id: string; readonly lead: readonly Span[]; readonly indent: number; readonly text: string};

/** A row: its lead, its words wrapped beside it, and what is said below, dimmed. */
const rowLines = (
	{id, lead, indent, text}: Row,
	below: readonly string[],
	columns: number,
	quiet: boolean,
): readonly RowLine[] => {
	const room = Math.max(8, columns - indent);
	const blank = ' '.repeat(indent);
	return [
		...wrap(text, room).map((line, index): RowLine => ({row: id, quiet, spans: [...(index === 0 ? lead : [blank]), line]})),
		...below.flatMap(words =>
			wrap(words, room).map((line): RowLine => ({row: id, quiet, spans: [blank, {text: line, as: 'dim'}]})),
		),
	];
};

const whoWords = ({who}: ActionItem, {person, team}: PlanLook): string =>
	who === 'person' ? firstName(team.people, person.id) : 'me';

const itemLines = (look: PlanLook): readonly RowLine[] => {
	const {advice, team, chosen, columns, theme} = look;
	const items = advice.action_items;
	const whoColumns = widest(
		items.map(item => whoWords(item, look)),
		2,
		MOST_WHO_COLUMNS,
	);
	const indent = BOX_COLUMNS + whoColumns + 2;
	return items.flatMap(item => {
		const id = itemId(item);
		const isChosen = chosen.has(id);
		const lead: Span[] = [
			{text: isChosen ? `[${theme.glyphs.ticked}] ` : '[ ] ', as: isChosen ? 'fine' : 'text'},
			{text: whoWords(item, look), width: whoColumns, as: item.who === 'person' ? 'text' : 'accent'},
			'  ',
		];
		const why = `By ${shortDay(item.by, team.today)}. ${stop(item.why)} ${stop(item.evidence)}`;
		const open = item.action === null ? [] : ['Open already: accepting goes on with it.'];
		const said = look.said.get(id);
		return rowLines({id, lead, indent, text: item.what}, [why, ...open, ...(said === undefined ? [] : [said])], columns, false);
	});
};

/** `▱▱▰▰▰▱▱▱`: the phase within the whole time, never without a full cell. */
const bar = ({from, until}: Timeline, phase: Phase, cells: number, {glyphs}: Theme): string => {
	const days = daysBetween(from, until) + 1;
	const start = Math.min(cells - 1, Math.round((cells * daysBetween(from, phase.from)) / days));
	const end = Math.max(start + 1, Math.round((cells * (daysBetween(from, phase.until) + 1)) / days));
	return glyphs.empty.repeat(start) + glyphs.full.repeat(end - start) + glyphs.empty.repeat(cells - end);
};

const daysOf = (phase: Phase, {team}: Pick<PlanLook, 'team'>): string =>
	`${shortDay(phase.from, phase.until)} – ${shortDay(phase.until, team.today)}`;

type Overview = Pick<PlanLook, 'advice' | 'team' | 'columns' | 'theme'>;

const barSpan = (timeline: Timeline, phase: Phase, cells: number, theme: Theme): Span => ({
	text: bar(timeline, phase, cells, theme),
	as: 'accent',
});

/** One line a phase: its name, its bar, and its days where there is room for them. */
const phaseBars = (look: Overview): readonly RowLine[] => {
	const {advice, columns, theme} = look;
	const {timeline} = advice;
	const cells = Math.max(LEAST_BAR, Math.min(MOST_BAR, Math.floor(columns * BAR_SHARE)));
	const names = widest(
		timeline.phases.map(({name}) => name),
		6,
		Math.max(8, Math.min(MOST_NAME_COLUMNS, columns - cells - DAYS_COLUMNS)),
	);
	return timeline.phases.map(phase => ({
		row: phaseId(phase.name),
		quiet: true,
		spans: [
			{text: phase.name, width: names},
			'  ',
			barSpan(timeline, phase, cells, theme),
			{text: `  ${daysOf(phase, look)}`, as: 'dim'},
		],
	}));
};

/** The same in a narrow pane: the name and the days above the bar, which takes the whole line. */
export const tallBars = (look: Overview): readonly RowLine[] => {
	const {advice, columns, theme} = look;
	return advice.timeline.phases.flatMap((phase): readonly RowLine[] => [
		{spans: [phase.name], end: [{text: daysOf(phase, look), as: 'dim'}]},
		{spans: [barSpan(advice.timeline, phase, columns, theme)]},
	]);
};

/** One line a gap: its name, its meter, and the same in words. */
export const gapMeters = ({advice, theme}: Overview): readonly RowLine[] => {
	const names = widest(
		advice.skill_gaps.map(({name}) => name),
		6,
		MOST_NAME_COLUMNS,
	);
	const {unrated} = theme.glyphs;
	return advice.skill_gaps.map(({competency, name, rating, expected}) => ({
		row: gapId(competency),
		quiet: true,
		spans: [
			{text: name, width: names},
			'  ',
			...meterSpans(rating ?? 0, 5, `${rating ?? unrated} of ${expected ?? unrated}`, theme),
		],
	}));
};

/** A line of an overview, or a name alone where that is drawn beside, and below it what is to be said about it. */
const detailed = (
	head: RowLine | undefined,
	name: string,
	below: readonly string[],
	{columns, beside}: PlanLook,
): readonly RowLine[] => {
	const row = head?.row;
	return [
		...(head && !beside ? [head] : [{row, quiet: true, spans: [name]}]),
		...below.flatMap(words =>
			wrap(words, columns - 2).map((line): RowLine => ({row, quiet: true, spans: ['  ', {text: line, as: 'dim'}]})),
		),
	];
};

const phaseLines = (look: PlanLook): readonly RowLine[] => {
	const bars = phaseBars(look);
	return look.advice.timeline.phases.flatMap((phase, index) =>
		detailed(bars[index], `${phase.name}, ${daysOf(phase, look)}`, [...phase.focus, `Check: ${phase.check}`], look),
	);
};

const gapLines = (look: PlanLook): readonly RowLine[] => {
	const meters = gapMeters(look);
	return look.advice.skill_gaps.flatMap(({name, evidence, how}, index) => detailed(meters[index], name, [evidence, how], look));
};

const thoughtLines = ({advice, columns}: PlanLook): readonly RowLine[] =>
	thoughts(advice).flatMap((text, index) => [
		...(index === 0 ? [] : [{spans: []}]),
		...rowLines({id: thoughtId(index), lead: [], indent: 0, text}, [], columns, true),
	]);

/** The page comes first: it is here, and enter opens it. */
const pageLines = ({page, columns}: PlanLook): readonly RowLine[] =>
	page === undefined
		? []
		: rowLines({id: pageId(page.id), lead: [], indent: 0, text: `Playbook: ${page.title}`}, [page.summary], columns, true);

const resourceLines = ({advice, columns}: PlanLook): readonly RowLine[] =>
	advice.resources.flatMap(({title, link, why}) =>
		rowLines({id: resourceId(link), lead: [], indent: 0, text: title}, [link, why], columns, true),
	);

/** The whole plan; parts without a line are left out. */
export const planLines = (given: PlanLook): readonly RowLine[] => {
	const look = {...given, columns: Math.min(given.columns, WIDEST_TEXT)};
	const {advice, team, shown, form} = look;
	const {from, until} = advice.timeline;
	const parts: readonly (readonly [string, readonly RowLine[]])[] = [
		['To do', itemLines(look)],
		...(form === undefined ? [] : [[capital(form), thoughtLines(look)] as const]),
		[`Timeline · ${shortDay(from, team.today)} to ${shortDay(until, team.today)}`, phaseLines(look)],
		['Gaps', gapLines(look)],
		...(form === undefined ? [['What the advisor thinks', thoughtLines(look)] as const] : []),
		['To read', [...pageLines(look), ...resourceLines(look)]],
	];
	const kept = parts.flatMap(([title, lines]): readonly (readonly RowLine[])[] => {
		const own = shown ? lines.filter(line => line.row !== undefined && shown.has(line.row)) : lines;
		return own.length === 0 ? [] : [[{spans: [{text: title, as: 'heading'}]}, ...own]];
	});
	return kept.flatMap((lines, index) => (index === 0 ? lines : [{spans: []}, ...lines]));
};
