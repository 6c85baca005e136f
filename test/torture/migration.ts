// Demand 6: bringing old months up to date, killed at any moment.
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {journalStore} from '../../source/store/create-store.ts';
import {randomFrom} from '../support/generated/random.ts';
import {type Bench, type Demand, entriesIn, inFolder, scaled, verdict} from './tools.ts';

const ENTRIES = 1000;
const MONTHS = 24;

/** Two years of months as a version wrote them that did not say which it was. */
const layOld = (data: string): void => {
	mkdirSync(join(data, 'journal'), {recursive: true});
	for (let month = 0; month < MONTHS; month++) {
		const name = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
		const count = Math.floor(ENTRIES / MONTHS) + (month < ENTRIES % MONTHS ? 1 : 0);
		const entries = Array.from({length: count}, (_, index) => ({
			id: `${String(month * 1000 + index).padStart(8, '0')}-0000-4000-8000-000000000000`,
			kind: 'topic-raised',
			at: `${name}-10T09:00:00+00:00`,
			on: `${name}-10`,
			write: '00000000-0000-4000-8000-000000000001',
			machine: 'old',
			v: 1,
			person: 'ana',
			text: `topic ${index} ${'x'.repeat(300)}`,
			by: 'lead',
		}));
		writeFileSync(join(data, 'journal', `${name}.json`), JSON.stringify({entries}));
	}
};

const versions = (data: string): ReadonlySet<unknown> =>
	new Set(
		readdirSync(join(data, 'journal'))
			.filter(name => name.endsWith('.json'))
			.map(name => (JSON.parse(readFileSync(join(data, 'journal', name), 'utf8')) as {schema?: number}).schema),
	);

/** How long a whole run takes here, so that kills fall all over it. */
const wholeRun = async (bench: Bench, template: string, data: string): Promise<number> => {
	cpSync(template, data, {recursive: true});
	const began = performance.now();
	await bench.migrator.start([data]).finished;
	rmSync(data, {recursive: true});
	return performance.now() - began;
};

export const killedMigration: Demand = {
	number: 6,
	test: 'migration killed at 100 random points, 1,000 entries',
	demand: 'all old or all new',
	run: bench =>
		inFolder(async folder => {
			const template = join(folder, 'template');
			const data = join(folder, 'data');
			layOld(template);
			const whole = await wholeRun(bench, template, data);
			const random = randomFrom(6);
			const tally = {kills: 0, old: 0, fresh: 0, mixed: 0, lost: 0, done: 0, doneWrong: 0};
			while (tally.kills < scaled(100, bench)) {
				cpSync(template, data, {recursive: true});
				const run = bench.migrator.start([data]);
				await pause(whole * (0.3 + 0.7 * random.next()));
				run.process.kill('SIGKILL');
				const {signal} = await run.finished;
				// Readers see every entry at once, and the next start leaves the months all old or all new.
				const isWhole = entriesIn(data).length === ENTRIES;
				journalStore({data, now: () => new Date()});
				const found = versions(data);
				const isMixed = found.size > 1 || entriesIn(data).length !== ENTRIES;
				if (signal === 'SIGKILL') {
					tally.kills++;
					if (!isWhole) tally.lost++;
					if (isMixed) tally.mixed++;
					else if (found.has(1)) tally.fresh++;
					else tally.old++;
				} else {
					// It was faster than its kill: no kill, but what it left has to be right, too.
					tally.done++;
					if (!isWhole || isMixed || !found.has(1)) tally.doneWrong++;
				}
				rmSync(data, {recursive: true});
			}
			const reached =
				`${tally.kills} kills: after the next start ${tally.old} all old, ${tally.fresh} all new, ${tally.mixed} mixed; ` +
				`${tally.lost} with entries missing before it. Besides, ${tally.done} runs had finished before their kill, ` +
				`${tally.doneWrong} of them not all new`;
			return verdict(tally.mixed + tally.lost + tally.doneWrong === 0, reached);
		}),
};
