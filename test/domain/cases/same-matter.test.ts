// When two texts speak of one matter: words in common, in any number, and not those that stand in every note.
import {describe, expect, it} from 'vitest';
import {isOfName, isSameMatter} from '../../../source/domain/cases/same-matter.ts';

describe('the same matter', () => {
	it.each([
		['Wants to try leading the Thursday triage.', 'Triage goes well, he leads it every time.', false],
		['Wants to try leading the support triage.', 'Support triage is his now.', true],
		['Would like somebody to learn the vault with her.', 'find somebody to learn the vault with her', true],
		['Sees a gap in key rotation. Will write to them.', 'One page on key rotation changed the plan.', true],
		['Asked for a week in May.', 'Asked what comes next week.', false],
		['', '', false],
	])('“%s”, “%s”: %s', (one, other, isSo) => {
		expect(isSameMatter(one, other)).toBe(isSo);
		expect(isSameMatter(other, one)).toBe(isSo);
	});

	it('is that of a name, whatever its number', () => {
		expect(isOfName('Asked whether anyone else could take the rota.', 'On-call rota')).toBe(true);
		expect(isOfName('Asked whether anyone else could take the nights.', 'On-call rota')).toBe(false);
		expect(isOfName('The ledgers are slow.', 'Ledger')).toBe(true);
	});
});
