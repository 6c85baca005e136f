// The mutation run: puts small faults into a room's files, one at a time, and counts those that tests notice.
// `npm run mutate` takes all of domain and reports (hours); `npm run mutate -- source/domain/team --share 0.1` a tenth of a room.
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import type {MutantResult} from '@stryker-mutator/api/core';
import {Stryker} from '@stryker-mutator/core';
import {randomFrom} from '../support/generated/random.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RESULTS = join(ROOT, 'test/mutation/results.md');
const LAYERS = ['source/domain', 'source/reports'];
/** The share of faults that tests are to notice. */
const WANTED = 85;
/** Of the faults that no test noticed, as many are listed. */
const LISTED = 200;
const SCRATCH = '.stryker';

type Score = {
	readonly room: string;
	readonly mutants: readonly MutantResult[];
	readonly share: number;
	/** Why no fault could be put in, such as a test that is red without any. */
	readonly failure?: string;
};

/** Files of TypeScript right in the folder. */
const filesIn = (folder: string): readonly string[] =>
	readdirSync(join(ROOT, folder), {withFileTypes: true})
		.filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
		.map(entry => `${folder}/${entry.name}`)
		.sort();

const roomsIn = (folder: string): readonly string[] => [
	...(filesIn(folder).length > 0 ? [folder] : []),
	...readdirSync(join(ROOT, folder), {withFileTypes: true})
		.filter(entry => entry.isDirectory())
		.flatMap(entry => roomsIn(`${folder}/${entry.name}`)),
];

/** The lines in which faults are put, by chance but the same ones every time: `file.ts:12-12`. */
const sampled = (file: string, share: number): readonly string[] => {
	if (share >= 1) return [file];
	const random = randomFrom([...file].reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), 7));
	const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
	const isCode = (line: string): boolean => !/^\s*(import\b|\/\/|\/?\*|readonly |[\])};,]*$)/.test(line);
	return lines.flatMap((line, index) => (isCode(line) && random.chance(share) ? [`${file}:${index + 1}-${index + 1}`] : []));
};

/** What is said of the panel's teams goes through every rule and report. */
const PANEL = 'test/panel/*.test.ts';

/** A room is tested by its own tests, by those of the rooms within and around it, by those at the top of its layer, and by the panel. */
const testsOfRoom = (room: string): readonly string[] => {
	const [, layer = '', ...within] = room.split('/');
	const around = within.map((_, depth) => ['test', layer, ...within.slice(0, depth + 1)].join('/'));
	const folders = [`test/${layer}`, ...around].filter(folder => existsSync(join(ROOT, folder)));
	return [...folders.map(folder => `${folder}/*.test.ts`), `${folders.at(-1)}/**/*.test.ts`, PANEL];
};

/** What its own room did not notice is tried once more by all tests of the layer and of what is made of it. */
const TESTS_OF_LAYER: Readonly<Record<string, readonly string[]>> = {
	domain: ['test/domain/**/*.test.ts', 'test/reports/**/*.test.ts', PANEL],
	reports: ['test/reports/**/*.test.ts', 'test/commands/**/*.test.ts', PANEL],
};

const layerOf = (room: string): string => room.split('/')[1] ?? '';

const tried = async (mutate: readonly string[], tests: readonly string[]): Promise<readonly MutantResult[]> => {
	process.env.MUTATION_TESTS = tests.join(',');
	const stryker = new Stryker({
		mutate: [...mutate],
		testRunner: 'vitest',
		plugins: ['@stryker-mutator/vitest-runner'],
		vitest: {configFile: 'test/mutation/vitest-faults.ts', related: true},
		// TypeScript 7 has no interface for JavaScript, which Stryker would ask to rewrite the project's own file.
		tsconfigFile: 'none.json',
		disableTypeChecks: false,
		coverageAnalysis: 'perTest',
		concurrency: 2,
		// A busy machine is not to pass for a fault noticed.
		timeoutFactor: 4,
		timeoutMS: 20_000,
		reporters: ['progress-append-only'],
		warnings: false,
		ignorePatterns: ['dist', 'fixtures/pictures', 'test/journeys'],
		tempDirName: SCRATCH,
		cleanTempDir: 'always',
	});
	return stryker.runMutationTest();
};

const isMissed = ({status}: MutantResult): boolean => status === 'Survived' || status === 'NoCoverage';

