// Keeps what is handed out complete: packed, unpacked where there is nothing else, it runs.
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {cleanEnv, requireBuild} from '../support/program/built-program.ts';
import {temporaryFolder} from '../support/program/temp.ts';
import {homeWith, TODAY} from '../support/terminal/journey.ts';
import {ROOT} from './sources.ts';

type Sbom = {
	readonly components: readonly {
		readonly name: string;
		readonly version: string;
		readonly hashes?: readonly [{readonly content: string}];
	}[];
};

/** The folder that an install would make, without a single other package beside it. */
const unpacked = (): string => {
	requireBuild();
	const folder = temporaryFolder();
	// The build is there already, and npm runs none of its own.
	const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
		cwd: ROOT,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [{filename}] = JSON.parse(packed) as readonly [{readonly filename: string}];
	execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
	return join(folder, 'package');
};

it('runs from its package alone', async () => {
	const folder = unpacked();
	expect(readdirSync(folder).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
	expect(existsSync(join(folder, '..', 'node_modules'))).toBe(false);
	const {components} = JSON.parse(readFileSync(join(folder, 'dist', 'sbom.cdx.json'), 'utf8')) as Sbom;
	const licences = readFileSync(join(folder, 'dist', 'licences.txt'), 'utf8');
	expect(components.map(({name}) => name)).toEqual(expect.arrayContaining(['ink', 'react', 'yoga-layout', 'zod', 'conf']));
	for (const {name, version: of, hashes} of components) {
		expect(licences).toContain(`\n${name} ${of}\n\n`);
		expect(hashes?.[0].content, name).toMatch(/^[0-9a-f]{128}$/);
	}
	const {version, bin, dependencies} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	expect(dependencies, 'the bundle holds all that it needs').toBeUndefined();
	const home = await homeWith('demo');
	const run = (...args: readonly string[]): string =>
		execFileSync(process.execPath, [join(folder, bin.muster), ...args], {
			cwd: home,
			encoding: 'utf8',
			env: {...cleanEnv(home), MUSTER_TODAY: TODAY},
		});
	expect(run('--version')).toBe(`${version}\n`);
	expect(run('note', 'ana', 'calm, clear incident update', '--praise')).toMatch('Praise for Ana Souza noted');
	expect(run('status')).toMatch('Fri 20 Nov 2026');
});
