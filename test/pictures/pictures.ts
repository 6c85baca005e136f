// Takes the README's pictures: opens the built program on the demo team, presses keys, and draws what is on the screen.
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Day} from '../../source/domain/day.ts';
import {BUILT_CLI, cleanEnv, requireBuild} from '../support/program/built-program.ts';
import {layOut} from '../support/program/lay-out.ts';
import {fixture} from '../support/teams/fixtures.ts';
import {type Sight, startTerminal} from '../support/terminal/terminal.ts';
import {svgOf} from './svg.ts';

const FOLDER = fileURLToPath(new URL('../../fixtures/pictures/', import.meta.url));
/** A Friday with something to do, so that the pictures stay the same until the program changes. */
const TODAY: Day = '2026-11-20';

type Step = readonly [key: string, sees: Sight];
type Shot = {
	readonly name: string;
	readonly title: string;
	readonly columns?: number;
	readonly rows?: number;
	readonly steps: readonly Step[];
};

const SHOTS: readonly Shot[] = [
	{name: 'team', title: 'The Team view: who needs me today, and why', steps: []},
	{name: 'team-80', title: 'The Team view in a small terminal', columns: 80, rows: 24, steps: []},
	{name: 'person', title: 'One person: everything that muster knows', steps: [['enter', 'Timeline']]},
	{name: 'feedback', title: 'Noting feedback', steps: [['f', 'Feedback · Ana Souza']]},
	{name: 'prep', title: 'Everything for the next 1:1 on one sheet', steps: [['p', 'Since']]},
	{name: 'week', title: 'The 1:1s view: the week ahead and what slipped', rows: 30, steps: [['2', '[2 1:1s]']]},
	{name: 'ownership', title: 'The Ownership view: who holds what', rows: 30, steps: [['3', '[3 Ownership]']]},
	{name: 'growth', title: 'The Growth view: ratings against what is expected', rows: 30, steps: [['4', '[4 Growth]']]},
	{name: 'playbook', title: 'The Playbook view: what to do about each signal', rows: 30, steps: [['6', '[6 Playbook]']]},
	{name: 'journal', title: 'The Journal view: everything recorded', rows: 30, steps: [['5', '[5 Journal]']]},
];

const isReady = (lines: readonly string[]): boolean =>
	lines.some(line => line.includes('▸')) && lines.slice(-2).some(line => /keys/.test(line));

const take = async ({name, title, columns = 120, rows = 36, steps}: Shot, home: string): Promise<void> => {
	const terminal = startTerminal({
		command: process.execPath,
		args: [BUILT_CLI, '--today', TODAY],
		cwd: home,
		env: cleanEnv(home),
		columns,
		rows,
	});
	try {
		await terminal.sees(isReady);
		await terminal.listens();
		for (const [key, sight] of steps) {
			terminal.press(key);
			await terminal.sees(sight);
		}
		writeFileSync(join(FOLDER, `${name}.svg`), svgOf(terminal.emulator, title));
	} finally {
		terminal.close();
	}
};

/** `npm run pictures`, or `npm run pictures -- team growth` for some of them. */
export const main = async (names: readonly string[]): Promise<void> => {
	requireBuild();
	mkdirSync(FOLDER, {recursive: true});
	const home = mkdtempSync(join(tmpdir(), 'muster-pictures-'));
	try {
		await layOut(home, fixture('demo', TODAY));
		for (const shot of SHOTS) {
			if (names.length > 0 && !names.includes(shot.name)) continue;
			await take(shot, home);
			console.log(`fixtures/pictures/${shot.name}.svg`);
		}
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
};
