// Help, made from the list of commands: the overview, and one command with its arguments, options and examples.
import {type Command, type CommandRecord, GROUPS} from './command.ts';
import {GLOBAL_OPTIONS} from './grammar.ts';

type Row = readonly [string, string];

const aligned = (rows: readonly Row[], most = 30): readonly string[] => {
	const columns = Math.min(most, Math.max(0, ...rows.map(([left]) => left.length)));
	return rows.map(([left, right]) => `  ${left.padEnd(columns)}  ${right}`.trimEnd());
};

const DAYS =
	'Days: 2026-11-20, 20 nov, 20.11., today, yesterday, 3d, 2w, mon … sunday (the last one gone by; for next and --due, the coming one).';

/** Everything at a glance. */
export const overview = (commands: readonly CommandRecord[]): string => {
	const longest = Math.max(...commands.map(({name}) => name.length));
	const groups = GROUPS.flatMap(group => {
		const members = commands.filter(each => each.group === group);
		if (members.length === 0) return [];
		return ['', group, ...members.map(({name, summary}) => `  ${name.padEnd(longest)}  ${summary}`)];
	});
	return [
		'muster: who needs me today, and why.',
		'',
		'Usage',
		'  muster                 the dashboard; without a terminal, muster status',
		'  muster COMMAND …       one of these; muster COMMAND --help says more',
		...groups,
		'',
		'Options for every command',
		...aligned([
			...GLOBAL_OPTIONS.map(({flags, summary}): Row => [flags, summary]),
			['--help', 'help, with examples'],
			['--version', 'the version'],
		]),
		'',
		DAYS,
		'Text may also come from standard input: with -, or a pipe where it is needed.',
		'',
	].join('\n');
};

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', title, ...lines]);

const withChoices = (summary: string, choices: readonly string[] | undefined): string =>
	choices ? `${summary}: ${choices.join(', ')}` : summary;

const plainArgument = (name: string): string =>
	name
		.replace('...', '…')
		.replace(/^<(.*)>$/, '$1')
		.replace(/^\[(.*)\]$/, '$1');

/** One command; its own file is loaded for this alone. */
export const commandHelp = async ({name, usage, summary, load}: CommandRecord): Promise<string> => {
	const {command}: {readonly command: Command} = await load();
	const rows = (each: readonly {readonly label: string; readonly summary: string; readonly choices?: readonly string[]}[]) =>
		aligned(each.map(({label, summary: words, choices}): Row => [label, withChoices(words, choices)]));
	return [
		`muster ${name} ${usage}`.trimEnd(),
		'',
		`${summary}.`,
		...section('Arguments', rows((command.arguments ?? []).map(each => ({...each, label: plainArgument(each.name)})))),
		...section('Options', rows((command.options ?? []).map(each => ({...each, label: each.flags})))),
		...section(
			'Notes',
			(command.notes ?? []).map(line => `  ${line}`),
		),
		...section(
			'Examples',
			command.examples.map(line => `  ${line}`),
		),
		'',
		'Options for every command: muster --help',
		'',
	].join('\n');
};
