import {chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {Refusal} from '../../source/domain/refusal.ts';
import {errorName, KEPT_LOGS, LARGEST_LOG, logFile, loggedStore, logPaths} from '../../source/store/log-file.ts';
import type {Store} from '../../source/store/store.ts';
import {temporaryFolder} from '../support/program/temp.ts';

const now = () => new Date('2026-11-20T09:30:00Z');
const logIn = (folder: string, isDebug = false) => {
	const path = join(folder, 'data', 'muster.log');
	return {path, log: logFile({places: {log: path}, now, isDebug})};
};
const read = (path: string) => readFileSync(path, 'utf8');

describe('the log', () => {
	it('is a line an event, for the user alone', () => {
		const {path, log} = logIn(temporaryFolder());
		log.info('advise', {task: 'career_planning', role: undefined, person: true, ms: 12});
		log.info('quit', {code: 0});
		expect(read(path)).toBe(
			'2026-11-20T09:30:00.000Z info advise task=career_planning person=yes ms=12\n2026-11-20T09:30:00.000Z info quit code=0\n',
		);
		expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700);
	});

	it('makes nothing before its first line', () => {
		const {path} = logIn(temporaryFolder());
		expect(existsSync(join(path, '..'))).toBe(false);
	});

	it('says more only when asked to', () => {
		const {path, log} = logIn(temporaryFolder());
		log.debug('saved', {entries: 2});
		expect(existsSync(path)).toBe(false);
		const talkative = logFile({places: {log: path}, now, isDebug: true});
		talkative.debug('saved', {entries: 2});
		expect(read(path)).toContain(' debug saved entries=2\n');
	});

	it.each(['Ana Souza', 'two\nlines', '', '“quoted”', '\u001B[2J', 'x'.repeat(65)])('keeps words out of it: %j', value => {
		const {path, log} = logIn(temporaryFolder());
		log.info('advise', {task: value});
		expect(read(path)).toBe('2026-11-20T09:30:00.000Z info advise task=?\n');
	});

	it('begins anew when it is full, and keeps three older ones', () => {
		const {path, log} = logIn(temporaryFolder());
		for (let round = 1; round <= KEPT_LOGS + 3; round++) {
			log.info('round', {round});
			writeFileSync(path, `${read(path)}${'.'.repeat(LARGEST_LOG)}`);
		}
		log.info('last');
		const paths = logPaths(path);
		expect(paths).toHaveLength(KEPT_LOGS + 1);
		expect(paths.map(each => /info (.*)/.exec(read(each))?.[1])).toEqual([
			'last',
			'round round=6',
			'round round=5',
			'round round=4',
		]);
		for (const each of paths) expect(statSync(each).mode & 0o777).toBe(0o600);
		expect(existsSync(`${path}.${KEPT_LOGS + 1}`)).toBe(false);
	});

	it('is given up quietly where it cannot be written', () => {
		const folder = temporaryFolder();
		const {path, log} = logIn(folder);
		writeFileSync(join(folder, 'data'), 'a file in its place');
		expect(() => log.info('advise')).not.toThrow();
		expect(existsSync(path)).toBe(false);
	});

	it('is not written through a link, nor into a folder', () => {
		const folder = temporaryFolder();
		const {path, log} = logIn(folder);
		mkdirSync(join(folder, 'data'));
		writeFileSync(join(folder, 'elsewhere'), '');
		symlinkSync(join(folder, 'elsewhere'), path);
		log.info('advise');
		expect(read(join(folder, 'elsewhere'))).toBe('');
	});

	it.runIf(process.getuid?.() !== 0)('lets a folder without permission be', () => {
		const folder = temporaryFolder();
		const {log} = logIn(folder);
		chmodSync(folder, 0o500);
		expect(() => log.info('advise')).not.toThrow();
		chmodSync(folder, 0o700);
	});
});

describe('errors in the log', () => {
	it.each([
		[new Refusal('No person “Ana”.', {code: 'unknown-person'}), 'unknown-person'],
		[Object.assign(new Error('open /home/ana'), {code: 'ENOSPC', syscall: 'open'}), 'ENOSPC'],
		[new TypeError('Ana is not a function'), 'TypeError'],
		['Ana', 'string'],
	])('are names without their message', (error, name) => {
		expect(errorName(error)).toBe(name);
	});

	it('tell of saves that fail, and let the failure through', async () => {
		const {path, log} = logIn(temporaryFolder());
		const failing: Pick<Store, 'append'> = {
			append: async () => {
				throw new Refusal('NOT SAVED: /home/ana/journal', {code: 'not-saved'});
			},
		};
		const store = loggedStore(failing as Store, log);
		const draft = {kind: 'topic-raised', on: '2026-11-20', person: 'ana', text: 'a secret', by: 'lead'} as const;
		await expect(store.append([draft], '2026-11-20')).rejects.toThrow('NOT SAVED');
		expect(read(path)).toBe('2026-11-20T09:30:00.000Z info save-failed error=not-saved entries=1\n');
	});
});
