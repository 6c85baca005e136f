// What is seen of a tab with a list: its rows, and below them the selected one in full.
import type {PersonState} from '../../../domain/team/team.ts';
import {personHeading} from '../../../reports/person/person-card.ts';
import {FRAME_COLUMNS, FRAME_ROWS, framed} from '../../components/frame.ts';
import {asLines, fitting} from '../../components/lines.ts';
import {below, linesPart, type Part, type Room} from '../../components/parts.ts';
import {position} from '../../components/windows.ts';
import {splitRows, TABLE_HEAD_ROWS} from '../../layout.ts';
import {type ListSpec, seenFilterOf, selectedIn} from '../../list/rows.ts';
import {listTable, titled} from '../../panes/list-part.ts';
import type {Context, State} from '../../state.ts';
import type {Canvas} from '../place-spec.ts';
import type {ListLook} from './person-looks.ts';
import {rowDetail} from './row-detail.ts';

export type ListTab = {
	readonly list: ListSpec;
	readonly look: ListLook;
	readonly person: PersonState;
	readonly state: State;
	readonly context: Context;
	readonly canvas: Canvas;
};

/** The rows alone, as they are seen where there is little room. */
export const personListPart = ({list, look, person, state, context, canvas}: ListTab, room: Room): Part =>
	listTable({
		...room,
		list,
		about: {person: person.id},
		state,
		context,
		canvas,
		columns: look.columns,
		row: row => look.row(row, person, state, context, canvas.theme.glyphs),
		active: true,
	});

/** A row in full takes this much, while the list has rows to show. */
const DETAIL_ROWS = 9;

export const listTabLines = (tab: ListTab): Part => {
	const {list, person, state, context, canvas} = tab;
	const {size, height, theme} = canvas;
	const {columns: width} = context;
	if (size === 'tiny') return personListPart(tab, {width, height});
	const {rows, row, index} = selectedIn(list, state, context, {person: person.id});
	const detail = rowDetail(row, person, state, context, width - FRAME_COLUMNS, theme.glyphs);
	const wanted = Math.max(1, rows.length) + FRAME_ROWS + TABLE_HEAD_ROWS;
	const split = detail ? splitRows(height, wanted, DETAIL_ROWS) : {list: height, card: 0};
	const title = titled(personHeading(person), seenFilterOf(state, list));
	const words = {title, right: position(index, rows.length), active: true};
	const inFull = (inside: Room): Part =>
		linesPart(asLines(fitting(detail?.lines ?? [], inside.height)), inside.width, inside.height);
	return below([
		framed({width, height: split.list}, words, inside => personListPart(tab, inside)),
		detail && split.card > 0 ? framed({width, height: split.card}, {title: detail.title}, inFull) : undefined,
	]);
};
