// What the writing commands save and say.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {homeWith, jsonOf, runCommand, TODAY} from '../../support/program/run-command.ts';

type Written = {readonly schema: 1; readonly entries: readonly Record<string, unknown>[]};
const ID = /\b[0-9a-f]{8}\b/;

const SENTENCES: readonly (readonly [readonly string[], string])[] = [
	[['note', 'ana', 'calm, clear', '--praise'], 'Praise for Ana Souza noted, to say in the next 1:1.'],
	[['note', 'ana,bo', 'paired', '--praise', '--say', 'said'], 'Praise for Ana Souza and Bo Lindqvist noted as said.'],
	[['note', 'bo', 'quiet today'], 'Observation about Bo Lindqvist noted, kept for you.'],
	[['note', 'bo', 'late', '--constructive'], 'Constructive feedback for Bo Lindqvist noted, to say in the next 1:1.'],
	[['met', 'ana'], '1:1 with Ana Souza recorded.'],
	[['met', 'ana', 'tired', '--mood', '3', '--on', '2026-11-19'], '1:1 with Ana Souza on 19 Nov recorded, with mood 3 and notes.'],
	[['met', 'lindqvist', '--career'], '1:1 with Bo Lindqvist recorded, with a career conversation.'],
	[['skip', 'ana,bo', 'offsite'], 'Skipped 1:1 with Ana Souza and Bo Lindqvist recorded.'],
	[['next', 'ana', 'tue'], 'Next 1:1 with Ana Souza planned for Tue 24 Nov 2026.'],
	[['career', 'bo', 'wants to mentor'], 'Career conversation with Bo Lindqvist recorded, with notes.'],
	[['topic', 'ana', 'the ledger'], 'Topic for Ana Souza noted (ID).'],
	[['topic', 'ana', 'budget', '--theirs'], 'Topic for Ana Souza noted, raised by them (ID).'],
	[['action', 'ana', 'draft it', '--due', 'fri'], 'Action for Ana Souza noted, due Fri 27 Nov 2026 (ID).'],
	[['action', 'ana', 'intro', '--mine'], 'Your promise to Ana Souza noted (ID).'],
	[['win', 'ana,bo', 'clean release'], 'Win of Ana Souza and Bo Lindqvist noted.'],
	[['rate', 'ana', 'infl', '3'], 'Ana Souza rated 3 on Influence, expected 4.'],
	[['level', 'bo', 'l6', '--since', 'mon'], 'Bo Lindqvist is at L6 since Mon 16 Nov 2026.'],
	[
		['target', 'bo', 'engineering manager', '--by', '2027-01-31'],
		'Bo Lindqvist works toward Engineering Manager by Sun 31 Jan 2027.',
	],
	[['target', 'bo', 'stay'], 'Bo Lindqvist stays where they are by choice.'],
	[['target', 'ana', 'none'], 'Ana Souza has no target now.'],
	[['cadence', 'bo', '3w'], '1:1s with Bo Lindqvist: every 3 weeks.'],
	[['assign', 'fraud', '--to', 'bo', '--authority', '4'], 'Fraud rules is now held by Bo Lindqvist, at 4 agree.'],
	[['assign', 'checkout', '--to', 'bo'], 'Checkout API is now held by Bo Lindqvist, without a backup.'],
	[['assign', 'checkout', '--to', 'nobody', '--backup', 'nobody'], 'Checkout API is now held by nobody, without a backup.'],
	[['assign', 'fraud', '--authority', 'tell'], 'Fraud rules is now at 1 tell.'],
	[['reviewed', 'checkout', 'all fine'], 'Checkout API marked reviewed.'],
	[['snooze', 'fraud-rules', 'orphan-area'], 'Snoozed until Fri 27 Nov 2026: orphan area, Fraud rules.'],
	[
		['snooze', 'ana', 'no-praise', '--until', 'mon'],
		'Snoozed until Mon 23 Nov 2026: no praise, Ana Souza. It is not showing today.',
	],
	[
		['snooze', 'fraud-rules', 'orphan-area', '--why', 'it ends in spring'],
		'Snoozed until Fri 27 Nov 2026: orphan area, Fraud rules.',
	],
];

