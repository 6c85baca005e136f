import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {compareNames} from '../../../source/domain/team/names.ts';

describe('compareNames', () => {
	it.each([
		['adam', 'Åsa'],
		['Adam', 'bo'],
		['Émile', 'Fay'],
		['Team 9', 'Team 10'],
		['ana', 'Ana'],
		['Bo', 'Bo Lindqvist'],
	])('has %s before %s', (first, second) => {
		expect(compareNames(first, second)).toBeLessThan(0);
		expect(compareNames(second, first)).toBeGreaterThan(0);
		expect(compareNames(first, first)).toBe(0);
	});

	it('orders plain names as the language does', () => {
		const {compare} = new Intl.Collator('en', {numeric: true});
		const name = fc.string({unit: fc.constantFrom('a', 'b', 'z', 'A', 'B', 'Z', ' '), maxLength: 4});
		fc.assert(
			fc.property(name, name, (a, b) => {
				expect(Math.sign(compareNames(a, b))).toBe(Math.sign(compare(a, b)));
			}),
		);
	});
});
