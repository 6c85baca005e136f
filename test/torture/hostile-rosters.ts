// Demand 12: rosters with everything wrong in them.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Random, randomFrom} from '../support/generated/random.ts';
import {cleanEnv} from '../support/program/built-program.ts';
import {fixture} from '../support/teams/fixtures.ts';
import {startTerminal} from '../support/terminal/terminal.ts';
import {type Bench, type Demand, inFolder, layHome, scaled, verdict} from './tools.ts';

const ROSTERS = 10_000;
const PER_PROCESS = 250;
const MOST_MS = 2000;
const MOST_MEGABYTES = 300;

const SNIPPETS = [
	'- ',
	'  ',
	'\t',
	': ',
	'{',
	'}',
	'[',
	']',
	'&a ',
	'*a',
	'<<: *a',
	'!!js/function ',
	'!!binary ',
	'|\n',
	'>-\n',
	'? ',
	'---\n',
	'...\n',
	'%YAML 9\n',
	'"',
	"'",
	'#',
	'\0',
	'\u001B[2J',
	'\uFEFF',
	'\uD800',
	'__proto__: 1\n',
	'constructor: {prototype: 1}\n',
	'2026-02-30',
	'1e999',
	'0x1F',
	'null',
	'~',
	'[['.repeat(200),
	'a: &x [*x]\n',
	'x'.repeat(5000),
];

/** Changes a text in one to eight places: bytes, lines, or pieces of syntax. */
const mutated = (text: string, random: Random): string => {
	let changed = text;
	for (let count = random.between(1, 8); count > 0; count--) {
		const at = random.between(0, changed.length);
		const lines = changed.split('\n');
		const line = random.between(0, lines.length - 1);
		switch (random.between(0, 5)) {
			case 0:
				changed = changed.slice(0, at) + String.fromCodePoint(random.between(0, 0x2ff)) + changed.slice(at + 1);
				break;
			case 1:
				changed = changed.slice(0, at) + random.pick(SNIPPETS) + changed.slice(at);
				break;
			case 2:
				changed = lines.toSpliced(line, 1).join('\n');
				break;
			case 3:
				changed = lines
					.toSpliced(line, 0, ' '.repeat(random.between(0, 9)) + (lines[random.between(0, lines.length - 1)] ?? '').trim())
					.join('\n');
				break;
			case 4:
				changed = changed.slice(0, at);
				break;
			default:
				changed = changed.slice(0, at) + changed.slice(at + random.between(1, 40));
		}
	}
	return changed;
};

type Parsed = {
	readonly named: string;
	readonly isSame: boolean;
	readonly ms: number;
	readonly megabytes: number;
	readonly mistakes: readonly string[];
};

type Tally = {
	parsed: number;
	crashed: number;
	slow: number;
	large: number;
	different: number;
	mistakes: number;
	unplaced: number;
};

/** Mistakes of the file as a whole — not text at all, or too large — have no line. */
const isPlaced = (where: string): boolean => /:\d+:\d+$/.test(where);

const parseMany = async (bench: Bench, files: readonly string[], tally: Tally): Promise<void> => {
	const {code, signal, out, error} = await bench.rosters.start(files).finished;
	const parsed = out
		.split('\n')
		.filter(Boolean)
		.map(line => JSON.parse(line) as Parsed);
	if (code !== 0 || signal !== null || error !== '' || parsed.length !== files.length) tally.crashed++;
	for (const each of parsed) {
		tally.parsed++;
		if (each.ms > MOST_MS) tally.slow++;
		if (each.megabytes > MOST_MEGABYTES) tally.large++;
		if (!each.isSame) tally.different++;
		tally.mistakes += each.mistakes.length;
		tally.unplaced += each.mistakes.filter(where => !isPlaced(where)).length;
	}
};

/** A dashboard that is open keeps the last good roster while the file is broken. */
const keepsLastGood = (bench: Bench): Promise<boolean> =>
	inFolder(async folder => {
		const home = layHome(join(folder, 'home'));
		const terminal = startTerminal({command: process.execPath, args: [bench.muster.path], cwd: home, env: cleanEnv(home)});
		try {
			await terminal.sees('Ana');
			writeFileSync(join(home, 'roster.yaml'), 'people: [\n');
			await terminal.sees(/roster\.yaml:\d+/);
			return terminal.screen().some(line => line.includes('Ana'));
		} finally {
			terminal.close();
		}
	});

export const hostileRosters: Demand = {
	number: 12,
	test: '10,000 mutated rosters, each parsed three times in one process',
	demand:
		'no exit ≥ 128, nothing uncaught, at most 2 s and 300 MB each; errors carry file:line:column; the last good roster stays',
	run: bench =>
		inFolder(async folder => {
			const tally: Tally = {parsed: 0, crashed: 0, slow: 0, large: 0, different: 0, mistakes: 0, unplaced: 0};
			const random = randomFrom(12);
			const yaml = fixture('demo', '2026-11-20').rosterText;
			const wanted = scaled(ROSTERS, bench);
			for (let made = 0; made < wanted; made += PER_PROCESS) {
				const place = join(folder, String(made));
				mkdirSync(place);
				const files = Array.from({length: Math.min(PER_PROCESS, wanted - made)}, (_, index) =>
					join(place, `roster-${index}.yaml`),
				);
				for (const file of files) writeFileSync(file, mutated(yaml, random));
				await parseMany(bench, files, tally);
			}
			const stays = await keepsLastGood(bench);
			const reached =
				`${tally.parsed} parsed: ${tally.crashed} crashes, ${tally.slow} too slow, ${tally.large} too large, ${tally.different} read differently the second time, ` +
				`${tally.unplaced} of ${tally.mistakes} mistakes without a place; the last good roster ${stays ? 'stays' : 'does not stay'}`;
			const isMet = tally.parsed === wanted && tally.crashed + tally.slow + tally.large + tally.different === 0 && stays;
			return verdict(isMet && tally.unplaced === 0, reached);
		}),
};
