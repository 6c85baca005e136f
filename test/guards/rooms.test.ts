// Keeps the rooms: few files in each, no circles between them, the tests beside what they test, one meaning for each name.
import {basename, dirname} from 'node:path';
import {describe, expect, it} from 'vitest';
import {importsOf, type SourceFile, sourceFiles, testFiles} from './sources.ts';

/** What `ls` shows of a folder should read like a table of contents. */
const MOST_FILES = 25;
/** Files and rooms at the top of a layer. */
const MOST_AT_THE_TOP = 20;

/** Rooms of the tests that no room of the source answers to: pictures of screens, and answers in full. */
const ROOMS_OF_TESTS_ALONE: readonly string[] = ['reports/advice/goldens', 'ui/golden'];
/** Tests that have no layer of the source: they look at the whole program, or help those that do. */
const WITHOUT_A_LAYER = /^test\/(bench|fatigue|guards|journeys|mutation|panel|pictures|support|torture)\//;

const grouped = <Key, Value>(pairs: readonly (readonly [Key, Value])[]): ReadonlyMap<Key, readonly Value[]> => {
	const groups = new Map<Key, Value[]>();
	for (const [key, value] of pairs) {
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
};

const all = (): readonly SourceFile[] => [...sourceFiles(), ...testFiles()];

/** The files of each folder, and of each layer also its rooms. */
const foldersOf = (files: readonly SourceFile[]) => grouped(files.map(({path}) => [dirname(path), path] as const));
const layersOf = (files: readonly SourceFile[]) => {
	const parts = files.map(({path}) => path.split('/')).filter(each => each.length > 2);
	return grouped([...new Set(parts.map(each => each.slice(0, 3).join('/')))].map(path => [dirname(path), path] as const));
};

const crowded = (): readonly string[] => [
	...new Set([
		...[...foldersOf(all())].filter(([, files]) => files.length > MOST_FILES).map(([folder]) => folder),
		...[...layersOf(all())].filter(([, entries]) => entries.length > MOST_AT_THE_TOP).map(([layer]) => layer),
	]),
];

/** Every file that leads back to itself by what it imports, types too. */
const inCircles = (files: readonly SourceFile[]): readonly string[] => {
	const imports = new Map(
		files.map(file => [file.path, importsOf(file).flatMap(({path}) => (path === undefined ? [] : [path]))]),
	);
	const leadsBack = (start: string): boolean => {
		const reached = new Set<string>();
		const queue = [...(imports.get(start) ?? [])];
		for (const path of queue) {
			if (path === start) return true;
			if (reached.has(path)) continue;
			reached.add(path);
			queue.push(...(imports.get(path) ?? []));
		}
		return false;
	};
	return files.map(({path}) => path).filter(leadsBack);
};

const EXPORTED_TYPE = /^export (?:declare )?(?:type|interface|class|enum) (\w+)/gm;
const EXPORTED_VALUE = /^export (?:async )?(?:const|function) (\w+)/gm;
/** Each command's file gives its command; a step is a step of the screen there, and of growth in the lists of these. */
const SLOTS: readonly string[] = ['command', 'step'];

/** What two files export under one name. */
const namedTwice = (exported: RegExp, slots: readonly string[] = []): readonly string[] => {
	const namesOf = ({text}: SourceFile): readonly string[] => [...text.matchAll(exported)].map(([, name = '']) => name);
	const places = grouped(sourceFiles().flatMap(file => namesOf(file).map(name => [name, file.path] as const)));
	return [...places].filter(([name, paths]) => paths.length > 1 && !slots.includes(name)).map(([name]) => name);
};

const roomOf = (path: string): string => dirname(path).replace(/^(source|test)\/?/, '');
const layered = (): readonly SourceFile[] => testFiles().filter(({path}) => !WITHOUT_A_LAYER.test(path));

describe('rooms', () => {
	it(`have at most ${MOST_FILES} files, and a layer ${MOST_AT_THE_TOP} entries at its top`, () => {
		expect(crowded()).toEqual([]);
	});

	it('lead back to themselves by no import', () => {
		expect(inCircles(sourceFiles())).toEqual([]);
	});

	it('are seen to lead back to themselves where they do', () => {
		const file = (name: string, from: string) => ({path: `source/${name}.ts`, text: `import type {X} from './${from}.ts';`});
		expect(inCircles([file('a', 'b'), file('b', 'c'), file('c', 'b')])).toEqual(['source/b.ts', 'source/c.ts']);
	});

	it('have one meaning for each type that they export', () => {
		expect(namedTwice(EXPORTED_TYPE)).toEqual([]);
	});

	it('have one name for each value that they export, but for what fills the same slot', () => {
		expect(namedTwice(EXPORTED_VALUE, SLOTS)).toEqual([]);
	});
});

describe('tests', () => {
	it('have the rooms of the source', () => {
		const rooms = new Set(sourceFiles().map(({path}) => roomOf(path)));
		const parents = new Set([...rooms].flatMap(room => room.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))));
		const strange = new Set(layered().map(({path}) => roomOf(path)));
		expect([...strange].filter(room => !parents.has(room) && !ROOMS_OF_TESTS_ALONE.includes(room))).toEqual([]);
	});

	it('lie in the room of the file whose name they have', () => {
		const bare = (path: string): string => basename(path).replace(/(\.test)?\.tsx?$/, '');
		const homes = grouped(sourceFiles().map(({path}) => [bare(path), roomOf(path)] as const));
		const strayed = layered().filter(({path}) => {
			const rooms = /\.test\.tsx?$/.test(path) ? homes.get(bare(path)) : undefined;
			return rooms !== undefined && !rooms.includes(roomOf(path));
		});
		expect(strayed.map(({path}) => `${path}: ${homes.get(bare(path))?.join(' or ')}`)).toEqual([]);
	});
});
