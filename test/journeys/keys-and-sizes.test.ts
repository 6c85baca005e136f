// Fast keys, every size, and what reaches the terminal.
import {setTimeout as pause} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {largeRoster} from '../support/teams/large.ts';
import {homeWith, openOnDemo, startMuster, TODAY} from '../support/terminal/journey.ts';

/** Clears the screen, or the scrollback too. */
const CLEARS = /\u001B\[[23]J/g;
const SCROLLBACK = '\u001B[3J';

const textOf = (raw: string): string => raw.replace(/\u001B\[[0-9;?<>=]*[ -/]*[@-~]/g, '');

describe('fast keys', () => {
	it('counts every one of twenty j that arrive at once', async () => {
		const muster = startMuster({home: await homeWith({rosterText: largeRoster(40, TODAY), entries: []})});
		await muster.sees('1 of 40');
		muster.types('j'.repeat(20));
		await muster.sees('21 of 40');
	});

	it('holds no more than the keys that were pressed when they come faster than frames', async () => {
		const muster = startMuster({home: await homeWith({rosterText: largeRoster(40, TODAY), entries: []})});
		await muster.sees('1 of 40');
		muster.types('jjjjjkkGgjjj');
		await muster.sees('4 of 40');
	});
});

describe('the screen', () => {
	it.each([
		[120, 40],
		[80, 24],
		[60, 20],
		[40, 12],
		[20, 6],
	])('shows who needs me at %i×%i', async (columns, rows) => {
		const muster = startMuster({home: await homeWith('demo'), columns, rows});
		await muster.sees(/▸.*Ana/);
		muster.press('j');
		await muster.sees(/▸.*Bo/);
	});

	it('is cleared on the way in and when it is resized, never between, and never the scrollback', async () => {
		const muster = await openOnDemo();
		const entry = muster.raw().length;
		const steps: readonly (readonly [string, string | RegExp])[] = [
			['j', /▸ ‼ +Bo Lindqvist/],
			['enter', /Card.*Gaps/],
			[']', 'Delegation'],
			['esc', /▸ ‼ +Bo Lindqvist/],
			['?', 'type to search'],
			['esc', /▸ ‼ +Bo Lindqvist +L5/],
			['f', 'Feedback · Bo Lindqvist'],
		];
		for (const [key, sight] of steps) {
			muster.press(key);
			await muster.sees(sight);
		}
		expect(muster.raw().slice(entry).match(CLEARS)).toBeNull();
		muster.resize(80, 24);
		// At this width the head of the screen begins with the team's name.
		await muster.sees(lines => lines[0]?.startsWith(' Payments') === true && lines.some(line => line.includes('Feedback · ')));
		muster.press('esc');
		await muster.doesNotSee('Feedback · ');
		muster.press('q');
		await muster.exits(0);
		expect(muster.raw()).not.toContain(SCROLLBACK);
	});

	it('is never sent what a roster or a note could do to a terminal', async () => {
		const evil = '\u001B]0;owned\u0007\u001B[31mred\u009B2J\u202Etfel\u0008\u0000';
		const rosterText = `team: ${JSON.stringify(`T${evil}`)}\npeople:\n  - {name: ${JSON.stringify(`Ana ${evil}`)}, id: ana, one_on_one: {last: 2026-10-01}}\n`;
		const muster = startMuster({home: await homeWith({rosterText, entries: []})});
		await muster.sees('Ana');
		muster.press('enter');
		await muster.sees(/Card.*Gaps/);
		const raw = muster.raw();
		expect(raw).not.toContain('\u001B]0;owned');
		expect(raw).not.toContain('\u001B[31mred');
		expect(raw).not.toContain('\u009B');
		expect(raw).not.toContain('\u202E');
		expect(textOf(raw)).not.toMatch(/[\u0000\u0008]/);
	});

	it('hides note text, mood and pay with one key, and shows them again', async () => {
		const muster = startMuster({home: await homeWith('demo')});
		await muster.sees('intro to the platform team');
		muster.press('.');
		await muster.doesNotSee('intro to the platform team');
		await muster.doesNotSee('your promise is 9 days late');
		await muster.sees('1:1 today');
		muster.press('.');
		await muster.sees('intro to the platform team');
	});

	it('writes nothing while nothing happens', async () => {
		// Nobody here has a time zone: a clock on the card would rightly move with the minute.
		const muster = startMuster({home: await homeWith({rosterText: largeRoster(40, TODAY), entries: []})});
		await muster.sees('1 of 40');
		// A key and its frame, so that whatever comes late after the start has come.
		muster.press('j');
		await muster.sees('2 of 40');
		await pause(1200);
		const written = muster.raw().length;
		await pause(1500);
		expect(muster.raw().length).toBe(written);
	});
});