describe('a writing command', () => {
	it.each(SENTENCES)('%j says what it did', async (argv, sentence) => {
		const {code, stdout, stderr} = await runCommand(argv, {home: homeWith()});
		expect(stderr).toBe('');
		expect(stdout.replace(ID, 'ID')).toBe(`${sentence} Undo: muster undo\n`);
		expect(code).toBe(0);
	});

	it('prints the entries just written under --json', async () => {
		const {entries, schema} = jsonOf(await runCommand(['met', 'ana,bo', 'good', '--json'], {home: homeWith()})) as Written;
		expect(schema).toBe(1);
		expect(entries.map(({kind, person, notes, on}) => ({kind, person, notes, on}))).toEqual([
			{kind: 'meeting-held', person: 'ana', notes: 'good', on: TODAY},
			{kind: 'meeting-held', person: 'bo', notes: 'good', on: TODAY},
		]);
		expect(new Set(entries.map(entry => entry.write)).size).toBe(1);
		for (const entry of entries)
			expect(Object.keys(entry)).toEqual(expect.arrayContaining(['id', 'kind', 'at', 'on', 'write', 'machine', 'v']));
	});

	it('says what was said along with a 1:1', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'one', '--praise'], {home});
		await runCommand(['note', 'ana', 'two', '--constructive'], {home});
		const {stdout} = await runCommand(['met', 'ana', '--said'], {home});
		expect(stdout).toBe('1:1 with Ana Souza recorded, with 2 pieces of feedback said. Undo: muster undo\n');
		expect((await runCommand(['feedback', '--unsaid'], {home})).stdout).toContain('No feedback here.');
	});

	it('dates entries on the day it is told, and stamps them by the real clock', async () => {
		const {entries} = jsonOf(
			await runCommand(['note', 'ana', 'x', '--json'], {home: homeWith(), today: '2026-10-24'}),
		) as Written;
		expect(entries[0]?.on).toBe('2026-10-24');
		expect(String(entries[0]?.at)).toMatch(/^2026-11-20T/);
	});
});

describe('a note that cannot be saved', () => {
	it('is kept beside one that could not be saved before', async () => {
		const home = homeWith();
		writeFileSync(join(home, 'journal'), 'no folder');
		for (const stdin of ['the first', 'the second', 'the second'])
			expect((await runCommand(['note', 'ana', '-', '--praise'], {home, stdin})).stderr).toContain('What you wrote is kept');
		const texts = readdirSync(join(home, 'drafts')).map(name => readFileSync(join(home, 'drafts', name), 'utf8'));
		expect(texts.filter(text => text.includes('the first'))).toHaveLength(1);
		expect(texts.filter(text => text.includes('the second'))).toHaveLength(1);
	});
});

