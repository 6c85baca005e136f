// Runs one of the project's TypeScript programs on a Node that cannot: `node test/support/run.mjs test/bench/bench.ts`.
import {resolve} from 'node:path';
import {runnerImport} from 'vite';

const [, , file, ...rest] = process.argv;
if (file === undefined) throw new Error('name the file to run');
const {module} = await runnerImport(resolve(file), {logLevel: 'error', configFile: false});
await module.main(rest);
process.exit();
