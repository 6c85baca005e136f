// The project's own files and what each imports, for the guards that keep its rules.
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, posix, relative} from 'node:path';
import {fileURLToPath} from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export type SourceFile = {
	/** From the project's folder, with forward slashes: `source/domain/day.ts`. */
	readonly path: string;
	readonly text: string;
};

const filesIn = (folder: string, pattern: RegExp): readonly SourceFile[] =>
	readdirSync(join(ROOT, folder), {withFileTypes: true, recursive: true})
		.filter(entry => entry.isFile() && pattern.test(entry.name))
		.map(entry => join(entry.parentPath, entry.name))
		.sort()
		.map(file => ({path: relative(ROOT, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8')}));

export const sourceFiles = (): readonly SourceFile[] => filesIn('source', /\.tsx?$/);
export const testFiles = (): readonly SourceFile[] => filesIn('test', /\.(tsx?|mjs)$/);

export type Import = {
	/** As written. */
	readonly from: string;
	/** From the project's folder, for relative ones. */
	readonly path?: string;
	/** Gone once the types are. */
	readonly isTypeOnly: boolean;
	readonly isDynamic: boolean;
};

const STATIC = /^[ \t]*(import|export)\s+(?:(type)\s+)?(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm;
const DYNAMIC = /(typeof\s+)?\bimport\(\s*'([^']+)'/g;

/** `{type A, type B}` is as good as `type {A, B}`. */
const namesOnlyTypes = (clause: string | undefined): boolean => {
	const [, names] = /^\{([^}]*)\}$/s.exec(clause?.trim() ?? '') ?? [];
	return (
		(names ?? '')
			.split(',')
			.filter(name => name.trim() !== '')
			.every(name => /^\s*type\s/.test(name)) && names !== undefined
	);
};

const located = (file: string, from: string): string | undefined =>
	from.startsWith('.') ? posix.normalize(posix.join(dirname(file), from.replace(/\?.*$/, ''))) : undefined;

/** Static and dynamic imports and re-exports, in the order of the file. */
export const importsOf = ({path, text}: SourceFile): readonly Import[] => [
	...[...text.matchAll(STATIC)].map(([, , type, clause, from = '']) => ({
		from,
		path: located(path, from),
		isTypeOnly: type !== undefined || namesOnlyTypes(clause),
		isDynamic: false,
	})),
	...[...text.matchAll(DYNAMIC)].map(([, typeOf, from = '']) => ({
		from,
		path: located(path, from),
		isTypeOnly: typeOf !== undefined,
		isDynamic: true,
	})),
];
