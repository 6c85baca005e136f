// A record that was edited on two computers: said wherever one looks, shown side by side, chosen, and the choice undone.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {homeWith, jsonOf, runCommand} from '../../support/program/run-command.ts';
import {temporaryFolder} from '../../support/program/temp.ts';
import {openFlow} from '../../ui/flow.ts';

const fileWith = (text: string): string => {
	const path = join(temporaryFolder(), 'exported.json');
	writeFileSync(path, text);
	return path;
};

type Written = {readonly entries: readonly {readonly id: string; readonly kind: string}[]};

/** Two homes with the same note, edited in each, and all of the second brought into the first. */
const editedTwice = async () => {
	const home = homeWith();
	const note = jsonOf(await runCommand(['note', 'ana', 'as written', '--praise', '--json'], {home})) as Written;
	const exported = (await runCommand(['export'], {home})).stdout;
	const other = homeWith();
	await runCommand(['import', fileWith(exported)], {home: other});
	for (const [at, text] of [
		[home, ' here'],
		[other, ' there'],
	] as const) {
		const flow = await openFlow({home: at});
		await flow.press('5', 'e');
		await flow.types(text);
		await flow.press('enter');
	}
	const {code, stdout, stderr} = await runCommand(['import', fileWith((await runCommand(['export'], {home: other})).stdout)], {
		home,
	});
	expect([code, stdout, stderr]).toEqual([0, expect.any(String), '']);
	return {home, id: note.entries[0]?.id ?? ''};
};

describe('muster choose', () => {
	it('shows both versions, keeps the one that is named, and is undone', async () => {
		const {home} = await editedTwice();
		const says = async (...argv: readonly string[]) => (await runCommand(argv, {home})).stdout;
		const told = '1 record was edited in two places; until you choose, what was written last counts: muster choose';
		expect(await says('status')).toContain(told);
		expect(await says('log')).toContain(told);
		expect(await says('doctor')).toContain('A record was edited in two places');
		expect((await says('log', '--json')).match(/as written/g)).toHaveLength(1);
		const shown = await says('choose');
		expect(shown).toMatch(/as written here +as written there/);
		expect(shown).toMatch(/on this computer +on another computer/);
		const [, version = ''] = /muster choose ([0-9a-f]{8})/.exec(shown) ?? [];
		expect(await says('choose', version)).toContain('as written here');
		expect(await says('choose')).toContain('Nothing to choose');
		expect(await says('status')).not.toContain('edited in two places');
		expect(await says('log')).toContain('as written here');
		expect(await says('log', '--retracted')).toContain('as written there');
		expect(await says('undo')).toContain('Undone: the choice between versions');
		expect(await says('choose')).toContain('as written there');
		expect(await says('redo')).not.toBe('');
		expect(await says('choose')).toContain('Nothing to choose');
	});

	it('names no version that is none', async () => {
		const {home, id} = await editedTwice();
		const {code, stderr} = await runCommand(['choose', id], {home});
		expect([code, stderr]).toEqual([1, expect.stringContaining('is no version that waits for a choice')]);
	});
});

describe('the Journal', () => {
	it('marks the record, and enter asks which version stays', async () => {
		const {home} = await editedTwice();
		const flow = await openFlow({home});
		await flow.press('5', 'enter', 'enter');
		expect(flow.toast()).toMatch(/^Version 1 stays/);
		expect(flow.live('feedback-noted').map(({text}) => text)).toEqual(['as written here']);
		await flow.press('u', 'enter', 'down', 'enter');
		expect(flow.live('feedback-noted').map(({text}) => text)).toEqual(['as written there']);
	});
});