/** The same fault in two runs. */
const nameOf = ({fileName, location: {start, end}, mutatorName, replacement}: MutantResult): string =>
	[relative(ROOT, fileName), start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ');

/** Where a fault is put in again. Stryker counts columns from 1 in what it gives, and from 0 in what it takes. */
const placeOf = ({fileName, location: {start, end}}: MutantResult): string =>
	`${relative(ROOT, fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

/** Faults in one room. */
const inRoom = async (room: string, share: number): Promise<Score> => {
	const mutate = filesIn(room).flatMap(file => sampled(file, share));
	if (mutate.length === 0) return {room, share, mutants: []};
	try {
		return {room, share, mutants: await tried(mutate, testsOfRoom(room))};
	} catch (error) {
		return {room, share, mutants: [], failure: error instanceof Error ? error.message : String(error)};
	}
};

/** The same scores, with what other tests of the layer noticed of what was missed. */
const triedAgain = async (layer: string, scores: readonly Score[]): Promise<readonly Score[]> => {
	const missed = scores.flatMap(({mutants}) => mutants.filter(isMissed));
	const tests = TESTS_OF_LAYER[layer];
	if (missed.length === 0 || !tests) return scores;
	const again = new Map((await tried(missed.map(placeOf), tests)).map(mutant => [nameOf(mutant), mutant]));
	return scores.map(score => ({
		...score,
		mutants: score.mutants.map(mutant => (isMissed(mutant) ? (again.get(nameOf(mutant)) ?? mutant) : mutant)),
	}));
};

const inState = ({mutants}: Score, ...states: readonly MutantResult['status'][]): number =>
	mutants.filter(({status}) => states.includes(status)).length;

const rowOf = (room: string, scores: readonly Score[]): string => {
	const all: Score = {room, share: scores[0]?.share ?? 1, mutants: scores.flatMap(({mutants}) => mutants)};
	const killed = inState(all, 'Killed', 'Timeout');
	const missed = inState(all, 'Survived', 'NoCoverage');
	const share = killed + missed === 0 ? '–' : `${((100 * killed) / (killed + missed)).toFixed(0)} %`;
	return `| ${room} | ${killed + missed} | ${killed} | ${inState(all, 'Survived')} | ${inState(all, 'NoCoverage')} | ${share} |`;
};

const oneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').slice(0, 60);

const survivors = (scores: readonly Score[]): readonly string[] =>
	scores
		.flatMap(({mutants}) => mutants)
		.filter(isMissed)
		.map(({fileName, location, mutatorName, replacement}) => {
			const place = `${relative(ROOT, fileName).replaceAll('\\', '/')}:${location.start.line}`;
			return `- ${place} ${mutatorName} → \`${oneLine(replacement).replaceAll('`', '´')}\``;
		});

const written = (scores: readonly Score[], seconds: number): string => {
	const layers = [...new Set(scores.map(({room}) => room.split('/').slice(0, 2).join('/')))];
	const missed = survivors(scores);
	const shares = [...new Set(scores.map(({share}) => `${(100 * share).toFixed(0)} %`))].join(', ');
	return [
		'# Faults that tests notice',
		'',
		`Written by \`npm run mutate\` on Node ${process.versions.node}, in ${Math.round(seconds / 60)} minutes; faults were put into ${shares} of the`,
		`lines, the same ones each time. What a room's own tests and the panel missed was tried by all tests of its layer and of`,
		`what is made of it. Wanted: ${WANTED} %.`,
		'',
		'| room | faults | noticed | missed | reached by no test | share |',
		'|---|---:|---:|---:|---:|---:|',
		...scores.filter(({mutants}) => mutants.length > 0).map(score => rowOf(score.room, [score])),
		...layers.map(layer =>
			rowOf(
				`**${layer}**`,
				scores.filter(({room}) => room === layer || room.startsWith(`${layer}/`)),
			),
		),
		'',
		...scores.flatMap(({room, failure}) => (failure ? [`- ${room} could not be tried: ${oneLine(failure)}`] : [])),
		...(missed.length > 0 ? ['## Missed', '', ...missed.slice(0, LISTED)] : []),
		...(missed.length > LISTED ? [`- … and ${missed.length - LISTED} more`] : []),
		'',
	].join('\n');
};

export const main = async (args: readonly string[]): Promise<void> => {
	const {values, positionals} = parseArgs({args: [...args], options: {share: {type: 'string'}}, allowPositionals: true});
	const share = Number(values.share ?? 1);
	const named = positionals.map(path => (path.endsWith('.ts') ? dirname(path) : path.replace(/\/$/, '')));
	const rooms = named.length > 0 ? named.filter((room, at) => named.indexOf(room) === at) : LAYERS.flatMap(roomsIn);
	const began = performance.now();
	let scores: readonly Score[] = [];
	const keep = (now: readonly Score[]): void => {
		scores = now;
		writeFileSync(RESULTS, written(scores, (performance.now() - began) / 1000));
	};
	for (const room of rooms) {
		process.stdout.write(`${room}\n`);
		keep([...scores, await inRoom(room, share)]);
	}
	for (const layer of new Set(rooms.map(layerOf))) {
		process.stdout.write(`${layer}: what its rooms missed\n`);
		const ofLayer = scores.filter(({room}) => layerOf(room) === layer);
		const again = await triedAgain(layer, ofLayer);
		keep(scores.map(score => again[ofLayer.indexOf(score)] ?? score));
	}
	rmSync(join(ROOT, SCRATCH), {recursive: true, force: true});
	process.stdout.write(readFileSync(RESULTS, 'utf8'));
};
