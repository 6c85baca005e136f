// The values of a YAML or JSON text with their places, made from js-yaml's events: it says where a mistake is.
import {EVENT_ID, type Event, getScalarValue, parseEvents, type ScalarEvent, YAMLException} from 'js-yaml';
import {DEEPEST_NESTING} from './guard.ts';

/** `start` is the offset in the text; undefined for a value of which nothing is written. */
export type PlacedNode = {readonly start?: number} & (
	| {readonly kind: 'scalar'; readonly text: string}
	| {readonly kind: 'list'; readonly items: readonly PlacedNode[]}
	| {readonly kind: 'keys'; readonly pairs: readonly Pair[]}
	| {readonly kind: 'alias'; readonly target?: PlacedNode}
);
export type Pair = {readonly key: PlacedNode; readonly value: PlacedNode};

const NOTHING: PlacedNode = {kind: 'scalar', text: ''};
const QUOTE = /["']/;

/** A line with the dash of an item and nothing behind it. */
const BARE_DASH = /^[ \t]*(?=-[ \t]*(?:#.*)?$)/gm;

/** The dash of a blank item, the only thing of it that is written. */
const blankItem = (text: string, from: number): PlacedNode => {
	BARE_DASH.lastIndex = from;
	const found = BARE_DASH.exec(text);
	return found ? {...NOTHING, start: found.index + found[0].length} : NOTHING;
};

const scalarOf = (event: ScalarEvent, text: string): PlacedNode => {
	const isQuoted =
		QUOTE.test(text.charAt(event.valueStart - 1)) && text.charAt(event.valueStart - 1) === text.charAt(event.valueEnd);
	return {kind: 'scalar', text: getScalarValue(text, event), start: event.valueStart - Number(isQuoted)};
};

const paired = (nodes: readonly PlacedNode[]): readonly Pair[] => {
	const pairs: Pair[] = [];
	for (let index = 0; index + 1 < nodes.length; index += 2)
		pairs.push({key: nodes[index] as PlacedNode, value: nodes[index + 1] as PlacedNode});
	return pairs;
};

/** A list or group of keys whose end has not come yet. */
type Open = {readonly event: Event; readonly children: PlacedNode[]};

const treeOf = (events: readonly Event[], text: string): PlacedNode => {
	const anchors = new Map<string, PlacedNode>();
	const top: PlacedNode[] = [];
	const open: Open[] = [];
	let written = 0;
	const add = (node: PlacedNode, from: Event): void => {
		if ('anchorStart' in from && from.anchorStart >= 0 && node.kind !== 'alias')
			anchors.set(text.slice(from.anchorStart, from.anchorEnd), node);
		(open.at(-1)?.children ?? top).push(node);
	};
	for (const event of events) {
		switch (event.type) {
			case EVENT_ID.SCALAR:
				if (event.valueStart >= 0) add(scalarOf(event, text), event);
				else add(open.at(-1)?.event.type === EVENT_ID.SEQUENCE ? blankItem(text, written) : NOTHING, event);
				// Two blank items in a row: the second begins behind the dash of the first.
				written = Math.max(written, event.valueEnd, (open.at(-1)?.children.at(-1)?.start ?? -1) + 1);
				break;
			case EVENT_ID.ALIAS:
				// The star stands before the name.
				add(
					{kind: 'alias', start: event.anchorStart - 1, target: anchors.get(text.slice(event.anchorStart, event.anchorEnd))},
					event,
				);
				break;
			case EVENT_ID.POP: {
				const done = open.pop();
				if (done?.event.type === EVENT_ID.SEQUENCE)
					add({kind: 'list', start: done.event.start, items: done.children}, done.event);
				else if (done?.event.type === EVENT_ID.MAPPING)
					add({kind: 'keys', start: done.event.start, pairs: paired(done.children)}, done.event);
				else top.push(...(done?.children ?? []));
				break;
			}
			default:
				open.push({event, children: []});
		}
	}
	return top[0] ?? NOTHING;
};

/** Undefined for a text that js-yaml refuses. */
export const yamlTree = (text: string): PlacedNode | undefined => {
	try {
		return treeOf(parseEvents(text, {maxDepth: DEEPEST_NESTING}), text);
	} catch (error) {
		if (error instanceof YAMLException) return undefined;
		throw error;
	}
};
