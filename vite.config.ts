// One configuration builds the program and runs its tests; the build's own settings stay in `build` mode.

import {spawnSync} from 'node:child_process';
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {crc32} from 'node:zlib';
import type {Plugin, Rolldown} from 'vite';
import {defineConfig} from 'vitest/config';
import {licences} from './vite.licences.ts';

/** Each patch with whether it met what it is for: in a build all must have, or a file has moved to where nobody patches it. */
const patches = new Map<string, boolean>();

/** A patch of what others wrote; it tells when it was applied. */
const patch = (name: string, make: (applied: () => void) => Omit<Plugin, 'name'>): Plugin => {
	patches.set(name, false);
	return {name, ...make(() => patches.set(name, true))};
};

const allPatched = (used: readonly Plugin[]): Plugin => ({
	name: 'all-patched',
	generateBundle() {
		const missed = used.filter(({name}) => patches.get(name) === false).map(({name}) => name);
		if (missed.length > 0) throw new Error(`nothing was there any more to patch for ${missed.join(', ')}: has a file moved?`);
	},
});

/** A replacement in somebody else's source; throws when the text to replace is gone. */
const replaceIn = (name: string, file: RegExp, replacements: ReadonlyArray<readonly [string | RegExp, string]>): Plugin =>
	patch(name, applied => ({
		transform(code, id) {
			if (!file.test(id)) return;
			let changed = code;
			for (const [from, to] of replacements) {
				const next = changed.replace(from, to);
				if (next === changed) throw new Error(`${name}: ${String(from)} is no longer in ${id}`);
				changed = next;
			}
			applied();
			return {code: changed, map: null};
		},
	}));

/**
 * ink-table is CommonJS that requires ESM-only Ink. Hand it its three imports as ES modules. Its sha1 of every
 * row becomes a constant, so React reuses rows instead of remounting each one that changed.
 */
const inkTable = patch('ink-table', applied => ({
	enforce: 'pre',
	transform(code, id) {
		if (!/ink-table\/dist\/index\.js/.test(id)) return;
		for (const text of ['require("react")', 'require("ink")', 'require("object-hash")', 'exports.default = Table']) {
			if (!code.includes(text)) throw new Error(`ink-table: ${text} is no longer in ${id}`);
		}
		applied();
		return {
			code: [
				`import * as React from 'react'; import * as Ink from 'ink';`,
				`const modules = {react: React, ink: Ink, 'object-hash': {sha1: () => ''}};`,
				`const require = name => modules[name]; const exports = {};`,
				code,
				`export default exports.default;`,
			].join('\n'),
			map: null,
		};
	},
}));

/** Parts of conf that muster never calls: it validates with zod, migrates by itself and names its own folder. */
const UNUSED = ['ajv/dist/2020.js', 'ajv-formats', 'semver', 'env-paths', 'debounce-fn'];
const leanConf = UNUSED.map(unused =>
	patch(`conf-without-${unused}`, applied => ({
		enforce: 'pre',
		resolveId(source, importer) {
			if (source !== unused || !importer?.includes('/conf/dist/')) return undefined;
			applied();
			return `\0unused:${source}`;
		},
		load(id) {
			return id === `\0unused:${unused}` ? 'export default () => () => {}; export class Ajv2020 {}' : undefined;
		},
	})),
);

/**
 * Ink measures every text of every frame through string-width, which segments whatever is not ASCII and compiles the list
 * of all emoji at its first use (50 ms). muster's own measure gives the same columns; escape sequences take none.
 */
const ownWidth = patch('own-width', applied => ({
	enforce: 'pre',
	// A test may ask for the library itself, to compare.
	resolveId: (source, importer) =>
		source === 'string-width' && importer?.includes('/node_modules/') ? '\0own-width' : undefined,
	load(id) {
		if (id !== '\0own-width') return undefined;
		applied();
		return [
			`import {stripVTControlCharacters} from 'node:util';`,
			`import {width} from '/source/text/width.ts';`,
			`const ESCAPE = /[\\u001B\\u009B]/;`,
			`export default (text, {countAnsiEscapeCodes = false} = {}) => {`,
			`	if (typeof text !== 'string') return 0;`,
			`	return width(!countAnsiEscapeCodes && ESCAPE.test(text) ? stripVTControlCharacters(text) : text);`,
			`};`,
		].join('\n');
	},
}));

