// Draws a few options in a row, one of them chosen: `Kind  (•) praise   ( ) constructive`.

import {sanitize} from '../../text/sanitize.ts';
import {useTheme} from '../theme.ts';
import {type LabelProps, labelColumns, labelSpans} from './label.ts';
import {Line} from './line.tsx';
import {type Span, spansWidth} from './spans.ts';

export type ChoiceProps = LabelProps & {
	readonly width: number;
	readonly options: readonly string[];
	/** None: nothing is chosen yet. */
	readonly chosen?: number;
};

const BETWEEN = '   ';

/** All options when they fit, else the chosen one and its place among them: `(•) praise  1 of 3`. */
export const Choice = ({width, options, chosen, ...label}: ChoiceProps) => {
	const {glyphs, ...theme} = useTheme();
	const box = (isChosen: boolean) => `(${isChosen ? glyphs.chosen : ' '})`;
	const option = (index: number): Span[] => [
		{text: box(index === chosen), as: index === chosen ? 'accent' : 'dim'},
		{text: ` ${sanitize(options[index] ?? '')}`, bold: index === chosen},
	];
	const all = options.flatMap((_, index) => [...(index === 0 ? [] : [BETWEEN]), ...option(index)]);
	const fits = spansWidth(all) <= width - labelColumns(label);
	const place: Span = {text: `  ${(chosen ?? 0) + 1} of ${options.length}`, as: 'dim'};
	const one: Span[] = chosen === undefined ? [{text: `${options.length} options`, as: 'dim'}] : [...option(chosen), place];
	return <Line width={width} spans={[...labelSpans(label, {glyphs, ...theme}), ...(fits ? all : one)]} />;
};
