// A situation that the record speaks against is not run in full.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../../source/domain/day.ts';
import type {Rating} from '../../../../source/domain/ids.ts';
import type {Entry} from '../../../../source/domain/journal/entries.ts';
import {askAdvisor} from '../../../support/ask-advisor.ts';
import {begun, entry, type PersonParts, teamOn} from '../../../support/build.ts';
import {expectSound} from '../checks.ts';

const TODAY: Day = '2026-11-30';
const ask = (situation: string, entries: readonly Entry[], parts: Partial<PersonParts> = {}) => {
	const team = teamOn(TODAY, {people: [{name: 'Ana', level: 'L4', ...parts}]}, [...begun('2026-06-01'), ...entries]);
	const advice = askAdvisor({task_type: 'management', person: 'ana', situation}, team, TODAY);
	expectSound(advice, TODAY, parts.leave ?? []);
	return advice;
};
const held = (on: Day, mood: Rating, notes?: string) => entry('meeting-held', {person: 'ana', mood, notes}, {on});
const well = [held('2026-10-02', 4), held('2026-10-30', 5), held('2026-11-06', 4)];
const AGAINST = 'The record speaks against it';

describe('a question that the record speaks against', () => {
	it.each(['burnout', 'low-performer', 'team-conflict'])('gets what it says and one step: %s', situation => {
		const advice = ask(situation, well);
		expect(advice.result).toContain(AGAINST);
		expect(advice.result).toContain('moods 4, 5 and 4 in the last 3 1:1s');
		expect(advice.result).not.toMatch(/A script|quieter|We had agreed|Take away|Support|each side/i);
		expect(advice.action_items.map(({what}) => what).join()).toContain('Write down what made you ask about Ana');
		expect(advice.action_items.every(({by}) => by <= '2026-12-11')).toBe(true);
	});

	it('takes no invoice for a voice, and no merge conflict for a quarrel', () => {
		const notes = [held('2026-11-13', 4, 'Invoices are through. One merge conflict, solved at once.')];
		expect(ask('team-conflict', [...well, ...notes]).result).toContain(AGAINST);
		const loud = [held('2026-11-13', 4, 'Raised his voice in the planning.')];
		expect(ask('team-conflict', [...well, ...loud]).result).not.toContain(AGAINST);
	});

	it('waits for the return where they are away', () => {
		const leave = [{from: '2026-11-10' as Day, until: '2027-02-07' as Day}];
		const advice = ask('burnout', well, {leave});
		expect(advice.result).toContain('on leave until 7 Feb 2027');
		expect(advice.action_items).toMatchObject([{what: expect.stringContaining('how it is to be back'), by: '2027-02-09'}]);
	});

	it('is nobody stuck in the third week', () => {
		const advice = ask('stuck-at-level', [], {joined: '2026-11-16'});
		expect(advice.result).toContain('day 15 on the team is too early to be stuck');
		expect(JSON.stringify(advice)).not.toContain('next level');
	});

	it('is answered in full where something speaks for it, or little is on record', () => {
		const low = held('2026-11-06', 3);
		expect(ask('burnout', [...well.slice(0, 2), low]).result).not.toContain(AGAINST);
		expect(ask('burnout', well.slice(0, 2)).result).not.toContain(AGAINST);
		expect(ask('team-conflict', [...well, held('2026-11-13', 4, 'Argued with Bo again')]).result).not.toContain(AGAINST);
		const said = entry('feedback-noted', {people: ['ana'], type: 'constructive', text: 't', say: 'said'}, {on: '2026-09-01'});
		expect(ask('low-performer', [...well, said]).result).not.toContain(AGAINST);
		expect(ask('stuck-at-level', [], {joined: '2025-11-16'}).result).not.toContain(AGAINST);
	});
});

describe('the days of a plan', () => {
	it('lie before or after the holidays', () => {
		for (const situation of ['promotion-denied', 'no-promotions', 'low-performer'])
			for (const {by} of ask(situation, []).action_items) expect(by.slice(5) >= '12-23' || by.slice(5) <= '01-03').toBe(false);
	});
});
