// Runs a headless command in this process, in a store of its own, with a fixed day and clock.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {runCommand as run} from '../../../source/commands/cli/run.ts';
import {Refusal} from '../../../source/domain/refusal.ts';
import {temporaryFolder} from './temp.ts';

/** A Friday. */
export const TODAY = '2026-11-20';
const MORNING = 'T09:30:00Z';
/** Each run is a second after the one before, so that the order of saves is known. */
let runs = 0;

export type RunOptions = {
	readonly home: string;
	readonly today?: string;
	/** What comes in by pipe; without it standard input is a terminal on which nobody types. */
	readonly stdin?: string;
	readonly isTTY?: boolean;
	/** What is typed when asked. */
	readonly answers?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
};

export type Ran = {readonly code: number; readonly stdout: string; readonly stderr: string};

export const runCommand = async (argv: readonly string[], options: RunOptions): Promise<Ran> => {
	const {home, today = TODAY, stdin, isTTY = false, env = {}} = options;
	const answers = [...(options.answers ?? [])];
	runs += 1;
	// Looked at from a later day, it is that day.
	const now = new Date(Date.parse(`${today > TODAY ? today : TODAY}${MORNING}`) + runs * 1000);
	let stdout = '';
	let stderr = '';
	const code = await run(argv, {
		env: {MUSTER_HOME: home, MUSTER_TODAY: today, HOME: home, ...env},
		now: () => now,
		version: '1.2.3',
		stdin: {
			isTTY: stdin === undefined,
			read: async () => {
				if (stdin === undefined) throw new Refusal('Nobody types in a test.', {code: 'test'});
				return stdin;
			},
			readIfAny: async () => stdin,
			ask: async () => answers.shift() ?? '',
		},
		stdout: {
			isTTY,
			columns: isTTY ? 60 : undefined,
			keepPrivate: async () => {},
			write: text => {
				stdout += text;
			},
		},
		stderr: {
			write: text => {
				stderr += text;
			},
		},
	});
	return {code, stdout, stderr};
};

/** The value that `--json` printed. */
export const jsonOf = ({stdout}: Ran): unknown => JSON.parse(stdout);

export const ROSTER = `team: Payments
lead: Sam Okafor
people:
  - name: Ana Souza
    id: ana
    title: Senior Software Engineer
    track: ic
    level: L4
    started: 2023-02-06
    level_since: 2024-05-01
    target: {level: L5, by: 2027-06-30}
    one_on_one: {every: weekly, day: fri, last: 2026-11-13}
    ratings: {writing: 3, influence: 2}
  - name: Bo Lindqvist
    id: bo
    level: L5
    one_on_one: {every: weekly, last: 2026-11-16}
  - name: Chidi Okeke
    level: L3
    one_on_one: {every: biweekly, last: 2026-11-16}
    leave: [{from: 2026-11-01}]
areas:
  - name: Checkout API
    owner: ana
    backup: bo
    authority: advise
  - name: Payouts
    owner: chidi-okeke
    backup: bo
  - name: Fraud rules
`;

/** A store with a roster; `text` replaces the usual one. */
export const homeWith = (text: string = ROSTER): string => {
	const home = join(temporaryFolder(), 'home');
	mkdirSync(home, {mode: 0o700});
	writeFileSync(join(home, 'roster.yaml'), text, {mode: 0o600});
	return home;
};

export const emptyHome = (): string => join(temporaryFolder(), 'home');
