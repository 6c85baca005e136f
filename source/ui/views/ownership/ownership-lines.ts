// What is seen of the Ownership view: every area with its holders, the selected one in full, and what happens when somebody is gone.
import {areaById, personById} from '../../../domain/team/by-id.ts';
import {areaCard} from '../../../reports/ownership/area-card.ts';
import {goneDays, goneHeading, ifGone} from '../../../reports/ownership/if-gone.ts';
import {areaRow, truckSentence} from '../../../reports/ownership/ownership.ts';
import type {TableColumn} from '../../components/column-layout.ts';
import {framed, ruled} from '../../components/frame.ts';
import {asLines, fitting} from '../../components/lines.ts';
import {below, beside, linesPart, type Part, type Room} from '../../components/parts.ts';
import {PANE_FRAME_ROWS, type RowsSplit, splitBare, splitRows, TABLE_HEAD_ROWS} from '../../layout.ts';
import {type Row, selectedIn} from '../../list/rows.ts';
import {NO_CELLS, type SeenRow, seenCells} from '../../masking/seen.ts';
import {listPane, listTable} from '../../panes/list-part.ts';
import {markSpan} from '../../panes/mark-span.ts';
import {placeKey, placeOf} from '../../state.ts';
import type {PlaceLines} from '../place-spec.ts';
import {areaLines} from './area-lines.ts';
import {ifGoneList, ownershipList} from './ownership-lists.ts';

const COLUMNS: readonly TableColumn[] = [
	{key: 'mark', title: '', width: 1},
	{key: 'name', title: 'Area', width: 16, weight: 1},
	{key: 'owner', title: 'Owner', width: 15, weight: 2},
	{key: 'backup', title: 'Backup', width: 8, weight: 1, priority: 2},
	{key: 'authority', title: 'Authority', width: 10, priority: 3},
	{key: 'reviewed', title: 'Reviewed', width: 11, priority: 4},
	{key: 'why', title: 'Why now', width: 12, weight: 4, priority: 1},
];

const GONE_COLUMNS: readonly TableColumn[] = [
	{key: 'area', title: 'Area', width: 14, weight: 1},
	{key: 'role', title: 'Holds as', width: 8, priority: 1},
	{key: 'left', title: 'Then it is with', width: 22, weight: 3},
];

/** An area's card says the most important with so many rows; the list has the rest. */
const CARD_ROWS = 8;
/** The card of an area beside what would happen without its owner. */
const CARD_COLUMNS = 62;

export const ownershipLines: PlaceLines = (state, context, canvas) => {
	const {size, height, theme} = canvas;
	const {glyphs} = theme;
	const {team, columns} = context;
	const {rows, row: selected} = selectedIn(ownershipList, state, context);
	const area = areaById(team, selected?.area);
	const goneId = state.imagined ?? selected?.person;
	const gone = personById(context.team, goneId);
	const goneOn = goneId === undefined ? undefined : goneDays(team, goneId);
	const lines = goneId === undefined ? [] : ifGone(team, goneId, goneOn);
	const inGone = (state.panes[placeKey(placeOf(state))] ?? 0) === 1;
	const isBare = size === 'narrow' || size === 'tiny';
	const room = height - (size === 'tiny' ? 0 : 1);
	const wanted = Math.max(1, rows.length) + PANE_FRAME_ROWS + TABLE_HEAD_ROWS;
	const alone = inGone ? {list: 0, card: room} : {list: room, card: 0};
	const split = ((): RowsSplit => {
		if (isBare && !inGone && area && (state.zoomed || size === 'narrow')) return splitBare(room, rows.length, state.zoomed);
		return isBare || state.zoomed ? alone : splitRows(room, wanted, CARD_ROWS);
	})();
	const areaCells = (row: Row): SeenRow => {
		const about = areaById(team, row.area);
		if (!about) return NO_CELLS;
		const isShort = size !== 'wide';
		const {mark, name, owner, backup, authority, reviewed, why} = areaRow(about, team, {isShort});
		const neutral = areaRow(about, team, {isShort, masked: true});
		return {
			cells: seenCells(
				'ownership',
				{
					mark: markSpan(mark, glyphs),
					name: masked => ({text: name, bold: !masked && mark === 'act'}),
					owner: masked => (masked ? neutral.owner : {text: owner, as: mark === 'act' ? 'act' : 'text'}),
					backup: masked => (masked ? neutral.backup : backup),
					authority,
					reviewed,
					why,
				},
				state.masked,
			),
		};
	};
	const goneCells = (row: Row): SeenRow => {
		const line = lines.find(each => each.area === row.area);
		if (!line) return NO_CELLS;
		const as = line.orphaned ? 'watch' : 'text';
		const left = {text: `${line.orphaned ? `${glyphs.watch} ` : ''}${line.left}`, as} as const;
		return {cells: seenCells('gone', {area: line.name, role: line.role, left}, state.masked)};
	};
	const list = {
		list: ownershipList,
		state,
		context,
		canvas,
		columns: COLUMNS,
		row: areaCells,
		width: columns,
		height: split.list,
	};
	const goneTitle = gone && goneOn ? goneHeading(gone, team, {lines, gone: goneOn, masked: state.masked}) : 'Nobody holds it';
	const gonePane = (width: number): Part =>
		listPane({
			list: ifGoneList,
			about: {person: goneId},
			title: goneTitle,
			foot: state.imagined === undefined ? undefined : 'v somebody else · esc back to the owner',
			state,
			context,
			canvas,
			columns: GONE_COLUMNS,
			row: goneCells,
			width,
			height: split.card,
			active: inGone,
		});
	const areaPane = (width: number): Part => {
		const card = area && areaCard(area, team, state.masked);
		const how = isBare && !state.zoomed ? ': z shows them' : '';
		const linesIn = (inside: Room): Part => {
			const lines = card ? fitting(areaLines(card, inside.width, glyphs, state.masked), inside.height, how) : [];
			return linesPart(asLines(lines), inside.width, inside.height);
		};
		const room = {width, height: split.card};
		const title = card?.heading ?? '';
		return isBare ? ruled(room, title, linesIn) : framed(room, {title}, linesIn);
	};
	const isBeside = size === 'wide' && !state.zoomed;
	const showsGone = isBeside || inGone || !area;
	const table = isBare ? listTable({...list, active: true, header: false}) : listPane({...list, active: !inGone});
	const cards = [
		isBeside && area ? areaPane(CARD_COLUMNS) : undefined,
		showsGone ? gonePane(isBeside && area ? columns - CARD_COLUMNS : columns) : areaPane(columns),
	];
	return below(
		[
			split.list > 0 ? table : undefined,
			split.card > 0 ? beside(cards, split.card) : undefined,
			size === 'tiny' ? undefined : linesPart([{spans: [{text: ` ${truckSentence(team, columns - 1)}`, as: 'dim'}]}], columns),
		],
		height,
	);
};
