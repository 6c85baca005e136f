// A refusal: muster says no to what the user asked, in words for people. Anything else that is thrown is a bug.

export type RefusalDetail = {
	/** Stable, for `--json`: `unknown-person`, `not-saved`. */
	readonly code: string;
	/** `file:line:column`, a field's path, or the argument. */
	readonly where?: string;
	/** 1 refused, 2 wrong usage. */
	readonly exitCode?: 1 | 2;
};

/** The message says what is wrong, what is allowed and what to do; it never holds note text. */
export class Refusal extends Error {
	readonly code: string;
	readonly where: string | undefined;
	readonly exitCode: 1 | 2;

	constructor(message: string, {code, where, exitCode = 1}: RefusalDetail) {
		super(message);
		this.name = 'Refusal';
		this.code = code;
		this.where = where;
		this.exitCode = exitCode;
	}
}
