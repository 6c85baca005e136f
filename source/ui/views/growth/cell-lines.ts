// The lines about one cell of the heat map: how they stand, what shows it, what would be a step.

import type {GrowthCell} from '../../../reports/growth/growth-cell.ts';
import {shortDay} from '../../../text/day-words.ts';
import type {Spans} from '../../components/spans.ts';
import type {Glyphs} from '../../theme.ts';
import {fact} from '../person/card-lines.ts';

export const cellLines = (cell: GrowthCell, columns: number, glyphs: Glyphs, today: string): readonly Spans[] => {
	const facts: readonly (readonly [string, string])[] = [
		['Now', cell.rated === '' ? cell.stand : `${cell.stand} · ${cell.rated}`],
		...(cell.evidence.length === 0
			? ([['Seen', 'nothing noted on it yet: f notes feedback, W a win']] as const)
			: cell.evidence.map(({day, words}, index) => [index === 0 ? 'Seen' : '', `${shortDay(day, today)} · ${words}`] as const)),
		['Step', `${glyphs.arrow} ${cell.step}`],
		['Is', cell.about],
		['Team', cell.team],
	];
	return facts.flatMap(([label, words]) => (words === '' ? [] : fact(label, words, columns)));
};
