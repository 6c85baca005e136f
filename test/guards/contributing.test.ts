// Keeps CONTRIBUTING true: every file and folder that it names is there.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {ROOT} from './sources.ts';

/** Where a path may begin. */
const FROM = ['', 'source', 'source/ui'];
/** What is built and what a library has is no file of ours. */
const PATH = /`((?!dist\/|date-fns\/)[a-z-]+\/[\w./-]+)`/g;

it('names no file and no folder that is gone', () => {
	const text = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
	const named = [...text.matchAll(PATH)].flatMap(([, path]) => path ?? []);
	const isThere = (path: string) => FROM.some(from => [path, `${path}.ts`].some(each => existsSync(join(ROOT, from, each))));
	expect(named.length).toBeGreaterThan(0);
	expect(named.filter(path => !isThere(path))).toEqual([]);
});
