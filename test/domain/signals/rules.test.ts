import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {AREA_RULES, PERSON_RULES, TEAM_RULES} from '../../../source/domain/signals/rules.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import {SIGNAL_IDS} from '../../../source/domain/team/team.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {anyDay, anyEntries, anyRoster} from '../../support/generated/arbitraries.ts';

const today: Day = '2026-11-20';
const allRules = [...PERSON_RULES, ...AREA_RULES, ...TEAM_RULES];

describe('the rules', () => {
	it('are one for each signal', () => expect(allRules.map(rule => rule.id).sort()).toEqual([...SIGNAL_IDS].sort()));

	it('speak of areas and of the team where the contract says so, and else of people', () => {
		expect(AREA_RULES.map(rule => rule.id)).toEqual(['orphan-area', 'sole-owner', 'review-due']);
		expect(TEAM_RULES.map(rule => rule.id)).toEqual([
			'truck-factor-one',
			'span',
			'no-target',
			'no-win-noted',
			'promises-kept',
			'attention-uneven',
		]);
	});

	it('give in words a reason and a next step, without shouting or line breaks, and never a day to come', () => {
		fc.assert(
			fc.property(anyRoster(), anyEntries(), anyDay, (roster, entries, day) => {
				const team = foldTeam(roster, builtInLadder, entries, day);
				for (const {signals} of [team, ...team.people, ...team.areas])
					for (const {reason, next, since} of signals) {
						expect(since <= day).toBe(true);
						for (const words of [reason, next]) expect(words).toMatch(/^[^\n!]{5,160}$/u);
						expect(`${reason} ${next}`).not.toMatch(/undefined|NaN|null|\bready\b|promot/i);
					}
			}),
			{numRuns: 60},
		);
	});

	it('never quote a note in their reason', () => {
		fc.assert(
			fc.property(anyRoster(), anyEntries(), (roster, entries) => {
				const team = foldTeam(roster, builtInLadder, entries, today);
				for (const {reason, next} of team.people.flatMap(person => person.signals))
					expect(`${reason} ${next}`).not.toMatch(/calm update|said “no”|naïve/);
			}),
			{numRuns: 30},
		);
	});
});
