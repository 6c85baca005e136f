// Two stores, one of which has forgotten somebody: nothing comes back, and nothing is erased, without a word.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {homeWith, runCommand} from '../../support/program/run-command.ts';
import {temporaryFolder} from '../../support/program/temp.ts';

const exported = async (home: string): Promise<string> => {
	const path = join(temporaryFolder(), 'export.json');
	writeFileSync(path, (await runCommand(['export'], {home})).stdout);
	return path;
};
const journalOf = (home: string): string =>
	readdirSync(join(home, 'journal'))
		.map(name => readFileSync(join(home, 'journal', name), 'utf8'))
		.join('');
const storesWithAna = async () => {
	const [one, two] = [homeWith(), homeWith()];
	await runCommand(['note', 'ana', 'first words'], {home: one});
	await runCommand(['note', 'ana,bo', 'both of them'], {home: one});
	await runCommand(['import', await exported(one)], {home: two});
	await runCommand(['note', 'ana', 'later words'], {home: two});
	await runCommand(['forget', 'ana', '--yes'], {home: one});
	return {one, two};
};

describe('somebody forgotten in one store', () => {
	it('does not come back from the other, unless the lead wants it', async () => {
		const {one, two} = await storesWithAna();
		const file = await exported(two);
		const {code, stdout} = await runCommand(['import', file], {home: one, stdin: ''});
		expect(code).toBe(1);
		expect(stdout).toContain('2 entries of the file are about ana, forgotten here.');
		expect(stdout).toContain('Left out. To take it in again: the same with --bring-back');
		expect(journalOf(one)).not.toMatch(/words|"ana"/);
		await runCommand(['import', file], {home: one, answers: ['y']});
		expect(journalOf(one)).toContain('later words');
		expect((await runCommand(['import', file], {home: one, stdin: ''})).stdout).not.toContain('forgotten here');
	});

	it('is erased in the other once the lead says so, and both are the same', async () => {
		const {one, two} = await storesWithAna();
		const file = await exported(one);
		expect(readFileSync(file, 'utf8')).not.toMatch(/"ana"|words/);
		const asked = await runCommand(['import', file], {home: two, stdin: ''});
		expect([asked.code, journalOf(two).includes('first words')]).toEqual([1, true]);
		expect(asked.stdout).toContain(
			'3 records are here that were erased where the file comes from, or whose person was forgotten there:',
		);
		expect(asked.stdout).toContain('Kept here. To erase it here too: the same with --erase');
		const erased = await runCommand(['import', file], {home: two, answers: ['y']});
		expect(erased.stdout).toContain('2 records erased here too, and 1 names nobody any more who was forgotten.');
		expect(erased.code).toBe(0);
		expect(journalOf(two)).not.toMatch(/words|"ana"/);
		expect((await runCommand(['import', await exported(two)], {home: one, stdin: ''})).stdout).toBe(
			'0 entries added, 1 known already.\n',
		);
	});

	it('stays away from a third one that hears of it', async () => {
		const {one, two} = await storesWithAna();
		const three = homeWith();
		await runCommand(['import', await exported(one)], {home: three});
		const {stdout} = await runCommand(['import', await exported(two)], {home: three, stdin: ''});
		expect(stdout).toContain('about ana, forgotten here');
		expect(journalOf(three)).not.toContain('words');
	});

	it('is nobody’s business in an export about another one', async () => {
		const {one} = await storesWithAna();
		expect((await runCommand(['export', '--person', 'bo'], {home: one})).stdout).not.toContain('graves');
	});
});
