import {describe, expect, it} from 'vitest';
import {
	type Gone,
	goneDays,
	goneWords,
	holders,
	ifGone,
	ifGoneSentences,
	ifGoneWords,
} from '../../../source/reports/ownership/if-gone.ts';
import {personIn, type RosterParts, teamOn} from '../../support/build.ts';
import {PAYMENTS} from './payments.ts';

const TODAY = '2026-11-20';
const team = teamOn(TODAY, PAYMENTS);
const summed = (person: string) => ifGoneWords(ifGone(team, person), goneDays(team, person));

describe('if somebody is gone', () => {
	it('tells what they hold and who is left, what nobody would hold first', () => {
		expect(ifGone(team, 'bo').map(({name, role, left}) => [name, role, left])).toEqual([
			['Payouts', 'backup', 'nobody'],
			['Checkout', 'backup', 'Ana Souza'],
		]);
		expect(ifGone(team, 'ana').map(({name, orphaned}) => [name, orphaned])).toEqual([
			['Rota', true],
			['Checkout', false],
		]);
	});

	it('sums it up in words', () => {
		expect(summed('bo')).toBe('1 area left with nobody');
		expect(summed('cy')).toBe('everything stays covered');
		expect(summed('di')).toBe('holds nothing');
	});

	it('lists whoever holds something, whom the team would miss most first', () => {
		expect(holders(team).map(({person, owns, backs}) => [person.id, owns, backs])).toEqual([
			['ana', 2, 0],
			['gil', 1, 0],
			['bo', 0, 2],
			['cy', 1, 0],
		]);
	});
});

describe('the days on which they are gone', () => {
	const words = (days: NonNullable<RosterParts['people']>[number], gone?: Gone) => {
		const other = teamOn(TODAY, {people: [days]});
		return goneWords(personIn(other), other, gone ?? goneDays(other, personIn(other).id));
	};

	it('are said as they are on the roster', () => {
		expect(words({name: 'Ana'})).toBe('If Ana is away or leaves');
		expect(words({name: 'Ana', leave: [{from: '2026-11-01'}]})).toBe('While Ana is on leave');
		expect(words({name: 'Ana', leave: [{from: '2026-11-01', until: '2026-12-01'}]})).toBe('While Ana is on leave until 1 Dec');
		expect(words({name: 'Ana', leave: [{from: '2026-12-23', until: '2027-04-14'}]})).toBe(
			'While Ana is away, 23 Dec–14 Apr 2027',
		);
		expect(words({name: 'Ana', left: '2026-12-01'})).toBe('Once Ana has left');
		expect(words({name: 'Ana', left: '2026-12-18', leave: [{from: '2026-12-14', until: '2026-12-18'}]})).toBe(
			'Once Ana is gone for good, from 14 Dec',
		);
		expect(words({name: 'Ana', left: '2026-08-01'})).toBe('Ana has left');
	});

	it('may be asked about', () => {
		expect(words({name: 'Ana'}, {from: '2026-12-01', until: '2026-12-04', as: 'asked'})).toBe('If Ana is away 1 Dec–4 Dec');
		expect(words({name: 'Ana'}, {from: '2026-12-01', until: '2026-12-01', as: 'asked'})).toBe('If Ana is away on 1 Dec');
		expect(words({name: 'Ana'}, {from: '2026-12-01', as: 'asked'})).toBe('If Ana is away from 1 Dec');
	});
});

describe('a leave ahead', () => {
	const holidays = teamOn(TODAY, {
		people: [
			{name: 'Ana Souza', id: 'ana', leave: [{from: '2026-12-21', until: '2027-04-16'}]},
			{name: 'Bo', left: '2027-01-12'},
			{
				name: 'Kim',
				leave: [
					{from: '2026-12-28', until: '2026-12-31'},
					{from: '2027-02-01', until: '2027-02-01'},
				],
			},
			{name: 'Di'},
		],
		areas: [
			{name: 'Checkout API', owner: 'ana', backup: 'bo'},
			{name: 'Observability', owner: 'ana', backup: 'kim'},
			{name: 'Rota', owner: 'ana'},
			{name: 'Search', owner: 'di', backup: 'ana'},
			{name: 'Payouts', owner: 'ana', backup: 'di'},
			{name: 'Audit', owner: 'ana', heldBy: 'Platform'},
		],
	});
	const gone = goneDays(holidays, 'ana');
	const lines = ifGone(holidays, 'ana', gone);

	it('is looked at day by day', () => {
		expect(lines.map(({name, left}) => [name, left])).toEqual([
			['Checkout API', 'nobody from 13 Jan 2027, else Bo'],
			['Observability', 'nobody 28 Dec–31 Dec and 1 Feb 2027, else Kim'],
			['Rota', 'nobody'],
			['Search', 'Di'],
			['Payouts', 'Di'],
			['Audit', 'Platform'],
		]);
		expect(ifGoneWords(lines, gone)).toBe('1 area left with nobody, 2 on some days');
	});

	it('is told in sentences, what nobody holds by its first day', () => {
		expect(ifGoneSentences(lines, gone, holidays)).toEqual({
			nobody: [
				'from 21 Dec nobody holds Rota',
				'from 28 Dec to 31 Dec nobody holds Observability',
				'from 13 Jan 2027 nobody holds Checkout API',
				'on 1 Feb 2027 nobody holds Observability',
			],
			held: [
				'Bo holds Checkout API alone until 12 Jan 2027',
				'Kim holds Observability alone until 27 Dec, 1 Jan 2027–31 Jan 2027 and from 2 Feb 2027',
				'Di holds Search and Payouts',
				'Platform holds Audit',
			],
		});
	});

	it('shows its days where somebody is chosen', () => {
		expect(holders(holidays)[0]?.words).toBe('away 21 Dec–16 Apr 2027: 1 area left with nobody, 2 on some days');
	});
});

describe('days asked about', () => {
	const asked = (gone: Gone, person = 'ana') => ifGoneSentences(ifGone(team, person, gone), gone, team);

	it('are said as far as they differ from today and from their end', () => {
		expect(asked({from: TODAY, as: 'asked'}).nobody).toEqual(['nobody would hold Rota']);
		expect(asked({from: TODAY, until: '2026-12-04', as: 'asked'}).nobody).toEqual(['until 4 Dec nobody holds Rota']);
		expect(asked({from: TODAY, as: 'left'}, 'gil').nobody).toEqual(['nobody holds Rules']);
	});
});
