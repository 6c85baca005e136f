// Says where in the file's text a problem is.

import type {Path} from '../../domain/checking/mistake-words.ts';
import type {FileProblem} from '../../domain/checking/schema-mistakes.ts';
import type {PersonId} from '../../domain/ids.ts';
import {likelyId} from '../../domain/roster/roster-ids.ts';
import {type FileFault, positionOf} from '../files/guard.ts';
import {type Pair, type PlacedNode, yamlTree} from '../files/yaml-tree.ts';
import type {LocatedProblem} from '../store.ts';

type Position = {readonly line: number; readonly column: number};
type Finder = (path: Path, atKey?: boolean) => Position | undefined;

/** An alias leads to one node; one that leads to itself is given up. */
const MOST_HOPS = 10;

/** `roster.yaml:12:7`, as far as known. */
export const located = (
	file: string,
	severity: LocatedProblem['severity'],
	{message, line, column}: FileFault,
): LocatedProblem => ({
	severity,
	where: [file, line, column].filter(part => part !== undefined).join(':'),
	file,
	line,
	column,
	message,
});

/** What an alias stands for, in the end. */
const target = (node: PlacedNode | undefined): PlacedNode | undefined => {
	let reached = node;
	for (let hops = 0; reached?.kind === 'alias' && hops < MOST_HOPS; hops++) reached = reached.target;
	return reached;
};

const pairIn = (node: PlacedNode | undefined, key: string): Pair | undefined =>
	node?.kind === 'keys' ? node.pairs.find(pair => pair.key.kind === 'scalar' && pair.key.text === key) : undefined;

/** `<<` brings in keys of other mappings. */
const mergedPair = (node: PlacedNode, key: string): Pair | undefined => {
	const merged = target(pairIn(node, '<<')?.value);
	const sources = merged?.kind === 'list' ? merged.items.map(target) : [merged];
	for (const source of sources) {
		const pair = pairIn(source, key);
		if (pair) return pair;
	}
	return undefined;
};

/** A value that is not there, or that says so, is told at its key. */
const isBlank = (node: PlacedNode): boolean => node.kind === 'scalar' && /^(|~|null)$/i.test(node.text);

/** Finds nodes by path; what is missing is looked for as deep as the path goes. */
const offsetIn = (root: PlacedNode, path: Path, atKey: boolean): number => {
	let node: PlacedNode | undefined = root;
	let offset = root.start ?? 0;
	for (const [index, part] of path.entries()) {
		const within = target(node);
		if (within?.kind === 'list' && typeof part === 'number') node = within.items[part];
		else if (within?.kind === 'keys') {
			const pair: Pair | undefined = pairIn(within, String(part)) ?? mergedPair(within, String(part));
			if (!pair) return offset;
			node = isBlank(pair.value) || (atKey && index === path.length - 1) ? pair.key : pair.value;
		} else return offset;
		offset = node?.start ?? offset;
	}
	return offset;
};

const finderIn = (text: string): Finder => {
	const root = yamlTree(text);
	return (path, atKey = false) => (root === undefined ? undefined : positionOf(text, offsetIn(root, path, atKey)));
};

/** The problems with their places, in the file's order. The text must have passed the guard before. */
export const locateProblems = (text: string, file: string, problems: readonly FileProblem[]): readonly LocatedProblem[] => {
	if (problems.length === 0) return [];
	const finder = finderIn(text);
	const placed = problems.map(({severity, path, atKey, message, other, isRest, leavesOut}): LocatedProblem => {
		const place = isRest ? undefined : finder(path, atKey);
		const second = other && finder(other);
		const words = second ? `${message} The other is on line ${second.line}.` : message;
		const problem = located(file, severity, {message: words, ...place});
		return leavesOut === undefined ? problem : {...problem, leavesOut};
	});
	const last = Number.MAX_SAFE_INTEGER;
	return placed.toSorted((a, b) => (a.line ?? last) - (b.line ?? last) || (a.column ?? last) - (b.column ?? last));
};

/** The line on which a person begins, by id (or what it would be without a mistake); undefined when there is none. */
export const lineOfPerson = (text: string, id: PersonId): number | undefined => {
	const people = target(pairIn(yamlTree(text), 'people')?.value);
	const items = people?.kind === 'list' ? people.items : [];
	const found = items.find(item => {
		const read = (key: string): string | undefined => {
			const value = pairIn(item, key)?.value;
			return value?.kind === 'scalar' ? value.text : undefined;
		};
		return likelyId({id: read('id'), name: read('name')}) === id;
	});
	return found?.start === undefined ? undefined : positionOf(text, found.start).line;
};
