// Where a command's text comes from: its words, standard input, or (for a note) the lead's editor.
import {Refusal} from '../domain/refusal.ts';
import type {Context} from './context.ts';

const FROM_STDIN = '-';

const spoken = (words: readonly string[]): string => words.join(' ').trim();
const isDash = (words: readonly string[]): boolean => words.length === 1 && words[0] === FROM_STDIN;

const noText = (what: string): Refusal =>
	new Refusal(`There is no text: give ${what} as the last argument, or - to read it from standard input.`, {
		code: 'no-text',
		exitCode: 2,
	});

/** The text that a command can't do without. On a terminal it has to be given, unless `edit` opens an editor for it. */
export const neededText = async (
	words: readonly string[],
	what: string,
	{surroundings: {stdin}}: Context,
	edit?: () => string | undefined,
): Promise<string> => {
	if (words.length > 0 && !isDash(words)) return spoken(words);
	if (words.length === 0 && stdin.isTTY) {
		const written = edit?.();
		if (written?.trim()) return written.trim();
		throw noText(what);
	}
	const read = (await stdin.read()).trim();
	if (read === '') throw noText(what);
	return read;
};

/** A text that may be left out: the words, `-`, or whatever a pipe has to say. */
export const optionalText = async (words: readonly string[], {surroundings: {stdin}}: Context): Promise<string | undefined> => {
	if (words.length > 0 && !isDash(words)) return spoken(words) || undefined;
	if (isDash(words)) return (await stdin.read()).trim() || undefined;
	return stdin.isTTY ? undefined : (await stdin.readIfAny())?.trim() || undefined;
};
