// Colours the pieces of a row, so that a row comes to Ink as one text, which spares a component for each piece.

import chalk, {type ChalkInstance} from 'chalk';
import {onceFor} from '../../domain/once-for.ts';
import type {TextStyle} from '../theme.ts';
import type {Piece} from './spans.ts';

const isNamed = (color: string): color is 'red' => color in chalk;

const inColor = (chain: ChalkInstance, color: string): ChalkInstance => (isNamed(color) ? chain[color] : chain.hex(color));

const onColor = (chain: ChalkInstance, color: string): ChalkInstance => {
	if (!isNamed(color)) return chain.bgHex(color);
	return chain[`bg${color[0]?.toUpperCase()}${color.slice(1)}` as 'bgRed'];
};

/** What Ink's `<Text>` does with the same style; the innermost of its looks is put on last here. */
const brushOf = onceFor((style: TextStyle): ChalkInstance => {
	let chain: ChalkInstance = chalk;
	for (const look of ['inverse', 'strikethrough', 'underline', 'italic', 'bold'] as const) if (style[look]) chain = chain[look];
	if (style.backgroundColor) chain = onColor(chain, style.backgroundColor);
	if (style.color) chain = inColor(chain, style.color);
	return style.dimColor ? chain.dim : chain;
});

export const paint = ({text, style}: Piece): string => (style === undefined ? text : brushOf(style)(text));
