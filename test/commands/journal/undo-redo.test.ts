// What undo and redo take back and bring back, and how they say it.
import {describe, expect, it} from 'vitest';
import {homeWith, jsonOf, runCommand} from '../../support/program/run-command.ts';

describe('muster undo', () => {
	it('takes back saves one by one, and says so', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'first', '--praise'], {home});
		await runCommand(['met', 'ana,bo', 'second'], {home});
		const undo = async () => (await runCommand(['undo'], {home})).stdout;
		expect(await undo()).toBe(
			'Undone: 1:1 with Ana Souza, 20 Nov: held · “second”\nUndone: 1:1 with Bo Lindqvist, 20 Nov: held · “second”\n',
		);
		expect(await undo()).toBe('Undone: praise for Ana Souza, 20 Nov: to say next time · “first”\n');
		const {code, stderr} = await runCommand(['undo'], {home});
		expect([code, stderr]).toEqual([
			1,
			'muster: There is nothing to undo: nothing was saved from here, or all of it is undone.\n',
		]);
	});

	it('names what leaned on it and went with it', async () => {
		const home = homeWith();
		const note = jsonOf(await runCommand(['note', 'ana', 'first', '--praise', '--json'], {home})) as {
			readonly entries: readonly {readonly id: string}[];
		};
		const id = note.entries[0]?.id ?? '';
		await runCommand(['said', id], {home});
		const reads = jsonOf(await runCommand(['log', '--json'], {home}));
		await runCommand(['undo'], {home});
		expect((await runCommand(['undo'], {home})).stdout).toBe(
			'Undone: praise for Ana Souza, 20 Nov: to say next time · “first”\n',
		);
		expect(reads).not.toEqual(jsonOf(await runCommand(['log', '--json'], {home})));
		expect((await runCommand(['log'], {home})).stdout).toContain('Nothing recorded here yet.');
		expect((await runCommand(['log', '--retracted'], {home})).stdout).toContain('(taken back)');
	});
});

describe('muster redo', () => {
	const NOTHING = [1, 'muster: There is nothing to redo: nothing was undone from here since the last save.\n'];
	const saying = async (home: string, ...argv: readonly string[]) => {
		const {code, stdout, stderr} = await runCommand(argv, {home});
		return code === 0 ? stdout : [code, stderr];
	};
	const live = async (home: string) =>
		(jsonOf(await runCommand(['log', '--json'], {home})) as {readonly entries: readonly {readonly id: string}[]}).entries.map(
			({id}) => id,
		);

	it('brings back the last undo as a whole, and goes further on', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'first', '--praise'], {home});
		await runCommand(['met', 'ana,bo', 'second'], {home});
		const before = await live(home);
		await runCommand(['undo'], {home});
		await runCommand(['undo'], {home});
		expect(await live(home)).toEqual([]);
		expect(await saying(home, 'redo')).toBe('Back again: praise for Ana Souza, 20 Nov: to say next time · “first”\n');
		expect(await saying(home, 'redo')).toBe(
			'Back again: 1:1 with Ana Souza, 20 Nov: held · “second”\nBack again: 1:1 with Bo Lindqvist, 20 Nov: held · “second”\n',
		);
		expect(await live(home)).toEqual(before);
		expect(await saying(home, 'redo')).toEqual(NOTHING);
		expect(await saying(home, 'undo')).toContain('“second”');
		expect(await live(home)).toHaveLength(1);
	});

	it('has no way on once something new is saved', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'first'], {home});
		await runCommand(['undo'], {home});
		await runCommand(['note', 'ana', 'second'], {home});
		expect(await saying(home, 'redo')).toEqual(NOTHING);
		await runCommand(['undo'], {home});
		expect(await saying(home, 'redo')).toContain('“second”');
		expect(await saying(home, 'redo')).toEqual(NOTHING);
	});

	it('has nothing to do where nothing was undone', async () => {
		expect(await saying(homeWith(), 'redo')).toEqual(NOTHING);
	});
});
