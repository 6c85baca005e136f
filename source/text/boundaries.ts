// Finds the next and the previous character or word from an offset, without reading the whole text.

import {eachCluster, simpleWidth} from './clusters.ts';
import {latePattern} from './late-pattern.ts';

/** A character that begins further back than this many units is a flood, not a character. */
const FURTHEST = 512;
const WORD = latePattern(() => /[\p{L}\p{N}\p{M}_'’]/u);
const NEXT_WORD = latePattern(() => /[^\p{L}\p{N}\p{M}_]*[\p{L}\p{N}\p{M}_'’]*/uy);

const isSimpleAt = (text: string, at: number): boolean => simpleWidth(text.charCodeAt(at)) > 0;

/** A boundary before `offset` that is near, from which characters can be counted: before a blank or between simple ones. */
const sureStart = (text: string, offset: number): number => {
	const furthest = Math.max(0, offset - FURTHEST);
	for (let at = offset - 1; at > furthest; at -= 1) {
		const blank = text[at] === ' ' || text[at] === '\n';
		if (blank || (isSimpleAt(text, at) && isSimpleAt(text, at - 1))) return at;
	}
	return furthest;
};

/** Where the character before `offset` begins; 0 at the beginning. */
export const previousCharacter = (text: string, offset: number): number => {
	if (offset <= 1) return 0;
	let previous = sureStart(text, offset);
	const near = text.slice(previous, offset);
	const from = previous;
	eachCluster(near, start => {
		previous = from + start;
		return true;
	});
	return previous;
};

/** Where the character at `offset` ends; the length of the text at its end. */
export const nextCharacter = (text: string, offset: number): number => {
	if (offset >= text.length) return text.length;
	let next = text.length;
	eachCluster(text.slice(offset, offset + FURTHEST), (_start, end) => {
		next = offset + end;
		return false;
	});
	return next;
};

/** The nearest boundary at or before any offset, so that a cursor never stands inside a character. */
export const onCharacter = (text: string, offset: number): number => {
	const inside = Math.max(0, Math.min(offset, text.length));
	if (inside === 0 || inside === text.length) return inside;
	const from = sureStart(text, inside);
	let nearest = from;
	eachCluster(text.slice(from, inside + FURTHEST), start => {
		if (from + start > inside) return false;
		nearest = from + start;
		return true;
	});
	return nearest;
};

/** The end of the word at or after `offset`. */
export const nextWord = (text: string, offset: number): number => {
	NEXT_WORD().lastIndex = offset;
	const end = offset + (NEXT_WORD().exec(text)?.[0].length ?? 0);
	const stop = onCharacter(text, end);
	return stop === end ? end : nextCharacter(text, stop);
};

/** The beginning of the word at or before `offset`. */
export const previousWord = (text: string, offset: number): number => {
	let at = offset;
	const step = () => (at > 1 && /[\uDC00-\uDFFF]/.test(text[at - 1] ?? '') ? 2 : 1);
	const isWord = () => WORD().test(text.slice(at - step(), at));
	while (at > 0 && !isWord()) at -= step();
	while (at > 0 && isWord()) at -= step();
	return onCharacter(text, at);
};

/** The beginning of what stands between blanks at or before `offset`. */
export const previousBlank = (text: string, offset: number): number => {
	let at = offset;
	const isBlank = () => /\s/.test(text[at - 1] ?? '');
	while (at > 0 && isBlank()) at -= 1;
	while (at > 0 && !isBlank()) at -= 1;
	return onCharacter(text, at);
};
