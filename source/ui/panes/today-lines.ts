// The strip for today above the list: 1:1s, my promises, feedback to say, and areas that cannot wait.
import {orphanAreas} from '../../reports/status.ts';
import {todayStrip} from '../../reports/today-strip.ts';
import {type Size, WIDE_COLUMNS} from '../layout.ts';
import type {Context, State} from '../ui-state.ts';
import type {SpanLine} from './card-lines.ts';

const LABEL_COLUMNS = 10;
/** A line of the strip names this many; the rest is counted. */
const MOST_NAMED = 3;

const joined = (words: readonly string[], columns: number): string => {
	const most = columns >= WIDE_COLUMNS ? MOST_NAMED : MOST_NAMED - 1;
	const more = words.length - most;
	return words.slice(0, most).join(' · ') + (more > 0 ? ` · and ${more} more` : '');
};

/** Empty lines are left out; narrow screens have none, since the list says it too. */
export const todayLines = (state: State, context: Context, size: Size): readonly SpanLine[] => {
	if (size === 'narrow' || size === 'tiny') return [];
	const {team, columns} = context;
	const strip = todayStrip(team, state.masked);
	const areas = orphanAreas(team.areas).flatMap(area => {
		const signal = area.signals.find(each => each.id === 'orphan-area');
		return signal && signal.snoozedUntil === undefined ? [`${area.name}: ${signal.reason}`] : [];
	});
	const lines: readonly (readonly [string, readonly string[], 'text' | 'act'])[] = [
		['Areas', areas, 'act'],
		['1:1s', strip.meetings.map(line => line.words), 'text'],
		['Promises', strip.promises.map(line => line.words), 'text'],
		['To say', strip.toSay.map(line => line.words), 'text'],
	];
	return lines.flatMap(([label, words, as]): SpanLine[] =>
		words.length === 0
			? []
			: [
					[
						{text: ` ${label.padEnd(LABEL_COLUMNS)}`, as: 'dim'},
						{text: joined(words, columns), as},
					],
				],
	);
};
