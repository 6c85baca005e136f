// Asks before something that can't be undone; without a terminal nothing is assumed.
import type {Surroundings} from './context.ts';
import {type OutputBlock, printText} from './printer.ts';

export type Confirmation = {
	readonly question: string;
	/** `--yes`. */
	readonly isSure: boolean;
	/** What to read before answering. */
	readonly before: readonly OutputBlock[];
	/** What has to be typed; y or yes unless given. */
	readonly typed?: string;
};

/** True when the lead said so, by option or by answering on a terminal. */
export const confirmed = async (
	{question, isSure, before, typed}: Confirmation,
	{stdin, stderr}: Pick<Surroundings, 'stdin' | 'stderr'>,
): Promise<boolean> => {
	if (isSure) return true;
	if (!stdin.isTTY) return false;
	stderr.write(printText(before, {colour: false}));
	const answer = (await stdin.ask(`${question} ${typed === undefined ? '[y/N]' : `Type ${typed} to go on:`} `))
		.trim()
		.toLowerCase();
	return typed === undefined ? answer === 'y' || answer === 'yes' : answer === typed.toLowerCase();
};
