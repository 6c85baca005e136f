// What `muster status` prints, as text and as the document that other programs build on.
import {readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {emptyHome, homeWith, jsonOf, runCommand} from '../../support/program/run-command.ts';

const ESCAPE = '\u001B';

describe('muster status', () => {
	it('says who needs the lead, and why', async () => {
		const home = homeWith();
		await runCommand(['action', 'ana', 'intro to the platform team', '--mine', '--due', '2026-11-14'], {home});
		const {stdout, stderr, code} = await runCommand(['status'], {home});
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toBe(`Payments · Fri 20 Nov 2026 · 1 person and 1 area need you
 ‼ Fraud rules   nobody owns it
 ! Ana Souza     your promise is 6 days late: “intro to the platform team” · 1:1 today
 1 fine, 1 on leave · 1:1s kept 100 % · 1 orphan area · truck factor 1
`);
	});

	it('is the same without a name, when there is no terminal', async () => {
		const home = homeWith();
		expect(await runCommand([], {home})).toEqual(await runCommand(['status'], {home}));
	});

	it('lists a 1:1 today even of somebody who is fine', async () => {
		expect((await runCommand(['status'], {home: homeWith()})).stdout).toContain('\n · Ana Souza     1:1 today\n');
	});

	it('answers for another day', async () => {
		const home = homeWith();
		expect((await runCommand(['status', '--today', 'wed'], {home})).stdout).toContain('Wed 18 Nov 2026');
		const {stdout} = await runCommand(['status', '--today', '2026-12-07'], {home});
		expect(stdout).toContain('Mon 7 Dec 2026');
		expect(stdout).toContain('‼ Ana Souza      no 1:1 for 24 days, weekly');
	});

	it('colours on a terminal only, and never where it is not wanted', async () => {
		const home = homeWith();
		const status = async (argv: readonly string[], isTTY: boolean, env = {}) =>
			(await runCommand(['status', ...argv], {home, isTTY, env})).stdout.includes(ESCAPE);
		expect(await status([], true)).toBe(true);
		expect(await status([], false)).toBe(false);
		expect(await status(['--no-color'], true)).toBe(false);
		expect(await status([], true, {NO_COLOR: '1'})).toBe(false);
		expect(await status([], true, {TERM: 'dumb'})).toBe(false);
	});

	it('trips for programs that ask it to', async () => {
		const home = homeWith();
		expect((await runCommand(['status', '--fail-on', 'act'], {home})).code).toBe(3);
		await runCommand(['assign', 'fraud', '--to', 'bo', '--backup', 'ana'], {home});
		await runCommand(['assign', 'payouts', '--to', 'bo', '--backup', 'ana'], {home});
		expect((await runCommand(['status', '--fail-on', 'watch'], {home})).code).toBe(0);
		expect((await runCommand(['status', '--fail-on', 'info'], {home})).code).toBe(2);
	});

	it('does not trip for what is snoozed', async () => {
		const home = homeWith();
		await runCommand(['snooze', 'fraud-rules', 'orphan-area'], {home});
		const tripped = await runCommand(['status', '--fail-on', 'act', '--json'], {home});
		expect(tripped.code).toBe(0);
		expect(tripped.stdout).toContain('"snoozedUntil": "2026-11-27"');
	});

	it('shows the demo team where there is no roster, and says so', async () => {
		const home = emptyHome();
		const {code, stdout, stderr} = await runCommand([], {home});
		expect(code).toBe(0);
		expect(stdout).toContain('‼ Ana Souza');
		expect(stderr).toBe('No roster yet: this is the demo team. Make your own with: muster init\n');
		expect(jsonOf(await runCommand(['status', '--json'], {home}))).toMatchObject({demo: true});
		expect((await runCommand(['status', '--fail-on', 'act'], {home})).code).toBe(1);
	});

	it('warns of one bad person and shows the rest', async () => {
		const home = homeWith('people:\n  - name: Ana\n  - name: Bo\n    level: 7\n');
		const {code, stdout, stderr} = await runCommand(['status'], {home});
		expect([code, stdout.split('\n')[0]]).toEqual([0, 'Fri 20 Nov 2026 · nobody needs you']);
		expect(stderr).toMatch(/^.*roster\.yaml:4:12: /);
		const {warnings} = jsonOf(await runCommand(['status', '--json'], {home})) as {
			readonly warnings: readonly {readonly where: string}[];
		};
		expect(warnings.map(({where}) => where.replace(/.*\//, ''))).toEqual(['roster.yaml:4:12']);
	});

	it('calls nobody fine when a month cannot be read, and exits with 1', async () => {
		const home = homeWith();
		await runCommand(['met', 'bo', 'fine'], {home});
		for (const name of readdirSync(join(home, 'journal'))) writeFileSync(join(home, 'journal', name), 'no month');
		rmSync(join(home, 'backups'), {recursive: true});
		for (const argv of [['status'], ['log'], ['export'], ['prep', 'bo'], ['actions']]) {
			const {code, stderr} = await runCommand(argv, {home});
			expect([argv, code]).toEqual([argv, 1]);
			expect(stderr).toContain('its entries are missing here');
		}
		const {stdout} = await runCommand(['status'], {home});
		expect(stdout.split('\n')[0]).toBe('Payments · Fri 20 Nov 2026 · 1 area needs you · not all could be read');
		expect(stdout).not.toContain('fine');
		expect(jsonOf(await runCommand(['status', '--json'], {home}))).toMatchObject({warnings: [{leavesOut: 'many'}]});
	});

	it('does so when the journal or the list of people is none', async () => {
		const home = homeWith('people: 5\n');
		const {code, stdout} = await runCommand(['status'], {home});
		expect([code, stdout]).toEqual([1, 'Fri 20 Nov 2026 · not all could be read\n']);
		const other = homeWith();
		writeFileSync(join(other, 'journal'), '');
		expect((await runCommand(['status'], {home: other})).code).toBe(1);
	});

	it('lacks nothing where the copy of the last save stands in', async () => {
		const home = homeWith();
		await runCommand(['met', 'bo', 'fine'], {home});
		for (const name of readdirSync(join(home, 'journal'))) writeFileSync(join(home, 'journal', name), 'no month');
		const {code, stdout} = await runCommand(['status'], {home});
		expect([code, stdout.split('\n')[0]]).toEqual([0, 'Payments · Fri 20 Nov 2026 · 1 area needs you']);
	});

	it('gives no all-clear to an alarm over a roster with a mistake', async () => {
		const one = homeWith('people:\n  - name: Ana\n  - nam: Bo\n');
		expect(await runCommand(['status'], {home: one})).toMatchObject({
			code: 0,
			stdout: 'Fri 20 Nov 2026 · not all could be read\n',
		});
		expect((await runCommand(['status', '--fail-on', 'act'], {home: one})).code).toBe(1);
		const field = homeWith('people:\n  - name: Ana\n    one_on_one: wekly\n');
		expect((await runCommand(['status'], {home: field})).stdout).toContain('1 fine');
		expect((await runCommand(['status', '--fail-on', 'watch'], {home: field})).code).toBe(1);
		const tripped = homeWith('people: [{nam: Bo}]\nareas: [{name: Payouts}]\n');
		expect((await runCommand(['status', '--fail-on', 'act'], {home: tripped})).code).toBe(3);
	});

	it('refuses a roster that cannot be read, with its place', async () => {
		const home = homeWith('people: [\n  {name: Ana\n');
		const {code, stderr} = await runCommand(['status'], {home});
		expect(code).toBe(1);
		expect(stderr).toMatch(/^muster: .*roster\.yaml:\d+:\d+: /);
		const {error} = JSON.parse((await runCommand(['status', '--json'], {home})).stderr) as {
			readonly error: {readonly code: string; readonly where: string};
		};
		expect(error.code).toBe('bad-roster');
		expect(error.where).toMatch(/roster\.yaml:\d+:\d+$/);
	});
});

describe('the status document', () => {
	it('has the shape that programs build on', async () => {
		const home = homeWith();
		await runCommand(['note', 'bo', 'clear handover', '--praise', '--say', 'said', '--on', '2026-11-18'], {home});
		await runCommand(['action', 'bo', 'draft it', '--due', '2026-11-19'], {home});
		const document = jsonOf(await runCommand(['status', '--json'], {home})) as {
			readonly team: object;
			readonly people: readonly object[];
			readonly areas: readonly object[];
		};
		expect({...document, people: document.people[0], areas: document.areas[0]}).toEqual({
			schema: 1,
			ahead: [],
			choices: [],
			today: '2026-11-20',
			warnings: [],
			team: {
				name: 'Payments',
				people: 2,
				needYou: 1,
				areasNeedYou: 1,
				dueToday: 1,
				overdue: 0,
				orphanAreas: 1,
				truckFactor: 1,
				cadenceKept: {held: 2, expected: 2, weeks: 12},
				signals: [
					{
						id: 'truck-factor-one',
						subject: 'team',
						severity: 'info',
						since: '2026-11-18',
						reason: 'without Bo Lindqvist most areas have nobody',
						next: expect.any(String),
						page: 'truck-factor',
						snoozedUntil: null,
					},
					expect.objectContaining({id: 'span'}),
				],
			},
			people: {
				id: 'bo',
				name: 'Bo Lindqvist',
				status: 'active',
				role: null,
				track: null,
				level: 'L5',
				target: null,
				oneOnOne: {everyDays: 7, last: '2026-11-16', next: '2026-11-23', daysSince: 4, state: 'ok'},
				feedback: {last: '2026-11-18', daysSince: 2, lastPraise: '2026-11-18', unsaid: 0},
				gaps: [],
				unrated: expect.arrayContaining(['vision', 'storytelling']),
				areas: [],
				backs: ['checkout-api', 'payouts'],
				openActions: {mine: 0, theirs: 1, overdue: 1},
				relation: 'report',
				cases: [],
				signals: [
					{
						id: 'promise-overdue',
						subject: 'bo',
						severity: 'watch',
						since: '2026-11-20',
						reason: 'their promise is 1 day late: “draft it”',
						next: expect.any(String),
						page: 'promises',
						snoozedUntil: null,
					},
				],
			},
			areas: {
				id: 'checkout-api',
				name: 'Checkout API',
				owner: 'ana',
				backup: 'bo',
				authority: 5,
				reviewed: null,
				reviewDue: null,
				signals: [],
			},
		});
	});

	it('lists everybody on the roster in order of attention', async () => {
		const {people} = jsonOf(await runCommand(['status', '--json'], {home: homeWith()})) as {
			readonly people: readonly {
				readonly id: string;
				readonly status: string;
				readonly target: unknown;
				readonly gaps: unknown;
			}[];
		};
		expect(people.map(({id, status}) => [id, status])).toEqual([
			['ana', 'active'],
			['bo', 'active'],
			['chidi-okeke', 'leave'],
		]);
		expect(people[0]?.target).toEqual({level: 'L5', role: null, by: '2027-06-30'});
		expect(people[0]?.gaps).toEqual([
			{competency: 'influence', rating: 2, expected: 4, gap: 2},
			{competency: 'writing', rating: 3, expected: 4, gap: 1},
		]);
	});

	it('keeps text faithful and escapes what a terminal would obey', async () => {
		const home = homeWith();
		const text = 'red \u001B[31mtext\u009B1m \u202Ereversed\u2066 é 漢字';
		await runCommand(['action', 'ana', text, '--mine', '--due', '2026-11-14'], {home});
		const {stdout} = await runCommand(['status', '--json'], {home});
		expect(stdout).toContain('red \\u001b[31mtext\\u009b1m \\u202ereversed\\u2066 é 漢字');
		expect(JSON.stringify(JSON.parse(stdout))).toContain(JSON.stringify(`“${text}”`).slice(1, -1));
		const plain = (await runCommand(['status'], {home})).stdout;
		expect(plain).toContain('“red text reversed é 漢字”');
	});
});
