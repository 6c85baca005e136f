// What muster shows of a panel team: the status as the program prints it, and every sentence about a person in it, on the sheet and in advice.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runCommand} from '../../source/commands/cli/run.ts';
import type {StatusReport} from '../../source/reports/team/status.ts';
import {layOut} from '../support/program/lay-out.ts';
import type {PanelTeam} from './panel-team.ts';

export type PanelOutput = {
	readonly status: StatusReport;
	/** The status, the sheet for the next 1:1 and the usual advice, as far as they speak of this person. */
	readonly about: (person: string) => Promise<string>;
};

const nobodyTypes = async (): Promise<never> => {
	throw new Error('nobody types in the panel');
};

const printed = async (home: string, today: string, ...argv: readonly string[]): Promise<string> => {
	const stdout: string[] = [];
	const stderr: string[] = [];
	const code = await runCommand(argv, {
		env: {MUSTER_HOME: home, MUSTER_TODAY: today, HOME: home},
		now: () => new Date(`${today}T09:00:00Z`),
		version: '0.0.0',
		stdin: {isTTY: true, read: nobodyTypes, readIfAny: async () => undefined, ask: async () => ''},
		stdout: {isTTY: false, columns: undefined, keepPrivate: async () => {}, write: text => stdout.push(text)},
		stderr: {write: text => stderr.push(text)},
	});
	if (code !== 0) throw new Error(`muster ${argv.join(' ')}: ${stderr.join('')}`);
	return stdout.join('');
};

/** A list of what to leave alone names what must not be said; to name it there is the opposite of saying it. */
const LEFT_ALONE = /^(#+ |\W*)(leave|left) alone\b/i;

/** Without the parts that say what to leave alone: a line of it, or a heading with what follows up to the next. */
export const withoutLeftAlone = (text: string): string => {
	let isLeftAlone = false;
	return text
		.split('\n')
		.filter(line => {
			if (LEFT_ALONE.test(line)) {
				isLeftAlone = line.startsWith('#');
				return false;
			}
			if (line.startsWith('#')) isLeftAlone = false;
			return !isLeftAlone;
		})
		.join('\n');
};

/** Lays a team out in a home of its own, hands what is shown to `work`, and clears up. */
export const whileShown = async <Found>(team: PanelTeam, work: (shown: PanelOutput) => Promise<Found>): Promise<Found> => {
	const home = mkdtempSync(join(tmpdir(), 'muster-panel-'));
	const show = (...argv: readonly string[]) => printed(home, team.list.today, ...argv);
	try {
		await layOut(home, team);
		const status: StatusReport = JSON.parse(await show('status', '--json'));
		const statusText = await show('status');
		return await work({
			status,
			about: async id => {
				const person = status.people.find(each => each.id === id);
				const lines = statusText.split('\n').filter(line => person && line.includes(person.name));
				const signals = person?.signals.flatMap(({reason, next}) => [reason, next]) ?? [];
				const sheet = await show('prep', id);
				const advice = await show('advise', '--person', id);
				return withoutLeftAlone([...lines, ...signals, sheet, advice].join('\n'));
			},
		});
	} finally {
		rmSync(home, {recursive: true, force: true, maxRetries: 3});
	}
};
