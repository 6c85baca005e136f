// Draws a list as a table, framed or bare, with its position, its filter, and what to do when it is empty.
import type {Column} from '../components/column-layout.ts';
import {Empty} from '../components/empty.tsx';
import {Pane} from '../components/pane.tsx';
import {Table, type TableRow} from '../components/table.tsx';
import {position} from '../components/windowing.ts';
import {filterOf, type ListSpec, type ListSubject, type Row, selectedIn} from '../list/rows.ts';
import type {Context, State} from '../state.ts';

export type ListTableProps = {
	readonly list: ListSpec;
	/** What the list is about, where it is not about the whole team. */
	readonly about?: ListSubject;
	readonly state: State;
	readonly context: Context;
	readonly columns: readonly Column[];
	readonly row: (row: Row) => TableRow;
	readonly width: number;
	readonly height: number;
	readonly active: boolean;
	readonly header?: boolean;
};

/** The sorted column carries its mark, unless the order is the usual one. */
const sortOf = ({list, state, columns}: ListTableProps) => {
	const sort = state.sorts[list.id];
	return columns.some(column => column.key === sort) && sort !== undefined ? {key: sort, down: true} : undefined;
};

export const ListTable = (props: ListTableProps) => {
	const {list, about, state, context, columns, row, width, height, active, header = true} = props;
	const {rows, index: selected} = selectedIn(list, state, context, about);
	const filter = filterOf(state, list);
	if (rows.length === 0)
		return <Empty width={width} height={height} text={filter === '' ? list.empty : `Nothing fits “${filter}”. esc shows all.`} />;
	return (
		<Table
			width={width}
			height={height}
			columns={columns}
			count={rows.length}
			rowAt={index => (rows[index] ? row(rows[index]) : {cells: {}})}
			selected={selected}
			active={active}
			header={header}
			sort={sortOf(props)}
		/>
	);
};

/** The same in a frame whose border tells the position and the filter. */
export const ListPane = ({title, foot, ...props}: ListTableProps & {readonly title?: string; readonly foot?: string}) => {
	const {list, about, state, context, width, height, active} = props;
	const {rows, index} = selectedIn(list, state, context, about);
	const filter = filterOf(state, list);
	const words = title ?? list.title;
	return (
		<Pane
			title={filter === '' ? words : `${words} / ${filter}`}
			right={position(index, rows.length)}
			foot={foot}
			active={active}
			width={width}
			height={height}
		>
			{inside => <ListTable {...props} width={inside.width} height={inside.height} />}
		</Pane>
	);
};
