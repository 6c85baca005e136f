// Draws the Team view: today's strip, the list, and below it the selected person's card beside the team's box.
import {Box} from 'ink';
import {Line} from '../components/line.tsx';
import {Rule} from '../components/rule.tsx';
import {BOX_COLUMNS, PANE_FRAME_ROWS, type Size, splitRows, TABLE_HEAD_ROWS} from '../layout.ts';
import {peopleList, personOf} from '../lists.ts';
import {rowsOf, selectedIndex} from '../rows.ts';
import {type Context, placeKey, placeOf, type State} from '../ui-state.ts';
import {CardPane, useCardLines} from './card-pane.tsx';
import {Lines} from './lines.tsx';
import {TeamBoxPane} from './team-box-pane.tsx';
import {TeamTable} from './team-table.tsx';
import {todayLines} from './today-lines.ts';

export type ViewProps = {readonly state: State; readonly context: Context; readonly size: Size; readonly height: number};

/** The card without a frame, under a line with the name. */
const BriefCard = (props: Parameters<typeof CardPane>[0]) => {
	const lines = useCardLines({...props, brief: true}, props.width - 1);
	return (
		<Box flexDirection="column" flexShrink={0}>
			<Rule width={props.width} title={props.person.name} active={props.active} />
			<Lines lines={lines} width={props.width} height={props.height - 1} />
		</Box>
	);
};

export const TeamView = ({state, context, size, height}: ViewProps) => {
	const {columns} = context;
	const rows = rowsOf(peopleList, state, context, undefined);
	const person = personOf(context, rows[selectedIndex(rows, state.selections[peopleList.id])]?.person);
	const inCard = (state.panes[placeKey(placeOf(state))] ?? 0) === 1;
	const framed = size === 'wide';
	const strip = todayLines(state, context, size).slice(0, Math.max(0, Math.floor(height / 6)));
	const room = height - strip.length;
	const wanted = Math.max(rows.length, 1) + (framed ? PANE_FRAME_ROWS + TABLE_HEAD_ROWS : 1);
	const whole = {list: room, card: 0};
	const zoomed = inCard ? {list: 0, card: room} : whole;
	const split =
		size === 'narrow' || size === 'tiny'
			? inCard
				? {list: 0, card: room}
				: whole
			: state.zoomed
				? zoomed
				: splitRows(room, wanted);
	const list = {state, context, size, width: columns, height: split.list, active: !inCard, framed};
	const card = person && {person, state, context, height: split.card, active: inCard};
	return (
		<Box flexDirection="column" height={height} flexShrink={0}>
			{strip.map((spans, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a line has no identity but its place
				<Line key={index} width={columns} spans={spans} />
			))}
			{split.list > 0 ? (
				<Box height={split.list} flexShrink={0}>
					<TeamTable {...list} />
				</Box>
			) : undefined}
			{split.card > 0 && card ? (
				<Box height={split.card} flexShrink={0}>
					{framed ? <CardPane {...card} width={columns - BOX_COLUMNS} /> : <BriefCard {...card} width={columns} />}
					{framed ? <TeamBoxPane context={context} width={BOX_COLUMNS} height={split.card} /> : undefined}
				</Box>
			) : undefined}
		</Box>
	);
};
