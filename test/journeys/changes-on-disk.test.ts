// What changes on disk while the dashboard is open: the roster, edited well or badly, and the journal, written elsewhere.
import {chmodSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {homeWith, openOnDemo, startMuster} from '../support/terminal/journey.ts';

const edit = (home: string, change: (text: string) => string): void => {
	const path = join(home, 'roster.yaml');
	writeFileSync(path, change(readFileSync(path, 'utf8')));
};

/** How long a change may take to show; the machine of a test may be slow, a second is the promise. */
const SHOWS_WITHIN_MS = 1000;
const SLACK_MS = 1500;

describe('the roster', () => {
	it('shows an edit within a second, with the cursor where it was', async () => {
		const muster = await openOnDemo();
		muster.press('j', 'j');
		await muster.sees(/▸.*Chidi Okeke/);
		edit(muster.home, text => text.replace('name: Emi Sato', 'name: Emi Tanaka'));
		const edited = performance.now();
		await muster.sees('Emi Tanaka');
		expect(performance.now() - edited).toBeLessThan(SHOWS_WITHIN_MS + SLACK_MS);
		await muster.sees(/▸.*Chidi Okeke/);
	});

	it('keeps the last good one when it breaks, says where, and takes it up again when mended', async () => {
		const muster = await openOnDemo();
		const whole = readFileSync(join(muster.home, 'roster.yaml'), 'utf8');
		edit(muster.home, text => text.replace('people:', 'people: ['));
		await muster.sees(/roster\.yaml:\d+/);
		await muster.sees('Ana Souza');
		edit(muster.home, () => whole.replace('team: Payments', 'team: Payments and more'));
		await muster.sees('Payments and more');
		await muster.doesNotSee(/roster\.yaml:\d+/);
	});

	it('is edited with E in my editor and read again', async () => {
		const home = await homeWith('demo');
		const editor = join(home, 'editor');
		writeFileSync(editor, '#!/bin/sh\nfor last; do :; done\nsed -i.bak "s/team: Payments/team: Ledgers/" "$last"\n');
		chmodSync(editor, 0o700);
		const muster = startMuster({home, env: {EDITOR: editor}});
		await muster.sees('Payments');
		muster.press('E');
		await muster.sees('Ledgers');
		await muster.sees('3 people and 1 area need you');
		expect(muster.isAlternate()).toBe(true);
	});
});

describe('the journal', () => {
	it('shows what another terminal writes', async () => {
		const muster = await openOnDemo();
		const {code} = await muster.elsewhere('met', 'bo', 'met in the kitchen');
		expect(code).toBe(0);
		await muster.sees('2 people and 1 area need you');
	});

	it('loses nothing when both write', async () => {
		const muster = await openOnDemo();
		const texts = ['first from here', 'second from here', 'third from here'];
		for (const [index, text] of texts.entries()) {
			muster.press('f');
			await muster.sees('Feedback · ');
			muster.types(text);
			const elsewhere = muster.elsewhere('note', 'emi', `number ${index} from there`, '--praise');
			muster.press('enter');
			await muster.doesNotSee('Feedback · ');
			expect((await elsewhere).code).toBe(0);
		}
		const {stdout} = await muster.elsewhere('log', '--json');
		const kept = JSON.parse(stdout).entries.map((entry: {text?: string}) => entry.text);
		expect(kept).toEqual(expect.arrayContaining([...texts, 'number 0 from there', 'number 1 from there', 'number 2 from there']));
	});
});
