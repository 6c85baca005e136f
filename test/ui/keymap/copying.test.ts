import {describe, expect, it} from 'vitest';
import {openFlow} from '../flow.ts';

describe('y', () => {
	it('copies the team as it is filtered', async () => {
		const flow = await openFlow();
		await flow.press('/');
		await flow.types('souza');
		await flow.press('enter', 'y');
		expect(flow.copied()).toBe(
			[
				'# Payments · Fri 20 Nov 2026',
				'',
				'| Name | Level | 1:1 | Feedback | Gaps | Owns | Open | Why now |',
				'| --- | --- | --- | --- | --- | --- | --- | --- |',
				'| ‼ Ana Souza | L4 → L5 | today | praise 34d | 3 | 2 | 2 | your promise is 9 days late |',
				'',
			].join('\n'),
		);
		expect(flow.toast()).toBe('The team as Markdown copied');
	});

	it('copies a card with what to do, also from the Team view', async () => {
		const flow = await openFlow();
		await flow.press('tab', 'y');
		expect(flow.copied()).toContain('# Ana Souza · Senior Software Engineer · since Feb 2023 · Fri 20 Nov 2026');
		expect(flow.copied()).toContain('- Mood: 4 5 3');
		expect(flow.copied()).toContain('your promise is 9 days late: “intro to the platform team” (since 12 Nov): do it, or say');
		await flow.press('enter');
	});

	it('copies the lists of a page', async () => {
		const flow = await openFlow();
		await flow.press('enter', ']', 'y');
		expect(flow.copied()).toContain('# Ana Souza · Gaps\n\n| Competency |');
		expect(flow.copied()).toContain('| Influence | ▰▰▱▱▱ | 2/4! | a wide gap | 17 Nov |');
	});

	it('copies nothing that is masked', async () => {
		const flow = await openFlow();
		await flow.press('.', 'enter', 'y');
		expect(flow.copied()).toContain('- Mood: ‹hidden›');
		expect(flow.copied()).not.toContain('intro to the platform team');
		await flow.press(']', ']', ']', 'y');
		expect(flow.copied()).toContain('‹hidden›');
		expect(flow.copied()).not.toContain('Unblocked');
	});

	it('says so where there is nothing', async () => {
		const flow = await openFlow({team: 'empty'});
		await flow.press('y');
		expect(flow.toast()).toBe('copy: there is nothing here to copy');
	});
});
