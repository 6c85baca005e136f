import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {contentsOf, openFlow, TODAY} from '../flow.ts';

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
		expect(flow.toast()).toBe('The team as Markdown sent to the terminal’s clipboard · Y writes it to a file');
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
		expect(flow.toast()).toBe('copy: what is here is hidden: . shows it');
		expect(flow.copied()).not.toContain('Unblocked');
	});

	it('says so where there is nothing', async () => {
		const flow = await openFlow({team: 'empty'});
		await flow.press('y');
		expect(flow.toast()).toBe('copy: there is nothing here to copy');
	});
});

describe('Y', () => {
	it('writes it to a file that only the lead can read', async () => {
		const flow = await openFlow();
		await flow.press('Y');
		expect(contentsOf(flow.form())).toEqual({path: `~/muster-team-${TODAY}.md`});
		await flow.press('enter');
		const path = join(flow.home, `muster-team-${TODAY}.md`);
		expect(flow.toast()).toBe(`The team as Markdown written to ${path}, readable by you alone`);
		expect(readFileSync(path, 'utf8')).toMatch(/^# Payments · Fri 20 Nov 2026\n/);
		expect(statSync(path).mode & 0o777).toBe(0o600);
	});

	it('asks before another file goes, and leaves it otherwise', async () => {
		const flow = await openFlow();
		const path = join(flow.home, 'mine.md');
		writeFileSync(path, 'mine');
		const writes = async (...keys: readonly string[]) => {
			await flow.press('Y', 'ctrl-u');
			await flow.types(path);
			await flow.press('enter', ...keys);
		};
		await writes();
		expect(flow.state().overlays.at(-1)).toMatchObject({kind: 'menu', title: `${path} is there already`});
		await flow.press('enter');
		expect(readFileSync(path, 'utf8')).toBe('mine');
		await writes('down', 'enter');
		expect(readFileSync(path, 'utf8')).toMatch(/^# Payments/);
		expect(statSync(path).mode & 0o777).toBe(0o600);
	});

	it('says why nothing was written', async () => {
		const flow = await openFlow();
		for (const [path, why] of [
			[join(flow.home, 'no-folder', 'a.md'), 'its folder is not there'],
			[flow.home, 'that is no file'],
		] as const) {
			await flow.press('Y', 'ctrl-u');
			await flow.types(path);
			await flow.press('enter');
			expect(flow.toast()).toBe(`Nothing written: ${path}: ${why}.`);
		}
		await flow.press('Y', 'ctrl-u', 'enter');
		expect(flow.form().mistake?.message).toBe('Say which file.');
		await flow.press('esc');
		expect(flow.elsewhere.drafts.keys()).toEqual([]);
	});

	it('writes nothing that is masked', async () => {
		const flow = await openFlow();
		await flow.press('.', 'enter', 'Y', 'enter');
		expect(readFileSync(join(flow.home, `muster-card-${TODAY}.md`), 'utf8')).not.toContain('intro to the platform team');
	});
});
