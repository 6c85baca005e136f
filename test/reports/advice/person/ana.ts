// Somebody on the way from L4 to L5, with a gap in influence: the usual person of the advisor's tests.
import type {PersonParts} from '../../../support/build.ts';

export const ana: PersonParts = {
	name: 'Ana',
	level: 'L4',
	levelSince: '2025-02-01',
	target: {level: 'L5', by: '2027-06-30'},
	ratings: {influence: 2, vision: 2, planning: 3, writing: 4},
};
