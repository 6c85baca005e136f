// Finds the word that was probably meant by one that is not allowed, and suggests it.
import {distance} from 'fastest-levenshtein';
import {folded} from '../ids.ts';

/** A suggestion further away than a third of the word would be a guess. */
const SUGGESTION_SHARE = 1 / 3;

/** Letters that changed places count as two slips, though they are one. */
const lettersOf = (word: string): string => [...word].sort().join('');

/** The closest of the words allowed, if one is close enough to be meant. */
export const closest = (typed: string, allowed: readonly string[]): string | undefined => {
	const wanted = folded(typed);
	const [best] = allowed.map(word => ({word, far: distance(wanted, folded(word))})).sort((a, b) => a.far - b.far);
	if (best && best.far <= Math.max(1, Math.floor(Math.max(wanted.length, best.word.length) * SUGGESTION_SHARE))) return best.word;
	const letters = lettersOf(wanted);
	return allowed.find(word => lettersOf(folded(word)) === letters);
};

/** The same for a word in a file, which may be anything: two letters are near to everything, and a text to nothing. */
export const nearest = (written: string, allowed: readonly string[]): string | undefined => {
	if (written.length < 3 || written.length > 64) return undefined;
	const near = allowed.filter(word => Math.abs(word.length - written.length) <= Math.max(2, written.length / 2));
	return closest(written, near);
};

/** ` Did you mean praise?`, to go behind a sentence; empty where no word is close. */
export const didYouMean = (word: string | undefined): string => (word === undefined ? '' : ` Did you mean ${word}?`);
