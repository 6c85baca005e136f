// What was typed after the name of a command, as its work asks for it.
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
