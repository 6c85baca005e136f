// Who holds what while somebody is away, day by day, on the sheet.
import {describe, expect, it} from 'vitest';
import {prepReport} from '../../../source/reports/prep/prep.ts';
import {leaveWords} from '../../../source/reports/prep/prep-words.ts';
import {type PersonParts, personIn, type RosterParts, teamOn} from '../../support/build.ts';

const today = '2026-11-20';
const words = (
	ana: Partial<PersonParts>,
	bo: Partial<PersonParts> = {},
	area: NonNullable<RosterParts['areas']>[number] = {name: 'Ledger', owner: 'ana', backup: 'bo'},
) => {
	const team = teamOn(today, {
		people: [
			{name: 'Ana', ...ana},
			{name: 'Bo', ...bo},
		],
		areas: [area],
	});
	const {away} = prepReport(personIn(team, 'ana'), team).changes;
	return away && leaveWords(away, team);
};
const leave = [{from: '2026-12-01', until: '2026-12-31'}] as const;

describe('a leave', () => {
	it.each<readonly [string, Partial<PersonParts>, string]>([
		['the other is there', {}, 'Bo holds Ledger'],
		['the other leaves', {left: '2026-12-10'}, 'Bo holds Ledger, from 11 Dec nobody'],
		[
			'the other is away in between',
			{leave: [{from: '2026-12-07', until: '2026-12-11'}]},
			'Bo holds Ledger, from 7 Dec to 11 Dec nobody',
		],
		[
			'the other is away at first',
			{leave: [{from: '2026-11-23', until: '2026-12-04'}]},
			'nobody holds Ledger until 4 Dec, then Bo',
		],
		['the other is away for longer', {leave: [{from: '2026-11-23', until: '2027-02-01'}]}, 'nobody holds Ledger'],
	])('%s', (_, bo, held) => {
		expect(words({leave}, bo)).toBe(`on leave from 1 Dec, until 31 Dec · ${held}`);
	});

	it('leaves nothing alone that somebody outside the roster holds', () => {
		const area = {name: 'Ledger', owner: 'ana', heldBy: 'Platform'};
		expect(words({leave}, {}, area)).toContain('Platform holds Ledger');
		expect(words({left: '2026-12-10'}, {}, area)).toBe('last day 10 Dec · Platform holds Ledger');
	});

	it('is looked at after a last day, too', () => {
		expect(words({left: '2026-12-10'}, {left: '2026-12-31'})).toBe('last day 10 Dec · Bo holds Ledger, from 1 Jan 2027 nobody');
		expect(words({left: '2026-12-10'}, {left: '2026-12-10'})).toBe('last day 10 Dec · nobody holds Ledger after it');
	});
});
