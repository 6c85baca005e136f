// Draws a heading with a line after it, which parts the screen where there is no room for frames.

import {useIsScreenReaderEnabled} from 'ink';
import {sanitize} from '../../text/sanitize.ts';
import {cut, width as widthOf} from '../../text/width.ts';
import {useTheme} from '../theme.ts';
import {Line} from './line.tsx';

export type RuleProps = {readonly width: number; readonly title?: string; readonly active?: boolean};

/** `── Ana Souza ─────────`. */
export const Rule = ({width, title, active}: RuleProps) => {
	const {glyphs} = useTheme();
	const reader = useIsScreenReaderEnabled();
	if (reader) return title ? <Line width={width} spans={[{text: title, as: 'heading'}]} /> : undefined;
	const border = active ? 'borderActive' : 'border';
	const mark = active ? `${glyphs.selected} ` : '';
	const words = title ? ` ${cut(mark + sanitize(title), width - 4, glyphs.ellipsis)} ` : '';
	const lead = glyphs.horizontal.repeat(words === '' ? 0 : 2);
	const tail = glyphs.horizontal.repeat(Math.max(0, width - lead.length - widthOf(words)));
	return (
		<Line
			width={width}
			spans={[
				{text: lead, as: border},
				{text: words, as: 'heading'},
				{text: tail, as: border},
			]}
		/>
	);
};
