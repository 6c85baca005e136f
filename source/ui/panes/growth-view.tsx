// Draws the Growth view: a heat map of people × competencies, readable without colour.
import {Box} from 'ink';
import {competencyOf} from '../../domain/ladder.ts';
import {HEAT_LEGEND, type HeatTone, heatRow} from '../../reports/growth.ts';
import type {Column} from '../components/column-layout.ts';
import {Line} from '../components/line.tsx';
import {personOf} from '../lists.ts';
import type {Row} from '../rows.ts';
import type {Role} from '../theme.ts';
import {growthList} from '../view-lists.ts';
import {ListPane, ListTable} from './list-pane.tsx';
import type {ViewProps} from './team-view.tsx';

const CELL_COLUMNS = 4;
const TONES: Readonly<Record<HeatTone, Role>> = {wide: 'act', gap: 'watch', met: 'fine', unrated: 'dim', none: 'dim'};

export const GrowthView = ({state, context, size, height}: ViewProps) => {
	const {team, columns} = context;
	const sort = state.sorts[growthList.id];
	// Where not all competencies fit, the sorted one stays and the last ones go first.
	const competencies: readonly Column[] = team.ladder.competencies.map(({id, short}, index) => ({
		key: id,
		title: short,
		width: CELL_COLUMNS,
		priority: id === sort ? 1 : index + 2,
	}));
	const heads: readonly Column[] = [
		{key: 'name', title: 'Name', width: 12, weight: 1},
		{key: 'level', title: 'Level', width: 8, priority: 100},
		...competencies,
	];
	const row = (each: Row) => {
		const person = personOf(context, each.person);
		if (!person) return {cells: {}};
		const words = heatRow(person, team);
		return {
			marked: state.marked.has(person.id),
			cells: {
				name: words.name,
				level: words.level,
				...Object.fromEntries(words.cells.map(cell => [cell.competency, {text: cell.text, as: TONES[cell.tone]}])),
			},
		};
	};
	const isBare = size === 'narrow' || size === 'tiny';
	const list = {
		list: growthList,
		state,
		context,
		columns: heads,
		row,
		width: columns,
		height: isBare ? height : height - 1,
		active: true,
	};
	const sorted = sort === undefined ? undefined : competencyOf(team.ladder, sort);
	const title = sorted ? `Growth · by ${sorted.name}: widest gap first` : 'Growth';
	return (
		<Box flexDirection="column" height={height} flexShrink={0}>
			{isBare ? <ListTable {...list} /> : <ListPane {...list} title={title} />}
			{isBare ? undefined : <Line width={columns} spans={[{text: ` ${HEAT_LEGEND}`, as: 'dim'}]} />}
		</Box>
	);
};
