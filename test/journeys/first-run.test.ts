// The first morning: no roster yet, and muster without a terminal; and how it ends.
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runMuster} from '../support/program/built-program.ts';
import {homeWith, openOnDemo, startMuster, TODAY} from '../support/terminal/journey.ts';

describe('without a roster', () => {
	it('shows the demo team, says so, and leaves nothing behind', async () => {
		const muster = startMuster({home: await homeWith()});
		await muster.sees('Ana Souza');
		await muster.sees(/demo team/);
		await muster.sees(/\bI\b.*your own roster/);
		muster.press('f');
		await muster.sees('Feedback · Ana Souza');
		muster.types('only a try');
		muster.press('enter');
		await muster.sees('noted');
		muster.press('q');
		await muster.exits(0);
		expect(readdirSync(muster.home).filter(name => name.startsWith('muster-demo'))).toEqual([]);
		expect(existsSync(join(muster.home, 'journal'))).toBe(false);
	});

	it('removes the demo also when it is told to stop', async () => {
		const muster = startMuster({home: await homeWith()});
		await muster.sees('Ana Souza');
		muster.kill('SIGTERM');
		await muster.exits(143);
		expect(readdirSync(muster.home).filter(name => name.startsWith('muster-demo'))).toEqual([]);
	});

	it('removes the demo also when its window is closed, and leaves no core file', async () => {
		const muster = startMuster({home: await homeWith()});
		await muster.sees('Ana Souza');
		muster.hangUp();
		await muster.exits(129);
		expect(readdirSync(muster.home).filter(name => /^(muster-demo|core)/.test(name))).toEqual([]);
	});

	it('makes my own with I and opens it in my editor', async () => {
		const muster = startMuster({home: await homeWith(), env: {EDITOR: 'true'}});
		await muster.sees('Ana Souza');
		muster.press('I');
		await muster.doesNotSee(/demo team/);
		expect(existsSync(join(muster.home, 'roster.yaml'))).toBe(true);
		muster.press('q');
		await muster.exits(0);
	});

	it('starts from init, whose roster opens as it is', async () => {
		const home = await homeWith();
		const made = await runMuster(['init'], {home, today: TODAY});
		expect(made.code, made.stderr).toBe(0);
		const again = await runMuster(['init'], {home, today: TODAY});
		expect(again.code).toBe(1);
		const muster = startMuster({home});
		await muster.sees(/\? keys/);
		expect(muster.screen().join('\n')).not.toMatch(/demo team/);
	});
});

describe('without a terminal', () => {
	it('prints the status of the demo team and ends well', async () => {
		const {code, stdout, stderr} = await runMuster([], {home: await homeWith(), today: TODAY});
		expect(code, stderr).toBe(0);
		expect(stdout).toContain('Ana Souza');
	});

	it('prints my status when there is a roster, without a colour', async () => {
		const {code, stdout} = await runMuster([], {home: await homeWith('demo'), today: TODAY});
		expect(code).toBe(0);
		expect(stdout).toContain('your promise is 9 days late');
		expect(stdout).not.toContain('\u001B');
	});
});

describe('exit codes', () => {
	it.each([
		['fine', ['status'], 0],
		['refused', ['note', 'nobody-here', 'text'], 1],
		['a usage mistake', ['frobnicate'], 2],
		['an unknown option', ['status', '--frob'], 2],
		['tripped by --fail-on', ['status', '--fail-on', 'act'], 3],
	])('%s', async (_, args, code) => {
		const ran = await runMuster(args, {home: await homeWith('demo'), today: TODAY});
		expect(ran.code, ran.stderr).toBe(code);
	});

	it('say 130 and 143 after ctrl-c’s and kill’s signals in the dashboard', async () => {
		const muster = await openOnDemo();
		muster.kill('SIGINT');
		await muster.exits(130);
		expect(muster.isAlternate()).toBe(false);
	});

	it('end well when ctrl-c is typed at the top', async () => {
		const muster = await openOnDemo();
		muster.press('ctrl-c');
		await muster.exits(0);
	});
});
