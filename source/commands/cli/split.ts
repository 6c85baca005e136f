// Finds the command's name among the words of the command line, so that only its own grammar has to be loaded.

const TAKING_A_VALUE = new Set(['--roster', '--today']);

export type CommandLine = {
	/** Undefined when no command is named. */
	readonly name?: string;
	/** Everything else, in its order. */
	readonly rest: readonly string[];
	readonly wantsHelp: boolean;
	readonly wantsVersion: boolean;
	readonly wantsJson: boolean;
};

export const splitCommand = (argv: readonly string[]): CommandLine => {
	let at = 0;
	while (at < argv.length && argv[at]?.startsWith('-') && argv[at] !== '--') at += TAKING_A_VALUE.has(argv[at] ?? '') ? 2 : 1;
	const name = argv[at] === '--' ? undefined : argv[at];
	const rest = name === undefined ? argv : [...argv.slice(0, at), ...argv.slice(at + 1)];
	const end = rest.indexOf('--');
	const options = end < 0 ? rest : rest.slice(0, end);
	return {
		name,
		rest,
		wantsHelp: options.includes('--help') || options.includes('-h'),
		wantsVersion: name === undefined && (options.includes('--version') || options.includes('-V')),
		wantsJson: options.includes('--json'),
	};
};
