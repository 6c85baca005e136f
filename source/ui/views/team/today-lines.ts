// The strip for today above the list: areas that cannot wait, 1:1s, my promises, feedback to say.

import {orphanAreas} from '../../../reports/team/status.ts';
import {type TodayStrip, todayStrip} from '../../../reports/team/today-strip.ts';
import {firstName} from '../../../reports/words/first-names.ts';
import {listAtMost, plural} from '../../../text/words.ts';
import type {Span, Spans} from '../../components/spans.ts';
import type {Size} from '../../layout.ts';
import type {Context, State} from '../../state.ts';

const LABEL_COLUMNS = 10;
/** A line of the strip names this many; the rest is counted. */
const MOST_NAMED = 3;

const joined = (words: readonly string[]): string => {
	const more = words.length - MOST_NAMED;
	return words.slice(0, MOST_NAMED).join(' · ') + (more > 0 ? ` · and ${more} more` : '');
};

type UrgentArea = {readonly name: string; readonly why: string};

/** Areas that nobody here holds, unless the lead wants to hear of it later. */
const urgentAreas = ({team}: Context): readonly UrgentArea[] =>
	orphanAreas(team.areas).flatMap(({name, signals}) => {
		const signal = signals.find(each => each.id === 'orphan-area');
		return signal && signal.snoozedUntil === undefined ? [{name, why: signal.reason}] : [];
	});

/** A line for each, where there is something to say. */
const inFull = (areas: readonly UrgentArea[], strip: TodayStrip): readonly Spans[] => {
	const lines: readonly (readonly [string, readonly string[], 'text' | 'act'])[] = [
		['Areas', areas.map(({name, why}) => `${name}: ${why}`), 'act'],
		['1:1s', strip.meetings.map(line => line.words), 'text'],
		['Promises', strip.promises.map(line => line.words), 'text'],
		['To say', strip.toSay.map(line => line.words), 'text'],
	];
	return lines.flatMap(([label, words, as]): Spans[] =>
		words.length === 0
			? []
			: [
					[
						{text: ` ${label.padEnd(LABEL_COLUMNS)}`, as: 'dim'},
						{text: joined(words), as},
					],
				],
	);
};

const areaWords = ([first, ...others]: readonly UrgentArea[]): string | undefined => {
	if (first === undefined) return undefined;
	return others.length > 0 ? `nobody holds ${others.length + 1} areas` : `nobody holds ${first.name}`;
};

/** All of it in one line: `nobody holds Fraud rules · 1:1 with Ana · 1 promise due · 1 to say`. */
const inShort = (areas: readonly UrgentArea[], strip: TodayStrip, {team}: Context): Spans => {
	const {meetings, promises, toSay} = strip;
	const names = listAtMost(
		meetings.map(({person}) => firstName(team.people, person)),
		MOST_NAMED,
	);
	const words = areaWords(areas);
	const rest = [
		names && `1:1 with ${names}`,
		promises.length > 0 && `${plural(promises.length, 'promise')} due`,
		toSay.length > 0 && `${toSay.length} to say`,
	].filter(Boolean);
	const parts: Span[] = [...(words === undefined ? [] : [{text: words, as: 'act'} as const]), ...(rest as string[])];
	return parts.flatMap((part, index): Span[] => [index === 0 ? ' ' : ' · ', part]);
};

/** Empty lines are left out; where there is little room, what cannot wait is all there is, in one line. */
export const todayLines = (state: State, context: Context, size: Size): readonly Spans[] => {
	if (size === 'tiny') return [];
	const areas = urgentAreas(context);
	const strip = todayStrip(context.team, state.masked);
	if (size === 'wide') return inFull(areas, strip);
	const line = size === 'medium' ? inShort(areas, strip, context) : inShort(areas, NOTHING, context);
	return line.length === 0 ? [] : [line];
};

const NOTHING: TodayStrip = {meetings: [], promises: [], toSay: []};
