// Demand 33: muster is killed while somebody types; what was typed is on disk but for the last seconds.
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {storeDrafts} from '../../../source/store/drafts.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {processExists} from '../../../source/store/lock/lock-holder.ts';
import {cleanEnv} from '../../support/program/built-program.ts';
import {startTerminal} from '../../support/terminal/terminal.ts';
import {type Bench, type Demand, inFolder, layHome, scaled, verdict} from '../tools.ts';

const KILLS = 30;
const BETWEEN_WORDS_MS = 150;
/** How long is typed before the kill; the longest is longer than words may stay off the disk. */
const LONGEST_TYPING_MS = 20_000;
const WORDS_AGE_AT_MOST_MS = 15_000;
const IDLE_AT_MOST_MS = 5000;
/** A terminal, two processes and a busy machine stand between a key and the form. */
const ON_THE_WAY_MS = 1500;

type Try = {readonly isIdle: boolean; readonly typingMs: number; readonly inPrep: boolean};

/** How many words were lost that should be there. */
const killed = async (bench: Bench, home: string, {isIdle, typingMs, inPrep}: Try): Promise<number> => {
	rmSync(join(home, 'drafts'), {recursive: true, force: true});
	const terminal = startTerminal({command: process.execPath, args: [bench.muster.path], cwd: home, env: cleanEnv(home)});
	const typedAt: number[] = [];
	try {
		await terminal.sees('Ana');
		await terminal.listens();
		terminal.press(inPrep ? 'p' : 'f');
		await terminal.sees(inPrep ? 'Notes' : 'Feedback · Ana');
		if (inPrep) terminal.press('tab');
		for (const end = Date.now() + typingMs; Date.now() < end; await pause(BETWEEN_WORDS_MS)) {
			terminal.types(`w${typedAt.length} `);
			typedAt.push(Date.now());
		}
		if (isIdle) await pause(IDLE_AT_MOST_MS + ON_THE_WAY_MS);
		const killedAt = Date.now();
		terminal.kill('SIGKILL');
		while (processExists(terminal.pid)) await pause(10);
		const old = (isIdle ? 0 : WORDS_AGE_AT_MOST_MS) + ON_THE_WAY_MS;
		const expected = typedAt.filter(at => killedAt - at > old);
		const kept = storeDrafts(journalLayout(home)).read(inPrep ? 'prep.ana' : 'feedback.ana') ?? '';
		return expected.filter((_, index) => !kept.includes(`w${index} `) && !kept.includes(`w${index}"`)).length;
	} finally {
		terminal.close();
	}
};

export const killedTyping: Demand = {
	number: 33,
	test: `${KILLS} kill -9 while feedback or prep notes are typed, a word every ${BETWEEN_WORDS_MS} ms, half of them after a pause`,
	demand: 'no word lost that was typed before a pause of 5 s, or 15 s before',
	run: bench =>
		inFolder(async home => {
			layHome(home);
			const kills = scaled(KILLS, bench);
			let lost = 0;
			for (let index = 0; index < kills; index++) {
				const typingMs = (LONGEST_TYPING_MS * (index + 1)) / kills;
				lost += await killed(bench, home, {isIdle: index % 2 === 0, typingMs, inPrep: index % 4 > 1});
			}
			return verdict(lost === 0, `${kills} kills: ${lost} words lost that should be there`);
		}),
};
