// What a journey starts with: a team laid out in a temporary home, and muster running on it in a real terminal.
import {existsSync} from 'node:fs';
import {onTestFinished} from 'vitest';
import type {Day} from '../../../source/domain/day.ts';
import {BUILT_CLI, cleanEnv, type Environment, type Ran, requireBuild, runMuster} from '../program/built-program.ts';
import {layOut} from '../program/lay-out.ts';
import {temporaryFolder} from '../program/temp.ts';
import {type Fixture, type FixtureName, fixture} from '../teams/fixtures.ts';
import {startTerminal, type Terminal} from './terminal.ts';

/** The Friday of the sketches. */
export const TODAY: Day = '2026-11-20';

/** A temporary home with one of the invented teams; an empty folder without one. */
export const homeWith = async (team?: FixtureName | Fixture, today: Day = TODAY): Promise<string> => {
	const home = temporaryFolder();
	if (team !== undefined) await layOut(home, typeof team === 'string' ? fixture(team, today) : team);
	return home;
};

export type StartOptions = {
	readonly home: string;
	readonly columns?: number;
	readonly rows?: number;
	readonly args?: readonly string[];
	readonly env?: Environment;
	/** `undefined` follows the clock. */
	readonly today?: Day | undefined;
};

export type Muster = Terminal & {
	readonly home: string;
	/** The same muster from another terminal: a headless command on the same home and day. */
	readonly elsewhere: (...args: readonly string[]) => Promise<Ran>;
};

/** The dashboard, or any command, in a terminal of its own. */
export const startMuster = ({home, columns, rows, args = [], env = {}, ...rest}: StartOptions): Muster => {
	requireBuild();
	if (!existsSync(home)) throw new Error(`no such home: ${home}`);
	const today = 'today' in rest ? rest.today : TODAY;
	const terminal = startTerminal({
		command: process.execPath,
		args: [BUILT_CLI, ...(today === undefined ? [] : ['--today', today]), ...args],
		cwd: home,
		env: cleanEnv(home, env),
		columns,
		rows,
	});
	onTestFinished(terminal.close);
	return {
		...terminal,
		home,
		sees: async sight => {
			// A key pressed before that would be the terminal's own, as it is for a lead who types too early.
			await terminal.listens();
			await terminal.sees(sight);
		},
		elsewhere: (...words) => runMuster(words, {home, today, env}),
	};
};

/** The dashboard on the demo team, its first frame seen. */
export const openOnDemo = async (): Promise<Muster> => {
	const muster = startMuster({home: await homeWith('demo')});
	await muster.sees('3 people and 1 area need you');
	return muster;
};

/** Feedback for Ana, typed and not yet saved. */
export const typeFeedback = async (muster: Muster, text: string): Promise<void> => {
	muster.press('f');
	await muster.sees('Feedback · Ana Souza');
	muster.types(text);
	await muster.sees(text);
};
