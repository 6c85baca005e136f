// What a command is: a lean record in the list, and its grammar and work in a file of its own, loaded when it is named.
import type {Context} from './context.ts';
import type {Input} from './parse.ts';
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

/** As commander writes them: `<people>`, `[text...]`, `--say <when>`; with a word of help. */
export type Argument = {readonly name: string; readonly summary: string; readonly choices?: readonly string[]};
export type Option = {
	readonly flags: string;
	readonly summary: string;
	readonly choices?: readonly string[];
	/** Long names of options that exclude this one. */
	readonly conflicts?: readonly string[];
};

export type Command = {
	readonly arguments?: readonly Argument[];
	readonly options?: readonly Option[];
	/** Whole command lines that work as they stand on the demo team. */
	readonly examples: readonly string[];
	/** What help says below the options. */
	readonly notes?: readonly string[];
	readonly run: (input: Input, context: Context) => Output | Promise<Output>;
};

/** The options that every command takes. */
export const GLOBAL_OPTIONS: readonly Option[] = [
	{flags: '--roster <file>', summary: 'read this roster'},
	{flags: '--today <day>', summary: 'as if today were that day'},
	{flags: '--json', summary: 'print JSON'},
	{flags: '--no-color', summary: 'print without colour'},
	{flags: '--debug', summary: 'say more when something goes wrong'},
];
