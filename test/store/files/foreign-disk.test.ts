// A disk that refuses modes and hard links, as CIFS and exFAT do: saving works, and the doctor says so once.
import {chmodSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {gitFindings, modeFindings} from '../../../source/store/care/doctor-places.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {editText} from '../../../source/store/editor/editor.ts';
import {giveMode, linkOrCopy, onDisk, writePrivate} from '../../../source/store/files/durable.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {places} from '../../../source/store/paths.ts';

const refusing = (code: string) => (): never => {
	throw Object.assign(new Error(code), {code, syscall: 'chmod'});
};

let home: string;
let usual: () => void = () => {};
const store = () => journalStore({data: home, now: () => new Date('2026-11-20T09:30:00Z')});
const save = (text: string) =>
	store().append([{kind: 'feedback-noted', people: ['ana'], type: 'observation', text, say: 'keep'}], '2026-11-20');
const modes = () => modeFindings(places({MUSTER_HOME: home}), journalLayout(home));

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'muster-foreign-'));
});
afterEach(() => {
	usual();
	rmSync(home, {recursive: true, force: true});
});

describe('a disk without modes and links', () => {
	it.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('saves all the same: %s', async code => {
		usual = onDisk({chmod: refusing(code), link: refusing(code)});
		await save('one');
		await save('two');
		expect(store().readJournal().entries).toHaveLength(2);
		writePrivate(join(home, 'a'), 'text');
		linkOrCopy(join(home, 'a'), join(home, 'b'));
		expect(readdirSync(home)).toEqual(expect.arrayContaining(['a', 'b']));
		expect(
			editText('', {MUSTER_HOME: home, PATH: process.env.PATH, EDITOR: `sh -c 'printf noted > "$1"' sh`}, {stdio: 'ignore'}),
		).toBe('noted');
	});

	it('is told apart from what is really wrong', () => {
		usual = onDisk({chmod: refusing('EIO')});
		expect(() => giveMode(home, 0o700)).toThrow('EIO');
	});

	it('is said once by the doctor, however many files there are', async () => {
		await save('one');
		chmodSync(home, 0o755);
		chmodSync(join(home, 'journal'), 0o755);
		expect(modes()).toHaveLength(2);
		usual = onDisk({chmod: refusing('EPERM')});
		expect(modes()).toMatchObject([{check: 'modes', severity: 'warning', message: expect.stringContaining('keeps no modes')}]);
	});
});

describe('a journal behind a link', () => {
	it('is looked at where it really is: its modes, and the work tree around it', async () => {
		await save('one');
		const elsewhere = mkdtempSync(join(tmpdir(), 'muster-elsewhere-'));
		mkdirSync(join(elsewhere, '.git'));
		writeFileSync(join(elsewhere, '.git', 'config'), '[remote "origin"]\n');
		renameSync(join(home, 'journal'), join(elsewhere, 'journal'));
		symlinkSync(join(elsewhere, 'journal'), join(home, 'journal'));
		chmodSync(join(elsewhere, 'journal'), 0o755);
		expect(modes()).toMatchObject([{where: join(home, 'journal'), message: expect.stringContaining('0755')}]);
		expect(gitFindings(places({MUSTER_HOME: home}), undefined)).toMatchObject([{check: 'git', where: join(home, 'journal')}]);
		rmSync(elsewhere, {recursive: true, force: true});
	});
});
