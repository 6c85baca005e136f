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

const CONTROL_KEYS: Readonly<Record<string, string>> = {
	'\r': 'enter',
	'\r\n': 'enter',
	'\t': 'tab',
	'\u0008': 'backspace',
	'\u007F': 'backspace',
};
const LAST_CONTROL_LETTER = 26;
const BEFORE_A = 96;

/** A character on its own: `space` by name, controls by their key, everything else as it is; none for what is no key. */
const typed = (character: string): readonly KeyPress[] => {
	if (character === ' ') return [{name: 'space', text: ' '}];
	const named = CONTROL_KEYS[character];
	if (named !== undefined) return [{name: named}];
	const code = character.charCodeAt(0);
	if (code > 0 && code <= LAST_CONTROL_LETTER) return [{name: `ctrl-${String.fromCharCode(BEFORE_A + code)}`}];
	return /\p{Cc}/u.test(character) ? [] : [{name: character, text: character}];
};

/** What is left of an escape sequence that Ink has no name for, such as a function key; it is never typed by hand. */
const REST_OF_SEQUENCE = /^\[(?:<?\d+(?:;\d+)+[A-Za-z]|\d+(?:;\d+)*[~^$]|\?[\d;]*[a-z])$/;
/** The mouse: button, column, row, pressed or let go. */
const MOUSE = /^\[<(\d+);\d+;\d+M$/;
const WHEEL: Readonly<Record<string, string>> = {64: 'wheel-up', 65: 'wheel-down'};

/** Fast typing arrives as several characters at once: each becomes a press of its own. */
export const keyPresses = (input: string, key: Key): readonly KeyPress[] => {
	const named = NAMED.find(([flag]) => key[flag]);
	if (named) return [{name: prefixed(named[1], key)}];
	if (input === '') return [];
	const [, button] = MOUSE.exec(input) ?? [];
	if (button !== undefined) return WHEEL[button] === undefined ? [] : [{name: WHEEL[button]}];
	if (REST_OF_SEQUENCE.test(input)) return [];
	if (key.meta) return [{name: prefixed(input === ' ' ? 'space' : input, {...key, shift: false})}];
	if (key.ctrl) return [{name: prefixed(input === ' ' ? 'space' : input.toLowerCase(), {...key, shift: false})}];
	return graphemes(input).flatMap(typed);
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
