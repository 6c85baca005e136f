// The lines of an area's card: facts with their labels, its signals with what to do, and who held it before.

import type {AreaCard} from '../../../reports/ownership/area-card.ts';
import {wrap} from '../../../text/wrap.ts';
import type {Spans} from '../../components/spans.ts';
import {seenWords} from '../../masking/seen.ts';
import type {Glyphs} from '../../theme.ts';
import {fact, signalLines} from '../person/card-lines.ts';

const DAY_COLUMNS = 12;

export const areaLines = (card: AreaCard, columns: number, glyphs: Glyphs, masked: boolean): readonly Spans[] => {
	// The card says of holders, review and history what may be seen.
	const seen = seenWords(
		'area',
		{
			holders: () => card.holders,
			authority: card.authority,
			review: () => card.review,
			signals: '',
			history: () => '',
		},
		masked,
	);
	const facts: readonly (readonly [string, string])[] = [
		['Owner', seen.holders],
		['Decides', seen.authority],
		['Reviewed', seen.review],
	];
	const hidden: readonly Spans[] = [[{text: seen.signals, as: 'dim'}]];
	const signals = masked ? hidden : card.signals.flatMap(signal => signalLines(signal, columns, glyphs));
	const history = card.history.flatMap(({day, words}) =>
		wrap(words, Math.max(8, columns - DAY_COLUMNS)).map(
			(line, index): Spans => [{text: index === 0 ? day : '', width: DAY_COLUMNS, as: 'dim'}, line],
		),
	);
	return [
		...facts.flatMap(([label, words]) => (words === '' ? [] : fact(label, words, columns))),
		...(signals.length > 0 ? [[], ...signals] : []),
		...(history.length > 0 ? [[], ...history] : []),
	];
};
