// Asks before a second 1:1 with somebody on one day, held or skipped: mostly it is the same one, recorded twice.
import {Refusal} from '../../domain/refusal.ts';
import type {SaveIntent} from '../../store/store.ts';
import {confirmed} from '../cli/confirm.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Input} from '../cli/grammar.ts';

/** `words` say what is recorded already. Asked on a terminal; without one, `--yes` has to say so, or what else there is to do. */
export const refuseTwice = async (
	words: string | undefined,
	input: Input,
	context: CommandContext,
	instead = '',
): Promise<SaveIntent> => {
	const isSure = input.flag('yes');
	if (words === undefined) return {another: isSure};
	const before = [`${words}.`, ...(instead === '' ? [] : [instead])];
	if (await confirmed({question: 'Record another?', isSure, before}, context.surroundings)) return {another: true};
	throw new Refusal(
		context.surroundings.stdin.isTTY
			? 'Nothing was written.'
			: `Nothing was written: ${[`${words.charAt(0).toLowerCase()}${words.slice(1)}.`, instead, 'Say --yes to record another.']
					.filter(Boolean)
					.join(' ')}`,
		{code: 'held-already', where: '--yes'},
	);
};
