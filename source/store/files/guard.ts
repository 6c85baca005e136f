// Decides whether a file may be parsed at all: size, encoding and control bytes, before any parser sees it.
import {isUtf8} from 'node:buffer';

/** Why a file as a whole cannot be read, with its place as far as known; lines and columns count from 1. */
export type FileFault = {readonly message: string; readonly line?: number; readonly column?: number};
export type Guarded =
	| {readonly text: string; readonly fault?: undefined}
	| {readonly text?: undefined; readonly fault: FileFault};

/** 1 MiB: five thousand people fit, and nobody keeps more by hand. */
const LARGEST_FILE = 1_048_576;
/** Deeper nesting is no roster; a parser without a limit can end the whole process on it. */
export const DEEPEST_NESTING = 64;
/** Programs that write YAML use an alias for everything they have twice, so a large team may have thousands. */
export const MOST_ALIASES = 10_000;
/** What a file may hold once aliases stand for what they name: twice what fits into 1 MiB without any. */
export const MOST_UNFOLDED = 1_000_000;

const LINE_FEED = 0x0a;
const REPLACEMENT = '\ufffd';

/** Line and column, both from 1, of an offset into a text. */
export const positionOf = (text: string, offset: number): {readonly line: number; readonly column: number} => {
	const before = text.slice(0, offset);
	const lastBreak = before.lastIndexOf('\n');
	let line = 1;
	for (let index = before.indexOf('\n'); index >= 0; index = before.indexOf('\n', index + 1)) line++;
	return {line, column: offset - lastBreak};
};

export const tooLarge = (bytes: number): FileFault | undefined =>
	bytes > LARGEST_FILE
		? {
				message: `The file is too large: ${bytes.toLocaleString('en')} bytes, and at most ${LARGEST_FILE.toLocaleString('en')} (1 MiB) are read.`,
				line: 1,
				column: 1,
			}
		: undefined;

/** Two bytes a character: told by the mark at the beginning, or by a NUL beside the first character. */
const isUtf16 = (bytes: Buffer): boolean => {
	const [first, second] = bytes;
	return (
		(first === 0xff && second === 0xfe) ||
		(first === 0xfe && second === 0xff) ||
		(bytes.length > 3 && (first === 0) !== (second === 0))
	);
};

/** No UTF-8 sequence holds a line feed, so the first bad line can be found by itself. */
const badUtf8 = (bytes: Buffer): FileFault => {
	let line = 1;
	for (let start = 0; start <= bytes.length; line++) {
		const end = bytes.indexOf(LINE_FEED, start);
		const chunk = bytes.subarray(start, end < 0 ? bytes.length : end);
		if (!isUtf8(chunk)) {
			const message = 'This is no valid UTF-8 text. Save the file as UTF-8.';
			return {message, line, column: chunk.toString('utf8').indexOf(REPLACEMENT) + 1};
		}
		start = end < 0 ? bytes.length + 1 : end + 1;
	}
	return {message: 'The file is no valid UTF-8 text. Save it as UTF-8.', line: 1, column: 1};
};

/** The text of a file, without a byte order mark; or why it is not parsed. */
export const guardBytes = (bytes: Buffer): Guarded => {
	const large = tooLarge(bytes.length);
	if (large) return {fault: large};
	if (isUtf16(bytes)) return {fault: {message: 'The file is UTF-16 text. Save it as UTF-8.', line: 1, column: 1}};
	if (!isUtf8(bytes)) return {fault: badUtf8(bytes)};
	const text = bytes.toString('utf8').replace(/^\ufeff/, '');
	const nul = text.indexOf('\0');
	if (nul >= 0) return {fault: {message: 'There is a NUL byte here, which no text has. Remove it.', ...positionOf(text, nul)}};
	return {text};
};
