// The years over which it is counted how often muster asks for the lead: one led well, and three in which something is otherwise.
import {addDays, type Day} from '../../source/domain/day.ts';
import type {Entry} from '../../source/domain/journal/entries.ts';
import type {Team} from '../../source/domain/team/team.ts';
import {randomFrom} from '../support/generated/random.ts';
import {foldedFrom} from '../support/teams/fixtures.ts';
import {LEAD_AWAY, type Leave, rosterOn, within, YEAR_BEGINS} from '../support/teams/well-led-team.ts';
import {wellLedYear} from '../support/teams/well-led-year.ts';

const WEEKS = 52;
const RECORDED = 0.7;
const RECORDED_SEED = 70;
const STAR = 'ines';
/** Beside the holidays, three weeks in spring and three in autumn. */
const AWAY: readonly Leave[] = [
	...LEAD_AWAY,
	{from: '2026-03-09', until: '2026-03-29'},
	{from: '2026-09-07', until: '2026-09-27'},
];

export type Year = {readonly name: string; readonly about: string; readonly mondays: () => readonly (readonly Team[])[]};

/** Invented years differ by chance: four of each are counted together. */
const SEEDS = [3, 11, 12, 13];

/** The team on each Monday on which the lead is there, as it is found in the morning, before anything is recorded. */
const mondays = (entries: readonly Entry[], away: readonly Leave[] = LEAD_AWAY): readonly Team[] =>
	Array.from({length: WEEKS}, (_, week): Day => addDays(YEAR_BEGINS, 7 * week))
		.filter(today => !within(away, today))
		.map(today =>
			foldedFrom(
				rosterOn(today, away),
				entries.filter(entry => entry.on < today),
				today,
			),
		);

/** Some 1:1s took place and were never written down; what was said and discussed in them was. */
const recordedInPart = (entries: readonly Entry[]): readonly Entry[] => {
	const random = randomFrom(RECORDED_SEED);
	return entries.filter(({kind}) => kind !== 'meeting-held' || random.chance(RECORDED));
};

/** One of the eight is met as usual, and nothing is noted of their work or their future. */
const withQuietStar = (entries: readonly Entry[]): readonly Entry[] =>
	entries.flatMap((entry): readonly Entry[] => {
		switch (entry.kind) {
			case 'feedback-noted':
			case 'win-noted':
				return entry.people.includes(STAR) ? [] : [entry];
			case 'feedback-said':
				return entry.person === STAR ? [] : [entry];
			case 'meeting-held':
				return entry.person === STAR && entry.career ? [{...entry, career: undefined}] : [entry];
			default:
				return [entry];
		}
	});

export const YEARS: readonly Year[] = [
	{
		name: 'well led',
		about: 'eight people, the usual slips',
		mondays: () => SEEDS.map(seed => mondays(wellLedYear(seed).entries)),
	},
	{
		name: '70 % recorded',
		about: 'the same, but of ten 1:1s three are never written down',
		mondays: () => SEEDS.map(seed => mondays(recordedInPart(wellLedYear(seed).entries))),
	},
	{
		name: 'a quiet star',
		about: 'the same, but nothing is ever noted of one of the eight',
		mondays: () => SEEDS.map(seed => mondays(withQuietStar(wellLedYear(seed).entries))),
	},
	{
		name: 'away twice more',
		about: 'the same, but the lead is away for three weeks in spring and in autumn besides the holidays',
		mondays: () => SEEDS.map(seed => mondays(wellLedYear(seed, AWAY).entries, AWAY)),
	},
];
