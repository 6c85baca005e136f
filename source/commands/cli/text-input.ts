// Where a command's text comes from: its words, standard input, or (for a note) the lead's editor.

import {Refusal} from '../../domain/refusal.ts';
import {namesSomebody} from '../../domain/team/find.ts';
import type {CommandContext} from './context.ts';

const FROM_STDIN = '-';

/**
 * Refuses what is no text: a dash that was to stand for it, and names that were to be people. Whoever separates people by
 * spaces would have written a note about the first of them alone.
 */
const refuseNoText = async (words: readonly string[], context: CommandContext): Promise<void> => {
	if (words.length > 1 && words.at(-1) === FROM_STDIN)
		throw new Refusal('- stands for the text on standard input and goes alone. Several people are joined by commas: ana,bo -', {
			code: 'stray-dash',
			where: FROM_STDIN,
			exitCode: 2,
		});
	const {roster} = await context.roster();
	const named = words.map(word => word.replace(/,$/, ''));
	if (named.length > 0 && named.every(word => namesSomebody(roster, word)))
		throw new Refusal(
			`“${named.join(' ')}” would be the text, and names people on the roster. Several people are joined by commas: ana,bo`,
			{code: 'names-for-text', where: named[0] ?? '', exitCode: 2},
		);
};

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
	context: CommandContext,
	edit?: () => string | undefined,
): Promise<string> => {
	const {stdin} = context.surroundings;
	if (words.length > 0 && !isDash(words)) {
		await refuseNoText(words, context);
		if (spoken(words) === '') throw noText(what);
		return spoken(words);
	}
	if (words.length === 0 && stdin.isTTY) {
		const written = edit?.();
		if (written?.trim()) return written.trim();
		throw noText(what);
	}
	const read = (await stdin.read()).trim();
	if (read === '') throw noText(what);
	return read;
};

/** In a loop that reads lines, the next lines would be taken for the text; in a pipe, the text would be lost. */
const unasked = (what: string): Refusal =>
	new Refusal(`Something is waiting on standard input: give - to take it as ${what}, or < /dev/null to leave it.`, {
		code: 'unasked-text',
		where: 'standard input',
		exitCode: 2,
	});

/** A text that may be left out: the words, or `-`. What a pipe says unasked is neither taken nor lost: it is refused. */
export const optionalText = async (
	words: readonly string[],
	what: string,
	context: CommandContext,
): Promise<string | undefined> => {
	const {stdin} = context.surroundings;
	if (words.length > 0 && !isDash(words)) {
		await refuseNoText(words, context);
		return spoken(words) || undefined;
	}
	if (isDash(words)) {
		const read = (await stdin.read()).trim();
		if (read === '') throw noText(what);
		return read;
	}
	if (!stdin.isTTY && (await stdin.readIfAny())?.trim()) throw unasked(what);
	return undefined;
};
