// Demand 34: single bits of the machine code beside the program flip.
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {randomFrom} from '../../support/generated/random.ts';
import {cleanEnv} from '../../support/program/built-program.ts';
import {command, type Demand, inFolder, layHome, scaled, verdict} from '../tools.ts';

const FLIPS = 300;

export const flippedCode: Demand = {
	number: 34,
	test: `${FLIPS} single bits flipped in the files of machine code, with a run of \`muster status\` after each`,
	demand: 'no run ends otherwise or says anything else than with sound code; each file is made anew',
	run: bench =>
		inFolder(folder => {
			const home = layHome(join(folder, 'home'));
			const dist = join(folder, 'dist');
			cpSync(dirname(bench.muster.path), dist, {recursive: true});
			const chunks = join(dist, 'chunks');
			const used = readdirSync(chunks).filter(name => /^core-.*\.code$/.test(name));
			const status = () => command(process.execPath, [join(dist, 'cli.js'), 'status'], {cwd: home, env: cleanEnv(home)});
			const sound = status().out;
			const random = randomFrom(34);
			const flips = scaled(FLIPS, bench);
			let wrong = 0;
			for (let index = 0; index < flips; index++) {
				const path = join(chunks, random.pick(used));
				const bytes = readFileSync(path);
				const at = random.between(0, bytes.length - 1);
				bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7));
				writeFileSync(path, bytes);
				const {code, out} = status();
				if (code !== 0 || out !== sound || readFileSync(path).equals(bytes)) wrong++;
			}
			return verdict(wrong === 0, `${flips} flips: ${wrong} runs that went wrong or left the file`);
		}),
};
