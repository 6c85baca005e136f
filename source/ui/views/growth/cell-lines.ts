// The lines about one cell of the heat map: how they stand, what shows it, what would be a step.

import type {GrowthCell} from '../../../reports/growth/growth-cell.ts';
import {shortDay} from '../../../text/day-words.ts';
import type {Spans} from '../../components/spans.ts';
import {seenWords} from '../../masking/seen.ts';
import type {Glyphs} from '../../theme.ts';
import {fact} from '../person/card-lines.ts';

export const cellLines = (
	cell: GrowthCell,
	columns: number,
	glyphs: Glyphs,
	today: string,
	masked: boolean,
): readonly Spans[] => {
	const evidence = cell.evidence.map(({day, words}) => `${shortDay(day, today)} · ${words}`);
	const seen = seenWords(
		'competency',
		{
			now: cell.rated === '' ? cell.stand : `${cell.stand} · ${cell.rated}`,
			seen: evidence.length === 0 ? 'nothing noted on it yet: f notes feedback, W a win' : evidence.join('\n'),
			step: `${glyphs.arrow} ${cell.step}`,
			is: cell.about,
			team: cell.team,
		},
		masked,
	);
	const facts: readonly (readonly [string, string])[] = [
		['Now', seen.now],
		...seen.seen.split('\n').map((words, index) => [index === 0 ? 'Seen' : '', words] as const),
		['Step', seen.step],
		['Is', seen.is],
		['Team', seen.team],
	];
	return facts.flatMap(([label, words]) => (words === '' ? [] : fact(label, words, columns)));
};
