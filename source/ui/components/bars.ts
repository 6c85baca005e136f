// The bars of the screen: names of views or tabs in a row, and the keys that work here.
import {sanitize} from '../../text/sanitize.ts';
import {width as widthOf} from '../../text/width.ts';
import type {ScreenLine} from './parts.ts';
import type {Span} from './spans.ts';

export type TabWords = {
	readonly label: string;
	/** The key that opens it, shown before its name. */
	readonly key?: string;
	/** For narrow screens. */
	readonly short?: string;
};

const words = (tab: TabWords, label: string): string => sanitize([tab.key, label].filter(Boolean).join(' '));

/** Names in full; in short; and last, keys alone for all but the current one. */
const wordings = (tabs: readonly TabWords[], current: number): string[][] => [
	tabs.map(tab => words(tab, tab.label)),
	tabs.map(tab => words(tab, tab.short ?? tab.label)),
	tabs.map((tab, index) => (index === current ? words(tab, tab.short ?? tab.label) : (tab.key ?? tab.short ?? tab.label))),
];

/** Each name has a blank or a bracket on both sides, so nothing moves when another one is opened. */
const columnsOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + widthOf(name) + 2, 0);

/** The current one stands in brackets. */
export const tabsLine = (tabs: readonly TabWords[], current: number, width: number, end?: readonly Span[]): ScreenLine => {
	const all = wordings(tabs, current);
	const names = all.find(some => columnsOf(some) <= width) ?? all.at(-1) ?? [];
	const spans = names.map((name, index): Span => {
		return index === current ? {text: `[${name}]`, as: 'accent', bold: true} : {text: ` ${name} `, as: 'dim'};
	});
	return {spans, end};
};

export type KeyHint = {
	/** As it is typed: `f`, `ctrl-o`, `?`. */
	readonly key: string;
	readonly label: string;
	/** The lowest numbers stay longest; none: goes first. */
	readonly priority?: number;
};

const BETWEEN = 2;

/** The hints that fit, in the order given: `f feedback  m 1:1 held`. */
const hintSpans = (hints: readonly KeyHint[], columns: number): readonly Span[] => {
	const byPriority = [...hints].sort((one, other) => (one.priority ?? Number.MAX_VALUE) - (other.priority ?? Number.MAX_VALUE));
	const kept = new Set<KeyHint>();
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

/** The keys that work here, the most important ones that fit. */
export const footerLine = (hints: readonly KeyHint[], width: number): ScreenLine => ({
	spans: [' ', ...hintSpans(hints, width - 1)],
});