describe('promises', () => {
	const firstId = async (home: string, what: 'actions' | 'topics' | 'feedback'): Promise<string> => {
		const document = jsonOf(await runCommand([what, '--json'], {home})) as Record<string, readonly {readonly id: string}[]>;
		return document[what]?.[0]?.id.slice(0, 6) ?? 'none';
	};

	it('are kept, moved and dropped by the beginning of their ids', async () => {
		const home = homeWith();
		await runCommand(['action', 'ana', 'draft the RFC'], {home});
		const id = await firstId(home, 'actions');
		expect((await runCommand(['due', id, 'mon'], {home})).stdout).toBe(
			'Action of Ana Souza is now due Mon 23 Nov 2026: “draft the RFC”. Undo: muster undo\n',
		);
		expect((await runCommand(['due', id, 'none'], {home})).stdout).toBe(
			'Action of Ana Souza is no longer due on a day: “draft the RFC”. Undo: muster undo\n',
		);
		expect((await runCommand(['done', id], {home})).stdout).toBe(
			'Action of Ana Souza done: “draft the RFC”. Undo: muster undo\n',
		);
		const again = await runCommand(['done', id], {home});
		expect([again.code, again.stderr]).toEqual([1, 'muster: That action was closed on 2026-11-20 (done).\n']);
	});

	it('and topics can be dropped with a reason', async () => {
		const home = homeWith();
		await runCommand(['topic', 'bo', 'budget', '--theirs'], {home});
		const id = await firstId(home, 'topics');
		expect((await runCommand(['drop', id, 'settled', 'elsewhere'], {home})).stdout).toBe(
			'Topic with Bo Lindqvist dropped: “budget”. Undo: muster undo\n',
		);
		expect((await runCommand(['log', '--kind', 'topic-closed', '--json'], {home})).stdout).toContain(
			'"why": "settled elsewhere"',
		);
	});

	it('said feedback is said to each of its people once', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana,bo', 'good pair', '--praise'], {home});
		const id = await firstId(home, 'feedback');
		expect((await runCommand(['said', id, '--to', 'ana'], {home})).stdout).toBe('Praise said to Ana Souza. Undo: muster undo\n');
		expect((await runCommand(['said', id], {home})).stdout).toBe('Praise said to Bo Lindqvist. Undo: muster undo\n');
		expect((await runCommand(['said', id], {home})).stderr).toContain('has been said already');
		expect((await runCommand(['said', id, '--to', 'chidi'], {home})).stderr).toContain(
			'not about Chidi Okeke. It is about Ana Souza and Bo Lindqvist.',
		);
	});
});

