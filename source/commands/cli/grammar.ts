// What may be typed after the name of a command: its arguments and options, those that many commands share, and what was typed.

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

/** Arguments of many commands, worded once. */
export const SEVERAL_PEOPLE: Argument = {
	name: '<people>',
	summary: 'ids or names, with commas between several; all for every active report',
};
export const ONE_PERSON: Argument = {name: '<person>', summary: 'an id, a first or a last name'};
export const MAYBE_A_PERSON: Argument = {name: '[person]', summary: 'only about this person'};
export const ONE_AREA: Argument = {name: '<area>', summary: 'an id, or any word of the name'};

/** What was typed after the name of a command, as its work asks for it. */
export type Input = {
	/** A required argument. */
	readonly word: (index: number) => string;
	readonly maybe: (index: number) => string | undefined;
	/** The rest of the arguments from a position on. */
	readonly words: (index: number) => readonly string[];
	readonly flag: (name: string) => boolean;
	/** The value of `--name`. */
	readonly value: (name: string) => string | undefined;
	/** False after `--no-color`. */
	readonly colour: boolean;
};
