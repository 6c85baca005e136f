// Draws the Growth view: a heat map of people × competencies, readable without colour, and the cell under the cursor in words.
import {Box} from 'ink';
import {competencyOf} from '../../../domain/ladder/ladder.ts';
import {HEAT_LEGEND, heatGroups, heatRow} from '../../../reports/growth/growth.ts';
import {type GrowthCell, growthCell} from '../../../reports/growth/growth-cell.ts';
import {BareCard} from '../../components/bare-card.tsx';
import {Line} from '../../components/line.tsx';
import {type Inside, Pane} from '../../components/pane.tsx';
import type {TableRow} from '../../components/table.tsx';
import {position, useWindow} from '../../components/windowing.ts';
import {PANE_FRAME_ROWS, type Split, splitBare, splitRows, TABLE_HEAD_ROWS} from '../../layout.ts';
import {personOf} from '../../list/person-of.ts';
import {filterOf, type Row, selectedIn} from '../../list/rows.ts';
import {fitting, Lines} from '../../panes/lines.tsx';
import {ListTable} from '../../panes/list-pane.tsx';
import {useTheme} from '../../theme.ts';
import type {PlaceProps, View} from '../place-spec.ts';
import {GROWTH_KEYS} from './growth-keys.ts';
import {growthLines} from './growth-lines.ts';
import {competencyIndex, growthList} from './growth-list.ts';
import {growthSheet} from './growth-sheet.ts';
import {groupSpans, heatColumns, heatSpans, heatWindow} from './heat-columns.ts';

/** What a cell is in words takes so many rows; the list has the rest. */
const CARD_ROWS = 9;
const GROUP_ROWS = 1;

type HeatMapProps = Pick<PlaceProps, 'state' | 'context'> & Inside & {readonly withLevel: boolean};

/** The groups, and below them the table of those competencies that fit. */
const HeatMap = ({state, context, withLevel, width, height}: HeatMapProps) => {
	const {glyphs} = useTheme();
	const {team} = context;
	const {competencies} = team.ladder;
	const window = heatWindow(width, competencies.length, withLevel);
	const {shown} = window;
	const cursor = competencyIndex(state, context);
	const first = useWindow(competencies.length, cursor, shown);
	const inView = competencies.slice(first, first + shown);
	const sorted = inView.findIndex(({id}) => id === state.sorts[growthList.id]);
	const columns = heatColumns(window, {competencies: inView, cursor: cursor - first, sorted}, glyphs);
	const {row: selected} = selectedIn(growthList, state, context);
	const row = (each: Row): TableRow => {
		const person = personOf(context, each.person);
		if (!person) return {cells: {}};
		const {name, level, cells} = heatRow(person, team);
		return {
			marked: state.marked.has(person.id),
			cells: {name, level, cells: heatSpans(cells.slice(first, first + shown), each.id === selected?.id ? cursor - first : -1)},
		};
	};
	const range = shown < competencies.length ? `${first + 1}–${first + shown} of ${competencies.length}` : '';
	const groups = groupSpans(columns, width, heatGroups(team.ladder), [first, shown], range);
	return (
		<>
			<Line width={width} spans={groups} />
			<ListTable
				list={growthList}
				state={state}
				context={context}
				columns={columns}
				row={row}
				width={width}
				height={height - GROUP_ROWS}
				active={true}
			/>
		</>
	);
};

const titleOf = ({state, context}: PlaceProps): string => {
	const sort = state.sorts[growthList.id];
	const sorted = sort === undefined ? undefined : competencyOf(context.team.ladder, sort);
	const words = sorted ? `Growth · by ${sorted.name}: widest gap first` : 'Growth';
	const filter = filterOf(state, growthList);
	return filter === '' ? words : `${words} / ${filter}`;
};

export const GrowthView = (props: PlaceProps) => {
	const {state, context, size, height} = props;
	const {glyphs} = useTheme();
	const {team, columns} = context;
	const {rows, index, row: selected} = selectedIn(growthList, state, context);
	const person = personOf(context, selected?.person);
	const competency = team.ladder.competencies[competencyIndex(state, context)];
	const cell = person && competency && growthCell(person, competency.id, team, state.masked);
	const isBare = size === 'narrow' || size === 'tiny';
	const below = size === 'tiny' ? 0 : 1;
	const room = height - below;
	const wanted = Math.max(1, rows.length) + PANE_FRAME_ROWS + TABLE_HEAD_ROWS + GROUP_ROWS;
	const split = ((): Split => {
		if (isBare && cell && (state.zoomed || size === 'narrow'))
			return splitBare(room, rows.length + GROUP_ROWS + TABLE_HEAD_ROWS, state.zoomed);
		return isBare || state.zoomed || !cell ? {list: room, card: 0} : splitRows(room, wanted, CARD_ROWS);
	})();
	const map = {state, context, withLevel: !isBare};
	// Where there is no room for the card, the last line says the cell in words.
	const legend = split.card > 0 || !cell ? HEAT_LEGEND : `${cell.heading}: ${cell.stand}`;
	const linesOf = (about: GrowthCell) => (inside: Inside) => (
		<Lines
			lines={fitting(growthLines(about, inside.width, glyphs, team.today), inside.height, ': enter opens the gaps')}
			width={inside.width}
			height={inside.height}
		/>
	);
	return (
		<Box flexDirection="column" height={height} flexShrink={0}>
			{isBare ? (
				<Box flexDirection="column" height={split.list} flexShrink={0}>
					<HeatMap {...map} width={columns} height={split.list} />
				</Box>
			) : (
				<Pane title={titleOf(props)} right={position(index, rows.length)} active={true} width={columns} height={split.list}>
					{inside => <HeatMap {...map} {...inside} />}
				</Pane>
			)}
			{split.card > 0 && cell ? (
				isBare ? (
					<BareCard title={cell.heading} width={columns} height={split.card}>
						{linesOf(cell)}
					</BareCard>
				) : (
					<Pane title={cell.heading} width={columns} height={split.card}>
						{linesOf(cell)}
					</Pane>
				)
			) : undefined}
			{below > 0 ? <Line width={columns} spans={[{text: ` ${legend}`, as: 'dim'}]} /> : undefined}
		</Box>
	);
};

export const GROWTH_VIEW: View = {
	id: 'growth',
	title: 'Growth',
	short: 'Growth',
	detail: 'everybody’s ratings against what is expected, as a heat map',
	where: 'in Growth',
	rows: 'people',
	lists: [growthList],
	keys: GROWTH_KEYS,
	pane: GrowthView,
	sheet: growthSheet,
	isToldInFull: true,
};
