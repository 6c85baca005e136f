// `muster search`: what says some words, wherever it stands.
import {describe, expect, it} from 'vitest';
import {homeWith, jsonOf, runCommand} from '../../support/program/run-command.ts';

const homeWithNotes = async (): Promise<string> => {
	const home = homeWith();
	for (const argv of [
		['note', 'ana', 'calm in the checkout incident', '--praise'],
		['note', 'me', 'too sharp about checkout'],
		['note', 'team', 'good retro'],
		['topic', 'bo', 'conference budget', '--theirs'],
	])
		await runCommand(argv, {home});
	return home;
};

describe('muster search', () => {
	it('finds people, areas, notes on anybody, and pages', async () => {
		const home = await homeWithNotes();
		const {stdout} = await runCommand(['search', 'checkout'], {home});
		expect(stdout).toMatch(/^Areas\s+Id\nCheckout API\s+checkout-api\n\nDay/);
		expect(stdout).toContain('too sharp about checkout');
		expect(stdout).toContain('calm in the checkout incident');
		expect(stdout).not.toContain('good retro');
		expect((await runCommand(['search', 'souza'], {home})).stdout).toMatch(/Ana Souza\s+ana/);
		expect((await runCommand(['search', 'burnout'], {home})).stdout).toMatch(/Playbook/);
	});

	it('wants all of the words, and takes people, kinds and days', async () => {
		const home = await homeWithNotes();
		const entries = async (...words: readonly string[]) =>
			(jsonOf(await runCommand(['search', ...words, '--json'], {home})) as {entries: readonly {kind: string}[]}).entries;
		expect(await entries('conference', 'budget')).toHaveLength(1);
		expect(await entries('conference', 'checkout')).toHaveLength(0);
		expect((await entries('person:ana')).map(({kind}) => kind)).toEqual(['feedback-noted']);
		expect(await entries('kind:topic', 'since:2w')).toHaveLength(1);
	});

	it('says when nothing does, and refuses a day that is none', async () => {
		const home = await homeWithNotes();
		expect((await runCommand(['search', 'zebra-crossing-qx'], {home})).stdout).toContain('Nothing says “zebra-crossing-qx”');
		expect(await runCommand(['search', 'since:blue'], {home})).toMatchObject({code: 2});
		expect(await runCommand(['search'], {home})).toMatchObject({code: 2});
	});
});
