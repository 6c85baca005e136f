// One run of muster without its screen: finds the command, runs it, prints what it says, and gives the exit code.

import {closest, didYouMean} from '../../domain/checking/suggestions.ts';
import {Refusal} from '../../domain/refusal.ts';
import {warningJson} from '../../reports/words/warning-words.ts';
import {COMMANDS} from '../index.ts';
import type {Command} from './command.ts';
import {type CommandContext, openContext, type Surroundings} from './context.ts';
import type {Input} from './grammar.ts';
import {commandHelp, overview} from './help.ts';
import {parseInput} from './parse.ts';
import {type Output, printJson, printLine, printText} from './printer.ts';
import {type CommandLine, splitCommand} from './split.ts';
import {tellRefusal} from './tell-refusal.ts';

const EXIT = {fine: 0, refused: 1, usage: 2, failOn: 3, bug: 70} as const;

/** More problems than this are counted rather than told one by one. */
const MOST_WARNINGS = 10;

const recordOf = (name: string) => {
	const record = COMMANDS.find(each => each.name === name);
	if (record) return record;
	const names = COMMANDS.map(each => each.name);
	const hint = didYouMean(closest(name, names));
	throw new Refusal(`No command “${name}”.${hint} See muster --help`, {code: 'unknown-command', where: name, exitCode: 2});
};

/** Colour only on a terminal, and only where nobody asked for none (https://no-color.org). */
const hasColour = ({env, stdout}: Surroundings, input: Pick<Input, 'colour'>): boolean =>
	stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb' && input.colour;

const tellProblems = ({surroundings: {stderr}, problems}: CommandContext): void => {
	// What is not there at all comes before what is only wrong.
	const all = problems().toSorted((a, b) => Number(b.leavesOut !== undefined) - Number(a.leavesOut !== undefined));
	for (const {where, message} of all.slice(0, MOST_WARNINGS))
		stderr.write(`${printLine(where === '' ? message : `${where}: ${message}`, {colour: false})}\n`);
	if (all.length > MOST_WARNINGS) stderr.write(`… and ${all.length - MOST_WARNINGS} more: muster roster check\n`);
};

const documentOf = ({json, isBare}: Output, {problems}: CommandContext): object => {
	const document = json();
	const all = problems();
	if (isBare || 'warnings' in document || all.length === 0) return document;
	return {...document, warnings: all.map(warningJson)};
};

/** What is said may lack a month or a list of people: a script must not take it for all there is. */
const codeOf = ({exitCode}: Output, {isReading}: Command, {problems}: CommandContext): number => {
	if (exitCode !== undefined) return exitCode;
	return isReading && problems().some(({leavesOut}) => leavesOut === 'many') ? EXIT.refused : EXIT.fine;
};

/** What these print is about nobody, and for anybody to read unless they say otherwise. */
const ON_NOBODY: ReadonlySet<string> = new Set(['ladder', 'playbook', 'compensation', 'init', 'demo', 'config', 'schema']);

const print = async (output: Output, isPrivate: boolean, input: Input, context: CommandContext): Promise<void> => {
	const {surroundings} = context;
	const {stdout, stderr} = surroundings;
	if (isPrivate) await stdout.keepPrivate();
	if (output.aside !== undefined) stderr.write(`${printLine(output.aside, {colour: false})}\n`);
	if (input.flag('json')) stdout.write(`${printJson(documentOf(output, context))}\n`);
	else
		stdout.write(
			printText(output.text(), {colour: hasColour(surroundings, input), isTerminal: stdout.isTTY, columns: stdout.columns}),
		);
};

/**
 * What looks at many records, or cares for a whole journal, may work for seconds without a pause: a signal ends it there and then.
 * Nothing is half done by it, for every change is whole or not there.
 */
const LONG_GROUPS: ReadonlySet<string> = new Set(['Look', 'Journal']);

const runNamed = async (split: CommandLine, name: string, surroundings: Surroundings): Promise<number> => {
	const {load, group} = recordOf(name);
	if (LONG_GROUPS.has(group)) surroundings.endAtOnce?.();
	const {command} = await load();
	const input = parseInput(name, command, split.rest);
	const context = openContext(surroundings, input);
	try {
		const output = await command.run(input, context);
		await print(output, output.isPrivate ?? !ON_NOBODY.has(name), input, context);
		tellProblems(context);
		return codeOf(output, command, context);
	} catch (error) {
		// Under --json the error alone goes to standard error, so that it can be parsed.
		if (error instanceof Refusal && !split.wantsJson) tellProblems(context);
		throw error;
	}
};

/** Runs the command named in `argv`; refusals are told here, bugs are thrown. */
export const runCommand = async (argv: readonly string[], surroundings: Surroundings): Promise<number> => {
	const split = splitCommand(argv);
	const name = split.name ?? 'status';
	const {stdout, version} = surroundings;
	try {
		if (split.wantsVersion) {
			stdout.write(`${version}\n`);
			return EXIT.fine;
		}
		const asked = name === 'help' ? split.rest.find(word => !word.startsWith('-')) : split.name;
		if (name === 'help' || split.wantsHelp) {
			const text = asked === undefined ? overview(COMMANDS) : await commandHelp(recordOf(asked));
			stdout.write(text);
			return EXIT.fine;
		}
		return await runNamed(split, name, surroundings);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		tellRefusal(error, split.wantsJson, surroundings);
		return error.exitCode;
	}
};
