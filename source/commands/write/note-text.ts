// The text of a note, from wherever it comes, and what becomes of it when it can't be saved: it is not lost.
import {Refusal} from '../../domain/refusal.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Input} from '../cli/grammar.ts';
import {neededText} from '../cli/text-input.ts';

/** The form of the dashboard that goes on with what could not be saved. */
export type KeptDraft = {
	readonly key: string;
	readonly choices: Readonly<Record<string, string>>;
	/** How it is opened. */
	readonly opened: string;
};

/** Words of the command line stand in the shell's history; what was written in the editor or came by pipe is kept. */
const withDraftKept = (
	error: unknown,
	text: string | undefined,
	{store}: CommandContext,
	{key, choices, opened}: KeptDraft,
): unknown => {
	const written = error instanceof Refusal ? (error.written ?? text) : undefined;
	if (!(error instanceof Refusal) || written === undefined) return error;
	const {code, where, exitCode} = error;
	try {
		store.drafts.add(key, JSON.stringify({texts: {text: written}, choices}));
	} catch {
		// The disk that refused the note refuses the draft, too.
		return error;
	}
	return new Refusal(`${error.message} What you wrote is kept: ${opened} goes on with it.`, {code, where, exitCode});
};

/** Reads the text (in the editor, where none is given on a terminal) and hands it to `save`. */
export const withNoteText = async <Result>(
	input: Input,
	context: CommandContext,
	draft: KeptDraft,
	save: (text: string) => Promise<Result>,
): Promise<Result> => {
	const {surroundings} = context;
	const {editText} = surroundings.stdin.isTTY ? await import('../../store/editor/editor.ts') : {};
	const words = input.words(1);
	const isTyped = words.length > 0 && words[0] !== '-';
	let text: string | undefined;
	try {
		text = await neededText(words, 'what you saw', context, () => editText?.('', surroundings.env));
		return await save(text);
	} catch (error) {
		throw withDraftKept(error, isTyped ? undefined : text, context, draft);
	}
};
