// Draws the Team view: today's strip, the list, and below it the selected person's card beside the team's box.
import {Box} from 'ink';
import {Line} from '../../components/line.tsx';
import {BOX_COLUMNS, PANE_FRAME_ROWS, type Size, type Split, splitBare, splitRows, TABLE_HEAD_ROWS} from '../../layout.ts';
import {personOf} from '../../list/person-of.ts';
import {selectedIn} from '../../list/rows.ts';
import {placeKey, placeOf} from '../../state.ts';
import {BriefCard, CardPane} from '../person/card-pane.tsx';
import {signalsList} from '../person/person-lists.ts';
import type {PlaceProps, View} from '../place-spec.ts';
import {TeamBoxPane} from './team-box-pane.tsx';
import {TEAM_KEYS} from './team-keys.ts';
import {peopleList} from './team-list.ts';
import {nothingToTell, teamSheet} from './team-sheet.ts';
import {TeamTable} from './team-table.tsx';
import {todayLines} from './today-lines.ts';

/** The strip is the beginning of the view, not the view. */
const MOST_STRIP = 6;

/** How many rows the list and the card get: side by side in rows, or one of them alone. */
const split = (rows: number, wanted: number, {size, inCard, zoomed}: {size: Size; inCard: boolean; zoomed: boolean}): Split => {
	if (inCard && (zoomed || size === 'narrow' || size === 'tiny')) return {list: 0, card: rows};
	if (zoomed || size === 'tiny') return {list: rows, card: 0};
	return size === 'narrow' ? splitBare(rows, wanted, false) : splitRows(rows, wanted);
};

export const TeamView = ({state, context, size, height}: PlaceProps) => {
	const {columns} = context;
	const {rows, row} = selectedIn(peopleList, state, context);
	const person = personOf(context, row?.person);
	const inCard = (state.panes[placeKey(placeOf(state))] ?? 0) === 1;
	const framed = size === 'wide';
	const strip = todayLines(state, context, size).slice(0, Math.max(0, Math.floor(height / MOST_STRIP)));
	const wanted = Math.max(rows.length, 1) + (framed ? PANE_FRAME_ROWS + TABLE_HEAD_ROWS : 1);
	const {list, card} = split(height - strip.length, wanted, {size, inCard: inCard && person !== undefined, zoomed: state.zoomed});
	const cardProps = person && {person, state, context, height: card, active: inCard};
	return (
		<Box flexDirection="column" height={height} flexShrink={0}>
			{strip.map((spans, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
				<Line key={index} width={columns} spans={spans} />
			))}
			{list > 0 ? (
				<Box height={list} flexShrink={0}>
					<TeamTable
						state={state}
						context={context}
						size={size}
						width={columns}
						height={list}
						active={!inCard || person === undefined}
						framed={framed}
					/>
				</Box>
			) : undefined}
			{card > 0 && cardProps ? (
				<Box height={card} flexShrink={0}>
					{framed ? <CardPane {...cardProps} width={columns - BOX_COLUMNS} /> : <BriefCard {...cardProps} width={columns} />}
					{framed ? <TeamBoxPane context={context} width={BOX_COLUMNS} height={card} /> : undefined}
				</Box>
			) : undefined}
		</Box>
	);
};

export const TEAM_VIEW: View = {
	id: 'team',
	title: 'Team',
	short: 'Team',
	detail: 'who needs you today, and why',
	where: 'in Team',
	rows: 'people',
	lists: [peopleList, signalsList],
	keys: TEAM_KEYS,
	pane: TeamView,
	sheet: teamSheet,
	noSheet: nothingToTell,
	isBrief: true,
};
