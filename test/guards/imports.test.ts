// Keeps the table of who may import what.
import {describe, expect, it} from 'vitest';
import {type Import, importsOf, type SourceFile, sourceFiles} from './sources.ts';

type Folder = 'domain' | 'knowledge' | 'reports' | 'text' | 'store' | 'commands' | 'ui' | 'components' | 'entry';
type Rule = {
	/** Our own folders, beside the folder itself. */
	readonly may: readonly Folder[];
	/** Of these, types alone. */
	readonly mayTypes: readonly Folder[];
	/** Node's own modules that are refused. */
	readonly refuses: RegExp | undefined;
};

const ANY_NODE = /^node:/;
const RULES: Readonly<Record<Folder, Rule>> = {
	domain: {may: [], mayTypes: ['knowledge'], refuses: ANY_NODE},
	knowledge: {may: [], mayTypes: ['domain'], refuses: ANY_NODE},
	reports: {may: ['domain', 'knowledge', 'text'], mayTypes: [], refuses: ANY_NODE},
	text: {may: [], mayTypes: [], refuses: ANY_NODE},
	store: {may: ['domain', 'text'], mayTypes: [], refuses: undefined},
	commands: {may: ['domain', 'knowledge', 'reports', 'text', 'store'], mayTypes: [], refuses: undefined},
	ui: {
		may: ['domain', 'knowledge', 'reports', 'text', 'components'],
		mayTypes: ['store'],
		refuses: /^node:(fs|child_process)(\/|$)/,
	},
	components: {may: ['text'], mayTypes: [], refuses: ANY_NODE},
	// The way in, and what it loads to open the dashboard.
	entry: {
		may: ['domain', 'knowledge', 'reports', 'text', 'store', 'commands', 'ui', 'components'],
		mayTypes: [],
		refuses: undefined,
	},
};

/** Libraries that only some folders may import; every other one is free. */
const ONLY_IN: readonly (readonly [library: RegExp, folders: readonly Folder[]])[] = [
	[/^(ink|ink-.+|react|react\/.+)$/, ['ui', 'components']],
	[/^(conf|js-yaml|yaml)(\/|$)/, ['store']],
	[/^commander(\/|$)/, ['commands', 'entry']],
];

/** Libraries that one file hands to all others. */
const ADAPTERS: readonly (readonly [library: RegExp, file: string])[] = [
	[/^conf(\/|$)/, 'source/store/files/conf-file.ts'],
	[/^ink-table(\/|$)/, 'source/ui/components/table.tsx'],
];

/** Beside their layer: the theme, and what remembers answers, which knows nothing of teams. */
const FOR_COMPONENTS: ReadonlySet<string> = new Set(['source/ui/theme.ts', 'source/domain/once-for.ts']);

/** What sanitizes may be called where text is printed and nowhere else. */
const SANITIZER = 'source/text/sanitize.ts';
const PRINTING: readonly Folder[] = ['components', 'commands', 'text', 'entry'];
/** A field takes text, so a paste leaves its control characters behind before anything is stored. */
const TAKES_PASTES = 'source/ui/forms/text-editing.ts';

/** Files that the build takes in besides `source/`. */
const DATA = /^(fixtures\/demo\/|package\.json$)/;

const folderOf = (path: string): Folder => {
	if (path.startsWith('source/ui/components/')) return 'components';
	const [, folder] = /^source\/([^/]+)\//.exec(path) ?? [];
	return folder === undefined ? 'entry' : (folder as Folder);
};

const ofOurs = (file: SourceFile, {from, path, isTypeOnly}: Import): string | undefined => {
	if (path === undefined) return undefined;
	if (DATA.test(path)) return undefined;
	if (!path.startsWith('source/')) return `reaches outside source/: ${from}`;
	if (!/\.tsx?$/.test(path)) return `does not name the file: ${from}`;
	const [here, there] = [folderOf(file.path), folderOf(path)];
	if (here === there) return undefined;
	if (here === 'components' && FOR_COMPONENTS.has(path)) return undefined;
	const {may, mayTypes} = RULES[here];
	if (may.includes(there) || (isTypeOnly && mayTypes.includes(there))) return undefined;
	return `${here} may not import ${there}: ${from}`;
};

