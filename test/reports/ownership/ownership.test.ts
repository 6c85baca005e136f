import {describe, expect, it} from 'vitest';
import {areaCard} from '../../../source/reports/ownership/area-card.ts';
import {areaRow, areasInOrder, truckSentence} from '../../../source/reports/ownership/ownership.ts';
import {areaIn, entry, teamOn} from '../../support/build.ts';
import {PAYMENTS} from './payments.ts';

const TODAY = '2026-11-20';
const team = teamOn(TODAY, PAYMENTS);

describe('a row of the areas', () => {
	it('names owner and backup, and says who of them is not here', () => {
		const cells = (area: string) => {
			const {owner, backup, authority, reviewed, mark} = areaRow(areaIn(team, area), team);
			return [mark, owner, backup, authority, reviewed];
		};
		expect(cells('checkout')).toEqual(['fine', 'Ana Souza', 'Bo Lindqvist', '5 advise', '2 Nov']);
		expect(cells('payouts')).toEqual(['info', 'Cy Young (on leave)', 'Bo Lindqvist', '–', '–']);
		expect(cells('rules')).toEqual(['act', 'Gil Moreno (left)', '–', '–', '–']);
		expect(cells('docs')).toEqual(['act', 'nobody', '–', '–', '–']);
	});

	it('shortens names where there is little room', () => {
		const {owner, backup} = areaRow(areaIn(team, 'payouts'), team, {isShort: true});
		expect([owner, backup]).toEqual(['Cy (on leave)', 'Bo']);
	});

	it('shows an owner whom the roster does not know by their id', () => {
		const assigned = entry('area-assigned', {area: 'docs', owner: 'zoe', rosterWas: {owner: null}}, {on: '2026-11-19'});
		const changed = teamOn(TODAY, PAYMENTS, [assigned]);
		expect(areaRow(areaIn(changed, 'docs'), changed).owner).toBe('zoe (not on the roster)');
	});

	it('stands above others when it needs an owner', () => {
		expect(areasInOrder(team).map(({name}) => name)).toEqual(['Rules', 'Docs', 'Rota', 'Payouts', 'Checkout']);
	});
});

describe('the truck factor in words', () => {
	it('names who makes it', () => {
		expect(truckSentence(team)).toBe(
			'Truck factor 1: without Ana, 3 of 5 areas have nobody. Only Ana holds Rota, only Bo Payouts.',
		);
		const outside = [
			{name: 'A', heldBy: 'Platform'},
			{name: 'B', owner: 'ana'},
		];
		expect(truckSentence(teamOn(TODAY, {people: ['Ana'], areas: outside}))).toMatch(
			/^Truck factor 1: without Ana, 1 of 1 area has nobody/,
		);
		expect(truckSentence(teamOn(TODAY, {areas: outside.slice(0, 1)}))).toBe('Every area is held by somebody outside the roster.');
		expect(truckSentence(teamOn(TODAY, {}))).toBe('No areas yet: the roster lists what is owned.');
		expect(truckSentence(teamOn(TODAY, {areas: ['A']}))).toBe('Truck factor 0: 1 of 1 area has nobody already.');
	});
});

describe('the card of an area', () => {
	it('says who holds it, who decides, and when it was looked at', () => {
		const {holders: who, authority, review} = areaCard(areaIn(team, 'checkout'), team);
		expect([who, authority, review]).toEqual([
			'Ana Souza · backup Bo Lindqvist',
			'5 advise: they decide, after hearing you',
			'2 Nov, 18 days ago · due again 31 Jan 2027',
		]);
		expect(areaCard(areaIn(team, 'docs'), team)).toMatchObject({
			holders: 'nobody · no backup',
			authority: '',
			review: 'never recorded',
		});
	});

	it('says that a review is due, or how often it is wanted', () => {
		const areas = [
			{name: 'Late', reviewed: '2026-08-01' as const, reviewEvery: 30},
			{name: 'Never', reviewEvery: 30},
		];
		const due = teamOn(TODAY, {areas});
		expect(areas.map(({name}) => areaCard(areaIn(due, name.toLowerCase()), due).review)).toEqual([
			'1 Aug, 111 days ago · was due on 31 Aug',
			'never recorded · every 30 days',
		]);
	});

	it('tells its history newest first, without the reasons while masked', () => {
		const entries = [
			entry('area-assigned', {area: 'docs', owner: 'bo', why: 'asked for it', rosterWas: {owner: null}}, {on: '2026-11-10'}),
			entry('area-reviewed', {area: 'docs', notes: 'two pages are old'}, {on: '2026-11-18'}),
		];
		const changed = teamOn(TODAY, PAYMENTS, entries);
		expect(areaCard(areaIn(changed, 'docs'), changed).history).toEqual([
			{day: '18 Nov', words: 'Docs reviewed · “two pages are old”'},
			{day: '10 Nov', words: 'Docs to Bo · “asked for it”'},
		]);
		const masked = JSON.stringify(areaCard(areaIn(changed, 'docs'), changed, true));
		expect(masked).not.toContain('two pages');
		expect(masked).not.toContain('asked');
	});

	it('tells each signal with what to do', () => {
		expect(areaCard(areaIn(team, 'rules'), team).signals).toEqual([
			{
				severity: 'act',
				reason: 'no owner since Gil Moreno left',
				next: 'give it an owner, or decide openly to stop',
				otherwise: '',
				since: 'since 2 Aug',
				snoozed: undefined,
			},
		]);
	});
});
