// The options of a short menu that are left by what was typed, and what was typed after another key.
import {folded} from '../../domain/ids.ts';
import type {MenuOption, Overlay} from '../state.ts';
import type {KeyPress} from '../terminal/key.ts';

export type Menu = Extract<Overlay, {kind: 'menu'}>;

/** `an` and `souza` fit `Ana Souza`: the label from some word on begins so. */
const fits = (typed: string, {label}: MenuOption): boolean => {
	const text = folded(label);
	const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
	return words.some(({index}) => text.startsWith(typed, index));
};

export const fittingOptions = ({options, typed = ''}: Menu): readonly MenuOption[] =>
	typed === '' ? options : options.filter(option => fits(folded(typed), option));

/** What stands typed after a key; undefined for keys that type nothing. */
export const typedAfter = ({typed = ''}: Menu, {name, text}: KeyPress): string | undefined => {
	if (name === 'backspace') return [...typed].slice(0, -1).join('');
	if (name === 'ctrl-u') return '';
	return text === undefined || (typed === '' && text.trim() === '') ? undefined : typed + text;
};
