// What people are called: names with and without their accents, first and last, and word by word.
import {folded} from '../ids.ts';

export type Named = {readonly id: string; readonly name: string};

/** Fewer letters begin too many names to mean anybody. */
export const SHORTEST_BEGINNING = 3;

const withoutApostrophes = (text: string): string =>
	text
		.trim()
		.replace(/['’ʼʻ`]/gu, '')
		.replace(/\s+/gu, ' ');

/** Lower case with its accents: where two names differ in these alone, they decide. */
export const asWritten = (text: string): string => withoutApostrophes(text).normalize('NFC').toLowerCase();

/** Without case, accents and apostrophes. */
export const compared = (text: string): string => folded(withoutApostrophes(text));

/** The words of a name and the parts that hyphens make of them. */
export const nameWords = (name: string): readonly string[] => [
	...compared(name).split(' '),
	...folded(name).split(/[^\p{L}\p{N}]+/u),
];

/** `van`, `de`, `bin`: the small words of a name, by which nobody is called. */
const isParticle = (word: string): boolean => word === word.toLowerCase() && word !== word.toUpperCase();

/**
 * What somebody is called by, beside the whole name: the first word, and each word or run of words of the rest. `Emma van der
 * Berg` → `Emma`, `van der Berg`, `der Berg`, `Berg`.
 */
export const callNames = (name: string): readonly string[] => {
	const words = withoutApostrophes(name).split(' ');
	const [first = '', ...rest] = words;
	const single = rest.slice(0, -1).filter(word => !isParticle(word));
	return [first, ...rest.map((_, index) => rest.slice(index).join(' ')), ...single];
};

/** The first word of a name. */
export const firstWord = (name: string): string => withoutApostrophes(name).split(' ')[0] ?? '';
