// `muster advise`: asking in several ways, mistakes, accepting items, judging, and what is left in the log.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {adviceSchema} from '../../../source/reports/advice/advice-schema.ts';
import {width} from '../../../source/text/width.ts';
import {emptyHome, homeWith, jsonOf, type Ran, runCommand} from '../../support/program/run-command.ts';
import {ownLadderFile} from '../../support/teams/own-ladder.ts';

type Item = {readonly what: string; readonly who: string; readonly by: string; readonly action: string | null};
const run = (home: string, ...argv: readonly string[]) => runCommand(['advise', ...argv], {home});
const itemsOf = async (home: string, ...argv: readonly string[]): Promise<readonly Item[]> =>
	(jsonOf(await run(home, '--json', ...argv)) as {readonly action_items: readonly Item[]}).action_items;
const entriesOf = (ran: Ran): readonly Entry[] => (jsonOf(ran) as {readonly entries: readonly Entry[]}).entries;
const logged = async (home: string, kind: string): Promise<readonly Entry[]> =>
	entriesOf(await runCommand(['log', '--kind', kind, '--json'], {home}));
const linesOf = ({stderr}: Ran): readonly string[] =>
	stderr
		.trimEnd()
		.replace(/^muster: /, '')
		.split('\n');

describe('asking', () => {
	it('answers in general without a roster, and leaves nothing but a line in the log', async () => {
		const home = emptyHome();
		const {code, stdout, stderr} = await run(home, '--task', 'communication');
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('# Advice · communication\n');
		expect(existsSync(join(home, 'journal'))).toBe(false);
	});

	it('gives the five fields to programs', async () => {
		const document = jsonOf(await run(homeWith(), '--json', '--person', 'ana'));
		expect(z.safeParse(adviceSchema, document).error).toBeUndefined();
	});

	it('takes words as people write them', async () => {
		const home = emptyHome();
		const plain = await run(home, '--task', 'career_planning', '--role', 'tech_lead', '--level', 'senior');
		expect(await run(home, '--task', 'Career planning', '--role', 'tech-lead', '--level', 'Senior')).toEqual(plain);
	});

	it('finds people as every command does, and says what was asked with `-`', async () => {
		const home = homeWith();
		const byId = await run(home, '--person', 'bo', '--task', 'mentoring');
		expect(await run(home, '--person', 'Lindqvist', '--task', 'mentoring')).toEqual(byId);
		const piped = await runCommand(['advise', '-'], {home, stdin: '{"task_type": "mentoring", "person": "Bo"}'});
		expect(piped).toEqual(byId);
	});

	it('looks as far ahead as it is told', async () => {
		const document = jsonOf(await run(homeWith(), '--json', '--person', 'ana', '--months', '3')) as {
			readonly timeline: {readonly until: string};
		};
		expect(document.timeline.until).toBe('2027-02-19');
	});

	it('goes by the team’s own ladder, also in general', async () => {
		const home = homeWith(readFileSync(ownLadderFile('roster.yaml'), 'utf8'));
		writeFileSync(join(home, 'ladder.yaml'), readFileSync(ownLadderFile('ladder.yaml')));
		expect((await run(home, '--task', 'leadership', '--level', 'senior')).stdout).toContain('read as E2, Engineer II');
		expect((await run(home, '--person', 'tomas')).stdout).toContain('Tomas works toward E3 by 31 Mar 2027');
	});
});

describe('on a terminal', () => {
	it('is wrapped for eyes, while a pipe gets each paragraph whole', async () => {
		const argv = ['advise', '--person', 'ana'];
		const home = homeWith();
		const seen = await runCommand(argv, {home, isTTY: true, env: {NO_COLOR: '1'}});
		for (const line of seen.stdout.split('\n').slice(0, -2))
			if (!line.includes('https://')) expect(width(line), line).toBeLessThanOrEqual(60);
		const piped = await runCommand(argv, {home});
		const words = (text: string) => text.replace(/\[([^\]]+)\]\((\S+)\)/g, '$1 ($2)').split(/\s+/);
		expect(words(seen.stdout)).toEqual(words(piped.stdout));
		expect((await runCommand(argv, {home, isTTY: true})).stdout).toContain('\u001B[1m## Action items\u001B[22m\n');
	});
});

