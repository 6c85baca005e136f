// Words that stand for several people or for nobody, where something is written.
import {describe, expect, it} from 'vitest';
import {homeWith, jsonOf, runCommand} from '../../support/program/run-command.ts';

const ROSTER = `people:
  - {name: Teo Meyer, id: teo, one_on_one: weekly}
  - {name: Ana Allende, id: ana}
  - {name: Bo Lindqvist, id: bo, leave: [{from: 2026-11-01}]}
  - {name: Gil Left, id: gil, left: 2026-01-31}
areas:
  - {name: Checkout API, id: checkout, owner: teo}
`;
type Written = {readonly entries: readonly Record<string, unknown>[]};

const written = async (home: string): Promise<Written['entries']> =>
	(jsonOf(await runCommand(['log', '--json'], {home})) as Written).entries;

describe('all', () => {
	it.each([
		[['note', 'all', 'great sprint', '--praise'], 'Praise for'],
		[['met', 'everyone'], '1:1s held with'],
		[['topic', 'all', 'the reorg'], 'A topic each for'],
		[['action', 'all', 'read the plan'], 'An action each for'],
		[['skip', 'all', 'offsite'], 'Skipped 1:1s with'],
		[['next', 'all', 'mon'], '1:1s planned with'],
		[['win', 'all', 'shipped'], 'A win of'],
	] as const)('%j is about every active report, once it is said so', async (argv, what) => {
		const home = homeWith(ROSTER);
		const asked = await runCommand(argv, {home, answers: ['n']});
		expect([asked.code, asked.stderr]).toEqual([
			1,
			`${what} 2 people: Teo Meyer and Ana Allende\nmuster: Nothing was written.\n`,
		]);
		expect(await written(home)).toEqual([]);
		const {code, stdout} = await runCommand(argv, {home, answers: ['y']});
		expect(code).toBe(0);
		expect(stdout).toContain('Teo Meyer and Ana Allende');
		const people = (await written(home)).flatMap(entry => entry.people ?? [entry.person]);
		expect(people.toSorted()).toEqual(['ana', 'teo']);
	});

	it('is refused in a script unless it says --yes', async () => {
		const home = homeWith(ROSTER);
		const {code, stderr} = await runCommand(['note', 'all', '-'], {home, stdin: 'from a pipe'});
		expect([code, stderr]).toEqual([
			1,
			'muster: Nothing was written: “all” is Teo Meyer and Ana Allende. Say --yes to write it for all of them.\n',
		]);
		expect((await runCommand(['note', 'all', '-', '--yes'], {home, stdin: 'from a pipe'})).code).toBe(0);
		expect((await written(home)).map(entry => entry.people)).toEqual([['teo', 'ana']]);
	});

	it('goes alone, and is nobody where nobody is here', async () => {
		const home = homeWith(ROSTER);
		expect((await runCommand(['note', 'all,ana', 'x'], {home})).stderr).toContain('“all” goes alone');
		expect((await runCommand(['met', 'all'], {home: homeWith('people: []\n')})).stderr).toContain('Nobody on the roster');
	});
});

describe('me and team', () => {
	it.each([
		[['action', 'me', 'talk less'], '“me” is you'],
		[['met', 'me'], '“me” is you'],
		[['win', 'team', 'shipped'], '“team” is the team as a whole'],
		[['topic', 'ana,team', 'x'], '“team” is the team as a whole'],
		[['career', 'me'], '“me” is you'],
		[['rate', 'all', 'influence', '3'], '“all” is every active report'],
	] as const)('%j is nobody on the roster', async (argv, message) => {
		const home = homeWith(ROSTER);
		const {code, stderr} = await runCommand(argv, {home});
		expect(code).toBe(1);
		expect(stderr).toContain(message);
		expect(await written(home)).toEqual([]);
	});
});

