// From plan to 1:1: two items are accepted on screen, two on the command line, and all of them are on the sheet.
import {expect, it} from 'vitest';
import {type Muster, openOnDemo} from '../support/terminal/journey.ts';

type Item = {readonly what: string; readonly action: string | null};

const itemsOf = async (muster: Muster, ...argv: readonly string[]): Promise<readonly Item[]> => {
	const {stdout, code, stderr} = await muster.elsewhere('advise', '--json', ...argv);
	expect(code, stderr).toBe(0);
	return (JSON.parse(stdout) as {readonly action_items: readonly Item[]}).action_items;
};
const sheet = async (muster: Muster): Promise<string> => (await muster.elsewhere('prep', 'bo')).stdout;

it('accepts items in both ways in, and finds them when the next 1:1 is prepared', async () => {
	const muster = await openOnDemo();
	const planned = await itemsOf(muster, '--person', 'bo');
	const [first, second, third] = planned.filter(item => item.action === null).map(({what}) => what);

	muster.press('j', 'P');
	await muster.sees('space choose');
	muster.press('space', 'j', 'space');
	await muster.sees('A accept');
	muster.press('A');
	await muster.sees('2 items accepted. Was this plan useful?');
	muster.press('y');
	await muster.sees(/▸/);
	expect(await sheet(muster)).toContain(first);
	expect(await sheet(muster)).toContain(second);

	const again = await itemsOf(muster, '--person', 'bo');
	const number = again.findIndex(item => item.what === third) + 1;
	const {code, stdout} = await muster.elsewhere('advise', '--person', 'bo', '--accept', String(number));
	expect([code, stdout.split('\n')[0]]).toEqual([0, '1 item of the plan accepted for Bo Lindqvist. Undo: muster undo']);
	expect(await sheet(muster)).toContain(third);
	const judged = await muster.elsewhere('log', '--kind', 'advice-judged', '--json');
	expect((JSON.parse(judged.stdout) as {entries: readonly object[]}).entries).toMatchObject([{useful: 'yes'}]);
});
