// A 1:1 from its sheet to next week's, reading up on a signal, and a plan that becomes promises.
import {describe, expect, it} from 'vitest';
import {homeWith, openOnDemo, startMuster} from '../support/terminal/journey.ts';

describe('prepare and hold a 1:1', () => {
	it('shows next week what was carried over, and not what was done', async () => {
		const home = await homeWith('demo');
		const muster = startMuster({home});
		await muster.sees('3 people and 1 area need you');
		muster.press('p');
		await muster.sees('Prep · Ana Souza');
		// The conference budget is off the table, my promise is kept, the praise is said.
		muster.press('x', 'j', 'space', 'j', 'j', 'space', '+');
		await muster.sees('mood 3 so-so (+ -) · 2 ticked · 1 dropped');
		muster.press('tab');
		await muster.sees('back to the sheet');
		muster.types('calmer than last week');
		muster.press('enter');
		muster.types('wants to talk about Hamburg');
		await muster.sees('wants to talk about Hamburg');
		muster.press('tab', 'H');
		await muster.sees('1:1 with Ana Souza recorded, and 3 more with it');
		muster.press('q');
		await muster.exits(0);

		const next = startMuster({home, today: '2026-11-27'});
		await next.sees('need you');
		next.press('/');
		next.types('souza');
		next.press('enter', 'p');
		await next.sees('mood 3 · “calmer than last week');
		await next.sees('draft the ledger RFC');
		expect(next.screen()).not.toContain('intro to the platform team');
		expect(next.screen()).not.toContain('conference budget');
		expect(next.screen()).not.toContain('[ ] praise “Unblocked the release');
		const {stdout} = await next.elsewhere('prep', 'ana');
		expect(stdout).toContain('draft the ledger RFC');
		expect(stdout).not.toContain('conference budget');
	});

	it('keeps what was noted when muster is told to stop in the middle', async () => {
		const home = await homeWith('demo');
		const muster = startMuster({home});
		await muster.sees('3 people and 1 area need you');
		muster.press('p');
		await muster.sees('Prep · Ana Souza');
		muster.press('space', 'tab');
		await muster.sees('back to the sheet');
		muster.types('half a thought');
		await muster.sees('half a thought');
		muster.kill('SIGTERM');
		await muster.exits(143);
		const again = startMuster({home});
		await again.sees('Half written last time: Prep · Ana Souza');
		again.press('p');
		await again.sees('half a thought');
		await again.sees('1 ticked');
	});

	it('is taken back by one key, with the sheet as it was', async () => {
		const muster = await openOnDemo();
		muster.press('p');
		await muster.sees('Prep · Ana Souza');
		muster.press('space', 'tab');
		await muster.sees('back to the sheet');
		muster.types('too early');
		muster.press('tab', 'H');
		await muster.sees('recorded, and 1 more with it');
		muster.press('u');
		await muster.sees('Undone');
		muster.press('p');
		await muster.sees('too early');
		await muster.sees('1 ticked');
	});
});

describe('the playbook', () => {
	it('is two keys away from a signal that speaks of something, and esc comes back to it', async () => {
		const muster = await openOnDemo();
		muster.press('tab', 'j', 'enter');
		await muster.sees('what the playbook says');
		muster.press('b');
		await muster.sees('A topic of theirs that waits');
		muster.press('esc');
		await muster.sees('3 people and 1 area need you');
		muster.press('6', '/');
		muster.types('burnuot');
		muster.press('enter', 'enter');
		await muster.sees('Set limits together');
	});
});

describe('a plan', () => {
	it('becomes promises that the prep sheet shows', async () => {
		const muster = await openOnDemo();
		muster.press('P');
		await muster.sees('At a glance');
		muster.press('j', 'j', 'space', 'j', 'j', 'space');
		await muster.sees('2 chosen: A accepts');
		muster.press('A');
		await muster.sees('2 items accepted. Was this plan useful?');
		muster.press('y');
		await muster.sees('Thank you, noted');
		muster.press('p');
		await muster.sees('Prep · Ana Souza');
		await muster.sees('Hear each person affected by one change to Checkout API');
		await muster.sees('due 15 Jan 2027');
		await muster.sees('Tell the last change to Checkout API');
	});
});