describe('a win', () => {
	it('may be of another day', async () => {
		const home = homeWith(ROSTER);
		await runCommand(['win', 'ana', 'shipped', '--on', '2026-11-02'], {home});
		expect((await written(home)).map(entry => entry.on)).toEqual(['2026-11-02']);
		expect((await runCommand(['win', 'ana', 'x', '--on', 'tomorrow'], {home})).stderr).toContain('still to come');
	});
});

describe('a note', () => {
	it.each([
		['me', 'me', 'Note on yourself kept for you.'],
		['team', 'team', 'Note on the team kept for you.'],
		['checkout', 'checkout', 'Note on the area Checkout API kept for you.'],
		['Checkout API', 'checkout', 'Note on the area Checkout API kept for you.'],
	])('on %j is about nobody on the roster', async (typed, subject, sentence) => {
		const home = homeWith(ROSTER);
		const {stdout} = await runCommand(['note', typed, 'too harsh', '--link', 'https://a.b'], {home});
		expect(stdout).toBe(`${sentence} Undo: muster undo\n`);
		expect(await written(home)).toMatchObject([{kind: 'note-taken', subject, text: 'too harsh', link: 'https://a.b'}]);
		expect((await written(home))[0]).not.toHaveProperty('people');
	});

	it('on nobody takes none of the options that are for people', async () => {
		const home = homeWith(ROSTER);
		const {code, stderr} = await runCommand(['note', 'me', 'x', '--praise'], {home});
		expect([code, stderr]).toEqual([2, 'muster: --praise is for people, and this is a note on yourself: leave it out.\n']);
		expect((await runCommand(['note', 'team', 'x', '--say', 'next'], {home})).code).toBe(2);
		expect(await written(home)).toEqual([]);
	});

	it('is found in the log by its subject and its words, and in an export', async () => {
		const home = homeWith(ROSTER);
		await runCommand(['note', 'me', 'too harsh'], {home});
		await runCommand(['note', 'team', 'tired'], {home});
		await runCommand(['note', 'checkout', 'flaky'], {home});
		await runCommand(['note', 'teo', 'calm'], {home});
		const texts = async (...argv: readonly string[]) =>
			((jsonOf(await runCommand(['log', ...argv, '--json'], {home})) as Written).entries ?? []).map(entry => entry.text);
		expect(await texts('me')).toEqual(['too harsh']);
		expect(await texts('team')).toEqual(['tired']);
		expect(await texts('checkout')).toEqual(['flaky']);
		expect(await texts('teo')).toEqual(['calm']);
		expect(await texts('--kind', 'note')).toEqual(['flaky', 'tired', 'too harsh']);
		const {stdout} = await runCommand(['export', '--format', 'md'], {home});
		expect(stdout).toMatch(/## Me\n[^#]*too harsh[^#]*## The team\n[^#]*tired[^#]*## Areas\n[^#]*flaky/);
		expect((await runCommand(['export', '--format', 'md', '--person', 'teo'], {home})).stdout).not.toContain('harsh');
	});
});

describe('a name of several words without quotes', () => {
	const twoAnas = `people:
  - {name: Ana Souza, id: ana}
  - {name: Ana Lima}
  - {name: José Álvarez}
`;

	it.each([
		[['note', 'ana', 'lima', 'calm update', '--praise'], 'Ana Lima'],
		[['met', 'ana', 'lima', 'tired', '--mood', '2'], 'Ana Lima'],
		[['action', 'ana', 'souza', 'send the deck'], 'Ana Souza'],
		[['topic', 'jose', 'alvarez', 'the reorg'], 'José Álvarez'],
	] as const)('%j is refused: the rest of it would be the text', async (argv, name) => {
		const home = homeWith(twoAnas);
		const {code, stderr} = await runCommand(argv, {home});
		expect(code).toBe(2);
		expect(stderr).toContain(`is the name of ${name}. A name of several words stands in quotes, or by its id`);
		expect(await written(home)).toEqual([]);
	});

	it('is taken in quotes', async () => {
		const home = homeWith(twoAnas);
		expect((await runCommand(['note', 'ana lima', 'calm update'], {home})).stdout).toContain('Ana Lima');
	});
});
