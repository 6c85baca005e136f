// Lays the demo team out in a scratch folder of its own, away from anything of the user's.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Day} from '../../domain/day.ts';
import {journalImport} from '../care/journal-import.ts';
import {journalLayout} from '../journal/journal-layout.ts';
import {type Environment, places} from '../paths.ts';
import {demoTeam} from './demo-data.ts';

export type Demo = {
	/** The scratch folder, mode 0700. */
	readonly home: string;
	/** The environment in which muster finds the demo and nothing else. */
	readonly env: Environment;
	/** Removes the folder with everything in it; does nothing the second time. */
	readonly remove: () => void;
};

export type DemoOptions = {
	readonly env: Environment;
	/** The real clock. */
	readonly now: () => Date;
	readonly today: Day;
};

/** A fresh scratch store each time; whoever opens it removes it on the way out. */
export const openDemo = async ({env, now, today}: DemoOptions): Promise<Demo> => {
	const home = mkdtempSync(join(tmpdir(), 'muster-demo-'));
	const demoEnv: Environment = {...env, MUSTER_HOME: home, MUSTER_ROSTER: undefined};
	const {rosterText, entries} = demoTeam(today);
	const {data, rosters} = places(demoEnv);
	writeFileSync(rosters[0], rosterText, {mode: 0o600});
	await journalImport(journalLayout(data), now)(entries);
	return {home, env: demoEnv, remove: () => rmSync(home, {recursive: true, force: true})};
};
