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
const LAST_CODE_POINT = 0x10ffff;

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
/** A key with modifiers as xterm tells it: `27;2;13~` is shift and enter. */
const MODIFIED = /^\[27;(\d+);(\d+)~$/;
const SHIFT_BIT = 1;
const ALT_BIT = 2;
const CTRL_BIT = 4;

/** A key that takes modifiers, by its code: xterm's modifiers are a sum of bits, plus one. */
const modified = (sum: number, code: number): readonly KeyPress[] => {
	const bits = sum - 1;
	const character = String.fromCodePoint(code);
	const name =
		character === ' ' ? 'space' : (CONTROL_KEYS[character] ?? (/\p{Cc}/u.test(character) ? undefined : character.toLowerCase()));
	if (name === undefined) return [];
	const isAlone = (bits & (ALT_BIT | CTRL_BIT)) === 0;
	if (isAlone && name.length === 1) return [{name: character, text: character}];
	const has = (bit: number, word: string): string => ((bits & bit) === 0 ? '' : word);
	return [{name: `${has(CTRL_BIT, 'ctrl-')}${has(ALT_BIT, 'alt-')}${name.length > 1 ? has(SHIFT_BIT, 'shift-') : ''}${name}`}];
};

/** A text goes on behind a line end: enter at the end, or with a key or two behind it, was typed fast. */
const GOES_ON = /[^\r\n][\r\n]+[^\r\n]{3}/;
const TWO_WORDS = /\p{L}{2,}\P{L}+\p{L}{2,}/u;
/** One word by itself, and no key that was held down. */
const WORD = /^\P{L}{0,3}(?!(\p{L})\1+$)\p{L}{4,}$/u;
/** A word among others, however short those are. */
const WORD_IN_A_ROW = /^(?=.*\p{L}{3})\S+(?: \S+){2,}$/u;
const isWritten = (line: string): boolean => TWO_WORDS.test(line) || WORD.test(line.trim()) || WORD_IN_A_ROW.test(line.trim());

/** Lines of a text, of which one may be what was typed into a form that the key before it opened: `fcalm update⏎jj`. */
const LEAST_WRITTEN = 2;
/** With so many lines, nobody types ahead: one of them that reads as written text is enough. */
const MANY_LINES = 3;

const readsAsText = (input: string): boolean => {
	const lines = input.split(/[\r\n]+/).filter(line => line.trim() !== '');
	const written = lines.filter(isWritten).length;
	return written >= LEAST_WRITTEN || (written > 0 && lines.length >= MANY_LINES);
};

/**
 * Whether characters that arrived at once were pasted, by a terminal that does not say so. Into a field, when a line ends
 * within them. Where letters are keys, only when they read as written text: keys come in bursts too, from whoever types faster
 * than a slow machine listens, or lets a program type.
 */
export const isPasted = (input: string, key: Key, isTyping: boolean): boolean =>
	!key.ctrl && !key.meta && GOES_ON.test(input) && (isTyping || readsAsText(input));

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
	const [, sum, code] = MODIFIED.exec(input) ?? [];
	if (sum !== undefined && code !== undefined && Number(code) <= LAST_CODE_POINT) return modified(Number(sum), Number(code));
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
