// A refusal: muster says no to what the user asked, in words for people. Anything else that is thrown is a bug.

type ExitCode = 1 | 2 | 130;

export type RefusalDetail = {
	/** Stable, for `--json`: `unknown-person`, `not-saved`. */
	readonly code: string;
	/** `file:line:column`, a field's path, or the argument. */
	readonly where?: string;
	/** 1 refused, 2 wrong usage, 130 interrupted at a question. */
	readonly exitCode?: ExitCode;
	/** Where several things are wrong: each by itself, for programs. */
	readonly mistakes?: readonly {readonly where: string; readonly message: string}[];
	/** What the lead had written, for a form to show again; never told or logged. */
	readonly written?: string;
};

/** The message says what is wrong, what is allowed and what to do; it never holds note text. */
export class Refusal extends Error {
	readonly code: string;
	readonly where: string | undefined;
	readonly exitCode: ExitCode;
	readonly mistakes: RefusalDetail['mistakes'];
	readonly written: string | undefined;

	constructor(message: string, {code, where, exitCode = 1, mistakes, written}: RefusalDetail) {
		super(message);
		this.name = 'Refusal';
		this.code = code;
		this.where = where;
		this.exitCode = exitCode;
		this.mistakes = mistakes;
		this.written = written;
	}
}
