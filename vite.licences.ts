// What the bundle holds of others: their licences as one text, and a list of them that programs read (CycloneDX).
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import type {Plugin} from 'vite';

type Package = {
	readonly name: string;
	readonly version: string;
	/** As its package.json has it: a name such as MIT, or an expression of several. */
	readonly license: string;
	readonly author: string | undefined;
	readonly folder: string;
};

type Written = {readonly name?: string; readonly version?: string; readonly license?: unknown; readonly author?: unknown};

const nameOf = (author: unknown): string | undefined =>
	typeof author === 'string' ? author : (author as {name?: string} | undefined)?.name;

/** The package that a file belongs to; folders inside a package may have a package.json that only says how to read it. */
const packageOf = (file: string): Package => {
	for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
		const path = join(folder, 'package.json');
		if (!existsSync(path)) continue;
		const {name, version, license, author} = JSON.parse(readFileSync(path, 'utf8')) as Written;
		if (name === undefined || version === undefined) continue;
		if (typeof license !== 'string') throw new Error(`licences: ${name} says no licence: see what it is under`);
		return {name, version, license, author: nameOf(author), folder};
	}
	throw new Error(`licences: ${file} belongs to no package`);
};

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** The texts that a package has for its licence; without any, what its package.json says stands for them. */
const licenceTexts = ({folder, license, author}: Package): string => {
	const names = readdirSync(folder).filter(name => LICENCE_FILE.test(name));
	const texts = names.sort().map(name => readFileSync(join(folder, name), 'utf8').trim());
	if (texts.length > 0) return texts.join('\n\n');
	return [`Licence: ${license}`, author && `Author: ${author}`, '(The package holds no text of it.)'].filter(Boolean).join('\n');
};

const licenceList = (packages: readonly Package[]): string =>
	[
		'muster holds code of these packages, each under the licence that follows its name.',
		...packages.map(each => `${'-'.repeat(72)}\n${each.name} ${each.version}\n\n${licenceTexts(each)}`),
		'',
	].join('\n\n');

type Lock = {readonly packages: Readonly<Record<string, {readonly integrity?: string}>>};

/** What npm checked the package against, as CycloneDX writes it. */
const hashesOf = ({folder}: Package, lock: Lock) => {
	const place = folder.slice(folder.indexOf(`node_modules${sep}`)).replaceAll(sep, '/');
	const [, base64] = /^sha512-(.+)$/.exec(lock.packages[place]?.integrity ?? '') ?? [];
	return base64 === undefined ? {} : {hashes: [{alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex')}]};
};

const licenceJson = (license: string) => (/ (OR|AND) /.test(license) ? {expression: license} : {license: {id: license}});

/** No day and no random number, so that the same sources give the same file. */
const sbom = (own: Written, packages: readonly Package[], lock: Lock): string =>
	`${JSON.stringify(
		{
			bomFormat: 'CycloneDX',
			specVersion: '1.5',
			version: 1,
			metadata: {
				component: {
					type: 'application',
					'bom-ref': `pkg:npm/${own.name}@${own.version}`,
					name: own.name,
					version: own.version,
					licenses: [licenceJson(String(own.license))],
				},
			},
			components: packages.map(each => {
				const purl = `pkg:npm/${each.name.replace('@', '%40')}@${each.version}`;
				const {name, version, license} = each;
				return {type: 'library', 'bom-ref': purl, name, version, purl, licenses: [licenceJson(license)], ...hashesOf(each, lock)};
			}),
		},
		undefined,
		'\t',
	)}\n`;

/** What the bundler itself adds to link chunks. */
const RUNTIME = /^\0rolldown\//;
const inModules = (id: string): string | undefined => {
	if (RUNTIME.test(id)) return join(import.meta.dirname, 'node_modules', 'rolldown', 'package.json');
	const [file = ''] = id.split('?');
	return !file.startsWith('\0') && file.includes(`${sep}node_modules${sep}`) ? file : undefined;
};

const readJson = (name: string): unknown => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'));

/** Writes both beside the program: `licences.txt` and `sbom.cdx.json`. */
export const licences: Plugin = {
	name: 'licences',
	generateBundle(_, bundle) {
		const ids = Object.values(bundle).flatMap(chunk => (chunk.type === 'chunk' ? chunk.moduleIds : []));
		const files = ids.flatMap(id => inModules(id) ?? []);
		const found = new Map(files.map(packageOf).map(each => [each.folder, each]));
		const packages = [...found.values()].sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
		this.emitFile({type: 'asset', fileName: 'licences.txt', source: licenceList(packages)});
		const own = readJson('package.json') as Written;
		this.emitFile({type: 'asset', fileName: 'sbom.cdx.json', source: sbom(own, packages, readJson('package-lock.json') as Lock)});
	},
};
