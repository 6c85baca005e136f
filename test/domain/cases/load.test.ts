import {describe, expect, it} from 'vitest';
import {isLoadOnRecord} from '../../../source/domain/cases/load.ts';
import {begun, entry, personIn, teamOn} from '../../support/build.ts';

const TODAY = '2026-11-20';
const isLoad = (notes: string): boolean => {
	const team = teamOn(TODAY, {people: ['Ana']}, [
		...begun('2026-06-01'),
		entry('meeting-held', {person: 'ana', mood: 2, notes}, {on: '2026-11-16'}),
	]);
	return isLoadOnRecord(personIn(team, 'ana'), [], TODAY);
};

describe('words of load in a note', () => {
	it.each([
		'Tired after the release.',
		'Two nights in a row.',
		'Worked both weekends.',
		'On-call every second week.',
		'Sleeps badly.',
		'Too much at once.',
		'Her workload doubled.',
		'The load is too high for her.',
		'Long hours since May.',
		'The rota is heavy.',
	])('%s', note => expect(isLoad(note)).toBe(true));

	it.each([
		'The page keeps loading.',
		'Moved the load balancer.',
		'Load tests are green.',
		'Rotates the keys every month.',
		'The download is slow, payload too large.',
		'Peaked early in the quarter.',
		'Exhaustive list of cases written.',
	])('none: %s', note => expect(isLoad(note)).toBe(false));
});
