// Demand 16: two stores of one lead, to which everything happens that syncing, hands, clocks and kills do to files.
import {mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {addDays, type Day, dayOf} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {undoLast} from '../../../source/domain/journal/undo.ts';
import {chainBreaks} from '../../../source/store/care/doctor-chain.ts';
import {ENTRY_REMEDIES} from '../../../source/store/care/doctor-fix.ts';
import {journalValues} from '../../../source/store/care/doctor-journal.ts';
import {forget} from '../../../source/store/care/forget.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {monthNames} from '../../../source/store/journal/journal.ts';
import {journalLayout, monthFile} from '../../../source/store/journal/journal-layout.ts';
import {readGraves} from '../../../source/store/journal/journal-tombstones.ts';
import {type Random, randomFrom} from '../../support/generated/random.ts';
import {allPaths, type Bench, type Demand, inFolder, scaled, textOf, verdict} from '../tools.ts';

const START: Day = '2026-11-20';

/** One of the two stores, with its clock, what it acknowledged, and older months that may come back. */
type Side = {
	readonly data: string;
	clock: Date;
	/** Texts by whom they are about. */
	readonly kept: Map<string, string>;
	older: {readonly month: string; readonly bytes: Buffer}[];
};

/** A writer in a process of its own, killed after a while; gives what it acknowledged. */
export type Killed = (data: string, name: string, afterMs: number) => Promise<readonly string[]>;

type World = {
	readonly random: Random;
	readonly sides: readonly [Side, Side];
	readonly killed: Killed | undefined;
	count: number;
	person: number;
	readonly forgotten: string[];
};

const layoutOf = ({data}: Side) => journalLayout(data);
const storeOf = (side: Side) =>
	journalStore({
		data: side.data,
		now: () => {
			side.clock = new Date(side.clock.getTime() + 1000);
			return side.clock;
		},
	});
const otherOf = ({sides}: World, side: Side): Side => (side === sides[0] ? sides[1] : sides[0]);
/** Stands in every text about a person, and nowhere else. */
const markerOf = (person: string): string => `marker-${person}-word`;

const fixed = async (side: Side): Promise<void> => {
	for (const [remedy, repair] of ENTRY_REMEDIES) if (remedy === 'take-in') await repair(layoutOf(side), side.clock);
};

const remembered = (side: Side): void => {
	for (const month of monthNames(layoutOf(side)))
		side.older.push({month, bytes: readFileSync(monthFile(layoutOf(side).journal, month))});
};

const taken = async (from: Side, into: Side): Promise<void> => {
	await storeOf(into).importEntries(storeOf(from).exportEntries().entries, {graves: readGraves(layoutOf(from)), lifted: []});
};

type Act = (world: World, side: Side) => Promise<void> | void;

const ACTS: readonly Act[] = [
	async (world, side) => {
		const person = `p${world.person}`;
		world.count += 1;
		const text = `${world.count} ${markerOf(person)}`;
		await storeOf(side).append([{kind: 'topic-raised', person, text, by: 'lead'}], dayOf(side.clock));
		side.kept.set(text, person);
		if (world.random.chance(0.5)) remembered(side);
	},
	({random}, side) => {
		if (side.older.length === 0) return;
		const {month, bytes} = random.pick(side.older);
		writeFileSync(monthFile(layoutOf(side).journal, month), random.chance(0.2) ? '{"entries":[]}' : bytes);
	},
	({random}, side) => {
		side.clock = new Date(side.clock.getTime() + random.between(-40, 40) * 86_400_000);
	},
	(world, side) => {
		const other = otherOf(world, side);
		const [month] = monthNames(layoutOf(other));
		if (month === undefined) return;
		const bytes = readFileSync(monthFile(layoutOf(other).journal, month));
		mkdirSync(layoutOf(side).journal, {recursive: true, mode: 0o700});
		writeFileSync(join(layoutOf(side).journal, `${month}.sync-conflict-${world.count}.json`), bytes);
	},
	async (world, side) => {
		if (!world.killed) return;
		world.count += 1;
		for (const text of await world.killed(side.data, `k${world.count}`, world.random.between(0, 200))) side.kept.set(text, 'ana');
	},
	async (_, side) => {
		const store = storeOf(side);
		const today = addDays(dayOf(side.clock), 400);
		await store.append(all => undoLast(journalOn(all, today), store.machine())?.drafts ?? [], dayOf(side.clock));
	},
	async (world, side) => taken(otherOf(world, side), side),
	async world => {
		const person = `p${world.person}`;
		for (const side of world.sides) {
			await fixed(side);
			await forget(layoutOf(side), {ids: [person], names: []}, {now: side.clock});
		}
		world.forgotten.push(person);
		world.person += 1;
	},
];
/** A lead saves more often than anything else happens. */
const WEIGHTS = [8, 3, 2, 2, 1, 2, 3, 1];

const LIST: readonly Act[] = ACTS.flatMap((act, index) => Array.from({length: WEIGHTS[index] ?? 1}, () => act));

const idsAndTexts = (side: Side): string =>
	storeOf(side)
		.exportEntries()
		.entries.map(each => JSON.stringify(each))
		.toSorted()
		.join('\n');

const holding = (side: Side, word: string): readonly string[] =>
	allPaths(side.data).filter(path => statSync(path).isFile() && readFileSync(path).includes(word));

const wrongIn = (world: World, side: Side): readonly string[] => {
	const texts = new Set(
		storeOf(side)
			.readJournal()
			.entries.map((entry: Entry) => textOf(entry).trim()),
	);
	const missing = [...side.kept].filter(([text, person]) => !world.forgotten.includes(person) && !texts.has(text.trim()));
	const lost = chainBreaks(layoutOf(side), journalValues(layoutOf(side))).filter(({changed}) => !changed);
	return [
		...missing.map(() => 'missing'),
		...lost.map(() => 'broken chain'),
		...world.forgotten.flatMap(person => holding(side, markerOf(person)).map(() => 'marker left')),
	];
};

/** One run: what went wrong, in words, none of it hopefully; and how many entries there are in the end. */
export const livesOfTwoStores = (
	seed: number,
	steps: number,
	killed?: Killed,
): Promise<{readonly wrong: readonly string[]; readonly entries: number}> =>
	inFolder(async folder => {
		const side = (name: string): Side => ({
			data: join(folder, name),
			clock: new Date(`${START}T09:30:00Z`),
			kept: new Map(),
			older: [],
		});
		const world: World = {
			random: randomFrom(seed),
			sides: [side('desk'), side('laptop')],
			killed,
			count: 0,
			person: 0,
			forgotten: [],
		};
		for (let step = 0; step < steps; step++) await world.random.pick(LIST)(world, world.random.pick(world.sides));
		const [desk, laptop] = world.sides;
		// What one store has erased, the other learns of with the first exchange.
		for (let round = 0; round < 2; round++) {
			for (const each of world.sides) await fixed(each);
			await taken(desk, laptop);
			await taken(laptop, desk);
		}
		const isSame = idsAndTexts(desk) === idsAndTexts(laptop);
		const wrong = [...world.sides.flatMap(each => wrongIn(world, each)), ...(isSame ? [] : ['not the same in both'])];
		return {wrong, entries: storeOf(desk).readJournal().entries.length};
	});

/** A slow machine takes its time until a process has written the first note. */
const FIRST_WITHIN_TRIES = 500;
const TRY_MS = 10;

const killedWriter =
	(bench: Bench): Killed =>
	async (data, name, afterMs) => {
		const run = bench.writer.start([data, name, '100000']);
		for (let tries = 0; tries < FIRST_WITHIN_TRIES && run.lines().length === 0; tries++) await pause(TRY_MS);
		await pause(afterMs);
		run.process.kill('SIGKILL');
		const {out} = await run.finished;
		return out
			.split('\n')
			.slice(0, -1)
			.map(line => line.split(' ').slice(0, 2).join(' '));
	};

const RUNS = 200;
const STEPS = 40;

export const twoStores: Demand = {
	number: 16,
	test: `${RUNS} runs of ${STEPS} steps on two stores: saves, older months put back, clocks set, conflict copies, kills, undo, imports, forget`,
	demand:
		'nothing acknowledged missing, chains whole, both stores the same after exchanging exports, no word of who was forgotten on either disk',
	run: async bench => {
		const wrong: string[] = [];
		let entries = 0;
		const runs = scaled(RUNS, bench);
		for (let seed = 1; seed <= runs; seed++) {
			const life = await livesOfTwoStores(seed, STEPS, killedWriter(bench));
			wrong.push(...life.wrong.map(what => `run ${seed}: ${what}`));
			entries += life.entries;
		}
		const told = [...new Set(wrong)].slice(0, 8).join(', ');
		return verdict(wrong.length === 0, `${runs} runs, ${entries} entries in the end: ${told || 'all in order'}`);
	},
};
