// Suspended with ctrl-z in a real shell, and back with fg.
import {describe, expect, it, onTestFinished} from 'vitest';
import {BUILT_CLI, cleanEnv, requireBuild} from '../support/program/built-program.ts';
import {homeWith, TODAY} from '../support/terminal/journey.ts';
import {startTerminal, type Terminal} from '../support/terminal/terminal.ts';

const PROMPT = 'shell-is-ready';

/** An interactive shell with job control; its prompt is one word that nothing else prints. */
const startShell = (home: string): Terminal => {
	requireBuild();
	const shell = startTerminal({
		command: 'bash',
		args: ['--noprofile', '--norc', '-i'],
		cwd: home,
		env: cleanEnv(home, {PS1: `${PROMPT}> `, HISTFILE: '/dev/null'}),
	});
	onTestFinished(shell.close);
	return shell;
};

const lastPrompt = (lines: readonly string[]): boolean => lines.findLast(line => line !== '')?.startsWith(`${PROMPT}>`) === true;

const dashboardInShell = async () => {
	const shell = startShell(await homeWith('demo'));
	await shell.sees(lastPrompt);
	shell.types(`${process.execPath} ${BUILT_CLI} --today ${TODAY}\r`);
	await shell.sees('3 people and 1 area need you');
	await shell.listens();
	return shell;
};

describe('ctrl-z', () => {
	it('gives me my shell back, and fg the dashboard as it was', async () => {
		const shell = await dashboardInShell();
		shell.press('j');
		await shell.sees(/▸ ‼ +Bo Lindqvist/);
		shell.press('ctrl-z');
		await shell.sees(lastPrompt);
		expect(shell.isAlternate()).toBe(false);
		shell.types('echo typed-$((40 + 2))\r');
		await shell.sees('typed-42');
		await shell.sees(lastPrompt);
		shell.types('fg\r');
		await shell.sees(/▸ ‼ +Bo Lindqvist/);
		expect(shell.isAlternate()).toBe(true);
		shell.press('k');
		await shell.sees(/▸ ‼ +Ana Souza/);
		shell.press('q');
		await shell.sees(lastPrompt);
		expect(shell.isAlternate()).toBe(false);
		shell.types('echo ended-$?\r');
		await shell.sees('ended-0');
	});

	it('comes back as large as the window has become meanwhile', async () => {
		const shell = await dashboardInShell();
		for (const [columns, rows] of [
			[60, 20],
			[100, 30],
		] as const) {
			shell.press('ctrl-z');
			await shell.sees(lastPrompt);
			shell.resize(columns, rows);
			shell.types('fg\r');
			await shell.sees(
				lines =>
					lines[rows - 1]?.includes('? keys') === true && lines.some(line => /^─+ .+ ─+$/.test(line) && line.length === columns),
			);
			await shell.listens();
		}
		shell.press('q');
		await shell.sees(lastPrompt);
	});
});
