// Demands 27 and 28: who could look into the program while it runs, and what the build says of what is in it.
import {existsSync, readFileSync} from 'node:fs';
import {connect} from 'node:net';
import {dirname, join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {processExists} from '../../../source/store/lock/lock-holder.ts';
import {cleanEnv} from '../../support/program/built-program.ts';
import {startTerminal} from '../../support/terminal/terminal.ts';
import {type Demand, inFolder, layHome, verdict} from '../tools.ts';

const INSPECTOR = 9229;
const SIGNALS = 20;

const isListening = (): Promise<boolean> =>
	new Promise(resolve => {
		const socket = connect(INSPECTOR, '127.0.0.1');
		socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
		socket.once('close', () => socket.destroy());
	});

export const lookedInto: Demand = {
	number: 27,
	test: `${SIGNALS} SIGUSR1 to the open dashboard and to a command that waits; what a core file would hold`,
	demand: 'no inspector is opened, both go on, and a core file has none of the memory in it',
	run: bench =>
		inFolder(async home => {
			layHome(home);
			if (await isListening()) return {result: 'not run', reached: 'another program listens where the inspector would'};
			let [opened, filters] = [0, 0];
			const lines = [[], ['note', 'ana', '-']];
			for (const args of lines) {
				const terminal = startTerminal({
					command: process.execPath,
					args: [bench.muster.path, ...args],
					cwd: home,
					env: cleanEnv(home),
				});
				try {
					if (args.length === 0) await terminal.sees('Ana');
					else await pause(2000);
					for (let index = 0; index < SIGNALS; index++) {
						terminal.kill('SIGUSR1');
						await pause(20);
						if (await isListening()) opened++;
					}
					if (!processExists(terminal.pid)) opened++;
					const filter = `/proc/${terminal.pid}/coredump_filter`;
					if (!existsSync(filter) || Number.parseInt(readFileSync(filter, 'utf8'), 16) === 0) filters++;
				} finally {
					terminal.kill('SIGKILL');
					terminal.close();
				}
			}
			return verdict(
				opened === 0 && filters === lines.length,
				`${SIGNALS * lines.length} signals: ${opened} opened it or ended the program, ${filters} of ${lines.length} without memory in cores`,
			);
		}),
};

type Component = {readonly name: string; readonly version: string; readonly licenses?: readonly unknown[]};

export const bundled: Demand = {
	number: 28,
	test: 'the licences and the list of what is bundled, beside the program (a build of which a patch misses its file throws)',
	demand: 'every package of the list has a version and a licence, and its text is there',
	run: bench => {
		const dist = dirname(bench.muster.path);
		const {components} = JSON.parse(readFileSync(join(dist, 'sbom.cdx.json'), 'utf8')) as {readonly components: Component[]};
		const texts = readFileSync(join(dist, 'licences.txt'), 'utf8');
		const without = components.filter(({name, version, licenses}) => !version || !licenses?.length || !texts.includes(name));
		return Promise.resolve(
			verdict(
				components.length > 0 && without.length === 0,
				`${components.length} packages: without ${without.map(({name}) => name).join(', ') || 'none'}`,
			),
		);
	},
};
