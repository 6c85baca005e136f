// Demand 11: hostile text through the real screens and the command line.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import type {Entry} from '../../source/domain/journal/entries.ts';
import {escapeForJson} from '../../source/text/sanitize.ts';
import {countedId} from '../support/generated/journal-writer.ts';
import {type Random, randomFrom} from '../support/generated/random.ts';
import {cleanEnv} from '../support/program/built-program.ts';
import {layOut} from '../support/program/lay-out.ts';
import {startTerminal, type Terminal} from '../support/terminal/terminal.ts';
import {ESCAPE_TRICKS, foreignIn} from './escape-tricks.ts';
import {type Bench, type Demand, inFolder, monthBytes, muster, scaled, verdict} from './tools.ts';

const TODAY = '2026-11-20';
const STRINGS = 300_000;
const PER_HOME = 10_000;
/** The roster takes names of 200 characters. */
const LONGEST_NAME = 190;
const COLUMNS = 160;
const ROWS = 120;
/** Half a screen at a time. */
const PAGE_KEY = 'ctrl-d';

const RANGES: readonly (readonly [number, number])[] = [
	[0x00, 0x1f],
	[0x1b, 0x1b],
	[0x20, 0x7e],
	[0x7f, 0x9f],
	[0xa0, 0x2ff],
	[0x300, 0x36f],
	[0x590, 0x6ff],
	[0x200b, 0x206f],
	[0x3040, 0x30ff],
	[0xd800, 0xdfff],
	[0xfe00, 0xfeff],
	[0x1f300, 0x1faff],
	[0xe0000, 0xe01ef],
];

const piece = (random: Random): string => {
	if (random.chance(0.15)) return random.pick(ESCAPE_TRICKS)[1].slice(0, 60);
	if (random.chance(0.1)) return `\u001B${random.pick(['[', ']', 'P', '_', '^', 'X', '(', 'c', '7'])}${random.between(0, 99)}`;
	const [low, high] = random.pick(RANGES);
	return String.fromCodePoint(random.between(low, high));
};

const hostile = (random: Random): string => Array.from({length: random.between(1, 12)}, () => piece(random)).join('') || 'x';

const note = (text: string, index: number): Entry => ({
	id: countedId(index),
	kind: 'feedback-noted',
	at: `${TODAY}T09:00:00+00:00`,
	on: TODAY,
	write: countedId(index, 'a'),
	machine: 'fuzz',
	v: 1,
	people: ['ana'],
	type: 'observation',
	text,
	say: 'keep',
});

type Tally = {strings: number; foreign: string[]; changed: number};

/** A frame takes a few hundredths of a second; after this nothing more comes. */
const QUIET_MS = 1000;

/** Presses a key and waits until the screen has answered. False when it did not, as at the end of a list. */
const pressed = async (terminal: Terminal, key: string): Promise<boolean> => {
	const before = terminal.raw().length;
	terminal.press(key);
	for (let waited = 0; waited < QUIET_MS; waited += 2) {
		if (terminal.raw().length > before) return true;
		await pause(2);
	}
	return false;
};

/** Everything that the dashboard writes while keys are pressed and it is paged through to the end. */
const screensOf = async (bench: Bench, home: string, keys: readonly string[]): Promise<string> => {
	const terminal = startTerminal({
		command: process.execPath,
		args: [bench.muster.path, '--today', TODAY],
		cwd: home,
		env: cleanEnv(home),
		columns: COLUMNS,
		rows: ROWS,
	});
	try {
		await terminal.sees(lines => lines.some(line => line.includes('▸')));
		for (const key of keys) await pressed(terminal, key);
		while (await pressed(terminal, PAGE_KEY));
		return terminal.raw();
	} finally {
		terminal.close();
	}
};

