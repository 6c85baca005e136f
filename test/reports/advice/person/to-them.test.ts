// What is handed over: addressed to the person, nothing in the lead's words, and nothing where it is for the lead alone.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../../source/domain/day.ts';
import type {Entry} from '../../../../source/domain/journal/entries.ts';
import {adviceMarkdown} from '../../../../source/reports/advice/plan/markdown.ts';
import {askAdvisor} from '../../../support/ask-advisor.ts';
import {begun, entry, type PersonParts, type RosterParts, teamOn} from '../../../support/build.ts';

const today: Day = '2026-11-20';
const shared = (
	parts: Partial<PersonParts>,
	{
		entries = [],
		roster = {},
		task = 'career_planning',
	}: {entries?: readonly Entry[]; roster?: RosterParts; task?: 'career_planning' | 'mentoring'} = {},
): string => {
	const ana: PersonParts = {name: 'Ana Souza', level: 'L4', joined: '2022-01-10', ...parts};
	const team = teamOn(today, {...roster, people: [ana, 'Bo', ...(roster.people ?? [])]}, [...begun('2026-06-01'), ...entries]);
	const advice = askAdvisor({task_type: task, person: 'ana-souza'}, team, today, {audience: 'them'});
	return adviceMarkdown(advice, 'Plan', 'Ana', 'them');
};

/** Neither spoken of nor spoken for. */
const expectAddressed = (text: string): void => {
	expect(text).toMatch(/\bYou(r| are| have| work)\b/);
	expect(text).not.toMatch(/\bAna\b|\bthey want\b|Leave alone|You, by [^:]*: (Ask|Find out)|\. \[ \] You, by .*\byour lead\b/);
};

describe('the plan for them', () => {
	it.each<readonly [string, Partial<PersonParts>, RosterParts]>([
		['a target', {target: {level: 'L5', by: '2027-06-30'}, levelSince: '2022-02-01', ratings: {influence: 2, vision: 2}}, {}],
		['no target', {}, {}],
		['nothing at all', {level: undefined}, {}],
		['staying', {target: 'stay', levelSince: '2022-02-01'}, {}],
		['another track', {target: {role: 'engineering_manager'}, ratings: {coaching: 2}}, {}],
		['leaving', {left: '2026-12-18'}, {areas: [{name: 'Ledger', owner: 'ana-souza'}]}],
		['a leave ahead', {leave: [{from: '2026-12-14', until: '2027-01-31'}]}, {areas: [{name: 'Ledger', owner: 'ana-souza'}]}],
	])('speaks to the person: %s', (_, parts, roster) => {
		expectAddressed(shared(parts, {roster}));
		expectAddressed(`${shared(parts, {roster, task: 'mentoring'})} You are`);
	});

	it('compares nobody’s time in a level with what is usual', () => {
		expect(shared({levelSince: '2018-02-01', target: {level: 'L5'}})).not.toMatch(/usual/);
	});

	it('takes an area that is called like the person for no person', () => {
		const roster: RosterParts = {areas: [{name: 'Ana', owner: 'ana-souza'}]};
		const text = shared({target: {level: 'L5'}, ratings: {influence: 2, vision: 2}}, {roster});
		expect(text).toContain('“Ana”');
		expect(text.replaceAll('“Ana”', '')).not.toMatch(/\bAna\b/);
		expect(shared({left: '2026-12-18'}, {roster})).toContain('“Ana”');
	});

	it('leaves what others said as it was said', () => {
		const praise = entry(
			'feedback-noted',
			{people: ['ana-souza'], type: 'praise', text: 'Ana made it clear', say: 'said', competency: 'influence'},
			{on: '2026-11-10'},
		);
		expect(shared({target: {level: 'L5'}, ratings: {influence: 2}}, {entries: [praise]})).toContain('“Ana made it clear”');
	});

	it('quotes nothing of why an area changed hands', () => {
		const taken = entry(
			'area-assigned',
			{area: 'ledger', owner: 'bo', why: 'too slow', rosterWas: {owner: 'ana-souza'}},
			{on: '2026-11-12'},
		);
		const text = shared({}, {entries: [taken], roster: {areas: [{name: 'Ledger', owner: 'ana-souza'}]}});
		expect(text).toContain('Ledger went to Bo');
		expect(text).not.toContain('too slow');
	});

	it('is nothing where the advisor’s words are for the lead', () => {
		const praise = entry('feedback-noted', {people: ['ana-souza'], type: 'praise', text: 't', say: 'said'}, {on: '2026-06-02'});
		const silent = () => shared({level: 'L6'}, {entries: [praise]});
		expect(silent).toThrow('for you alone');
		expect(() => shared({relation: 'contractor'})).toThrow('for you alone');
	});
});
