// Draws a tab with a list: its rows, and below them the selected one in full.
import type {PersonState} from '../../../domain/team/team.ts';
import {personCard} from '../../../reports/person/person-card.ts';
import {FRAME_COLUMNS, FRAME_ROWS} from '../../components/frame.ts';
import {Pane} from '../../components/pane.tsx';
import {position} from '../../components/windowing.ts';
import {splitRows, TABLE_HEAD_ROWS} from '../../layout.ts';
import {filterOf, type ListSpec, selectedIn} from '../../list/rows.ts';
import {fitting, Lines} from '../../panes/lines.tsx';
import {ListTable} from '../../panes/list-pane.tsx';
import type {Context, State} from '../../state.ts';
import {useTheme} from '../../theme.ts';
import type {PlaceProps} from '../place-spec.ts';
import type {Look} from './person-looks.ts';
import {rowDetail} from './row-detail.ts';

export type PersonListProps = {
	readonly list: ListSpec;
	readonly look: Look;
	readonly person: PersonState;
	readonly state: State;
	readonly context: Context;
	readonly width: number;
	readonly height: number;
};

export const PersonList = ({list, look, person, state, context, width, height}: PersonListProps) => {
	const {glyphs} = useTheme();
	return (
		<ListTable
			list={list}
			about={{person: person.id}}
			state={state}
			context={context}
			columns={look.columns}
			row={row => look.row(row, person, state, context, glyphs)}
			width={width}
			height={height}
			active={true}
		/>
	);
};

/** A row in full takes this much, while the list has rows to show. */
const DETAIL_ROWS = 9;

export type ListTabProps = PlaceProps & {readonly person: PersonState; readonly list: ListSpec; readonly look: Look};

export const ListTab = ({person, list, look, state, context, size, height}: ListTabProps) => {
	const {glyphs} = useTheme();
	const {columns} = context;
	const {rows, row, index} = selectedIn(list, state, context, {person: person.id});
	if (size === 'tiny') return <PersonList {...{list, look, person, state, context, height}} width={columns} />;
	const detail = rowDetail(row, person, state, context, columns - FRAME_COLUMNS, glyphs);
	const wanted = Math.max(1, rows.length) + FRAME_ROWS + TABLE_HEAD_ROWS;
	const split = detail ? splitRows(height, wanted, DETAIL_ROWS) : {list: height, card: 0};
	const filter = filterOf(state, list);
	const title = personCard(person, context.team).heading;
	return (
		<>
			<Pane
				title={filter === '' ? title : `${title} / ${filter}`}
				right={position(index, rows.length)}
				active={true}
				width={columns}
				height={split.list}
			>
				{inside => <PersonList list={list} look={look} person={person} state={state} context={context} {...inside} />}
			</Pane>
			{detail && split.card > 0 ? (
				<Pane title={detail.title} width={columns} height={split.card}>
					{inside => <Lines lines={fitting(detail.lines, inside.height, '')} {...inside} />}
				</Pane>
			) : undefined}
		</>
	);
};
