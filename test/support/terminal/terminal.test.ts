import {describe, expect, it, onTestFinished} from 'vitest';
import {cleanEnv} from '../program/built-program.ts';
import {temporaryFolder} from '../program/temp.ts';
import {startTerminal} from './terminal.ts';

const echo = (script: string) => {
	const home = temporaryFolder();
	const terminal = startTerminal({
		command: process.execPath,
		args: ['-e', script],
		cwd: home,
		env: cleanEnv(home),
		columns: 40,
		rows: 10,
	});
	onTestFinished(terminal.close);
	return terminal;
};

const RAW = "process.stdin.setRawMode(true).on('data', bytes => process.stdout.write(JSON.stringify(String(bytes)) + '\\r\\n'));";

describe('the terminal of the journeys', () => {
	it('passes keys and pastes on as a terminal does, and shows what is written', async () => {
		const terminal = echo(`${RAW} process.stdout.write('ready\\r\\n')`);
		await terminal.sees('ready');
		terminal.press('esc');
		await terminal.sees('"\\u001b"');
		terminal.press('ctrl-p');
		await terminal.sees('"\\u0010"');
		terminal.paste('a\nb');
		await terminal.sees('"\\u001b[200~a\\rb\\u001b[201~"');
		expect(terminal.screen()[0]).toBe('ready');
		expect(terminal.raw()).toContain('ready');
	});

	it('tells the program its size, and when it changes', async () => {
		const say = 'process.stdout.write(process.stdout.columns + "x" + process.stdout.rows + "\\r\\n")';
		const terminal = echo(`${RAW} ${say}; process.stdout.on('resize', () => ${say});`);
		await terminal.sees('40x10');
		terminal.resize(60, 20);
		await terminal.sees('60x20');
	});

	it('waits for the end and knows its code, also after a signal', async () => {
		await echo('process.exit(3)').exits(3);
		const terminal = echo(`${RAW} process.stdout.write('ready')`);
		await terminal.sees('ready');
		terminal.kill('SIGTERM');
		await terminal.exits(143);
	});

	it('fails with the screen when a condition never comes true', async () => {
		const terminal = echo('process.stdout.write("hello")');
		await terminal.sees('hello');
		await expect(terminal.exits(1)).rejects.toThrow(/ended with 0 instead of 1\n.*hello/s);
	});
});
