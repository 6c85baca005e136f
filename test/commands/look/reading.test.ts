// What the reading commands print, as tables and as documents.
import {describe, expect, it} from 'vitest';
import {homeWith, jsonOf, runCommand} from '../../support/program/run-command.ts';

const ids = (text: string): string => text.replace(/\b[0-9a-f]{8}\b/g, 'ID------');

const homeWithSomeLife = async (): Promise<string> => {
	const home = homeWith();
	const steps: readonly (readonly string[])[] = [
		['action', 'ana', 'intro to the platform team', '--mine', '--due', '2026-11-14', '--today', '2026-11-10'],
		['action', 'bo', 'draft it', '--due', '2026-11-27'],
		['topic', 'ana', 'budget', '--theirs', '--today', '2026-11-18'],
		['note', 'ana,bo', 'good\npair', '--praise', '--on', '2026-11-18'],
		['note', 'bo', 'quiet', '--on', '2026-11-19'],
		['met', 'bo', 'fine', '--mood', '4'],
	];
	for (const argv of steps) await runCommand(argv, {home});
	return home;
};

describe('tables', () => {
	it('line up, unwrapped and without drawing', async () => {
		const home = await homeWithSomeLife();
		const table = async (...argv: readonly string[]) => ids((await runCommand(argv, {home})).stdout);
		expect(await table('actions')).toBe(`Id        With  Whose   Due          Opened               What
ID------  Ana   mine    14 Nov late  10 days ago          intro to the platform team
ID------  Bo    theirs  27 Nov       today, carried once  draft it
`);
		expect(await table('actions', 'ana', '--theirs')).toBe(
			'No open actions here. A first one: muster action PERSON "what was promised" --due fri\n',
		);
		expect(await table('open')).toBe(`5 things open · late: 1 of yours
   Id        Due        Whose   Kind     With  Since         What
!  ID------  6d late    mine    promise  Ana   10 days ago   intro to the platform team
   ID------  1:1 today  mine    to say   Ana   2 days ago    praise “good / pair”
   ID------  1:1 today  theirs  topic    Ana   2 days ago    budget
   ID------  1:1 in 7d  mine    to say   Bo    2 days ago    praise “good / pair”
   ID------  in 7d      theirs  promise  Bo    carried once  draft it
`);
		expect(await table('open', 'chidi')).toBe(
			'Nothing is open here. A first promise: muster action PERSON "what was promised" --due fri\n',
		);
		expect(await table('topics')).toBe(`Id        With  Whose   Raised      What
ID------  Ana   theirs  2 days ago  budget
`);
		expect(await table('feedback')).toBe(`Id        Day     About       Kind         State   What
ID------  19 Nov  Bo          observation  kept    quiet
ID------  18 Nov  Ana and Bo  praise       to say  good pair
`);
		expect(await table('areas')).toBe(
			`   Id            Area          Owner                   Backup        Authority  Reviewed  Why now
✓  checkout-api  Checkout API  Ana Souza               Bo Lindqvist  5 advise   –
·  payouts       Payouts       Chidi Okeke (on leave)  Bo Lindqvist  –          –         Bo Lindqvist covers while Chidi Okeke is on leave
‼  fraud-rules   Fraud rules   nobody                  –             –          –         nobody owns it
Truck factor 1: without Bo, 2 of 3 areas have nobody. Only Bo holds Payouts.
`.replaceAll('Bo Lindqvist, 2', 'Bo, 2'),
		);
		expect(await table('log', 'bo')).toBe(`Day         About    Kind         Id        What
2026-11-20  Bo       1:1          ID------  held, mood 4 · “fine”
2026-11-20  Bo       action       ID------  theirs, due 27 Nov · “draft it”
2026-11-19  Bo       observation  ID------  kept · “quiet”
2026-11-18  Ana, Bo  praise       ID------  to say next time · “good / pair”
`);
	});
});

describe('documents', () => {
	it('of actions, topics, feedback and areas', async () => {
		const home = await homeWithSomeLife();
		const document = async (...argv: readonly string[]) => jsonOf(await runCommand([...argv, '--json'], {home}));
		const id = expect.stringMatching(/^[0-9a-f-]{36}$/);
		expect(await document('actions', '--mine')).toEqual({
			schema: 1,
			actions: [
				{
					id,
					person: 'ana',
					owner: 'lead',
					text: 'intro to the platform team',
					opened: '2026-11-10',
					due: '2026-11-14',
					overdue: true,
					carried: 0,
				},
			],
		});
		expect(await document('actions', '--overdue')).toEqual(await document('actions', '--mine'));
		expect(await document('topics')).toEqual({
			schema: 1,
			topics: [{id, person: 'ana', by: 'person', text: 'budget', opened: '2026-11-18', carried: 0}],
		});
		expect(await document('feedback', '--unsaid')).toEqual({
			schema: 1,
			feedback: [
				{
					id,
					people: ['ana', 'bo'],
					type: 'praise',
					text: 'good\npair',
					situation: null,
					behaviour: null,
					impact: null,
					competency: null,
					link: null,
					say: 'next',
					on: '2026-11-18',
					said: [],
					unsaid: ['ana', 'bo'],
				},
			],
		});
		expect(await document('areas')).toEqual({schema: 1, areas: ((await document('status')) as {readonly areas: unknown}).areas});
	});
});

