// The machine code beside the program: what is not the very code of this text and this Node is left aside, and made anew.
import {execFileSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {wrap} from 'node:module';
import {dirname, join} from 'node:path';
import {Script} from 'node:vm';
import {crc32} from 'node:zlib';
import {describe, expect, it, onTestFinished} from 'vitest';
import {BUILT_CLI, cleanEnv, requireBuild} from './support/program/built-program.ts';
import {temporaryFolder} from './support/program/temp.ts';
import {homeWith, TODAY} from './support/terminal/journey.ts';
import {startTerminal} from './support/terminal/terminal.ts';

/** A copy of the built program, whose files can be spoiled. */
const copied = () => {
	requireBuild();
	const folder = join(temporaryFolder(), 'dist');
	cpSync(dirname(BUILT_CLI), folder, {recursive: true});
	const chunks = join(folder, 'chunks');
	const name = readdirSync(chunks).find(each => /^core-.*\.js$/.test(each)) ?? '';
	const home = temporaryFolder();
	return {
		text: join(chunks, name),
		code: join(chunks, `${name}.code`),
		cli: join(folder, 'cli.js'),
		codes: () => readdirSync(chunks).flatMap(each => (each.endsWith('.code') ? [join(chunks, each)] : [])),
		help: () => execFileSync(process.execPath, [join(folder, 'cli.js'), '--help'], {env: cleanEnv(home), encoding: 'utf8'}),
	};
};

const SUM_BYTES = 4;

/** Code as the build would leave it for a text. */
const codeOf = (text: string): Buffer => {
	const code = new Script(wrap(text)).createCachedData();
	const sum = Buffer.alloc(SUM_BYTES);
	sum.writeUInt32LE(crc32(code, crc32(process.version + process.arch, crc32(text))));
	return Buffer.concat([code, sum]);
};

describe('machine code', () => {
	it('that was spoiled is made anew', () => {
		const {code, help} = copied();
		// The first run makes it anew where another Node had built.
		const words = help();
		const good = readFileSync(code);
		help();
		expect(readFileSync(code).equals(good)).toBe(true);
		const spoilings = [
			...[0, 0.3, 0.7, 0.999].map(share => {
				const flipped = Buffer.from(good);
				const at = Math.floor(good.length * share);
				flipped[at] = (flipped[at] ?? 0) ^ 4;
				return flipped;
			}),
			good.subarray(0, 5000),
			Buffer.alloc(0),
		];
		for (const spoiled of spoilings) {
			writeFileSync(code, spoiled);
			expect(help()).toBe(words);
			const anew = readFileSync(code);
			expect(anew.length).toBeGreaterThan(5000);
			expect(help()).toBe(words);
			expect(readFileSync(code).equals(anew)).toBe(true);
		}
	});

	it('of another Node is made anew without a word, however much there is', async () => {
		const {codes, cli} = copied();
		for (const path of codes()) writeFileSync(path, 'of another Node');
		const home = await homeWith('demo');
		const terminal = startTerminal({command: process.execPath, args: [cli, '--today', TODAY], cwd: home, env: cleanEnv(home)});
		onTestFinished(terminal.close);
		await terminal.listens();
		await terminal.sees('3 people and 1 area need you');
		terminal.press('q');
		await terminal.exits(0);
		expect(terminal.raw()).not.toMatch(/warning/i);
		expect(codes().filter(path => readFileSync(path, 'utf8') !== 'of another Node').length).toBeGreaterThan(10);
	});

	it('of another text of the same length does not run', () => {
		const {text, code, help} = copied();
		const words = help();
		const own = readFileSync(text, 'latin1');
		const other = own.replace('who needs me today', 'who needs me to-day');
		const same = other.slice(0, -1);
		expect([same.length, same === own]).toEqual([own.length, false]);
		writeFileSync(code, codeOf(same));
		expect(help()).toBe(words);
		// The same way of making it is right for the text itself.
		const right = codeOf(own);
		writeFileSync(code, right);
		expect(help()).toBe(words);
		expect(readFileSync(code).equals(right)).toBe(true);
	});
});
