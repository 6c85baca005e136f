// Draws the 1:1s view: what slipped and the week ahead day by day, and beside it the card of whoever is selected.
import {Box} from 'ink';
import type {PersonId} from '../../domain/ids.ts';
import {weekAhead, weekWords} from '../../reports/week-ahead.ts';
import type {Column} from '../components/column-layout.ts';
import {splitRows} from '../layout.ts';
import {personOf} from '../lists.ts';
import {rowsOf, selectedIndex} from '../rows.ts';
import {weekList} from '../view-lists.ts';
import {CardPane} from './card-pane.tsx';
import {ListPane, ListTable} from './list-pane.tsx';
import type {ViewProps} from './team-view.tsx';

const COLUMNS: readonly Column[] = [
	{key: 'day', title: 'Day', width: 17},
	{key: 'name', title: 'Name', width: 14, weight: 1},
	{key: 'when', title: '1:1', width: 24, weight: 2, priority: 2},
	{key: 'why', title: 'Why now', width: 20, weight: 2, priority: 1},
];

export const WeekView = ({state, context, size, height}: ViewProps) => {
	const {columns, team} = context;
	const groups = weekAhead(team, state.masked);
	const lines = new Map(
		groups.flatMap(group =>
			group.lines.map(
				(line, index) => [line.person, {line, heading: index === 0 ? group.heading : '', group: group.id}] as const,
			),
		),
	);
	const rows = rowsOf(weekList, state, context, undefined);
	const person = personOf(context, rows[selectedIndex(rows, state.selections[weekList.id])]?.person);
	const framed = size === 'wide' || size === 'medium';
	const split = framed && !state.zoomed ? splitRows(height, rows.length + 3) : {list: height, card: 0};
	const row = (each: {readonly person?: PersonId}) => {
		const found = lines.get(each.person ?? '');
		if (!found) return {cells: {}};
		const {line, heading, group} = found;
		const late = group === 'slipped';
		return {
			faint: group === 'paused',
			marked: state.marked.has(line.person),
			cells: {
				day: {text: heading, as: late ? 'watch' : 'heading'} as const,
				name: line.name,
				when: `${line.when}${line.planned ? ' · planned' : ''}`,
				why: line.why,
			},
		};
	};
	const list = {list: weekList, state, context, columns: COLUMNS, row, width: columns, height: split.list, active: true};
	return (
		<Box flexDirection="column" height={height} flexShrink={0}>
			{framed ? <ListPane {...list} title={`1:1s · ${weekWords(team)}`} /> : <ListTable {...list} header={false} />}
			{split.card > 0 && person ? (
				<CardPane person={person} state={state} context={context} width={columns} height={split.card} active={false} />
			) : undefined}
		</Box>
	);
};
