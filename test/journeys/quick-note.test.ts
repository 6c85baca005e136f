// The quick note: feedback in five seconds, for one person and for several, and back again.
import {describe, expect, it, onTestFinished} from 'vitest';
import {BUILT_CLI, cleanEnv} from '../support/program/built-program.ts';
import {homeWith, openOnDemo, startMuster, TODAY, typeFeedback} from '../support/terminal/journey.ts';
import {startTerminal} from '../support/terminal/terminal.ts';

type Logged = {readonly kind: string; readonly people?: readonly string[]; readonly text?: string; readonly type?: string};

const logged = async (muster: ReturnType<typeof startMuster>): Promise<readonly Logged[]> => {
	const {stdout, code} = await muster.elsewhere('log', '--json');
	expect(code).toBe(0);
	return (JSON.parse(stdout) as {entries: readonly Logged[]}).entries;
};

describe('the quick note', () => {
	it('keeps praise for the one under the cursor with three keystrokes and a sentence', async () => {
		const muster = await openOnDemo();
		await typeFeedback(muster, 'calm, clear incident update');
		muster.press('enter');
		await muster.sees('Observation about Ana Souza noted');
		const [first] = await logged(muster);
		expect(first).toMatchObject({
			kind: 'feedback-noted',
			people: ['ana'],
			type: 'observation',
			text: 'calm, clear incident update',
		});
	});

	it('keeps one note about three people who are marked', async () => {
		const muster = await openOnDemo();
		muster.press('space', 'space', 'space');
		await muster.sees(/▸.*Dana Petrov/);
		muster.press('f');
		await muster.sees('Feedback · Ana Souza, Bo Lindqvist, Chidi Okeke');
		muster.types('held the release together');
		muster.press('enter');
		await muster.sees('noted');
		const [first] = await logged(muster);
		expect(first).toMatchObject({people: ['ana', 'bo', 'chidi'], text: 'held the release together'});
	});

	it('is shown at once where the feedback is due to be said, and undone with one key', async () => {
		const muster = await openOnDemo();
		muster.press('G');
		muster.press('g', 'f');
		await muster.sees('Feedback · Ana Souza');
		muster.types('a thing to take back');
		muster.press('enter');
		await muster.sees('u undo');
		muster.press('u');
		await muster.sees('Undone');
		const texts = (await logged(muster)).map(entry => entry.text);
		expect(texts).not.toContain('a thing to take back');
	});

	it('from the shell is not lost when the editor fails', async () => {
		const home = await homeWith('demo');
		const EDITOR = `sh -c 'printf "wrote the runbook" > "$1"; exit 3' sh`;
		const shell = startTerminal({
			command: process.execPath,
			args: [BUILT_CLI, '--today', TODAY, 'note', 'ana', '--praise'],
			cwd: home,
			env: cleanEnv(home, {EDITOR}),
		});
		onTestFinished(shell.close);
		await shell.sees('is kept: f in the dashboard');
		await shell.exits(1);
		const muster = startMuster({home});
		await muster.sees('Half written last time: Feedback · Ana Souza');
		muster.press('f');
		await muster.sees('wrote the runbook');
		muster.press('enter');
		await muster.sees('Praise for Ana Souza noted');
	});

	it('refuses an empty note and says why, with the form still open', async () => {
		const muster = await openOnDemo();
		muster.press('f');
		await muster.sees('Feedback · Ana Souza');
		muster.press('enter');
		await muster.sees('There is no text');
		await muster.sees('Feedback · Ana Souza');
	});

	it('takes 200 pasted lines as text, never as keys', async () => {
		const muster = await openOnDemo();
		muster.press('f');
		await muster.sees('Feedback · Ana Souza');
		const lines = Array.from({length: 200}, (_, index) => `line ${index + 1} with q and esc and u in it`);
		muster.paste(lines.join('\n'));
		await muster.sees('line 200 with q');
		muster.press('enter');
		await muster.sees('Observation about Ana Souza noted');
		const [first] = await logged(muster);
		expect(first?.text).toBe(lines.join('\n'));
	});
});
