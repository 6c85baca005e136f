// Draws the Ownership view: every area with its holders, and what happens when the selected one's owner is gone.
import {Box} from 'ink';
import {areaRow, ifGone, truckSentence} from '../../reports/ownership.ts';
import {plural} from '../../text/words.ts';
import type {Column} from '../components/column-layout.ts';
import {Line} from '../components/line.tsx';
import type {TableRow} from '../components/table.tsx';
import {splitRows} from '../layout.ts';
import {personOf} from '../lists.ts';
import {type Row, rowsOf, selectedIndex} from '../rows.ts';
import {useTheme} from '../theme.ts';
import {placeKey, placeOf} from '../ui-state.ts';
import {ifGoneList, ownershipList} from '../view-lists.ts';
import {ListPane, ListTable} from './list-pane.tsx';
import type {ViewProps} from './team-view.tsx';

const COLUMNS: readonly Column[] = [
	{key: 'mark', title: '', width: 1},
	{key: 'name', title: 'Area', width: 16, weight: 1},
	{key: 'owner', title: 'Owner', width: 14, weight: 1},
	{key: 'backup', title: 'Backup', width: 14, weight: 1, priority: 2},
	{key: 'authority', title: 'Authority', width: 10, priority: 3},
	{key: 'reviewed', title: 'Reviewed', width: 11, priority: 4},
	{key: 'why', title: 'Why now', width: 18, weight: 2, priority: 1},
];

const GONE_COLUMNS: readonly Column[] = [
	{key: 'area', title: 'Area', width: 16, weight: 1},
	{key: 'role', title: 'Holds it as', width: 11},
	{key: 'left', title: 'Then it is with', width: 16, weight: 1},
];

export const OwnershipView = ({state, context, size, height}: ViewProps) => {
	const {glyphs} = useTheme();
	const {team, columns} = context;
	const rows = rowsOf(ownershipList, state, context, undefined);
	const owner = personOf(context, rows[selectedIndex(rows, state.selections[ownershipList.id])]?.person);
	const inGone = (state.panes[placeKey(placeOf(state))] ?? 0) === 1;
	const isBare = size === 'narrow' || size === 'tiny';
	const room = height - (isBare ? 0 : 1);
	const gone = owner ? ifGone(team, owner.id) : [];
	const split = isBare || state.zoomed ? {list: inGone ? 0 : room, card: inGone ? room : 0} : splitRows(room, rows.length + 3);
	const areaCells = (row: Row): TableRow => {
		const area = team.areas.find(each => each.id === row.area);
		if (!area) return {cells: {}};
		const words = areaRow(area, team);
		const as = words.mark === 'leave' || words.mark === 'left' ? 'dim' : words.mark;
		return {
			cells: {
				mark: {text: words.mark === 'leave' || words.mark === 'left' ? glyphs.none : glyphs[words.mark], as},
				name: words.name,
				owner: {text: words.owner, as: area.owner === undefined ? 'act' : 'text'} as const,
				backup: words.backup,
				authority: words.authority,
				reviewed: words.reviewed,
				why: words.why,
			},
		};
	};
	const goneCells = (row: Row): TableRow => {
		const line = gone.find(each => each.area === row.area);
		return line
			? {cells: {area: line.name, role: line.role, left: {text: line.left, as: line.orphaned ? 'watch' : 'text'} as const}}
			: {cells: {}};
	};
	const list = {
		list: ownershipList,
		state,
		context,
		columns: COLUMNS,
		row: areaCells,
		width: columns,
		height: split.list,
		active: !inGone,
	};
	const orphaned = gone.filter(line => line.orphaned).length;
	const goneTitle = owner
		? `If ${owner.name} is away or leaves · ${orphaned === 0 ? 'everything stays covered' : `${plural(orphaned, 'area')} left with nobody`}`
		: 'Nobody holds it';
	return (
		<Box flexDirection="column" height={height} flexShrink={0}>
			{split.list > 0 ? isBare ? <ListTable {...list} header={false} /> : <ListPane {...list} /> : undefined}
			{split.card > 0 ? (
				<ListPane
					list={ifGoneList}
					person={owner?.id}
					title={goneTitle}
					state={state}
					context={context}
					columns={GONE_COLUMNS}
					row={goneCells}
					width={columns}
					height={split.card}
					active={inGone}
				/>
			) : undefined}
			{isBare ? undefined : <Line width={columns} spans={[{text: ` ${truckSentence(team)}`, as: 'dim'}]} />}
		</Box>
	);
};