const readThrough = async (bench: Bench, home: string, tally: Tally): Promise<void> => {
	const before = monthBytes(home);
	for (const args of [['log'], ['log', '--json'], ['feedback', 'ana'], ['status']]) {
		const {out, error} = muster(bench, home, ['--today', TODAY, ...args]);
		const found =
			foreignIn(out + error, {isJson: args.includes('--json')}) ??
			(/\u001B/.test(out) ? 'an escape without a terminal' : undefined);
		if (found) tally.foreign.push(`${args.join(' ')}: ${found}`);
	}
	if (monthBytes(home) !== before) tally.changed++;
};

const fuzzed = (bench: Bench, count: number, seed: number, tally: Tally): Promise<void> =>
	inFolder(async home => {
		const random = randomFrom(seed);
		const texts = Array.from({length: count}, () => hostile(random));
		await layOut(home, {rosterText: 'people: [{name: Ana, id: ana}]', entries: texts.map(note)});
		const [file = ''] = readdirSync(join(home, 'journal'));
		const stored = JSON.parse(readFileSync(join(home, 'journal', file), 'utf8')) as {entries: {text: string}[]};
		if (stored.entries.some(({text}, index) => text !== texts[index])) tally.changed++;
		await readThrough(bench, home, tally);
		const written = await screensOf(bench, home, ['5']);
		const found = foreignIn(written);
		if (found) tally.foreign.push(`Journal view: ${found}`);
		tally.strings += count;
	});

/** The tricks as names, titles, areas and notes, through every view and every command that prints them. */
const tricks = (bench: Bench, tally: Tally): Promise<void> =>
	inFolder(async home => {
		const told = ESCAPE_TRICKS.map(([, text], index) => ({id: `p${index}`, text: text.toWellFormed().slice(0, LONGEST_NAME)}));
		const roster = {
			team: told[0]?.text,
			people: told.map(({id, text}) => ({id, name: `${text} n`, title: `${text} t`, notes: text})),
			areas: told.map(({id, text}) => ({id: `a-${id}`, name: `${text} a`, owner: id})),
		};
		const entries = ESCAPE_TRICKS.map(([, text], index) => ({...note(text, index), people: [`p${index}`]}) as Entry);
		// JSON in which everything else is escaped is YAML too.
		await layOut(home, {rosterText: escapeForJson(JSON.stringify(roster)), entries});
		await readThrough(bench, home, tally);
		for (const args of [['areas'], ['roster', 'check'], ['prep', 'p3'], ['note', ESCAPE_TRICKS[15]?.[1] ?? '', 'x']]) {
			const {out, error} = muster(bench, home, args);
			const found = foreignIn(out + error);
			if (found) tally.foreign.push(`${args[0]}: ${found}`);
		}
		for (const keys of [
			['1'],
			['2'],
			['3'],
			['4'],
			['5'],
			['6'],
			['enter'],
			['enter', ']'],
			['enter', ']', ']'],
			['p'],
			['?'],
			[':'],
		]) {
			const found = foreignIn(await screensOf(bench, home, [...keys, 'j', 'j']));
			if (found) tally.foreign.push(`keys ${keys.join(' ')}: ${found}`);
		}
	});

export const hostileText: Demand = {
	number: 11,
	test: `300,000 fuzzed strings and a table of ${ESCAPE_TRICKS.length} escape tricks through the real screens and the command line`,
	demand: 'nothing but Ink’s own sequences reaches the terminal; stored bytes unchanged',
	run: async bench => {
		const tally: Tally = {strings: 0, foreign: [], changed: 0};
		await tricks(bench, tally);
		const wanted = scaled(STRINGS, bench);
		for (let seed = 1; tally.strings < wanted; seed++)
			await fuzzed(bench, Math.min(PER_HOME, wanted - tally.strings), seed, tally);
		const {strings, foreign, changed} = tally;
		const told = foreign.length > 0 ? `: ${foreign.slice(0, 3).join('; ')}` : '';
		const reached = `${strings.toLocaleString('en')} strings and ${ESCAPE_TRICKS.length} tricks: ${foreign.length} got through${told}; ${changed} changed on disk`;
		return verdict(foreign.length === 0 && changed === 0, reached);
	},
};
