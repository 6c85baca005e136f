// Times processes and sums up samples.
import {spawnSync} from 'node:child_process';
import type {Environment} from '../support/program/built-program.ts';

export const quantile = (samples: readonly number[], share: number): number => {
	const sorted = samples.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};
export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

export type Subject = {readonly name: string; readonly args: readonly string[]; readonly env: Environment; readonly cwd: string};

const once = ({args, env, cwd}: Subject): number => {
	const begun = performance.now();
	const {status, stderr} = spawnSync(process.execPath, [...args], {env, cwd, stdio: ['ignore', 'pipe', 'pipe']});
	const took = performance.now() - begun;
	if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
	return took;
};

/** Medians in milliseconds by name. The subjects take turns, so that a busy moment touches all of them. */
export const startTimes = (subjects: readonly Subject[], {rounds = 15, warmUps = 2} = {}): ReadonlyMap<string, number> => {
	const samples = new Map(subjects.map(subject => [subject.name, [] as number[]]));
	for (let round = -warmUps; round < rounds; round++) {
		for (const subject of subjects) {
			const took = once(subject);
			if (round >= 0) samples.get(subject.name)?.push(took);
		}
	}
	return new Map([...samples].map(([name, times]) => [name, median(times)]));
};
