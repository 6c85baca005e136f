// What a mutation run tests with: the tests asked for, and properties tried less often.
import type {UserConfig} from 'vite';
import {defineConfig} from 'vitest/config';
import project from '../../vite.config.ts';

/** Each mutant meets every property again: a tenth of the tries tells nearly as much. */
const PROPERTY_RUNS = 10;

export default defineConfig(async env => {
	const {test, ...rest}: UserConfig & {readonly test?: object} = await project(env);
	const include = (process.env.MUTATION_TESTS ?? '').split(',');
	return {
		...rest,
		test: {
			...test,
			projects: undefined,
			include,
			maxWorkers: 1,
			setupFiles: ['test/support/same-tries.ts', 'test/mutation/fewer-runs.ts'],
			provide: {PROPERTY_RUNS},
		},
	};
});