/** Ink's source maps name files that its package lacks, and every test would tell of each. */
const inkWithoutMaps: Plugin = {
	name: 'ink-without-maps',
	enforce: 'pre',
	load: id =>
		/\/node_modules\/ink\/build\/.+\.js$/.test(id)
			? readFileSync(id, 'utf8').replace(/\/\/# sourceMappingURL=.*/, '')
			: undefined,
};

/**
 * yoga waits at its top level for its own wasm, which it would fetch() from a data URL: that loads undici (30–50 ms) and keeps
 * it out of CommonJS. Its 70 KB are compiled in a millisecond, at once.
 */
const yogaAtOnce: Plugin[] = [
	replaceIn('yoga-at-once', /yoga-layout\/dist\/src\/index\.js/, [
		['wrapAssembly(await loadYoga())', 'wrapAssembly((assembly => (loadYoga(assembly), assembly))({}))'],
	]),
	replaceIn('yoga-wasm-at-once', /yoga-wasm-base64-esm\.js/, [
		['import.meta.url', "''"],
		[
			/function c\(e\)\{return ya\(\)\.then\(function\(f\)\{return WebAssembly\.instantiate\(f,d\)\}\).*?\)\}var d=/,
			'function c(e){e({instance:new WebAssembly.Instance(new WebAssembly.Module(wa()),d)});return Promise.resolve()}var d=',
		],
	]),
];

