import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {type Draft, parseEntry} from '../../../source/domain/journal/entries.ts';
import {
	assignArea,
	changeLevel,
	parseTarget,
	rate,
	reviewArea,
	setAuthority,
	setCadence,
	setTarget,
	snoozeSignal,
} from '../../../source/domain/verbs/overrides.ts';
import {areaIn, personIn, teamOn, uuid} from '../../support/build.ts';

const on: Day = '2026-11-20';
const team = teamOn(on, {
	people: [
		{name: 'Ana', level: 'L4', target: {level: 'L5'}, cadence: 'biweekly', ratings: {writing: 3}},
		'Bo',
		{name: 'Gil', left: '2026-01-01'},
	],
	areas: [{name: 'API', owner: 'ana', backup: 'bo', authority: 5}, 'Rota'],
});
const [ana, bo, gil] = [personIn(team, 'ana'), personIn(team, 'bo'), personIn(team, 'gil')];
const [api, rota] = [areaIn(team, 'api'), areaIn(team, 'rota')];
const refuses = (code: string) => expect.objectContaining({code});

describe('an override keeps what the roster said', () => {
	const drafts: readonly (readonly [string, Draft, object])[] = [
		['a level', changeLevel(team, ana, 'l5', on), {level: 'L5', since: on, rosterWas: 'L4'}],
		['a first level', changeLevel(team, bo, 'L3', on), {level: 'L3', rosterWas: null}],
		[
			'a target',
			setTarget(team, ana, {role: 'tech_lead', by: '2027-01-01'}),
			{role: 'tech_lead', by: '2027-01-01', rosterWas: {level: 'L5'}},
		],
		['staying', setTarget(team, bo, 'stay'), {stay: true, rosterWas: null}],
		['no target', setTarget(team, ana, undefined), {rosterWas: {level: 'L5'}}],
		['a cadence', setCadence(team, ana, ' Weekly '), {every: 'weekly', rosterWas: 'biweekly'}],
		['a cadence over the team’s default', setCadence(team, bo, '10d'), {every: '10d', rosterWas: null}],
		['a rating', rate(team, ana, 'writing', 4, ' an RFC ', on), {rating: 4, evidence: 'an RFC', rosterWas: 3}],
		['a first rating', rate(team, ana, 'vision', 2, ' ', on), {rating: 2, rosterWas: null}],
		[
			'an owner',
			assignArea(team, api, {owner: undefined}, on),
			{owner: null, backup: 'bo', rosterWas: {owner: 'ana', backup: 'bo'}},
		],
		[
			'a first owner',
			assignArea(team, rota, {owner: bo, why: ' w '}, on),
			{owner: 'bo', backup: null, why: 'w', rosterWas: {owner: null, backup: null}},
		],
		['an authority', setAuthority(team, api, 7, on), {authority: 7, rosterWas: 5}],
		['a first authority', setAuthority(team, rota, 1, on), {authority: 1, rosterWas: null}],
	];

	it.each(drafts)('%s', (_, draft, fields) => {
		expect(draft).toMatchObject(fields);
		const stored = {id: uuid(1), at: `${on}T09:00:00Z`, on, write: uuid(2), machine: 'm', v: 1, ...draft};
		expect(parseEntry(JSON.parse(JSON.stringify(stored))).fault).toBeUndefined();
	});
});

describe('assigning an area', () => {
	it('keeps the backup, unless that is the new owner, another is named, or none is wanted', () => {
		expect(assignArea(team, api, {owner: ana}, on)).toMatchObject({owner: 'ana', backup: 'bo'});
		expect(assignArea(team, api, {owner: bo}, on)).toMatchObject({owner: 'bo', backup: null});
		expect(assignArea(team, api, {owner: bo, backup: ana}, on)).toMatchObject({owner: 'bo', backup: 'ana'});
		expect(assignArea(team, api, {owner: ana, backup: null}, on)).toMatchObject({owner: 'ana', backup: null});
	});

	it('is refused to whoever left, and to one person twice', () => {
		expect(() => assignArea(team, api, {owner: gil}, on)).toThrow(refuses('person-left'));
		expect(() => assignArea(team, api, {owner: ana, backup: gil}, on)).toThrow(refuses('person-left'));
		expect(() => assignArea(team, api, {owner: ana, backup: ana}, on)).toThrow(refuses('owner-is-backup'));
	});

	it('is reviewed with notes or without', () => {
		expect(reviewArea(api, on)).toEqual({kind: 'area-reviewed', area: 'api', on});
		expect(reviewArea(api, on, ' fine ')).toMatchObject({notes: 'fine'});
	});
});

describe('a target as typed', () => {
	it.each([
		['l5', {level: 'L5', by: on}],
		['tech lead', {role: 'tech_lead', by: on}],
		['Engineering-Manager', {role: 'engineering_manager', by: on}],
		['VP', {role: 'vp', by: on}],
		['stay', 'stay'],
		['NONE', undefined],
	])('%s', (word, target) => expect(parseTarget(team, word, on)).toEqual(target));
});

describe('what is not allowed is refused', () => {
	it.each([
		['a level off the ladder', () => changeLevel(team, ana, 'L9', on), 'unknown-level', 'L3, L4'],
		['a target that is none', () => parseTarget(team, 'king'), 'unknown-target', 'tech_lead'],
		['a cadence that is none', () => setCadence(team, ana, 'daily'), 'unknown-cadence', 'weekly, biweekly'],
		['no days between', () => setCadence(team, ana, '0d'), 'unknown-cadence', '10d'],
		['a signal that is none', () => snoozeSignal('ana', 'gloom', '2026-11-27', on), 'unknown-signal', 'no-feedback'],
		['a subject that is none', () => snoozeSignal('__proto__', 'span', '2026-11-27', on), 'unknown-subject', 'subject'],
		['a snooze until today', () => snoozeSignal('ana', 'no-feedback', on, on), 'day-passed', 'a day to come'],
	] as const)('%s', (_, act, code, allowed) => {
		expect(act).toThrow(refuses(code));
		expect(act).toThrow(allowed);
	});

	it('a snooze keeps its reason, where there is one', () => {
		expect(snoozeSignal('ana', 'span', '2026-11-21', on, ' we agreed on it ')).toMatchObject({why: 'we agreed on it'});
		expect(snoozeSignal('ana', 'span', '2026-11-21', on, ' ')).not.toHaveProperty('why');
	});

	it('but a snooze of a person, an area or the team until a day to come is fine', () => {
		for (const subject of ['ana', 'team'])
			expect(snoozeSignal(subject, 'span', '2026-11-21', on)).toEqual({
				kind: 'signal-snoozed',
				subject,
				signal: 'span',
				until: '2026-11-21',
			});
	});
});