describe('mistakes', () => {
	it.each([
		[[], ['--task: is missing. Allowed: career_planning, ']],
		[['--task', 'leading'], ['--task: “leading” is not allowed. Did you mean leadership? Allowed: career_planning, ']],
		[['--task', 'strategy', '--level', 'junior'], ['--level: “junior” is not allowed. Did you mean mid? Allowed: mid, ']],
		[['--person', 'ana', '--item', '1'], ['--item: say what you think of it, with --useful yes or no, or --why not-mine|']],
		[['--person', 'ana', '--why', 'wrong'], ['--why: a reason belongs to an item. Say which with --item 2.']],
		[
			['--task', 'leadrship', '--role', 'boss', '--months', 'many', '--person', 'anna', '--situation', 'burn-out'],
			[
				'--task: “leadrship” is not allowed. Did you mean leadership? Allowed: ',
				'--role: “boss” is not allowed. Allowed: tech_lead, ',
				'--months: must be a whole number of months from 1 to 36',
				'--person: No person “anna” on the roster. Did you mean ana? Allowed: ana, bo, chidi-okeke',
				'--situation: the playbook has no page “burn-out”. Did you mean burnout? Allowed: ',
			],
		],
		[['--person', 'ana', '--months', '37'], ['--months: must be a whole number of months from 1 to 36']],
		[['ana'], ['“ana” is no option. Whom it is about is said with --person ana.']],
		[['--task', 'strategy', '--accept', 'all'], ['--accept: only the items of somebody’s plan can be accepted.']],
		[['--person', 'ana', '--accept', '0'], ['--accept: “0” names no items. Allowed: numbers from 1 to ']],
		[['--person', 'ana', '--accept', '1,99'], ['--accept: “1,99” names no items. Allowed: numbers from 1 to ']],
		[['--person', 'ana', '--accept', 'one'], ['--accept: “one” names no items. Allowed: numbers from 1 to ']],
		[['--person', 'ana', '--useful', 'perhaps'], ['Option ']],
	])('%j: a line each with what is allowed, exit code 2, nothing written', async (argv, beginnings) => {
		const home = homeWith();
		const ran = await run(home, ...argv);
		expect([ran.code, ran.stdout]).toEqual([2, '']);
		const lines = linesOf(ran);
		expect(lines).toHaveLength(beginnings.length);
		for (const [index, line] of lines.entries()) expect(line.startsWith(beginnings[index] ?? '?'), line).toBe(true);
		expect(existsSync(join(home, 'journal'))).toBe(false);
	});

	it('in JSON are told by their path, and leave no trace at all', async () => {
		const home = emptyHome();
		const stdin = '{"role_target": "boss", "person": "ana"}';
		const ran = await runCommand(['advise', '-', '--json'], {home, stdin});
		expect([ran.code, ran.stdout]).toEqual([2, '']);
		const {error} = JSON.parse(ran.stderr) as {
			readonly error: {
				readonly code: string;
				readonly message: string;
				readonly where: string;
				readonly mistakes: readonly {readonly where: string}[];
			};
		};
		expect([error.code, error.where]).toEqual(['bad-request', 'role_target']);
		expect(error.message.split('\n').map(line => line.split(':')[0])).toEqual(['role_target', 'person']);
		expect(error.mistakes.map(({where}) => where)).toEqual(['role_target', 'person']);
		expect(existsSync(home)).toBe(false);
	});

	it('is either options or JSON', async () => {
		const ran = await runCommand(['advise', '-', '--task', 'strategy'], {home: emptyHome(), stdin: '{}'});
		expect([ran.code, linesOf(ran)]).toEqual([2, ['request: give it in options or on standard input, not both.']]);
	});
});