/** Ink loads its development tools while it waits at its top level; the program has none. */
const inkWithoutTools = replaceIn('ink-without-tools', /ink\/build\/reconciler\.js/, [
	[/if \(process\.env\['DEV'\] === 'true'\) \{\s+\/\/ Intentionally[\s\S]+?\n\}\n/, ''],
	[/if \(process\.env\['DEV'\] === 'true'\) \{\s+try \{\s+const loaded = await[\s\S]+?\n\}\n/, ''],
]);

/** Ink 7.1 counts the rows up to the cursor from below a frame's last line break, which a frame that fills the window has not. */
const inkCursor = replaceIn('ink-cursor', /ink\/build\/cursor-helpers\.js/, [
	[
		/const moveUp = visibleLineCount - cursorPosition\.y;\s+return \(\(moveUp > 0 \? ansiEscapes\.cursorUp\(moveUp\) : ''\) \+\s+ansiEscapes\.cursorTo\(cursorPosition\.x\) \+/,
		'return (ansiEscapes.cursorTo(cursorPosition.x, cursorPosition.y) +',
	],
]);

/**
 * A window of another size may show anything: it is cleared, whichever side moved, and the frame of the new size, which
 * follows at once, is painted whole. Both count as one update for terminals that can hold an update back.
 */
const inkResize = replaceIn('ink-resize', /ink\/build\/ink\.js/, [
	[
		'if (currentWidth < this.lastTerminalWidth) {',
		`if (this.alternateScreen) {
	this.lastTerminalWidth = currentWidth;
	if (this.isSuspended) return;
	this.options.stdout.write('\\u001B[?2026h\\u001B[2J\\u001B[H');
	this.log.reset();
	this.lastOutput = '';
	this.lastOutputToRender = '';
	this.lastOutputHeight = 0;
	return;
}
if (currentWidth < this.lastTerminalWidth) {`,
	],
]);

/**
 * Where something lies over a part of a character of three columns or more, such as a conjunct of Devanagari, Ink blanks but one
 * of its other columns: the rest of the row would move.
 */
const inkWholeCuts = replaceIn('ink-whole-cuts', /ink\/build\/output\.js/, [
	[
		/if \(currentLine\[offsetX\]\?\.value === '' &&\s+offsetX > 0 &&\s+[^{]*\{\s+currentLine\[offsetX - 1\] = spaceCell;\s+\}/,
		`let cut = offsetX;
while (cut > 0 && currentLine[cut]?.value === '') cut -= 1;
currentLine.fill(spaceCell, cut, offsetX);`,
	],
	[
		/if \(currentLine\[offsetX\]\?\.value === ''\) \{\s+currentLine\[offsetX\] = spaceCell;\s+\}/,
		"for (let rest = offsetX; currentLine[rest]?.value === ''; rest += 1) currentLine[rest] = spaceCell;",
	],
]);

/** Widths and tokens of a text stay the same from frame to frame; Ink works them out anew for each, and makes every blank. */
const inkCaches = replaceIn('ink-caches', /ink\/build\/output\.js/, [
	['caches = new OutputCaches();', 'caches = keptCaches();'],
	[/row\.push\(\{\s+type: 'char',\s+value: ' ',\s+fullWidth: false,\s+styles: \[\],\s+\}\);/, 'row.push(BLANK);'],
	[
		'export default class Output {',
		`const MOST_KEPT = 4000;
const BLANK = {type: 'char', value: ' ', fullWidth: false, styles: []};
let kept = new OutputCaches();
const keptCaches = () => {
	if (Math.max(kept.styledChars.size, kept.widths.size, kept.blockWidths.size) > MOST_KEPT) kept = new OutputCaches();
	return kept;
};
export default class Output {`,
	],
]);

/**
 * conf lets a disk refuse a mode, but not to the superuser, and not with the codes of every disk: what was made has its mode from
 * the beginning, and saving goes on.
 */
const modesRefused = replaceIn('modes-refused', /stubborn-fs\/dist\/handlers\.js/, [
	[
		"if (!IS_USER_ROOT && (code === 'EINVAL' || code === 'EPERM'))",
		"if (code === 'EINVAL' || code === 'EPERM' || code === 'ENOTSUP' || code === 'EOPNOTSUPP')",
	],
]);

/**
 * Of every character of every text that was drawn, ansi-tokenize keeps an object with a list of its styles: tens of
 * megabytes after some hundred keys. A character in a style is always the same object here.
 */
const sharedCharacters = replaceIn('shared-characters', /ansi-tokenize\/build\/styledChars\.js/, [
	[
		'export function styledCharsFromTokens(tokens) {',
		`const MOST_SHARED = 4000;
const shared = new Map();
function sharedStyle(codes) {
	if (shared.size > MOST_SHARED) shared.clear();
	const key = codes.map(({code, endCode}) => code + endCode).join('');
	let style = shared.get(key);
	if (!style) shared.set(key, (style = {codes, characters: new Map()}));
	return style;
}
function sharedCharacter({codes, characters}, token) {
	if (characters.size > MOST_SHARED) characters.clear();
	let character = characters.get(token.value);
	if (!character) characters.set(token.value, (character = {...token, styles: codes}));
	return character;
}
export function styledCharsFromTokens(tokens) {
	let style = sharedStyle([]);`,
	],
	[/(codes = reduceAnsiCodesIncremental\(codes, \[token\]\);)/, '$1 style = sharedStyle(codes);'],
	[/ret\.push\(\{\s+\.\.\.token,\s+styles: \[\.\.\.codes\],\s+\}\);/, 'ret.push(sharedCharacter(style, token));'],
]);

/**
 * Loads a chunk with the machine code of an earlier run, which Node keeps only from version 22 on. V8 looks at its own version
 * and at the text's length alone, so that a flipped bit would end the process and code of another text would run. Therefore a
 * sum over the code, begun with that of the chunk's text (known since the build) and of this Node, stands behind the code: where
 * it is another one, the code is left aside and made anew for the next run. The sum is zlib's, of which the binding alone
 * loads in a fifth of a millisecond; it takes half of one a megabyte.
 */
const LOAD_WITH_CODE = `
const SUM_BYTES = 4;
let sumOf;
function codeSum(path, code) {
	const text = TEXT_SUMS[path.slice(-11, -3)];
	if (text === undefined) return undefined;
	if (sumOf === undefined) {
		try {
			sumOf = process.binding('zlib').crc32;
		} catch {}
		sumOf ??= require('node:zlib').crc32;
	}
	return sumOf(code, sumOf(process.version + process.arch, text)) >>> 0;
}
function soundCode(path) {
	const {readFileSync} = require('node:fs');
	let kept;
	try {
		kept = readFileSync(path + '.code');
	} catch {
		return {};
	}
	const end = kept.length - SUM_BYTES;
	if (end > 0) {
		const code = kept.subarray(0, end);
		if (codeSum(path, code) === kept.readUInt32LE(end)) return {code};
	}
	return {isWrong: true};
}
function writeCode(path, script) {
	const {renameSync, unlinkSync, writeFileSync} = require('node:fs');
	const temporary = path + '.' + process.pid;
	try {
		writeFileSync(temporary, '', {flag: 'wx'});
	} catch {
		return;
	}
	try {
		const code = script.createCachedData();
		const sum = Buffer.alloc(SUM_BYTES);
		sum.writeUInt32LE(codeSum(path, code));
		writeFileSync(temporary, Buffer.concat([code, sum]));
		renameSync(temporary, path + '.code');
	} catch {
		unlinkSync(temporary);
	}
}
const madeAnew = [];
/** One listener for all: from the eleventh on Node warns, in the middle of the screen. */
function writeAtExit(path, script) {
	if (madeAnew.length === 0) process.on('exit', () => madeAnew.forEach(each => writeCode(...each)));
	madeAnew.push([path, script]);
}
function loadWithCode(path) {
	const known = require.cache[path];
	if (known) return known.exports;
	const {readFileSync} = require('node:fs');
	const {createRequire, Module, wrap} = require('node:module');
	const {dirname, join} = require('node:path');
	const {Script} = require('node:vm');
	const {code, isWrong} = soundCode(path);
	const script = new Script(wrap(readFileSync(path, 'latin1')), {filename: path, cachedData: code});
	if (isWrong || globalThis.keepCode) writeAtExit(path, script);
	const own = new Module(path, module);
	own.filename = path;
	require.cache[path] = own;
	const requireOther = createRequire(path);
	const requireHere = name => (name.startsWith('./') ? loadWithCode(join(dirname(path), name)) : requireOther(name));
	script.runInThisContext().call(own.exports, own.exports, requireHere, own, path, dirname(path));
	own.loaded = true;
	return own.exports;
}
`;

/**
 * Runs the freshly built program and keeps what was compiled for it. Without words it is the dashboard, which is told that
 * it has a terminal.
 */
const MAKE_CODE = `
globalThis.keepCode = true;
if (process.argv.length === 1) {
	Object.assign(process.stdin, {isTTY: true, setRawMode: () => process.stdin});
	Object.assign(process.stdout, {isTTY: true, columns: 120, rows: 40});
}
process.argv.splice(1, 0, 'muster');
require(process.env.MUSTER_BUILT);
`;
/** What is waited for most; each run adds to the code of the one before. The demo team has something of every rule. */
const TYPICAL: readonly (readonly string[])[] = [
	['status'],
	['demo'],
	['init'],
	['note', 'ana', 'noted', '--praise'],
	['status'],
	['log'],
	['advise', '--person', 'ana'],
	['prep', 'ana'],
	[],
];
/** What is pressed in the dashboard: down, up, leave. */
const KEYS = 'jkq';

/** In a store of its own; a program that does not run is for the tests to tell. */
const makeCode = (folder: string): void => {
	const home = mkdtempSync(join(tmpdir(), 'muster-build-'));
	const built = {MUSTER_BUILT: resolve(folder, 'cli.js')};
	const env = {PATH: process.env.PATH, HOME: home, MUSTER_HOME: home, TERM: 'xterm-256color', ...built};
	try {
		for (const words of TYPICAL)
			spawnSync(process.execPath, ['-e', MAKE_CODE, ...words], {env, input: KEYS, stdio: ['pipe', 'ignore', 'ignore']});
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
};

/** A sum of each chunk's text, by the eight characters that make its file's name its own. */
const textSums = (bundle: Rolldown.OutputBundle): Readonly<Record<string, number>> =>
	Object.fromEntries(
		Object.values(bundle).flatMap(chunk =>
			chunk.type === 'chunk' && !chunk.isEntry ? [[chunk.fileName.slice(-11, -3), crc32(chunk.code)]] : [],
		),
	);

const NOT_ASCII = /[^\n\r\t -~]/g;

/** Chunks are CommonJS, which loads in a third of the time that as many ES modules take, with the machine code kept for them. */
const quickStart: Plugin = {
	name: 'quick-start',
	renderStart({dir = 'dist'}) {
		// The last build stays until the next one is known to hold together.
		if (!this.meta.watchMode) rmSync(dir, {recursive: true, force: true});
	},
	generateBundle(_, bundle) {
		// The way in comes last: it knows the texts of all others.
		const chunks = Object.values(bundle).filter(chunk => chunk.type === 'chunk');
		for (const chunk of chunks.sort((a, b) => Number(a.isEntry) - Number(b.isEntry))) {
			// A file of nothing but ASCII is read without being decoded.
			chunk.code = chunk.code.replaceAll(NOT_ASCII, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
			if (!chunk.isEntry) {
				// Loaded with machine code, a chunk has no import(): it would throw when it comes to it.
				const left = /\bimport\("node:[^"]+"\)/.exec(chunk.code);
				if (left) throw new Error(`quick-start: use process.getBuiltinModule in place of ${left[0]} in ${chunk.fileName}`);
				continue;
			}
			const code = chunk.code.replaceAll(
				/\brequire\("(\.\/chunks\/[^"]+)"\)/g,
				'loadWithCode(require("node:path").join(__dirname, "$1"))',
			);
			if (code === chunk.code) throw new Error('quick-start: the way in loads no chunk');
			chunk.code = `${code}\nconst TEXT_SUMS = ${JSON.stringify(textSums(bundle))};\n${LOAD_WITH_CODE}`;
		}
	},
	writeBundle({dir = 'dist'}) {
		writeFileSync(join(dir, 'package.json'), '{"type": "commonjs"}\n');
		// npm makes it so when it links the program, not when that is built again.
		chmodSync(join(dir, 'cli.js'), 0o755);
		if (!this.meta.watchMode) makeCode(dir);
	},
};

/**
 * What every command loads goes into one chunk: fewer files to open, and no two chunks that wait for each other. What a
 * command needs beside that stays in chunks of its own, and what the advisor needs in one.
 */
const CHUNKS = [
	{
		name: 'core',
		test: /rolldown\/runtime|source\/(domain\/(?!ladder\/ladder-|journal\/entry-meanings)|text\/|commands\/(index\.ts|cli\/|look\/status(-output)?\.ts)|store\/create-store\.ts)/,
	},
	{
		name: 'advise',
		test: /source\/(reports\/advice\/(?!advice-schema|advise\.ts)|commands\/knowledge\/advise|store\/log-file\.ts)/,
	},
];

/** No clock is right that is before this day. */
const BUILT_ON = JSON.stringify(new Date().toISOString().slice(0, 10));

/** Rooms whose tests keep no state between them. */
const SHARED = [
	...['domain', 'reports', 'text', 'knowledge', 'commands'].map(layer => `test/${layer}/**/*.test.ts`),
	...['components', 'forms', 'golden', 'keymap', 'list', 'overlays', 'views'].map(room => `test/ui/${room}/**/*.test.{ts,tsx}`),
];

const PATCHES: readonly Plugin[] = [
	inkTable,
	ownWidth,
	...leanConf,
	...yogaAtOnce,
	inkWithoutTools,
	inkCursor,
	inkResize,
	inkWholeCuts,
	inkCaches,
	sharedCharacters,
	modesRefused,
];

export default defineConfig(({command}) => ({
	plugins:
		command === 'build'
			? [quickStart, ...PATCHES, allPatched(PATCHES), licences]
			: [inkTable, ownWidth, inkWholeCuts, inkWithoutMaps],
	...(command === 'build' && {
		define: {'process.env.NODE_ENV': '"production"', 'process.env.MUSTER_BUILT_ON': BUILT_ON},
		ssr: {noExternal: true as const, target: 'node' as const},
		build: {
			ssr: 'source/cli.ts',
			target: 'node20',
			outDir: 'dist',
			minify: false,
			emptyOutDir: false,
			rollupOptions: {
				// Running the program once takes longer than building it.
				checks: {pluginTimings: false},
				output: {
					format: 'cjs' as const,
					banner: (chunk: {isEntry: boolean}) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
					entryFileNames: '[name].js',
					chunkFileNames: 'chunks/[name]-[hash].js',
					codeSplitting: {groups: CHUNKS},
				},
			},
		},
	}),
	oxc: {jsx: {runtime: 'automatic' as const, development: false}},
	test: {
		projects: [
			// What they test is loaded once for all of them, which is a third of the time they take.
			{extends: true as const, test: {name: 'shared', include: SHARED, isolate: false}},
			{extends: true as const, test: {name: 'apart', include: ['test/**/*.test.{ts,tsx}'], exclude: SHARED}},
		],
		setupFiles: ['test/support/same-tries.ts'],
		// React is the one that is shipped.
		env: {FORCE_COLOR: '1', TZ: 'UTC', NODE_ENV: 'production'},
		server: {deps: {inline: ['ink', 'ink-table', 'widest-line', 'wrap-ansi', 'cli-truncate', 'slice-ansi']}},
		testTimeout: 20_000,
		maxWorkers: 2,
	},
}));
