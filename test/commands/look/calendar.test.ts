// What `muster calendar` prints: two weeks from today on, so many days, or a month.
import {describe, expect, it} from 'vitest';
import {homeWith, jsonOf, runCommand} from '../../support/program/run-command.ts';

const ROSTER = `away: [{from: 2026-12-23, until: 2027-01-03}]
people:
  - name: Ana Souza
    leave: [{from: 2026-11-23, until: 2026-11-24}]
    one_on_one: {every: weekly, last: 2026-11-19}
`;
const calendar = (...argv: readonly string[]) => runCommand(['calendar', ...argv], {home: homeWith(ROSTER)});

describe('muster calendar', () => {
	it('says what is on which day of the next two weeks, each day once', async () => {
		expect((await calendar()).stdout).toMatchInlineSnapshot(`
			"Fri 20 Nov 2026 – Thu 3 Dec 2026
			Day           What
			Mon 23 Nov    Ana on leave until 24 Nov
			Wed 25 Nov    Ana back from leave
			Mon 30 Nov    1:1 with Ana
			"
		`);
	});

	it('takes a month by its name', async () => {
		expect((await calendar('--month', '2026-12')).stdout).toMatchInlineSnapshot(`
			"Tue 1 Dec 2026 – Thu 31 Dec 2026
			Day           What
			Wed 23 Dec    You are away until 3 Jan 2027
			"
		`);
	});

	it('says that there is nothing', async () => {
		expect((await calendar('--days', '1')).stdout).toBe(
			'Fri 20 Nov 2026 – Fri 20 Nov 2026\nNothing on these days: no 1:1, leave, promise, review or day to remember.\n',
		);
	});

	it('gives the days as JSON', async () => {
		expect(jsonOf(await calendar('--days', '4', '--json'))).toMatchObject({
			schema: 1,
			from: '2026-11-20',
			until: '2026-11-23',
			days: [
				{
					day: '2026-11-23',
					events: [{kind: 'leave', person: 'ana-souza', area: null, entry: null, words: 'Ana on leave until 24 Nov'}],
				},
			],
		});
	});

	it.each([
		[['--month', '2026-13'], 'No month “2026-13”: write it as 2026-11.'],
		[['2026-12'], '“2026-12” needs --month: muster calendar --month 2026-12'],
		[['--days', '0'], '--days 0 must be a whole number from 1 to 366.'],
		[['--days', 'ten'], '--days ten must be a whole number from 1 to 366.'],
	])('refuses %j with words', async (argv, words) => {
		const {code, stderr} = await calendar(...argv);
		expect([code, stderr]).toEqual([2, `muster: ${words}\n`]);
	});
});
