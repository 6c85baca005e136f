// Reads JSON and, where it is none, says where and why: JSON.parse gives no place and repeats the file's text.
import {DEEPEST_NESTING, type FileFault, positionOf} from './guard.ts';

type Frame = {readonly close: '}' | ']'; readonly keys?: Set<string>};
/** What may come next. */
type State = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';

const BLANK = /[ \t\r\n]*/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const EXPECTED: Readonly<Record<State, string>> = {
	value: 'A value is missing here.',
	'value-or-close': 'A value or ] is missing here.',
	key: 'A key in double quotes is missing here.',
	'key-or-close': 'A key in double quotes or } is missing here.',
	colon: 'A colon is missing here.',
	'comma-or-close': 'A comma or a closing bracket is missing here.',
	end: 'The file should end here.',
};

const endOf = (pattern: RegExp, text: string, from: number): number => {
	pattern.lastIndex = from;
	return pattern.test(text) ? pattern.lastIndex : -1;
};

/** Where the text in double quotes that begins here ends, or the offset of what may not stand in it. */
const readText = (text: string, from: number): {readonly end: number} | {readonly bad: number} => {
	for (let index = from + 1; index < text.length; index++) {
		const code = text.charCodeAt(index);
		if (code === 0x22) return {end: index + 1};
		if (code < 0x20) return {bad: index};
		if (code === 0x5c) {
			const end = endOf(ESCAPE, text, index);
			if (end < 0) return {bad: index};
			index = end - 1;
		}
	}
	return {bad: text.length};
};

const wordsFor = (text: string, offset: number, state: State, frames: readonly Frame[]): string => {
	const character = text[offset];
	if (character === undefined) {
		const open = frames.length === 1 ? 'one bracket is' : `${frames.length} brackets are`;
		return frames.length > 0 ? `The file ends too early: ${open} still open.` : 'The file ends too early.';
	}
	if (character === '#' || text.startsWith('//', offset) || text.startsWith('/*', offset)) return 'JSON has no comments.';
	if (character === "'") return 'JSON wants double quotes.';
	if ((state === 'key' && character === '}') || (state === 'value' && character === ']'))
		return `JSON allows no comma before ${character}.`;
	return EXPECTED[state];
};

/** The first thing that makes this no JSON, a key that stands twice, or nesting that is too deep. */
const faultOf = (text: string): FileFault | undefined => {
	const frames: Frame[] = [];
	let state: State = 'value';
	let index = 0;
	const fault = (offset: number, message: string): FileFault => ({message, ...positionOf(text, offset)});
	for (;;) {
		index = endOf(BLANK, text, index);
		const character = text[index];
		const frame = frames.at(-1);
		if (state === 'end' && character === undefined) return undefined;
		if (frame && character === frame.close && state.endsWith('close')) {
			frames.pop();
			state = frames.length > 0 ? 'comma-or-close' : 'end';
			index++;
		} else if (state === 'comma-or-close' && character === ',') {
			state = frame?.keys ? 'key' : 'value';
			index++;
		} else if (state === 'colon' && character === ':') {
			state = 'value';
			index++;
		} else if (state.startsWith('value') && (character === '{' || character === '[')) {
			if (frames.length >= DEEPEST_NESTING) return fault(index, `This is nested more than ${DEEPEST_NESTING} deep.`);
			frames.push(character === '{' ? {close: '}', keys: new Set()} : {close: ']'});
			state = character === '{' ? 'key-or-close' : 'value-or-close';
			index++;
		} else if (character === '"' && (state.startsWith('value') || state.startsWith('key'))) {
			const read = readText(text, index);
			if ('bad' in read) {
				return fault(read.bad, read.bad === text.length ? 'The file ends inside quotes.' : 'This may not stand inside quotes.');
			}
			if (state.startsWith('key')) {
				const key = text.slice(index, read.end);
				if (frame?.keys?.has(key)) return fault(index, `The key ${key.length > 42 ? '' : `${key} `}is here twice; keep one.`);
				frame?.keys?.add(key);
				state = 'colon';
			} else state = frames.length > 0 ? 'comma-or-close' : 'end';
			index = read.end;
		} else {
			const end = state.startsWith('value') ? endOf(WORD, text, index) : -1;
			if (end < 0) return fault(index, wordsFor(text, index, state, frames));
			state = frames.length > 0 ? 'comma-or-close' : 'end';
			index = end;
		}
	}
};

/** The value of a JSON file; undefined for an empty one. */
export const parseJson = (text: string): {readonly value?: unknown; readonly fault?: FileFault} => {
	if (text.trim() === '') return {value: undefined};
	const fault = faultOf(text);
	return fault ? {fault} : {value: JSON.parse(text)};
};