describe('accepting', () => {
	it('opens the chosen items with their days in one save, which one undo takes back', async () => {
		const home = homeWith();
		const items = await itemsOf(home, '--person', 'ana');
		const {code, stdout} = await run(home, '--person', 'ana', '--accept', '2,1');
		expect(code).toBe(0);
		expect(stdout.split('\n')[0]).toBe('2 items of the plan accepted for Ana Souza. Undo: muster undo');
		for (const {what} of items.slice(0, 2)) expect(stdout).toContain(what);
		const actions = jsonOf(await runCommand(['actions', 'ana', '--json'], {home})) as {
			readonly actions: readonly {readonly text: string; readonly due: string}[];
		};
		expect(actions.actions.map(({text, due}) => [text, due]).toSorted()).toEqual(
			items
				.slice(0, 2)
				.map(({what, by}) => [what, by])
				.toSorted(),
		);
		expect((await logged(home, 'plan-accepted')).map(entry => entry.kind === 'plan-accepted' && entry.items.length)).toEqual([2]);
		await runCommand(['undo'], {home});
		expect(await logged(home, 'plan-accepted')).toEqual([]);
		expect(await logged(home, 'action-opened')).toEqual([]);
	});

	it('shows what was accepted when the next 1:1 is prepared', async () => {
		const home = homeWith();
		const items = await itemsOf(home, '--person', 'ana');
		await run(home, '--person', 'ana', '--accept', '1,2');
		const {stdout} = await runCommand(['prep', 'ana'], {home});
		for (const {what} of items.slice(0, 2)) expect(stdout).toContain(what);
	});

	it('twice opens nothing twice: what is open is gone on with', async () => {
		const home = homeWith();
		await run(home, '--person', 'ana', '--accept', 'all');
		const opened = (await logged(home, 'action-opened')).length;
		const again = await itemsOf(home, '--person', 'ana');
		expect(again.every(({action}) => action !== null)).toBe(true);
		await run(home, '--person', 'ana', '--accept', 'all');
		expect(await logged(home, 'action-opened')).toHaveLength(opened);
	});

	it('moves the day of a late promise, which then comes back late nowhere; one undo takes both back', async () => {
		const home = homeWith();
		const promised = ['action', 'bo', 'send the budget table', '--mine', '--due', '2026-11-03'];
		await runCommand(promised, {home, today: '2026-10-20'});
		const isLate = ({what}: Item) => what.includes('send the budget table');
		const days = async () => {
			const {actions} = jsonOf(await runCommand(['actions', 'bo', '--json'], {home})) as {
				readonly actions: readonly {readonly due: string}[];
			};
			return actions.map(({due}) => due);
		};
		const items = await itemsOf(home, '--person', 'bo');
		const number = items.findIndex(isLate) + 1;
		const by = items[number - 1]?.by ?? '';
		const accepted = await run(home, '--person', 'bo', '--accept', String(number), '--json');
		expect(entriesOf(accepted).map(({kind}) => kind)).toEqual(['action-due-moved', 'plan-accepted']);
		expect(await days()).toEqual([by]);
		expect((await itemsOf(home, '--person', 'bo')).filter(isLate)).toEqual([]);
		const {stdout} = await runCommand(['prep', 'bo'], {home});
		expect(stdout).toMatch(/23 Nov.*send the budget table|send the budget table.*23 Nov/);
		expect(stdout).not.toMatch(/3 Nov.*late|late.*3 Nov/);
		await runCommand(['undo'], {home});
		expect(await days()).toEqual(['2026-11-03']);
	});

	it('says under --json what was written', async () => {
		const home = homeWith();
		const entries = entriesOf(await run(home, '--person', 'ana', '--accept', '1', '--useful', 'no', '--json'));
		expect(entries.map(entry => entry.kind)).toEqual(['action-opened', 'plan-accepted', 'advice-judged']);
		expect(new Set(entries.map(entry => entry.write)).size).toBe(1);
	});
});

describe('judging', () => {
	it('is asked for after accepting, and counts for what was accepted, once', async () => {
		const home = homeWith();
		const {stdout} = await run(home, '--person', 'ana', '--accept', '1');
		expect(stdout).toContain('Was the advice useful?');
		expect((await run(home, '--person', 'ana', '--useful', 'yes')).stdout).toBe('Noted: useful. Undo: muster undo\n');
		const opened = await logged(home, 'action-opened');
		const judged = await logged(home, 'advice-judged');
		expect(judged).toMatchObject([{useful: 'yes', advice: opened[0]?.kind === 'action-opened' ? opened[0].from : 'none'}]);
		const again = await run(home, '--person', 'ana', '--useful', 'no');
		expect([again.code, again.stderr]).toEqual([1, 'muster: You said yes about this advice on 20 Nov; once is enough.\n']);
		expect(await logged(home, 'advice-judged')).toHaveLength(1);
	});

	it('works for advice about nobody, and can be undone and said anew', async () => {
		const home = homeWith();
		expect((await run(home, '--task', 'strategy', '--useful', 'no')).stdout).toContain('Noted: not useful.');
		expect((await run(home, '--task', 'strategy', '--useful', 'yes')).code).toBe(1);
		expect((await run(home, '--task', 'mentoring', '--useful', 'yes')).code).toBe(0);
		await runCommand(['undo'], {home});
		expect((await run(home, '--task', 'mentoring', '--useful', 'no')).code).toBe(0);
	});
});

describe('judging an item', () => {
	it('keeps the item, the reason, the task and the person, and is summed up', async () => {
		const home = homeWith();
		const items = await itemsOf(home, '--person', 'ana');
		const said = await run(home, '--person', 'ana', '--item', '1', '--why', 'not-mine', '--json');
		expect(entriesOf(said)).toMatchObject([
			{kind: 'advice-judged', useful: 'no', why: 'not-mine', item: items[0]?.what, person: 'ana', task: 'career_planning'},
		]);
		expect((await run(home, '--person', 'ana', '--useful', 'yes')).code).toBe(0);
		const {stdout} = await run(home, '--judged');
		expect(stdout).toMatch(/career planning +1 +0 +1/);
		const again = await run(home, '--person', 'ana', '--item', '1', '--why', 'wrong');
		expect([again.code, again.stderr]).toEqual([1, 'muster: You said no about this item on 20 Nov; once is enough.\n']);
		expect(jsonOf(await run(homeWith(), '--judged', '--json'))).toEqual({schema: 1, tasks: []});
	});
});

