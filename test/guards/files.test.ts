// Keeps files small, explained and free of leftovers.
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {ROOT, type SourceFile, sourceFiles, testFiles} from './sources.ts';

const MOST_LINES = 400;
/** Tables of examples run longer, and read as well. */
const MOST_TEST_LINES = 500;
/** Lists of data, which are read from top to bottom and split nowhere. */
const DATA_LISTS: readonly string[] = ['source/knowledge/questions.ts'];

const most = ({path}: SourceFile): number => (/\.test\.tsx?$/.test(path) ? MOST_TEST_LINES : MOST_LINES);
const lines = (file: SourceFile): number => file.text.split('\n').length - 1;
const paths = (files: readonly SourceFile[]): readonly string[] => files.map(file => file.path);
const all = (): readonly SourceFile[] => [...sourceFiles(), ...testFiles()];
/** This file and the like speak of what they look for. */
const exceptGuards = (files: readonly SourceFile[]) => files.filter(file => !file.path.startsWith('test/guards/'));

describe('files', () => {
	it(`have at most ${MOST_LINES} lines, tests ${MOST_TEST_LINES}`, () => {
		const long = all().filter(file => lines(file) > most(file) && !DATA_LISTS.includes(file.path));
		expect(long.map(file => `${file.path}: ${lines(file)}`)).toEqual([]);
	});

	it('are on the list of long ones only when they are long', () => {
		const isLong = (path: string) => all().some(file => file.path === path && lines(file) > MOST_LINES);
		expect(DATA_LISTS.filter(path => !isLong(path))).toEqual([]);
	});

	it('of the program open with a sentence about what they decide or draw', () => {
		expect(paths(sourceFiles().filter(file => !/^(\/\/\/.*\n)?(\/\/ |\/\*\* )\S/.test(file.text)))).toEqual([]);
	});

	it('leave nothing to be done later', () => {
		expect(paths(exceptGuards(all()).filter(file => /\b(TODO|FIXME|XXX|HACK)\b/.test(file.text)))).toEqual([]);
	});

	it('are named in kebab-case', () => {
		const odd = all().filter(({path}) => !/^[a-z0-9/.-]+$/.test(path));
		expect(paths(odd)).toEqual([]);
	});

	it('export by name', () => {
		expect(paths(sourceFiles().filter(({path, text}) => /^export default\b/m.test(text) && !path.endsWith('.d.ts')))).toEqual([]);
	});

	it('are no barrels', () => {
		const isBarrel = ({text}: SourceFile) => /^export \* from/m.test(text);
		expect(paths(sourceFiles().filter(isBarrel))).toEqual([]);
	});
});

describe('tests', () => {
	it('are neither skipped nor run alone', () => {
		const switched = exceptGuards(testFiles()).filter(({text}) =>
			/\b(describe|it|test)\.(only|skip|todo|fails)\b|\b[xf](it|describe)\(/.test(text),
		);
		expect(paths(switched)).toEqual([]);
	});

	it('replace nothing of ours, of Ink or of the disk', () => {
		expect(paths(exceptGuards(testFiles()).filter(({text}) => /\bvi\.(mock|doMock|spyOn|stubGlobal)\(/.test(text)))).toEqual([]);
	});
});

describe('the project', () => {
	it('has nothing at its top but what a tool or a reader needs', () => {
		const known = new Set([
			'.ci',
			'.git',
			'.gitignore',
			'.stryker',
			'CONTRIBUTING.md',
			'LICENSE',
			'README.md',
			'biome.json',
			'dist',
			'fixtures',
			'node_modules',
			'package-lock.json',
			'package.json',
			'source',
			'test',
			'tsconfig.json',
			'vite.config.ts',
			'vite.licences.ts',
			'coverage',
		]);
		expect(readdirSync(ROOT).filter(name => !known.has(name))).toEqual([]);
	});

	it('begins its README with two commands, the second of which is what .ci runs', () => {
		const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
		const [, start, test] = /^# muster\n\n```\n(npm ci && npm start) .*\n(npm ci && npm test) .*\n```\n/.exec(readme) ?? [];
		expect(start).toBeDefined();
		expect(readFileSync(join(ROOT, '.ci/run'), 'utf8').split('\n')).toContain(test);
	});

	it('never sends anybody to a package of its name that is somebody else’s', () => {
		const texts = [
			...all(),
			...['README.md', 'CONTRIBUTING.md'].map(path => ({path, text: readFileSync(join(ROOT, path), 'utf8')})),
		];
		expect(paths(exceptGuards(texts).filter(({text}) => /\bnpx muster\b/.test(text)))).toEqual([]);
	});
});
