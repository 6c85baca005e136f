// What muster says no to: in words with what is allowed, as a document under --json, and by exit code.
import {describe, expect, it} from 'vitest';
import {emptyHome, homeWith, runCommand} from '../../support/program/run-command.ts';

const TWO_ANAS = 'people: [{name: Ana Souza, id: as}, {name: Ana Meyer, id: am}]\n';

const REFUSALS: readonly (readonly [readonly string[], number, string])[] = [
	[['staus'], 2, 'No command “staus”. Did you mean status? See muster --help'],
	[['frobnicate'], 2, 'No command “frobnicate”. See muster --help'],
	[['note', 'ana', 'x', '--prais'], 2, "Unknown option '--prais'. Did you mean --praise? See muster note --help"],
	[['status', 'ana'], 2, 'Too many arguments. Expected 0 arguments but got 1. See muster status --help'],
	[['next', 'ana'], 2, "Missing required argument 'day'. See muster next --help"],
	[['note'], 2, "Missing required argument 'people'. See muster note --help"],
	[
		['note', 'ana', 'x', '--praise', '--constructive'],
		2,
		"Option '--praise' cannot be used with option '--constructive'. See muster note --help",
	],
	[
		['note', 'ana', 'x', '--say', 'never'],
		2,
		"Option '--say <when>' argument 'never' is invalid. Allowed choices are next, said, keep. See muster note --help",
	],
	[
		['met', 'ana', '--mood', '6'],
		2,
		"Option '--mood <1-5>' argument '6' is invalid. Allowed choices are 1, 2, 3, 4, 5. See muster met --help",
	],
	[
		['met', 'ana', '--on', '2026-02-30'],
		2,
		'“2026-02-30” is no day. Allowed: 2026-11-20, 20 nov, 20.11., today, yesterday, tomorrow, a weekday such as fri, or a number of days or weeks such as 3d, 2w.',
	],
	[['met', 'ana,bo', '--mood', '3'], 1, 'A mood belongs to one person: record these 1:1s one by one.'],
	[['note', 'ana', 'bo', '-', '--praise'], 2, '- stands for the text on standard input and goes alone.'],
	[
		['note', 'ana', 'bo'],
		2,
		'“bo” would be the text, and names people on the roster. Several people are joined by commas: ana,bo',
	],
	[['met', 'ana', 'Bo,', 'Lindqvist'], 2, '“Bo Lindqvist” would be the text, and names people on the roster.'],
	[['note', 'ana', 'x', '--on', 'tomorrow'], 1, '2026-11-21 is still to come: give today or a day that has passed.'],
	[['note', 'zed', 'x'], 1, 'No person “zed” on the roster.'],
	[['note', 'anna', 'x'], 1, 'No person “anna” on the roster. Did you mean ana?'],
	[['assign', 'checkuot', '--to', 'ana'], 1, 'No area “checkuot” on the roster. Did you mean Checkout?'],
	[['assign', 'checkout', '--to', 'ana'], 1, 'Nothing has changed.'],
	[['assign', 'checkout'], 2, 'Say what changes: --to, --backup or --authority. See muster assign --help'],
	[
		['rate', 'ana', 'influence', '6'],
		2,
		"Value '6' is invalid for argument 'rating'. Allowed choices are 1, 2, 3, 4, 5. See muster rate --help",
	],
	[['done', 'xyz1'], 1, '“xyz1” is no id of action: give at least its first 4 characters.'],
	[['done', 'abcd'], 1, 'No action has an id beginning “abcd”.'],
	[['snooze', 'ana', 'span'], 1, 'span is a signal of the team, and Ana Souza is a person. Nothing was snoozed.'],
	[['snooze', 'checkout', 'no-praise'], 1, 'no-praise is a signal of people, and Checkout API is an area. Nothing was snoozed.'],
	[['snooze', 'team', 'orphan-area'], 1, 'orphan-area is a signal of areas, and this is the team. Nothing was snoozed.'],
	[['snooze', 'ana', 'no-such'], 1, 'No signal “no-such”. Allowed: never-met'],
	[['next', 'ana', '2026-11-01'], 1, '2026-11-01 has passed: plan a day from today on.'],
	[['target', 'ana', 'stay', '--by', 'fri'], 2, 'A day goes with a level or a role: leave --by out.'],
	[['import', '/no/such/file.json'], 1, 'Nothing imported: /no/such/file.json does not exist.'],
	[['log', '--today', 'someday'], 2, '“someday” is no day.'],
];

describe('a refusal', () => {
	it.each(REFUSALS)('of %j', async (argv, exitCode, message) => {
		const home = homeWith();
		const {code, stdout, stderr} = await runCommand(argv, {home});
		expect([code, stdout]).toEqual([exitCode, '']);
		expect(stderr.startsWith(`muster: ${message}`), stderr).toBe(true);
		const asJson = await runCommand([...argv, '--json'], {home});
		const {error} = JSON.parse(asJson.stderr) as {readonly error: Readonly<Record<string, unknown>>};
		expect(Object.keys(error)).toEqual(['code', 'message', 'where']);
		expect(String(error.message).startsWith(message)).toBe(true);
		expect([asJson.code, asJson.stdout]).toEqual([exitCode, '']);
	});

	it('lists everybody who could be meant', async () => {
		const {stderr} = await runCommand(['note', 'ana', 'x'], {home: homeWith(TWO_ANAS)});
		expect(stderr).toBe('muster: “ana” could be Ana Souza (as), Ana Meyer (am). Use the id.\n');
	});

	it('without a roster says how to make one', async () => {
		const {code, stderr} = await runCommand(['note', 'ana', 'x'], {home: emptyHome()});
		expect([code, stderr]).toEqual([1, 'muster: There is no roster yet. Make one with: muster init\n']);
	});

	it('of a roster that is named but not there', async () => {
		const {code, stderr} = await runCommand(['status', '--roster', '/no/such/roster.yaml'], {home: emptyHome()});
		expect([code, stderr]).toEqual([1, 'muster: /no/such/roster.yaml: There is no such file.\n']);
	});

	it('tells of the roster’s mistakes first, which may be why', async () => {
		const home = homeWith('people:\n  - name: Ana\n  - nam: Bo\n');
		const {stderr} = await runCommand(['note', 'bo', 'x'], {home});
		const lines = stderr.trimEnd().split('\n');
		const [warning, refusal] = [lines[0], lines.at(-1)];
		expect(warning).toContain('roster.yaml:3:5: ');
		expect(refusal).toContain('muster: No person “bo” on the roster.');
	});

	it('never repeats a note', async () => {
		const secret = 'the-secret-note';
		const {stderr} = await runCommand(['note', 'zed', secret], {home: homeWith()});
		expect(stderr).not.toContain(secret);
	});

	it('is harmless to print', async () => {
		const {stderr} = await runCommand(['note', '\u001B[2Jzed\u202E', 'x'], {home: homeWith()});
		expect(stderr).toBe('muster: No person “zed” on the roster. There are ana, bo, chidi-okeke.\n');
	});
});

describe('many problems', () => {
	it('are counted after the first ten', async () => {
		const people = Array.from({length: 15}, (_, index) => `  - name: P${index}\n    level: 7\n`).join('');
		const {stderr} = await runCommand(['status'], {home: homeWith(`people:\n${people}`)});
		const lines = stderr.trimEnd().split('\n');
		expect(lines).toHaveLength(11);
		expect(lines.at(-1)).toBe('… and 5 more: muster roster check');
	});
});
