// Draws the names of views or tabs in a row; the current one stands in brackets.

import {sanitize} from '../../text/sanitize.ts';
import {width as widthOf} from '../../text/width.ts';
import {Line} from './line.tsx';
import type {Span} from './spans.ts';

export type Tab = {
	readonly label: string;
	/** The key that opens it, shown before its name. */
	readonly key?: string;
	/** For narrow screens. */
	readonly short?: string;
};

export type TabsProps = {
	readonly width: number;
	readonly tabs: readonly Tab[];
	readonly current: number;
	readonly end?: readonly Span[];
};

const words = (tab: Tab, label: string): string => sanitize([tab.key, label].filter(Boolean).join(' '));

/** Names in full; in short; and last, keys alone for all but the current one. */
const wordings = (tabs: readonly Tab[], current: number): string[][] => [
	tabs.map(tab => words(tab, tab.label)),
	tabs.map(tab => words(tab, tab.short ?? tab.label)),
	tabs.map((tab, index) => (index === current ? words(tab, tab.short ?? tab.label) : (tab.key ?? tab.short ?? tab.label))),
];

/** Each name has a blank or a bracket on both sides, so nothing moves when another one is opened. */
const columnsOf = (names: readonly string[]): number => names.reduce((sum, name) => sum + widthOf(name) + 2, 0);

export const Tabs = ({width, tabs, current, end}: TabsProps) => {
	const all = wordings(tabs, current);
	const names = all.find(some => columnsOf(some) <= width) ?? all.at(-1) ?? [];
	const spans = names.map((name, index): Span => {
		return index === current ? {text: `[${name}]`, as: 'accent', bold: true} : {text: ` ${name} `, as: 'dim'};
	});
	return <Line width={width} spans={spans} end={end} />;
};
