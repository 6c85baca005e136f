// Asks before a second 1:1 with somebody on one day: mostly it is the same one, recorded twice.
import type {Day} from '../../domain/day.ts';
import {Refusal} from '../../domain/refusal.ts';
import type {PersonState} from '../../domain/team/team.ts';
import {heldAlreadyWords} from '../../reports/words/held-words.ts';
import {confirmed} from '../cli/confirm.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Input} from '../cli/grammar.ts';

/** Asked on a terminal; without one, `--yes` has to say so. */
export const refuseTwice = async (
	people: readonly PersonState[],
	on: Day,
	input: Input,
	context: CommandContext,
): Promise<void> => {
	const words = heldAlreadyWords(people, on, context.today);
	if (words === undefined) return;
	const question = {question: 'Record another?', isSure: input.flag('yes'), before: [`${words}.`]};
	if (await confirmed(question, context.surroundings)) return;
	throw new Refusal(
		context.surroundings.stdin.isTTY
			? 'Nothing was written.'
			: `Nothing was written: ${words.charAt(0).toLowerCase()}${words.slice(1)}. Say --yes to record another.`,
		{code: 'held-already', where: '--yes'},
	);
};
