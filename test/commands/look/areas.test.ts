// What `muster areas --if-gone` prints: day by day, what nobody would hold without somebody.
import {describe, expect, it} from 'vitest';
import {homeWith, jsonOf, runCommand} from '../../support/program/run-command.ts';

const ROSTER = `people:
  - name: Ana Souza
    leave: [{from: 2026-12-21, until: 2027-04-16}]
  - name: Bo Lindqvist
    left: 2027-01-12
  - name: Kim Park
    leave: [{from: 2027-01-01}]
  - name: Di Ash
areas:
  - {name: Checkout API, owner: ana-souza, backup: bo-lindqvist}
  - {name: Observability, owner: ana-souza, backup: kim-park}
  - {name: Rota, owner: ana-souza}
  - {name: Search, owner: di-ash, backup: ana-souza}
`;
const areas = (...argv: readonly string[]) => runCommand(['areas', ...argv], {home: homeWith(ROSTER)});

describe('muster areas --if-gone', () => {
	it('takes the days of a leave ahead, says so, and names what nobody holds by its first day', async () => {
		expect((await areas('--if-gone', 'ana')).stdout).toBe(
			`While Ana is away, 21 Dec–16 Apr 2027: 1 area left with nobody, 2 on some days
   Who holds what
!  From 21 Dec nobody holds Rota
!  From 1 Jan 2027 nobody holds Observability
!  From 13 Jan 2027 nobody holds Checkout API
✓  Bo holds Checkout API alone until 12 Jan 2027
✓  Kim holds Observability alone until 31 Dec
✓  Di holds Search
These are the days of the next leave on the roster; --from and --until ask about others.
muster assign AREA --to PERSON --backup PERSON names somebody.
`,
		);
	});

	it('says who covers what where everything stays covered, and of whom holds nothing only that', async () => {
		expect((await areas('--if-gone', 'di', '--from', 'tomorrow', '--until', '2w')).stdout).toBe(
			`If Di is away 21 Nov–4 Dec: everything stays covered
   Who holds what
✓  Ana holds Search
`,
		);
		const nothing = homeWith('people: [{name: Ana}]\nareas: [Docs]\n');
		expect((await runCommand(['areas', '--if-gone', 'ana'], {home: nothing})).stdout).toBe(
			'If Ana is away or leaves: holds nothing\n',
		);
	});

	it('speaks of what follows a last day, with the leaves of the others', async () => {
		expect((await areas('--if-gone', 'bo')).stdout).toContain(
			'!  From 13 Jan 2027 to 16 Apr 2027 nobody holds Checkout API\n✓  Ana holds Checkout API alone from 17 Apr 2027\n',
		);
	});

	it('answers other programs with every run of days', async () => {
		expect(jsonOf(await areas('--if-gone', 'kim', '--from', '2026-12-01', '--json'))).toEqual({
			schema: 1,
			person: 'kim-park',
			as: 'asked',
			from: '2026-12-01',
			until: null,
			areas: [
				{
					id: 'observability',
					name: 'Observability',
					role: 'backup',
					holders: [
						{from: '2026-12-01', until: '2026-12-20', holders: ['ana-souza']},
						{from: '2026-12-21', until: '2027-04-16', holders: []},
						{from: '2027-04-17', until: null, holders: ['ana-souza']},
					],
					nobody: [{from: '2026-12-21', until: '2027-04-16'}],
				},
			],
		});
	});

	it('refuses days that run backwards, and days of nobody', async () => {
		expect(await areas('--if-gone', 'ana', '--from', '2w', '--until', '1w')).toMatchObject({
			code: 2,
			stderr: expect.stringContaining('--until 2026-11-27 is before 2026-12-04'),
		});
		expect(await areas('--from', 'today')).toMatchObject({code: 2, stderr: expect.stringContaining('--if-gone PERSON')});
		expect((await areas('--if-gone', 'zed')).code).toBe(1);
	});
});
