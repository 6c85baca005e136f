import {describe, expect, it} from 'vitest';
import {lineOfPerson, locateProblems} from '../../../source/store/roster/roster-locate.ts';

const ROSTER = `# the team
team: Payments
people:
  - name: Ana Souza
    id: ana
  - {name: Bo Lindqvist}

  - &chidi
    name: Chidi Okeke
  - *chidi
`;

describe('the line of a person', () => {
	it.each([
		['ana', 4],
		['bo-lindqvist', 6],
		['chidi-okeke', 9],
		['ana-souza', undefined],
		['zed', undefined],
	])('%s begins on %s', async (id, line) => {
		expect(lineOfPerson(ROSTER, id)).toBe(line);
	});

	it('is found in JSON too', async () => {
		expect(lineOfPerson('{"people": [\n\t{"name": "Ana"},\n\t{"name": "Bo"}\n]}', 'bo')).toBe(3);
	});

	it.each(['', 'people:', 'people: {}', '- a', 'people: [1, null, [x]]', `people: ${'['.repeat(100_000)}`, 'people: ['])(
		'is unknown in %s',
		async text => {
			expect(lineOfPerson(text.slice(0, 200_000), 'ana')).toBeUndefined();
		},
	);
});

describe('places of problems', () => {
	const at = async (path: readonly (string | number)[], atKey?: boolean) => {
		const [problem] = locateProblems(ROSTER, 'r.yaml', [{severity: 'mistake', path, atKey, message: 'x'}]);
		return problem?.where;
	};
	it('are those of the value, of the key, or of what is nearest', async () => {
		expect(await at(['people', 0, 'id'])).toBe('r.yaml:5:9');
		expect(await at(['people', 0, 'id'], true)).toBe('r.yaml:5:5');
		expect(await at(['people', 0, 'level'])).toBe('r.yaml:4:5');
		expect(await at(['people', 9])).toBe('r.yaml:4:3');
		expect(await at([])).toBe('r.yaml:2:1');
	});

	it('come in the file’s order, counted ones last', async () => {
		const problems = locateProblems(ROSTER, 'r.yaml', [
			{severity: 'mistake', path: [], isRest: true, message: '… and 9 more'},
			{severity: 'warning', path: ['people', 1], message: 'second', other: ['people', 0]},
			{severity: 'mistake', path: ['team'], message: 'first'},
		]);
		expect(problems).toEqual([
			{severity: 'mistake', where: 'r.yaml:2:7', file: 'r.yaml', line: 2, column: 7, message: 'first'},
			{severity: 'warning', where: 'r.yaml:6:5', file: 'r.yaml', line: 6, column: 5, message: 'second The other is on line 4.'},
			{severity: 'mistake', where: 'r.yaml', file: 'r.yaml', line: undefined, column: undefined, message: '… and 9 more'},
		]);
	});
});
