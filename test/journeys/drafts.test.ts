// A half-written note survives: Esc, a resize, a signal, and muster started again.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {homeWith, openOnDemo, startMuster, typeFeedback} from '../support/terminal/journey.ts';

const HALF = 'half a thought';

describe('a half-written note', () => {
	it('is kept when I leave the form, and is there when I open it again', async () => {
		const muster = await openOnDemo();
		await typeFeedback(muster, HALF);
		muster.press('esc');
		await muster.sees('Kept as a draft');
		await muster.doesNotSee('Feedback · Ana Souza');
		muster.press('f');
		await muster.sees(HALF);
	});

	it.each(['SIGTERM', 'SIGHUP'] as const)('is kept through %s, which gives the terminal back', async signal => {
		const home = await homeWith('demo');
		const first = startMuster({home});
		await first.sees('3 people and 1 area need you');
		first.press('f');
		await first.sees('Feedback · Ana Souza');
		first.types(HALF);
		await first.sees(HALF);
		first.kill(signal);
		await first.exits(signal === 'SIGTERM' ? 143 : 129);
		expect(first.isAlternate()).toBe(false);
		const again = startMuster({home});
		await again.sees('3 people and 1 area need you');
		again.press('f');
		await again.sees(HALF);
	});

	it('is on disk while I type, also when the power goes', async () => {
		const home = await homeWith('demo');
		const first = startMuster({home});
		await first.sees('3 people and 1 area need you');
		first.press('f');
		await first.sees('Feedback · Ana Souza');
		first.types(HALF);
		const draft = join(home, 'drafts', 'feedback%2eana.draft');
		await vi.waitUntil(() => existsSync(draft) && readFileSync(draft, 'utf8').includes(HALF), {timeout: 15_000});
		first.kill('SIGKILL');
		const again = startMuster({home});
		await again.sees('Half written last time: Feedback · Ana Souza');
		again.press('f');
		await again.sees(HALF);
	});

	it('stays on the screen down to 40×12 and back', async () => {
		const muster = await openOnDemo();
		await typeFeedback(muster, HALF);
		muster.resize(40, 12);
		await muster.sees(HALF);
		muster.resize(120, 40);
		await muster.sees(HALF);
		muster.types(' release');
		muster.press('enter');
		await muster.sees('Observation about Ana Souza noted');
		const {stdout} = await muster.elsewhere('log', '--json');
		expect(JSON.parse(stdout).entries[0].text).toBe(`${HALF} release`);
	});
});