describe('the log', () => {
	const kinds = async (home: string, ...argv: readonly string[]): Promise<readonly unknown[]> => {
		const {entries} = jsonOf(await runCommand(['log', '--json', ...argv], {home})) as {
			readonly entries: readonly {readonly kind: string}[];
		};
		return entries.map(entry => entry.kind);
	};

	it('filters by person, day and kind', async () => {
		const home = await homeWithSomeLife();
		expect(await kinds(home)).toEqual([
			'meeting-held',
			'action-opened',
			'feedback-noted',
			'feedback-noted',
			'topic-raised',
			'action-opened',
		]);
		expect(await kinds(home, '--kind', 'topic-raised')).toEqual(['topic-raised']);
		expect(await kinds(home, '--kind', 'topic')).toEqual(['topic-raised']);
		expect(await kinds(home, '--kind', 'Action')).toEqual(['action-opened', 'action-opened']);
		expect(await kinds(home, 'ana', '--since', '2026-11-18')).toEqual(expect.arrayContaining(['topic-raised', 'feedback-noted']));
		expect(await kinds(home, '--until', '2026-11-10')).toEqual(['action-opened']);
		expect((await runCommand(['log', '--kind', 'feedbak-noted'], {home})).stderr).toContain('Did you mean feedback-noted?');
	});

	it('tells nothing recorded from nothing that matches', async () => {
		const home = homeWith();
		const printed = async (...argv: readonly string[]) => (await runCommand(['log', ...argv], {home})).stdout;
		expect(await printed('ana')).toMatch(/^Nothing recorded here yet\./);
		await runCommand(['note', 'ana', 'calm'], {home});
		for (const argv of [['bo'], ['--since', 'tomorrow'], ['--kind', 'win']])
			expect(await printed(...argv)).toBe('Nothing recorded matches this. Everything: muster log\n');
	});

	it('counts and marks what is about nobody on the roster', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'still here', '--praise'], {home});
		const {stdout} = await runCommand(['log', '--roster', `${homeWith('people: [{name: Zed}]\n')}/roster.yaml`], {home});
		expect(ids(stdout)).toBe(`Day         About  Kind    Id        What
2026-11-20  ana    praise  ID------  to say next time · “still here” (not on the roster)
1 entry is about somebody or something not on the roster.
`);
		const without = `${homeWith('people: [{name: Zed}]\n')}/roster.yaml`;
		expect(await kinds(home, 'ana', '--roster', without)).toEqual(['feedback-noted']);
	});

	it('leaves what a clock that was ahead wrote aside, says that it is there, and shows it when asked', async () => {
		const home = homeWith();
		await runCommand(['note', 'ana', 'later'], {home, today: '2026-12-01'});
		await runCommand(['note', 'bo', 'much later'], {home, today: '2026-12-07'});
		expect(await kinds(home)).toEqual([]);
		expect(await kinds(home, '--ahead')).toEqual(['feedback-noted', 'feedback-noted']);
		expect(await kinds(home, '--today', '2026-12-01')).toEqual(['feedback-noted']);
		const words = '2 records are of days to come, the first of Tue 1 Dec 2026: muster log --ahead';
		expect((await runCommand(['log'], {home})).stdout).toContain(words);
		const status = await runCommand(['status'], {home});
		expect(status.stdout).toContain(words);
		expect(jsonOf(await runCommand(['status', '--json'], {home}))).toMatchObject({
			ahead: [{on: '2026-12-01'}, {on: '2026-12-07'}],
		});
	});

	it('writes nothing into a day that is looked at ahead', async () => {
		const home = homeWith();
		const {code, stderr} = await runCommand(['note', 'ana', 'later', '--today', '2026-12-07'], {home});
		expect(code).toBe(1);
		expect(stderr).toContain('NOT SAVED: 2026-12-07 is still to come');
		expect((await runCommand(['win', 'ana', 'shipped', '--today', '2026-12-07', '--on', '2026-11-19'], {home})).code).toBe(0);
		expect((await runCommand(['undo', '--today', '2026-12-07'], {home})).code).toBe(1);
		expect(await kinds(home, '--ahead')).toEqual([]);
	});

	it('moves what is of a wrong day to another, as an edit that can be undone', async () => {
		const home = homeWith();
		await runCommand(['action', 'ana', 'a runbook'], {home, today: '2026-12-01'});
		await runCommand(['note', 'bo', 'much later'], {home, today: '2026-12-07'});
		const moved = await runCommand(['move', 'ahead', 'yesterday'], {home});
		expect(moved.stdout).toContain('Moved to 2026-11-19:');
		expect(await kinds(home, '--ahead')).toEqual([]);
		expect(await kinds(home, '--since', '2026-11-19', '--until', '2026-11-19')).toHaveLength(2);
		expect((await runCommand(['move', 'ahead', 'today'], {home})).stderr).toContain('Nothing recorded is of a day to come.');
		expect((await runCommand(['actions'], {home})).stdout).toContain('a runbook');
		await runCommand(['undo'], {home});
		expect(await kinds(home, '--ahead')).toHaveLength(2);
	});
});
