// Demand 36: a marker word in everything that muster ever wrote about somebody is nowhere on the disk once they are forgotten.
import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {cleanEnv} from '../../support/program/built-program.ts';
import {startTerminal} from '../../support/terminal/terminal.ts';
import {allPaths, type Bench, type Demand, inFolder, layHome, muster, verdict} from '../tools.ts';

const MARKER = 'MARKER';

const filesWithMarker = (home: string): readonly string[] =>
	allPaths(home).filter(path => {
		try {
			const bytes = readFileSync(path);
			return [bytes.toString('utf8'), bytes.toString('utf16le')].some(text => text.includes(MARKER));
		} catch {
			return false;
		}
	});

const waitFor = async (isSo: () => boolean): Promise<void> => {
	for (let tries = 0; tries < 300 && !isSo(); tries++) await pause(50);
};

/** muster is killed while a note is open in an editor that has saved it. */
const killedInEditor = async (bench: Bench, home: string): Promise<void> => {
	const editor = join(home, 'ed.sh');
	writeFileSync(editor, '#!/bin/sh\necho "Ana $MARK" > "$1"\ntouch "$HOME/saved"\nsleep 5\n');
	chmodSync(editor, 0o700);
	const terminal = startTerminal({
		command: process.execPath,
		args: [bench.muster.path, 'note', 'ana'],
		cwd: home,
		env: cleanEnv(home, {EDITOR: editor, MARK: MARKER}),
	});
	await waitFor(() => existsSync(join(home, 'saved')));
	terminal.kill('SIGKILL');
	terminal.close();
};

/** What sync clients, hands and other programs leave about. */
const strew = (home: string): void => {
	const journal = join(home, 'journal');
	const [month = ''] = readdirSync(journal);
	writeFileSync(join(journal, `conflicted ${month}`), readFileSync(join(journal, month)));
	writeFileSync(join(journal, `${month}.bak`), `{"entries": [{"person": "ana", "text": "${MARKER}`);
	const damaged = join(home, 'backups', 'damaged');
	mkdirSync(damaged, {recursive: true});
	writeFileSync(join(damaged, month), Buffer.from(`\ufeff{"person": "ana", "text": "${MARKER}"}`, 'utf16le'));
};

export const forgotten: Demand = {
	number: 36,
	test: 'a marker word in notes, reasons, drafts, an editor that outlived muster, copies, UTF-16, and a form that stays open',
	demand: 'after `muster forget` the word is in no file, also once the open dashboard has ended',
	run: bench =>
		inFolder(async folder => {
			const home = layHome(join(folder, 'home'));
			writeFileSync(join(home, 'roster.yaml'), `${readFileSync(join(home, 'roster.yaml'), 'utf8')}areas: [{name: Checkout}]\n`);
			muster(bench, home, ['note', 'ana', MARKER, '--constructive']);
			muster(bench, home, ['assign', 'checkout', '--to', 'ana', '--why', `${MARKER} grows`]);
			muster(bench, home, ['assign', 'checkout', '--to', 'bo', '--why', `${MARKER} was too much`]);
			muster(bench, home, ['backup']);
			await killedInEditor(bench, home);
			strew(home);
			const terminal = startTerminal({command: process.execPath, args: [bench.muster.path], cwd: home, env: cleanEnv(home)});
			try {
				await terminal.sees('Ana');
				await terminal.listens();
				terminal.press('f');
				await terminal.sees('Feedback · Ana');
				terminal.types(MARKER);
				await waitFor(() => existsSync(join(home, 'drafts')) && filesWithMarker(join(home, 'drafts')).length > 0);
				const before = filesWithMarker(home).length;
				const {code} = muster(bench, home, ['forget', 'ana', '--yes']);
				terminal.types('!');
				await pause(6000);
				terminal.press('esc');
				terminal.kill('SIGTERM');
				await terminal.exits(143);
				const left = filesWithMarker(home);
				return verdict(
					code === 0 && before > 8 && left.length === 0,
					`${before} files before, then: ${left.join(', ') || 'none'}`,
				);
			} finally {
				terminal.close();
			}
		}),
};
