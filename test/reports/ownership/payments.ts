// A team whose areas are held in every way: by two, by one alone, by somebody on leave, by somebody gone, by nobody.
import type {RosterParts} from '../../support/build.ts';

export const PAYMENTS: RosterParts = {
	people: [
		{name: 'Ana Souza', id: 'ana'},
		{name: 'Bo Lindqvist', id: 'bo'},
		{name: 'Cy Young', id: 'cy', leave: [{from: '2026-11-01'}]},
		{name: 'Gil Moreno', id: 'gil', left: '2026-08-01'},
		{name: 'Di', id: 'di'},
	],
	areas: [
		{name: 'Checkout', owner: 'ana', backup: 'bo', authority: 5, reviewed: '2026-11-02', reviewEvery: 90},
		{name: 'Rota', owner: 'ana'},
		{name: 'Payouts', owner: 'cy', backup: 'bo'},
		{name: 'Rules', owner: 'gil'},
		{name: 'Docs'},
	],
};
