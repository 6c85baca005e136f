// Keys as the keymap names them: what Ink hears, split by grapheme and given one spelling.
import type {Key} from 'ink';

/** One press. `name` is a spelling such as `j`, `G`, `space`, `enter`, `ctrl-p`, `alt-b`, `shift-tab`, `up`. */
export type KeyPress = {
	readonly name: string;
	/** The character it types into a field, where it types one. */
	readonly text?: string;
};

const NAMED: readonly (readonly [keyof Key, string])[] = [
	['upArrow', 'up'],
	['downArrow', 'down'],
	['leftArrow', 'left'],
	['rightArrow', 'right'],
	['pageUp', 'page-up'],
	['pageDown', 'page-down'],
	['home', 'home'],
	['end', 'end'],
	['return', 'enter'],
	['escape', 'esc'],
	['tab', 'tab'],
	['backspace', 'backspace'],
	['delete', 'delete'],
];

let segmenter: Intl.Segmenter | undefined;
const graphemes = (text: string): readonly string[] => {
	if (/^[\x20-\x7e]*$/.test(text)) return [...text];
	segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
	return Array.from(segmenter.segment(text), each => each.segment);
};

const prefixed = (name: string, key: Key): string =>
	`${key.ctrl ? 'ctrl-' : ''}${key.meta && name !== 'esc' ? 'alt-' : ''}${key.shift && name.length > 1 ? 'shift-' : ''}${name}`;

/** A character typed on its own: `space` by name, everything else as it is. */
const typed = (character: string): KeyPress => {
	if (character === '\r') return {name: 'enter'};
	if (character === '\n') return {name: 'ctrl-j'};
	if (character === '\t') return {name: 'tab'};
	return {name: character === ' ' ? 'space' : character, text: character};
};

/** Fast typing arrives as several characters at once: each becomes a press of its own. */
export const keyPresses = (input: string, key: Key): readonly KeyPress[] => {
	const named = NAMED.find(([flag]) => key[flag]);
	if (named) return [{name: prefixed(named[1], key)}];
	if (input === '') return [];
	if (key.ctrl || key.meta) return [{name: prefixed(input === ' ' ? 'space' : input.toLowerCase(), {...key, shift: false})}];
	return graphemes(input).map(typed);
};

const SHOWN: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	'page-up': 'pgup',
	'page-down': 'pgdn',
};

/** How a key is shown in hints, help and the README. */
export const keyLabel = (name: string): string => SHOWN[name] ?? name;
