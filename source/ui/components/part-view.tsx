// Places parts on the screen, and draws nothing that was not decided before: text rows, and frames of four texts around them.

import {Box, Text, useIsScreenReaderEnabled} from 'ink';
import {useTheme} from '../theme.ts';
import {CaretBox} from './caret.tsx';
import {insideOf, lowerBorder, side, upperBorder} from './frame.ts';
import {Line, Lines} from './line.tsx';
import {ruleLine} from './lines.ts';
import type {FramePart, GroupPart, Part, RuledPart, TopPart} from './parts.ts';
import {Table} from './table.tsx';

/** To be listened to: the title, what is inside, the foot. */
const LinearFrame = ({part: {room, words, inside}}: {readonly part: FramePart}) => (
	<Box flexDirection="column">
		{words.title ? <Line width={room.width} spans={[words.title]} end={words.right ? [words.right] : []} /> : undefined}
		{inside ? <PartView part={inside} /> : undefined}
		{words.foot ? <Line width={room.width} spans={[words.foot]} /> : undefined}
	</Box>
);

const Frame = ({part}: {readonly part: FramePart}) => {
	const theme = useTheme();
	const {room, words, inside} = part;
	const {width, height} = room;
	const rows = insideOf(room).height;
	const border = theme.styles[words.active ? 'borderActive' : 'border'];
	return (
		<Box flexDirection="column" width={width} height={height} flexShrink={0}>
			<Line width={width} spans={upperBorder(width, words, theme)} />
			{rows > 0 ? (
				<Box height={rows} flexShrink={0}>
					<Text {...border}>{side(rows, theme)}</Text>
					<Box
						flexDirection="column"
						width={Math.max(0, width - 2)}
						height={rows}
						paddingLeft={insideOf(room).width > 0 ? 1 : 0}
						flexShrink={0}
					>
						{inside ? <PartView part={inside} /> : undefined}
					</Box>
					{width > 1 ? <Text {...border}>{side(rows, theme)}</Text> : undefined}
				</Box>
			) : undefined}
			{height > 1 ? <Line width={width} spans={lowerBorder(width, words, theme)} /> : undefined}
		</Box>
	);
};

const Ruled = ({part: {room, title, active, inside}, isRead}: {readonly part: RuledPart; readonly isRead: boolean}) => {
	const {glyphs} = useTheme();
	const heading = <Line width={room.width} {...ruleLine(title, room.width, active, glyphs)} />;
	const spoken = title ? <Line width={room.width} spans={[{text: title, as: 'heading'}]} /> : undefined;
	return (
		<Box flexDirection="column" width={room.width} height={room.height} flexShrink={0}>
			{isRead ? spoken : heading}
			<PartView part={inside} />
		</Box>
	);
};

const Group = ({part: {kind, width, height, parts}}: {readonly part: GroupPart}) => (
	<Box flexDirection={kind === 'below' ? 'column' : 'row'} width={width} height={height} flexShrink={0}>
		{parts.map((part, index) => (
			// biome-ignore lint/suspicious/noArrayIndexKey: a part has no identity but its place
			<PartView key={index} part={part} />
		))}
	</Box>
);

export const PartView = ({part}: {readonly part: Part}) => {
	const isRead = useIsScreenReaderEnabled();
	switch (part.kind) {
		case 'lines': {
			const lines = <Lines lines={part.lines} width={part.width} />;
			if (part.height === undefined) return lines;
			return (
				<Box flexDirection="column" height={part.height} flexShrink={0}>
					{lines}
				</Box>
			);
		}
		case 'table':
			return <Table part={part} />;
		case 'field':
			return (
				<Box height={part.height} flexShrink={0}>
					<CaretBox focused={part.focused} {...part.caret} width={part.width}>
						<Lines lines={part.lines} width={part.width} />
					</CaretBox>
				</Box>
			);
		case 'frame':
			return isRead ? <LinearFrame part={part} /> : <Frame part={part} />;
		case 'ruled':
			return <Ruled part={part} isRead={isRead} />;
		default:
			return <Group part={part} />;
	}
};

/** Blank lines that hide what was drawn before in the same place. */
const Cover = ({width, height}: {readonly width: number; readonly height: number}) => (
	<Box position="absolute">
		<Text aria-hidden>
			{Array(Math.max(0, height))
				.fill(' '.repeat(Math.max(0, width)))
				.join('\n')}
		</Text>
	</Box>
);

/** A part over what was placed before it; nothing can lie on top of what is listened to. */
export const TopView = ({left, top, room, part}: TopPart) => {
	if (useIsScreenReaderEnabled()) return <PartView part={part} />;
	return (
		<Box position="absolute" flexDirection="column" left={left} top={top} width={room.width} height={room.height}>
			<Cover {...room} />
			<PartView part={part} />
		</Box>
	);
};
