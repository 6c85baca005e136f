// Counts over a year of Mondays how many people muster puts before the lead, what stands there unchanged, and which signals do it.
import {needsYou} from '../../source/domain/team/attention.ts';
import type {Signal, SignalId, Team} from '../../source/domain/team/team.ts';
import type {Year} from './years.ts';

/** So many Mondays something may stand there as it is; on the next it has become part of the furniture. */
const MOST_MONDAYS = 3;

export type Fatigue = {
	readonly year: string;
	readonly about: string;
	/** People at act or watch on each Monday. */
	readonly perMonday: readonly number[];
	readonly average: number;
	/** Times that a signal came and stood, and how many of these stood unchanged for more than three Mondays. */
	readonly episodes: number;
	readonly long: number;
	/** Alarms at act or watch over all Mondays, by signal, the most frequent first. */
	readonly shares: readonly {readonly id: SignalId; readonly count: number; readonly share: number}[];
	readonly alarms: number;
};

const alarmsOf = (team: Team): readonly Signal[] =>
	[team, ...team.people, ...team.areas].flatMap(({signals}) => signals.filter(needsYou));

/** The lengths of all runs of Mondays on which the same signal of the same subject stood at the same severity. */
const runsOf = (mondays: readonly (readonly Signal[])[]): readonly number[] => {
	const running = new Map<string, number>();
	const over: number[] = [];
	for (const signals of mondays) {
		const now = new Set(signals.map(({id, subject, severity}) => `${subject} ${id} ${severity}`));
		for (const [key, length] of running)
			if (!now.has(key)) {
				over.push(length);
				running.delete(key);
			}
		for (const key of now) running.set(key, (running.get(key) ?? 0) + 1);
	}
	return [...over, ...running.values()];
};

export const fatigueOf = ({name, about, mondays}: Year): Fatigue => {
	const years = mondays();
	const alarms = years.flat().map(alarmsOf);
	const perMonday = years.flat().map(({people}) => people.filter(({signals}) => signals.some(needsYou)).length);
	const counts = new Map<SignalId, number>();
	for (const {id} of alarms.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
	const all = alarms.flat().length;
	const runs = years.flatMap(teams => runsOf(teams.map(alarmsOf)));
	return {
		year: name,
		about,
		perMonday,
		average: perMonday.reduce((sum, count) => sum + count, 0) / perMonday.length,
		episodes: runs.length,
		long: runs.filter(length => length > MOST_MONDAYS).length,
		shares: [...counts].sort(([, a], [, b]) => b - a).map(([id, count]) => ({id, count, share: count / all})),
		alarms: all,
	};
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const fatigueTable = (all: readonly Fatigue[]): string => {
	const ids = [...new Set(all.flatMap(({shares}) => shares.map(({id}) => id)))].sort();
	const shareOf = ({shares}: Fatigue, id: SignalId): string => {
		const found = shares.find(each => each.id === id);
		return found ? percent(found.share) : '–';
	};
	const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
	return `${[
		'# How often muster asks for the lead',
		'',
		'Eight people on the Mondays of four invented years each, as a lead who is there finds them. The test here writes it',
		'(`npx vitest run test/fatigue --update`) and holds it to its limits: at most 1.5 people on the average Monday where all is',
		'led well, and no signal behind more than 35 % of the alarms.',
		'',
		...all.map(({year, about}) => `- **${year}**: ${about}`),
		'',
		row('', ...all.map(({year}) => year)),
		row('---', ...all.map(() => '---:')),
		row('people at act or watch, average Monday', ...all.map(({average}) => average.toFixed(2))),
		row('the most on a Monday', ...all.map(({perMonday}) => String(Math.max(...perMonday)))),
		row('Mondays with nobody', ...all.map(({perMonday}) => String(perMonday.filter(count => count === 0).length))),
		row('alarms over the years', ...all.map(({alarms}) => String(alarms))),
		row('episodes', ...all.map(({episodes}) => String(episodes))),
		row('unchanged for more than three Mondays', ...all.map(({long}) => String(long))),
		...ids.map(id => row(id, ...all.map(each => shareOf(each, id)))),
	].join('\n')}\n`;
};
