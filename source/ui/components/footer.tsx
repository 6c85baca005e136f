// Draws the keys that work here, the most important ones that fit, at the foot of the screen.

import {type Hint, hintSpans} from './hints.ts';
import {Line} from './line.tsx';
import {type Span, spansWidth} from './spans.ts';

export type FooterProps = {
	readonly width: number;
	readonly hints: readonly Hint[];
	/** At the right edge, such as a count of marked rows; hints make room for it. */
	readonly end?: readonly Span[];
};

export const Footer = ({width, hints, end = []}: FooterProps) => {
	const taken = end.length === 0 ? 0 : spansWidth(end) + 2;
	return <Line width={width} spans={[' ', ...hintSpans(hints, width - 1 - taken)]} end={end} />;
};
