// Settings: what was set is how muster opens; a mistake is told and never fatal; the wheel scrolls where it was asked to.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {homeWith, startMuster} from '../support/terminal/journey.ts';

const withSettings = async (settings: string): Promise<string> => {
	const home = await homeWith('demo');
	writeFileSync(join(home, 'settings.json'), settings, {mode: 0o600});
	return home;
};

const WHEEL_DOWN = '\u001B[<65;10;10M';
const WHEEL_UP = '\u001B[<64;10;10M';

describe('settings', () => {
	it('open the view and the order that I set', async () => {
		const muster = startMuster({home: await withSettings('{"start_view": "one-on-ones", "sort": "name"}')});
		await muster.sees('[2 1:1s]');
		await muster.sees('Slipped');
		muster.press('1');
		await muster.sees(/▸.*Ana Souza/);
		await muster.sees('by name');
	});

	it('tell me a mistake and go on without it', async () => {
		const muster = startMuster({home: await withSettings('{"theme": "drak"}')});
		await muster.sees('Did you mean dark?');
		await muster.sees('muster config edit mends it');
		muster.press('j');
		await muster.sees(/▸.*Bo Lindqvist/);
		muster.press('q');
		await muster.exits(0);
	});

	it('let the wheel scroll, and give the mouse back when I leave', async () => {
		const muster = startMuster({home: await withSettings('{"mouse_wheel": true}')});
		await muster.sees(/▸.*Ana Souza/);
		muster.types(WHEEL_DOWN);
		await muster.sees(/▸.*Dana Petrov/);
		muster.types(WHEEL_UP);
		await muster.sees(/▸.*Ana Souza/);
		muster.press('q');
		await muster.exits(0);
		const written = muster.raw();
		expect(written.lastIndexOf('\u001B[?1000l')).toBeGreaterThan(written.lastIndexOf('\u001B[?1000h'));
	});

	it('leave the mouse alone unless asked', async () => {
		const muster = startMuster({home: await homeWith('demo')});
		await muster.sees(/▸.*Ana Souza/);
		muster.press('q');
		await muster.exits(0);
		expect(muster.raw()).not.toContain('\u001B[?1000h');
	});
});
