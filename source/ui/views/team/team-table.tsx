// Draws the team: a row a person, whoever needs the lead first on top.
import type {Size} from '../../layout.ts';
import type {Row} from '../../list/rows.ts';
import {ListPane, ListTable} from '../../panes/list-pane.tsx';
import type {Context, State} from '../../state.ts';
import {useTheme} from '../../theme.ts';
import {peopleList} from './team-list.ts';
import {teamColumns, teamRow} from './team-look.ts';

export type TeamTableProps = {
	readonly state: State;
	readonly context: Context;
	readonly size: Size;
	readonly width: number;
	readonly height: number;
	readonly active: boolean;
	readonly framed: boolean;
};

export const TeamTable = ({state, context, size, width, height, active, framed}: TeamTableProps) => {
	const {glyphs} = useTheme();
	const table = {
		list: peopleList,
		state,
		context,
		columns: teamColumns(size, context),
		row: (row: Row) => teamRow(row, state, context, glyphs),
		width,
		height,
		active,
	};
	return framed ? <ListPane {...table} /> : <ListTable {...table} header={false} />;
};
