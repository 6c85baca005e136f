// What a command is: a lean record in the list, and its grammar and work in a file of its own, loaded when it is named.
import type {CommandContext} from './context.ts';
import type {Argument, Input, Option} from './grammar.ts';
import type {Output} from './printer.ts';

/** The headings under which help lists the commands. */
export const GROUPS = ['Look', 'Write down', 'People and areas', 'Knowledge', 'Journal', 'Set-up'] as const;
export type Group = (typeof GROUPS)[number];

export type CommandRecord = {
	readonly name: string;
	/** What follows the name: `PEOPLE [TEXT…] [--praise|--constructive|--observation]`. */
	readonly usage: string;
	/** One line. */
	readonly summary: string;
	readonly group: Group;
	readonly load: () => Promise<{readonly command: Command}>;
};

export type Command = {
	readonly arguments?: readonly Argument[];
	readonly options?: readonly Option[];
	/** Whole command lines that work as they stand on the demo team. */
	readonly examples: readonly string[];
	/** What help says below the options. */
	readonly notes?: readonly string[];
	/** It answers from the records: with 1 where many of them could not be read. */
	readonly isReading?: true;
	readonly run: (input: Input, context: CommandContext) => Output | Promise<Output>;
};
