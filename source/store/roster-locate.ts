// Says where in the file's text a problem is. The `yaml` package is loaded for this alone, when there is something to say.
import type {Document, LineCounter, Node, Pair, YAMLMap, YAMLSeq} from 'yaml';
import type {PersonId} from '../domain/ids.ts';
import type {Path} from '../domain/mistake-words.ts';
import {likelyId} from '../domain/roster-ids.ts';
import type {FileProblem} from '../domain/schema-mistakes.ts';
import type {FileFault} from './guard.ts';
import type {LocatedProblem} from './store.ts';
import {parseYaml} from './yaml-text.ts';

type Yaml = typeof import('yaml');
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

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];

/** Finds nodes by path; what is missing is looked for as deep as the path goes. */
const finderIn = (yaml: Yaml, document: Document, counter: LineCounter): Finder => {
	const target = (node: unknown): unknown => {
		let reached = node;
		for (let hops = 0; yaml.isAlias(reached) && hops < MOST_HOPS; hops++) reached = reached.resolve(document);
		return reached;
	};
	const pairIn = (map: YAMLMap, key: string): Pair | undefined =>
		map.items.find(({key: name}) => String(yaml.isScalar(name) ? name.value : name) === key);
	/** `<<` brings in keys of other mappings. */
	const mergedPair = (map: YAMLMap, key: string): Pair | undefined => {
		const merged = target(pairIn(map, '<<')?.value);
		const sources = yaml.isSeq(merged) ? merged.items.map(target) : [merged];
		for (const source of sources) {
			const pair = yaml.isMap(source) ? pairIn(source, key) : undefined;
			if (pair) return pair;
		}
		return undefined;
	};
	const offsetOf = (path: Path, atKey: boolean): number => {
		let node: unknown = document.contents;
		let offset = startOf(node) ?? 0;
		for (const [index, part] of path.entries()) {
			const within = target(node);
			if (yaml.isSeq(within) && typeof part === 'number') node = (within as YAMLSeq).items[part];
			else if (yaml.isMap(within)) {
				const pair = pairIn(within, String(part)) ?? mergedPair(within, String(part));
				if (!pair) return offset;
				const isBlank = pair.value === null || (yaml.isScalar(pair.value) && pair.value.value === null);
				node = isBlank || (atKey && index === path.length - 1) ? pair.key : pair.value;
			} else return offset;
			offset = startOf(node) ?? offset;
		}
		return offset;
	};
	return (path, atKey = false) => {
		const {line, col} = counter.linePos(offsetOf(path, atKey));
		return {line: Math.max(1, line), column: Math.max(1, col)};
	};
};

const parsed = async (text: string): Promise<{readonly finder: Finder; readonly document: Document} | undefined> => {
	const yaml = await import('yaml');
	const counter = new yaml.LineCounter();
	try {
		const document = yaml.parseDocument(text, {lineCounter: counter, uniqueKeys: false, strict: false, logLevel: 'silent'});
		return {document, finder: finderIn(yaml, document, counter)};
	} catch {
		// A place is a courtesy: a problem without one is still told.
		return undefined;
	}
};

/** The problems with their places, in the file's order. The text must have passed the guard and js-yaml or JSON before. */
export const locateProblems = async (
	text: string,
	file: string,
	problems: readonly FileProblem[],
): Promise<readonly LocatedProblem[]> => {
	if (problems.length === 0) return [];
	const finder = (await parsed(text))?.finder;
	const placed = problems.map(({severity, path, atKey, message, other, isRest}) => {
		const place = isRest ? undefined : finder?.(path, atKey);
		const second = other && finder?.(other);
		const words = second ? `${message} The other is on line ${second.line}.` : message;
		return located(file, severity, {message: words, ...place});
	});
	const last = Number.MAX_SAFE_INTEGER;
	return placed.toSorted((a, b) => (a.line ?? last) - (b.line ?? last) || (a.column ?? last) - (b.column ?? last));
};

/** The line on which a person begins, by id (or what it would be without a mistake); undefined when there is none. */
export const lineOfPerson = async (text: string, id: PersonId): Promise<number | undefined> => {
	// js-yaml first: it limits nesting, which could end the process otherwise.
	const found = parseYaml(text).fault ? undefined : await parsed(text);
	const people = found?.document.get('people');
	const items: readonly unknown[] = (people as YAMLSeq | undefined)?.items ?? [];
	const index = items.findIndex(item => {
		const read = (key: string): unknown => (item as Partial<YAMLMap> | null)?.get?.(key);
		return likelyId({id: read('id'), name: read('name')}) === id;
	});
	return index < 0 ? undefined : found?.finder(['people', index])?.line;
};
