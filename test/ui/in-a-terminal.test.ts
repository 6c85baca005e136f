// The built dashboard against a real terminal: what it writes, how it follows the window, and how it gives the terminal back.
import {chmodSync, existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {BUILT_CLI, cleanEnv} from '../support/program/built-program.ts';
import {homeWith, type Muster, openOnDemo, startMuster, TODAY, typeFeedback} from '../support/terminal/journey.ts';
import {startTerminal, type Terminal} from '../support/terminal/terminal.ts';

const HALF = 'half a thought about the release';
const WHOLE_FORM = /╰ .*(save|esc)/;
const CLEARED = '\u001B[2J';
const CLEARED_SCROLLBACK = '\u001B[3J';

const countOf = (text: string, part: string): number => text.split(part).length - 1;
const isGivenBack = ({raw, isAlternate}: Terminal): void => {
	expect(isAlternate()).toBe(false);
	expect(raw().lastIndexOf('\u001B[?25h')).toBeGreaterThan(raw().lastIndexOf('\u001B[?25l'));
	expect(raw().lastIndexOf('\u001B[?2004l')).toBeGreaterThan(raw().lastIndexOf('\u001B[?2004h'));
};

const withForm = async (home: string, columns: number, rows: number): Promise<Muster> => {
	const muster = startMuster({home, columns, rows});
	await muster.sees('Ana Souza');
	muster.press('f');
	await muster.sees('Feedback · Ana Souza');
	muster.types(HALF);
	await muster.sees(HALF.slice(0, 15));
	return muster;
};

describe('the window', () => {
	it('of any size shows what a window of that size shows from the start, and only resizing clears it', async () => {
		const home = await homeWith('demo');
		const muster = await withForm(home, 120, 40);
		const sizes = [
			[40, 12],
			[120, 40],
			[80, 24],
			[120, 24],
			[60, 40],
			[80, 12],
		] as const;
		for (const [columns, rows] of sizes) {
			const fresh = await withForm(await homeWith('demo'), columns, rows);
			const isSettled = (terminal: Muster) => terminal.sees(lines => WHOLE_FORM.test(lines.join('\n')) && lines.length === rows);
			await isSettled(fresh);
			await muster.resize(columns, rows);
			// Either of the two may be the later one.
			const seen = ({screen, cursor}: Muster) => JSON.stringify([screen(), cursor()]);
			await expect.poll(() => seen(muster) === seen(fresh), {timeout: 15_000}).toBe(true);
			fresh.close();
		}
		expect(countOf(muster.raw(), CLEARED)).toBe(1 + sizes.length);
		expect(countOf(muster.raw(), CLEARED_SCROLLBACK)).toBe(0);
	}, 60_000);

	it('holds nothing that Node warns of', async () => {
		const home = await homeWith('demo');
		const [warner, warned] = [join(home, 'warner.cjs'), join(home, 'warned')];
		const warns = "process.emitWarning('a warning of Node'); setImmediate(() => require('node:fs').writeFileSync('warned', ''))";
		writeFileSync(warner, `process.on('SIGUSR2', () => {${warns}});`);
		const muster = startMuster({home, env: {NODE_OPTIONS: `--require ${warner}`}});
		await muster.sees('Ana Souza');
		muster.kill('SIGUSR2');
		await expect.poll(() => existsSync(warned)).toBe(true);
		muster.press('f');
		await muster.sees('Feedback · Ana Souza');
		expect(muster.raw()).not.toContain('a warning of Node');
	});

	it('is not cleared by keys, and its scrollback never', async () => {
		const muster = await openOnDemo();
		muster.press('j', 'k', '?');
		await muster.sees('type to search');
		muster.press('esc');
		await muster.doesNotSee('type to search');
		muster.press('enter');
		await muster.sees('Card');
		muster.press('q');
		await muster.sees('Team');
		muster.press('q');
		await muster.exits(0);
		expect(countOf(muster.raw(), CLEARED)).toBe(1);
		expect(countOf(muster.raw(), CLEARED_SCROLLBACK)).toBe(0);
		isGivenBack(muster);
	});
});

describe('the cursor', () => {
	it('stands where the next character goes', async () => {
		const muster = await withForm(await homeWith('demo'), 80, 24);
		const row = () => muster.screen().findIndex(line => line.includes(HALF));
		const column = () => (muster.screen()[row()] ?? '').indexOf(HALF) + HALF.length;
		await muster.sees(() => muster.cursor().row === row() && muster.cursor().column === column());
		muster.press('left', 'left');
		await muster.sees(() => muster.cursor().row === row() && muster.cursor().column === column() - 2);
	});

	it('stands in a filter, too', async () => {
		const muster = startMuster({home: await homeWith('demo'), columns: 80, rows: 24});
		await muster.sees('3 people and 1 area need you');
		muster.press('/');
		muster.types('chi');
		await muster.sees('/ chi');
		await muster.sees(() => muster.cursor().row === 23 && muster.cursor().column === ' / chi'.length);
	});
});

describe('the end', () => {
	it.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	] as const)('by %s keeps the draft and gives the terminal back', async (signal, code) => {
		const home = await homeWith('demo');
		const muster = await withForm(home, 80, 24);
		muster.kill(signal);
		await muster.exits(code);
		isGivenBack(muster);
		const again = startMuster({home});
		await again.sees('Half written last time: Feedback · Ana Souza');
	});
});

