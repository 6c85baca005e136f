// What may be typed after the name of a command: its arguments and options, and the options that all commands take.

/** As commander writes them: `<people>`, `[text...]`, `--say <when>`; with a word of help. */
export type Argument = {readonly name: string; readonly summary: string; readonly choices?: readonly string[]};
export type Option = {
	readonly flags: string;
	readonly summary: string;
	readonly choices?: readonly string[];
	/** Long names of options that exclude this one. */
	readonly conflicts?: readonly string[];
};

/** The options that every command takes. */
export const GLOBAL_OPTIONS: readonly Option[] = [
	{flags: '--roster <file>', summary: 'read this roster'},
	{flags: '--today <day>', summary: 'as if today were that day'},
	{flags: '--json', summary: 'print JSON'},
	{flags: '--no-color', summary: 'print without colour'},
	{flags: '--debug', summary: 'say more when something goes wrong'},
];
