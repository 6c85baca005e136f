// What asks before it erases or changes: the built program in a terminal, answered there.
import {expect, it, onTestFinished} from 'vitest';
import {BUILT_CLI, cleanEnv, runMuster} from '../support/program/built-program.ts';
import {homeWith, TODAY} from '../support/terminal/journey.ts';
import {startTerminal, type Terminal} from '../support/terminal/terminal.ts';

const asked = (home: string, args: readonly string[]): Terminal => {
	const terminal = startTerminal({
		command: process.execPath,
		args: [BUILT_CLI, '--today', TODAY, ...args],
		cwd: home,
		env: cleanEnv(home),
	});
	onTestFinished(terminal.close);
	return terminal;
};

it('asks before it goes back to a backup, and takes no for an answer', async () => {
	const home = await homeWith('demo');
	const run = (...args: readonly string[]) => runMuster(args, {home, today: TODAY});
	const {stdout} = await run('backup', '--json');
	const {name} = JSON.parse(stdout);
	await run('note', 'ana', 'a calm review');
	const no = asked(home, ['restore', name]);
	await no.sees('A copy of now is kept. [y/N]');
	no.types('n\r');
	await no.exits(0);
	expect((await run('log')).stdout).toContain('a calm review');
	const yes = asked(home, ['restore', name]);
	await yes.sees('A copy of now is kept. [y/N]');
	yes.types('y\r');
	await yes.sees(`The journal is as it was in ${name}`);
	await yes.exits(0);
	expect((await run('log')).stdout).not.toContain('a calm review');
});

it('asks for the name before it forgets somebody', async () => {
	const home = await homeWith('demo');
	const run = (...args: readonly string[]) => runMuster(args, {home, today: TODAY});
	const no = asked(home, ['forget', 'ana']);
	await no.sees('Type ana to go on:');
	no.types('y\r');
	await no.exits(0);
	expect(JSON.parse((await run('log', 'ana', '--json')).stdout).entries).not.toHaveLength(0);
});
