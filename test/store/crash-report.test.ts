import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {writeCrashReport} from '../../source/store/crash-report.ts';

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'muster-crash-'));
});
afterEach(() => {
	rmSync(home, {recursive: true, force: true});
});

const NOTE = 'Ana cried in our 1:1';
const write = (error: unknown, crashes = join(home, 'crashes')) =>
	writeCrashReport(error, {places: {crashes}, version: '1.2.3', now: new Date('2026-11-20T09:30:00Z')});
const report = (error: unknown): string => readFileSync(write(error) ?? '', 'utf8');

describe('a crash report', () => {
	it('says where it struck and in which versions', () => {
		const text = report(new TypeError('x is not a function'));
		expect(text).toContain(`muster 1.2.3, node ${process.version}, ${process.platform}`);
		expect(text).toContain('2026-11-20T09:30:00.000Z');
		expect(text).toMatch(/TypeError\n {4}at .*crash-report\.test\.ts:\d+:\d+\n/);
	});

	it('is private, also under umask 000', () => {
		const before = process.umask(0);
		try {
			const path = write(new Error('x')) ?? '';
			expect(statSync(path).mode & 0o777).toBe(0o600);
			expect(statSync(join(home, 'crashes')).mode & 0o777).toBe(0o700);
		} finally {
			process.umask(before);
		}
	});

	const named = (name: string) => {
		const error = new Error(NOTE);
		error.name = name;
		return error;
	};
	it.each<[string, unknown]>([
		['the message', new Error(NOTE)],
		['a message of several lines that look like frames', new Error(`${NOTE}\n    at ${NOTE} (/x/y.ts:1:2)\n    at ${NOTE}`)],
		['the name', named(NOTE)],
		['the code', Object.assign(new Error('x'), {code: NOTE})],
		[
			'a message that was changed after the stack was made',
			Object.assign(new Error(`${NOTE}\n    at ${NOTE}`), {message: 'other'}),
		],
		['the cause', new Error('x', {cause: new Error(NOTE, {cause: NOTE})})],
		['a text that was thrown', NOTE],
		['an object that was thrown', {message: NOTE, stack: NOTE}],
		[
			'the name of a function',
			(() => {
				const throwing = {[NOTE]: () => new Error('x')};
				return throwing[NOTE]?.();
			})(),
		],
	])('holds nothing of a note in %s', (_, error) => {
		const text = report(error);
		expect(text).not.toMatch(/Ana|cried/);
		expect(text).toContain('muster 1.2.3');
	});

	it('names what the system was asked to do', () => {
		let error: unknown;
		try {
			readFileSync(join(home, 'gone.json'));
		} catch (thrown) {
			error = thrown;
		}
		expect(report(error)).toContain(`Error ENOENT open ${join(home, 'gone.json')}`);
	});

	it('follows causes, also in a circle', () => {
		const error = new RangeError('x');
		error.cause = error;
		expect(report(error).match(/RangeError/g)?.length).toBe(5);
	});

	it('gives up without a word when it cannot be written', () => {
		writeFileSync(join(home, 'file'), '');
		expect(write(new Error('x'), join(home, 'file'))).toBeUndefined();
	});
});
