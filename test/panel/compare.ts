// Compares what muster says of a panel team with its list: who needs the lead, how much, who first, and nothing harmful.

import {type PanelOutput, whileShown} from './panel-output.ts';
import type {PanelTeam} from './panel-team.ts';

type Grade = 'act' | 'watch';
type Named = {readonly id: string; readonly grade: Grade; readonly signals: readonly string[]};
export type Harm = {readonly person: string; readonly never: string; readonly said: string};

export type Compared = {
	readonly team: string;
	readonly today: string;
	/** On the list at act or watch, by whether muster names them. */
	readonly right: readonly {
		readonly id: string;
		readonly grade: Grade;
		readonly named: Grade;
		readonly signals: readonly string[];
	}[];
	readonly missed: readonly {readonly id: string; readonly grade: Grade}[];
	/** Named at act or watch though the list has them as fine. */
	readonly wrong: readonly Named[];
	readonly first: {readonly wanted: string; readonly shown: string};
	readonly areas: {readonly wanted: readonly string[]; readonly shown: readonly string[]};
	readonly harmful: readonly Harm[];
};

type Signals = PanelOutput['status']['people'][number]['signals'];

const counting = (signals: Signals): Signals =>
	signals.filter(({severity, snoozedUntil}) => severity !== 'info' && snoozedUntil === null);

/** Whoever muster names at act or watch, in its order of attention. */
const namedBy = ({status}: PanelOutput): readonly Named[] =>
	status.people.flatMap(({id, signals}) => {
		const all = counting(signals);
		if (all.length === 0) return [];
		const grade = all.some(({severity}) => severity === 'act') ? 'act' : 'watch';
		return [{id, grade, signals: all.map(signal => signal.id)} as const];
	});

const AROUND = 40;

const said = (text: string, never: string): string | undefined => {
	const found = new RegExp(never, 'iu').exec(text);
	if (!found) return undefined;
	const {index} = found;
	return text
		.slice(Math.max(0, index - AROUND), index + found[0].length + AROUND)
		.replace(/\s+/g, ' ')
		.trim();
};

const harmIn = async ({list}: PanelTeam, shown: PanelOutput): Promise<readonly Harm[]> => {
	const texts = new Map<string, string>();
	const harms: Harm[] = [];
	for (const {person, never} of list.harmful) {
		const text = texts.get(person) ?? (await shown.about(person));
		texts.set(person, text);
		const found = said(text, never);
		if (found !== undefined) harms.push({person, never, said: found});
	}
	return harms;
};

const compared = async (team: PanelTeam, shown: PanelOutput): Promise<Compared> => {
	const {list} = team;
	const named = namedBy(shown);
	const listed = (['act', 'watch'] as const).flatMap(grade => Object.keys(list[grade]).map(id => ({id, grade})));
	const shownAreas = shown.status.areas.filter(({signals}) => counting(signals).some(({severity}) => severity === 'act'));
	return {
		team: team.name,
		today: list.today,
		right: listed.flatMap(({id, grade}) =>
			named.filter(each => each.id === id).map(each => ({id, grade, named: each.grade, signals: each.signals})),
		),
		missed: listed.filter(({id}) => !named.some(each => each.id === id)),
		wrong: named.filter(({id}) => list.fine.includes(id)),
		first: {wanted: list.first, shown: named[0]?.id ?? 'nobody'},
		areas: {wanted: list.areas, shown: shownAreas.map(({id}) => id)},
		harmful: await harmIn(team, shown),
	};
};

export const compare = (team: PanelTeam): Promise<Compared> => whileShown(team, shown => compared(team, shown));

export type Totals = {
	/** Of those named, how many the list names; `either` left aside. */
	readonly precision: number;
	/** Of those on the list, how many are named. */
	readonly recall: number;
	/** Teams in which the right person stands first. */
	readonly first: number;
	/** Of those rightly named, how many as severely as the list has them. */
	readonly severity: number;
	readonly harmful: number;
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
const sum = (all: readonly Compared[], count: (each: Compared) => number): number =>
	all.reduce((total, each) => total + count(each), 0);

export const totalsOf = (all: readonly Compared[]): Totals => {
	const right = sum(all, each => each.right.length);
	return {
		precision: share(right, right + sum(all, each => each.wrong.length)),
		recall: share(right, right + sum(all, each => each.missed.length)),
		first: share(
			sum(all, ({first}) => (first.wanted === first.shown ? 1 : 0)),
			all.length,
		),
		severity: share(
			sum(all, each => each.right.filter(({grade, named}) => grade === named).length),
			right,
		),
		harmful: sum(all, each => each.harmful.length),
	};
};
