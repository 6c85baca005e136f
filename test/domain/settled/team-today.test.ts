import {describe, expect, it} from 'vitest';
import {addDays, type Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {type Gathered, type LongJournal, teamToday} from '../../../source/domain/settled/team-today.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {entry, roster} from '../../support/build.ts';

const today: Day = '2026-11-20';
const ana = roster({people: ['Ana']});
const met = (on: Day) => entry('meeting-held', {person: 'ana'}, {on});
/** Every four weeks for two years, up to yesterday. */
const entries: readonly Entry[] = Array.from({length: 27}, (_, count) => met(addDays('2026-11-19', -28 * count))).reverse();

/** A journal that notes what is asked of it. */
const journalOf = (gathered?: Gathered) => {
	const kept: Gathered[] = [];
	let reads = 0;
	const journal: LongJournal = {
		gathered: () => gathered,
		all: () => {
			reads += 1;
			return entries;
		},
		gather: found => kept.push(found),
	};
	return {journal, kept, reads: () => reads};
};

describe('the team of today', () => {
	it('is the whole of a short journal, of which nothing is gathered', () => {
		const {journal, kept} = journalOf();
		const {team, isBrief} = teamToday(ana, builtInLadder, journal, today, entries.length + 1);
		expect(isBrief).toBe(false);
		expect(team).toEqual(foldTeam(ana, builtInLadder, entries, today));
		expect(kept).toEqual([]);
	});

	it('is brief from the length on that makes a journal long, and what still counts is kept', () => {
		const {journal, kept} = journalOf();
		expect(teamToday(ana, builtInLadder, journal, today, entries.length).isBrief).toBe(true);
		expect(kept).toHaveLength(1);
		expect(kept[0]?.entries.length).toBeLessThan(entries.length);
		expect(kept[0]?.entries).toContain(entries.at(-1));
	});

	it('comes from what was gathered before, and reads no more', () => {
		const first = journalOf();
		const fresh = teamToday(ana, builtInLadder, first.journal, today, 1).team;
		const again = journalOf(first.kept[0]);
		const {team, isBrief} = teamToday(ana, builtInLadder, again.journal, today, 1);
		expect({isBrief, reads: again.reads(), kept: again.kept}).toEqual({isBrief: true, reads: 0, kept: []});
		expect(team).toEqual(fresh);
	});

	it('reads everything again when a run reaches back before what was gathered', () => {
		const opened = entry(
			'action-opened',
			{person: 'ana', owner: 'lead', text: 'ask about the desk', due: '2025-02-01'},
			{on: '2025-01-09'},
		);
		const gathered: Gathered = {entries: [opened, ...entries], from: '2026-01-01', whole: new Set()};
		const {journal, reads} = journalOf(gathered);
		teamToday(ana, builtInLadder, journal, today, 1);
		expect(reads()).toBe(1);
	});
});
