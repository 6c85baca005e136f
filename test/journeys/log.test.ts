// What the dashboard leaves in the log: that it was opened and how it ended, and nothing about anybody.
import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {homeWith, startMuster, typeFeedback} from '../support/terminal/journey.ts';

const logOf = (home: string): string => join(home, 'muster.log');

it('tells that the dashboard was opened and closed, not what was done in it', async () => {
	const home = await homeWith('demo');
	const muster = startMuster({home});
	await muster.sees('3 people and 1 area need you');
	await typeFeedback(muster, 'calm, clear incident update');
	muster.press('enter');
	await muster.sees('Observation about Ana Souza noted');
	muster.press('q');
	await muster.exits(0);
	const text = readFileSync(logOf(home), 'utf8');
	expect(text).toMatch(/^\S+Z info dashboard-opened\n\S+Z info dashboard-closed code=0 seconds=\d+\n$/);
	expect(statSync(logOf(home)).mode & 0o777).toBe(0o600);
});

it('stays empty of the demo', async () => {
	const home = await homeWith();
	const muster = startMuster({home});
	await muster.sees('demo');
	muster.press('q');
	await muster.exits(0);
	expect(existsSync(logOf(home))).toBe(false);
});