const ofOthers = (file: SourceFile, {from, path}: Import): string | undefined => {
	if (path !== undefined) return undefined;
	const here = folderOf(file.path);
	if (from.startsWith('node:')) return RULES[here].refuses?.test(from) ? `${here} may not import ${from}` : undefined;
	const folders = ONLY_IN.find(([library]) => library.test(from))?.[1];
	return folders === undefined || folders.includes(here) ? undefined : `${from} belongs in ${folders.join(' and ')}`;
};

const breaches = (judge: (file: SourceFile, one: Import) => string | undefined): readonly string[] =>
	sourceFiles().flatMap(file =>
		importsOf(file).flatMap(one => {
			const breach = judge(file, one);
			return breach === undefined ? [] : [`${file.path}: ${breach}`];
		}),
	);

describe('the import table', () => {
	it('knows every folder of source/', () => {
		const folders = new Set(sourceFiles().map(file => folderOf(file.path)));
		for (const folder of folders) expect(RULES, folder).toHaveProperty(folder);
	});

	it('is kept between our own folders', () => {
		expect(breaches(ofOurs)).toEqual([]);
	});

	it('is kept for libraries and Node’s own modules', () => {
		expect(breaches(ofOthers)).toEqual([]);
	});

	it('reaches conf and ink-table through one file each', () => {
		const judge = (file: SourceFile, {from}: Import) => {
			const adapter = ADAPTERS.find(([library]) => library.test(from))?.[1];
			return adapter === undefined || adapter === file.path ? undefined : `${from} belongs in ${adapter}`;
		};
		expect(breaches(judge)).toEqual([]);
	});

	it('lets nobody import the way in', () => {
		expect(breaches((_, {path}) => (path === 'source/cli.ts' ? 'imports cli.ts' : undefined))).toEqual([]);
	});

	it('loads the dashboard from the way in only when it is asked for', () => {
		const isEager = ({path, text}: SourceFile, one: Import): boolean =>
			path === 'source/cli.ts' &&
			text !== '' &&
			!one.isDynamic &&
			!one.isTypeOnly &&
			/^source\/(ui|knowledge)\//.test(one.path ?? '');
		expect(breaches((file, one) => (isEager(file, one) ? `imports ${one.from} at once` : undefined))).toEqual([]);
	});

	it('sanitizes only where text is printed', () => {
		const judge = (file: SourceFile, {path}: Import) =>
			path === SANITIZER && file.path !== TAKES_PASTES && !PRINTING.includes(folderOf(file.path))
				? 'sanitizes, but prints nothing'
				: undefined;
		expect(breaches(judge)).toEqual([]);
	});

	it('sees every form of import', () => {
		const text = [
			"import {a, type B} from './a.ts';",
			"import type {C} from './c.ts';",
			"import {type D, type E} from './d.ts';",
			"import './f.ts';",
			"export {g} from './g.ts';",
			"import {\n\th,\n\ti,\n} from '../store/h.ts';",
			"const j = await import('./j.ts');",
			"type K = typeof import('./k.ts');",
			"import data from '../../fixtures/demo/x.yaml?raw';",
		].join('\n');
		const seen = importsOf({path: 'source/ui/x.ts', text});
		expect(seen.map(one => [one.path, one.isTypeOnly, one.isDynamic])).toEqual([
			['source/ui/a.ts', false, false],
			['source/ui/c.ts', true, false],
			['source/ui/d.ts', true, false],
			['source/ui/f.ts', false, false],
			['source/ui/g.ts', false, false],
			['source/store/h.ts', false, false],
			['fixtures/demo/x.yaml', false, false],
			['source/ui/j.ts', false, true],
			['source/ui/k.ts', true, true],
		]);
	});
});

/** Domain and reports are told the day; they never ask for it, and nothing in them is left to chance. */
const CLOCK_OR_CHANCE =
	/\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b|\bMath\.random\b|\bcrypto\b|\brandomUUID\b|\bprocess\./;

describe('the pure folders', () => {
	it('never ask the clock, chance or the process', () => {
		const pure = sourceFiles().filter(file => ['domain', 'knowledge', 'reports', 'text'].includes(folderOf(file.path)));
		const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
		const asking = pure.filter(file => CLOCK_OR_CHANCE.test(code(file.text)));
		expect(asking.map(file => file.path)).toEqual([]);
		expect(pure.length).toBeGreaterThan(0);
	});
});
