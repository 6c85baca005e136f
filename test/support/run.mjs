// Runs one of the project's TypeScript programs on a Node that cannot: `node test/support/run.mjs test/bench/bench.ts`.
import {register} from 'node:module';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

const [, , file, ...rest] = process.argv;
if (file === undefined) throw new Error('name the file to run');
register('./typescript-hooks.mjs', import.meta.url);
const {main} = await import(pathToFileURL(resolve(file)).href);
await main(rest);
// What a terminal leaves open must not keep the process.
process.exit();