describe('text', () => {
	it('comes from a pipe when it is not given', async () => {
		const home = homeWith();
		expect((await runCommand(['note', 'ana'], {home, stdin: 'from a pipe\n'})).code).toBe(0);
		expect((await runCommand(['met', 'ana', '-'], {home, stdin: 'notes\nof two lines\n'})).code).toBe(0);
		const {stdout} = await runCommand(['log', '--json'], {home});
		expect(stdout).toContain('"text": "from a pipe"');
		expect(stdout).toContain('"notes": "notes\\nof two lines"');
	});

	it('comes from standard input for -', async () => {
		const home = homeWith();
		await runCommand(['topic', 'ana', '-'], {home, stdin: 'budget\n'});
		expect((await runCommand(['topics', '--json'], {home})).stdout).toContain('"text": "budget"');
	});

	it('is never taken from a pipe when it was given', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'given'], {home, stdin: 'piped'});
		const {stdout} = await runCommand(['log', '--json'], {home});
		expect(stdout).toContain('given');
		expect(stdout).not.toContain('piped');
	});

	it('that may be left out is taken from a pipe only for -, and never lost in it', async () => {
		const home = homeWith();
		for (const words of [
			['met', 'ana'],
			['skip', 'ana'],
			['career', 'ana'],
		]) {
			const {code, stderr} = await runCommand(words, {home, stdin: 'bo\nchidi\n'});
			expect([code, stderr]).toEqual([2, expect.stringContaining('give - to take it as the')]);
		}
		expect((await runCommand(['log', '--json'], {home})).stdout).not.toContain('meeting');
		expect((await runCommand(['met', 'ana'], {home, stdin: ''})).code).toBe(0);
		expect((await runCommand(['met', 'ana', '-'], {home, stdin: ' \n'})).stderr).toContain('There is no text: give the notes');
	});

	it('of a second 1:1 on one day is asked for first', async () => {
		const home = homeWith();
		const held = async () =>
			(jsonOf(await runCommand(['log', '--json'], {home})) as Written).entries.filter(({kind}) => kind === 'meeting-held').length;
		await runCommand(['met', 'ana', 'first'], {home});
		const piped = await runCommand(['met', 'ana,bo', 'again'], {home, stdin: ''});
		expect(piped.code).toBe(1);
		expect(piped.stderr).toBe(
			'muster: Nothing was written: a 1:1 with Ana Souza is already recorded for today. Say --yes to record another.\n',
		);
		const asked = await runCommand(['met', 'ana'], {home, answers: ['n']});
		expect(asked.stderr).toContain('A 1:1 with Ana Souza is already recorded for today.');
		expect((await runCommand(['career', 'ana'], {home, answers: ['']})).code).toBe(1);
		expect(await held()).toBe(1);
		expect((await runCommand(['met', 'ana'], {home, answers: ['y']})).code).toBe(0);
		expect((await runCommand(['met', 'ana', '--yes'], {home, stdin: ''})).code).toBe(0);
		expect((await runCommand(['met', 'ana', '--on', '2026-11-19'], {home, stdin: ''})).code).toBe(0);
		expect(await held()).toBe(4);
	});

	it('of a second skipped 1:1 on one day is asked for first', async () => {
		const home = homeWith();
		expect((await runCommand(['skip', 'ana', 'ill', '--on', 'yesterday'], {home})).stdout).toContain(
			'Skipped 1:1 with Ana Souza on 19 Nov recorded.',
		);
		const again = await runCommand(['skip', 'ana', '--on', 'yesterday'], {home, stdin: ''});
		expect([again.code, again.stderr]).toEqual([
			1,
			'muster: Nothing was written: a skipped 1:1 with Ana Souza is already recorded for 19 Nov. Say --yes to record another.\n',
		]);
		expect((await runCommand(['skip', 'ana'], {home})).code).toBe(0);
		expect((await runCommand(['skip', 'ana', '--on', 'tomorrow'], {home})).code).toBe(1);
	});

	it('of a career conversation says of a 1:1 that is recorded what to do instead', async () => {
		const home = homeWith();
		const held = async () => (jsonOf(await runCommand(['log', '--json', '--kind', 'meeting-held'], {home})) as Written).entries;
		await runCommand(['met', 'ana', 'tired', '--on', 'yesterday'], {home});
		const refused = await runCommand(['career', 'ana', '--on', 'yesterday'], {home, stdin: ''});
		expect([refused.code, refused.stderr]).toEqual([
			1,
			'muster: Nothing was written: a 1:1 with Ana Souza is already recorded for 19 Nov. ' +
				'If it took place in that one, --same marks it. Say --yes to record another.\n',
		]);
		const marked = await runCommand(['career', 'ana', 'wants to mentor', '--same', '--on', 'yesterday'], {home});
		expect(marked.stdout).toContain('1:1 with Ana Souza on 19 Nov marked as a career conversation, with notes.');
		expect(await held()).toMatchObject([{on: '2026-11-19', career: true, notes: 'tired\n\nwants to mentor'}]);
		expect((await runCommand(['career', 'ana', '--same'], {home})).stderr).toContain('No 1:1 with Ana Souza is recorded for');
		expect((await runCommand(['career', 'ana', '--on', 'yesterday', '--yes'], {home})).code).toBe(0);
		expect(await held()).toHaveLength(2);
	});

	it('opens the editor for a note alone', async () => {
		const home = homeWith();
		const env = {EDITOR: `sh -c 'printf "written there" > "$1"' sh`, PATH: process.env.PATH ?? ''};
		expect((await runCommand(['note', 'ana'], {home, env})).stdout).toContain('Observation about Ana Souza noted');
		expect((await runCommand(['log', '--json'], {home})).stdout).toContain('"text": "written there"');
		const topic = await runCommand(['topic', 'ana'], {home, env});
		expect([topic.code, topic.stderr]).toEqual([
			2,
			'muster: There is no text: give what to talk about as the last argument, or - to read it from standard input.\n',
		]);
	});

	it('that is empty is refused', async () => {
		expect((await runCommand(['note', 'ana'], {home: homeWith(), stdin: ' \n'})).code).toBe(2);
		expect((await runCommand(['note', 'ana', ''], {home: homeWith()})).code).toBe(2);
	});
});
