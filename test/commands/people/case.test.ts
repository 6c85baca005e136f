// `muster case`: what it shows, what it writes, and what it refuses.
import {describe, expect, it} from 'vitest';
import {homeWith, jsonOf, runCommand} from '../../support/program/run-command.ts';

type Shown = {readonly cases: readonly {readonly id: string; readonly setBy: string; readonly since: string}[]};
const casesOf = async (home: string, person = 'bo') =>
	(jsonOf(await runCommand(['case', person, '--json'], {home})) as Shown).cases.map(({id, setBy, since}) => [id, setBy, since]);

describe('muster case', () => {
	it('says that no case holds, and how to say that one does', async () => {
		const {stdout} = await runCommand(['case', 'bo'], {home: homeWith()});
		expect(stdout).toBe('No case holds for Bo Lindqvist. If you know of one: muster case bo CASE yes\n');
	});

	it('shows what was recorded, what comes first, what to leave alone and what ends it', async () => {
		const home = homeWith();
		await runCommand(['met', 'bo', '--mood', '1'], {home});
		const {stdout} = await runCommand(['case', 'bo'], {home});
		expect(stdout).toBe(
			[
				'worn  Energy first: mood 1, the last on 20 Nov',
				'  First: Talk this week about energy and load, and listen. Take one thing away, and say which.',
				'  Leave alone: new work, growth steps, criticism of small things and praise of heroic effort.',
				'  Ends with a better mood at a 1:1, or two 1:1s without one noted. Not so: muster case bo worn no',
				'',
			].join('\n'),
		);
	});

	it('takes the lead’s word over the records, and can be undone', async () => {
		const home = homeWith();
		await runCommand(['met', 'bo', '--mood', '1'], {home});
		expect(await casesOf(home)).toEqual([['worn', 'records', '2026-11-20']]);
		const {stdout} = await runCommand(['case', 'bo', 'worn', 'no'], {home});
		expect(stdout).toBe('Worn does not hold for Bo Lindqvist, as you say. Undo: muster undo\n');
		expect(await casesOf(home)).toEqual([]);
		await runCommand(['undo'], {home});
		expect(await casesOf(home)).toEqual([['worn', 'records', '2026-11-20']]);
		await runCommand(['case', 'bo', 'promotion declined', 'yes'], {home});
		expect(await casesOf(home)).toEqual([
			['worn', 'records', '2026-11-20'],
			['promotion-declined', 'lead', '2026-11-20'],
		]);
	});

	it.each([
		[['case', 'bo', 'tired', 'yes'], 1, /No case “tired”\. Allowed: worn, /],
		[['case', 'bo', 'worn'], 2, /Say whether worn holds/],
		[['case', 'bo', 'worn', 'no'], 1, /there is nothing to take back/],
		[['case', 'bo', 'worn', 'maybe'], 2, /yes, no/],
	])('refuses %j', async (argv, exit, words) => {
		const {code, stderr} = await runCommand(argv, {home: homeWith()});
		expect([code, stderr]).toEqual([exit, expect.stringMatching(words)]);
	});

	it('is in the status of each person', async () => {
		const home = homeWith();
		await runCommand(['case', 'ana', 'overlooked', 'yes'], {home});
		const {people} = jsonOf(await runCommand(['status', '--json'], {home})) as {people: readonly ({id: string} & Shown)[]};
		expect(people.find(({id}) => id === 'ana')?.cases).toMatchObject([
			{id: 'overlooked', setBy: 'lead', since: '2026-11-20', reason: 'you said so on 20 Nov', records: [expect.any(String)]},
		]);
	});
});