describe('for oneself', () => {
	const roster = `team: Payments
lead: Sam Okafor
me: {title: Head of Payments, level: M1, target: {level: D1, by: 2027-12-31}, ratings: {delegation: 2, vision: 3, hiring: 2}}
people:
  - {name: Ana, one_on_one: {every: weekly, last: 2026-11-16}}
`;

	it('answers by the block of the roster, the promises and the notes', async () => {
		const home = homeWith(roster);
		await runCommand(['action', 'ana', 'ask for a second person', '--mine', '--due', '2026-11-03'], {home, today: '2026-10-20'});
		await runCommand(['note', 'me', 'I answered for others again in the planning'], {home});
		const {stdout} = await run(home, '--person', 'me');
		expect(stdout).toContain('You are a Head of Payments (M1). You work toward D1 by 31 Dec 2027.');
		expect(stdout).toContain('D1 lies further than one step from M1; what follows is about the nearest one on the way, M2');
		expect(stdout).toContain('Keep what you promised, or say today when you will: “ask for a second person” (Ana)');
		expect(stdout).toContain('“I answered for others again in the planning”');
		expect((await run(home, '--person', 'sam okafor')).stdout).toBe(stdout);
		const {skill_gaps} = jsonOf(await run(home, '--person', 'me', '--json')) as {
			readonly skill_gaps: readonly {competency: string}[];
		};
		expect(skill_gaps.map(({competency}) => competency).toSorted()).toEqual(['delegation', 'hiring']);
	});

	it('says what is missing where there is no block', async () => {
		expect((await run(homeWith(), '--person', 'me')).stdout).toContain('With a block “me:” that holds level, target and ratings');
	});

	it('reads a situation as one’s own', async () => {
		const {stdout} = await run(homeWith(roster), '--person', 'me', '--situation', 'burnout');
		expect(stdout).toContain('You ask for yourself');
	});
});

describe('for the person', () => {
	it('leaves out what is the lead’s alone', async () => {
		const home = homeWith();
		await runCommand(['met', 'ana', 'private note', '--mood', '3'], {home});
		expect((await run(home, '--person', 'ana')).stdout).toContain('private note');
		const {stdout} = await run(home, '--person', 'ana', '--for', 'them');
		expect(stdout).not.toMatch(/private note|mood|--accept/);
	});

	it.each([
		['--about', 'says yes to everybody'],
		['--situation', 'layoffs'],
		['--task', 'management'],
		['--task', 'strategy'],
	])('is refused where the answer is the lead’s own: %s %s', async (option, value) => {
		const {code, stdout, stderr} = await run(homeWith(), '--person', 'ana', '--for', 'them', option, value);
		expect([code, stdout]).toEqual([1, '']);
		expect(stderr).toContain('is for you alone');
		expect(stderr).not.toContain('yes to everybody');
	});
});

describe('the log of it', () => {
	const lines = (home: string) => readFileSync(join(home, 'muster.log'), 'utf8').trimEnd().split('\n');

	it('tells what was asked, never about whom, and nothing on the screen', async () => {
		const home = homeWith();
		const {stderr} = await run(home, '--person', 'ana', '--task', 'leadership', '--role', 'cto');
		expect(stderr).toBe('');
		expect(lines(home)).toHaveLength(1);
		expect(lines(home)[0]).toMatch(/^\S+Z info advise task=leadership role=cto person=yes ms=\d+$/);
		await run(home, '--task', 'leadership', '--level', 'mid', '--debug');
		expect(lines(home).slice(1).join('\n')).toMatch(
			/ debug advise-begin task=leadership level=mid person=no situation=no about=no\n.* info advise /,
		);
		expect(lines(home).join('\n')).not.toMatch(/ana/i);
	});

	it('tells the code of what went wrong', async () => {
		const home = homeWith();
		await run(home, '--task', 'strategy', '--useful', 'no');
		await run(home, '--task', 'strategy', '--useful', 'no');
		expect(lines(home).at(-1)).toMatch(/ info advise-failed task=strategy person=no ms=\d+ error=judged-already$/);
	});

	it('can fail without anybody noticing', async () => {
		const home = homeWith();
		writeFileSync(join(home, 'elsewhere'), '');
		const {code, stderr} = await runCommand(['advise', '--task', 'strategy'], {
			home,
			env: {MUSTER_HOME: join(home, 'elsewhere'), MUSTER_ROSTER: join(home, 'roster.yaml')},
		});
		expect([code, stderr]).toEqual([0, '']);
	});

	it('is kept by no other command', async () => {
		const home = homeWith();
		for (const argv of [['status'], ['playbook', 'burnout'], ['note', 'ana', 'calm update'], ['ladder']])
			await runCommand(argv, {home});
		expect(existsSync(join(home, 'muster.log'))).toBe(false);
	});
});