describe('^Z', () => {
	it('goes back to the shell, and fg comes back to the form as it was', async () => {
		const home = await homeWith('demo');
		const shell = startTerminal({
			command: '/bin/sh',
			args: ['-i'],
			cwd: home,
			env: cleanEnv(home, {PS1: 'shell> '}),
			columns: 100,
			rows: 30,
		});
		onTestFinished(shell.close);
		await shell.sees('shell>');
		shell.types(`${process.execPath} ${BUILT_CLI} --today ${TODAY}\r`);
		await shell.sees('3 people and 1 area need you');
		shell.press('f');
		await shell.sees('Feedback · Ana Souza');
		shell.types(HALF);
		await shell.sees(HALF);
		shell.press('ctrl-z');
		await shell.sees(/Stopped|Suspended/);
		expect(shell.isAlternate()).toBe(false);
		shell.types('echo in the$((0)) shell\r');
		await shell.sees('in the0 shell');
		const cleared = countOf(shell.raw(), CLEARED);
		shell.types('fg\r');
		await shell.sees(HALF);
		await shell.sees('Feedback · Ana Souza');
		expect(countOf(shell.raw(), CLEARED)).toBe(cleared + 1);
		shell.types(', done');
		await shell.sees(`${HALF}, done`);
		shell.press('enter');
		await shell.sees('Observation about Ana Souza noted');
		shell.press('q');
		await shell.sees(() => !shell.isAlternate());
		expect(countOf(shell.raw(), CLEARED_SCROLLBACK)).toBe(0);
	});

	it('stays where there is no shell to go back to', async () => {
		const muster = await openOnDemo();
		muster.press('ctrl-z');
		await muster.sees('no shell here');
		muster.press('j');
		await muster.sees(/▸.*Bo Lindqvist/);
	});
});

describe('the editor', () => {
	it('has the terminal to itself, and the screen is painted anew after it', async () => {
		const home = await homeWith('demo');
		const editor = join(home, 'editor');
		writeFileSync(editor, '#!/bin/sh\necho in the editor\nfor last; do :; done\nprintf "%s" " in the editor" >> "$last"\n');
		chmodSync(editor, 0o700);
		const muster = startMuster({home, columns: 80, rows: 24, env: {EDITOR: editor}});
		await muster.sees('3 people and 1 area need you');
		await typeFeedback(muster, 'written');
		muster.press('ctrl-o');
		await muster.sees('written in the editor');
		await muster.sees('Feedback · Ana Souza');
		expect(muster.raw()).toContain('in the editor');
		expect(countOf(muster.raw(), CLEARED)).toBe(2);
		expect(countOf(muster.raw(), CLEARED_SCROLLBACK)).toBe(0);
		muster.press('enter');
		await muster.sees('noted');
	});
});

describe('a signal that would open an inspector', () => {
	it('changes nothing', async () => {
		const muster = await openOnDemo();
		muster.kill('SIGUSR1');
		muster.press('j');
		await muster.sees(/▸ ‼ +Bo Lindqvist/);
		muster.press('q');
		await muster.exits(0);
		expect(muster.raw()).not.toContain('Debugger listening');
	});
});
