// Turns words of the command line into what a command works with; only the named command's grammar is built.
import {Argument as CommanderArgument, Command as CommanderCommand, CommanderError, Option as CommanderOption} from 'commander';
import {Refusal} from '../../domain/refusal.ts';
import {type Argument, GLOBAL_OPTIONS, type Input, type Option} from './grammar.ts';

/** What a command takes. */
type Grammar = {readonly arguments?: readonly Argument[]; readonly options?: readonly Option[]};

const usage = (message: string, where?: string): Refusal => new Refusal(message, {code: 'usage', where, exitCode: 2});

const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const addOption = (command: CommanderCommand, {flags, summary, choices, conflicts}: Option): void => {
	const option = new CommanderOption(flags, summary);
	if (choices) option.choices([...choices]);
	if (conflicts) option.conflicts(conflicts.map(camelCase));
	command.addOption(option);
};

const commanderOf = (name: string, grammar: Grammar): CommanderCommand => {
	const command = new CommanderCommand(name)
		.exitOverride()
		.configureOutput({writeErr: () => {}, writeOut: () => {}})
		.helpOption(false);
	for (const {name: argument, summary, choices} of grammar.arguments ?? []) {
		const built = new CommanderArgument(argument, summary);
		if (choices) built.choices([...choices]);
		command.addArgument(built);
	}
	for (const option of [...(grammar.options ?? []), ...GLOBAL_OPTIONS]) addOption(command, option);
	return command;
};

/** commander's words as a sentence: `Unknown option '--prais'. Did you mean --praise?` */
const sentence = (message: string): string => {
	const [first = '', ...rest] = message.replace(/^error: (command-argument )?/, '').split('\n');
	const hint = rest.map(line => line.trim().replace(/^\((.*)\)$/, '$1')).filter(Boolean);
	const whole = first.endsWith('.') ? first : `${first}.`;
	return [whole.slice(0, 1).toUpperCase() + whole.slice(1), ...hint].join(' ');
};

/** Throws a Refusal with exit code 2 for anything the grammar doesn't know. */
export const parseInput = (name: string, grammar: Grammar, argv: readonly string[]): Input => {
	const command = commanderOf(name, grammar);
	try {
		command.parse([...argv], {from: 'user'});
	} catch (error) {
		if (error instanceof CommanderError) {
			const help = name === 'muster' ? 'muster --help' : `muster ${name} --help`;
			throw usage(`${sentence(error.message)} See ${help}`, name);
		}
		throw error;
	}
	const values: Readonly<Record<string, unknown>> = command.opts();
	const given: readonly unknown[] = command.processedArgs;
	const maybe = (index: number): string | undefined => {
		const value = given[index];
		return typeof value === 'string' ? value : undefined;
	};
	return {
		maybe,
		word: index => maybe(index) ?? '',
		words: index => {
			const value = given[index];
			return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
		},
		colour: values.color !== false,
		flag: flag => values[camelCase(flag)] === true,
		value: option => {
			const value = values[camelCase(option)];
			return typeof value === 'string' ? value : undefined;
		},
	};
};
