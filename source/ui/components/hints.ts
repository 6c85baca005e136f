// Chooses which keys to show where there is room for only some of them.

import {sanitize} from '../../text/sanitize.ts';
import {width as widthOf} from '../../text/width.ts';
import type {Span} from './spans.ts';

export type Hint = {
	/** As it is typed: `f`, `ctrl-o`, `?`. */
	readonly key: string;
	readonly label: string;
	/** The lowest numbers stay longest; none: goes first. */
	readonly priority?: number;
};

const BETWEEN = 2;

/** The hints that fit, in the order given: `f feedback  m 1:1 held`. */
export const hintSpans = (hints: readonly Hint[], columns: number): Span[] => {
	const byPriority = [...hints].sort((one, other) => (one.priority ?? Number.MAX_VALUE) - (other.priority ?? Number.MAX_VALUE));
	const kept = new Set<Hint>();
	let left = columns + BETWEEN;
	for (const hint of byPriority) {
		const needed = widthOf(sanitize(`${hint.key} ${hint.label}`)) + BETWEEN;
		if (needed > left) continue;
		kept.add(hint);
		left -= needed;
	}
	const shown = hints.filter(hint => kept.has(hint));
	return shown.flatMap((hint, index): Span[] => [
		index === 0 ? '' : ' '.repeat(BETWEEN),
		{text: hint.key, as: 'key'},
		{text: ` ${hint.label}`, as: 'dim'},
	]);
};
