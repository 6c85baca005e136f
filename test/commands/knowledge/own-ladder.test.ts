// A company's own ladder from end to end: signals, gaps, heat map, tables, pay and years follow it, and nothing is guessed.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {heatRow} from '../../../source/reports/growth/heat-map.ts';
import {homeWith, jsonOf, runCommand, TODAY} from '../../support/program/run-command.ts';
import {ownLadderFile, ownLadderTeam} from '../../support/teams/own-ladder.ts';

const lighthouse = (roster = (text: string) => text, ladder = (text: string) => text): string => {
	const home = homeWith(roster(readFileSync(ownLadderFile('roster.yaml'), 'utf8')));
	writeFileSync(join(home, 'ladder.yaml'), ladder(readFileSync(ownLadderFile('ladder.yaml'), 'utf8')));
	return home;
};
const run = (home: string, ...argv: readonly string[]) => runCommand(argv, {home});

type Status = {
	readonly people: readonly {
		readonly id: string;
		readonly gaps: readonly {readonly competency: string; readonly expected: number}[];
		readonly unrated: readonly string[];
		readonly signals: readonly {readonly id: string; readonly reason: string}[];
	}[];
};
const personOf = async (home: string, id: string) => {
	const status = jsonOf(await run(home, 'status', '--json')) as Status;
	return status.people.find(person => person.id === id);
};

describe('a team with a ladder of its own', () => {
	it('has the gaps that this ladder makes', async () => {
		expect(await personOf(lighthouse(), 'tomas')).toMatchObject({
			gaps: [
				{competency: 'delivery', expected: 4},
				{competency: 'people', expected: 3},
				{competency: 'craft', expected: 4},
			],
			unrated: ['direction'],
		});
	});

	it('has its signals: gaps without evidence, and years in a level where the ladder gives them', async () => {
		const home = lighthouse(text =>
			text
				.replace('level: e2', 'level: E2\n    level_since: 2023-01-02')
				.replace('\n    level: E3', '\n    level: E3\n    level_since: 2016-01-02'),
		);
		await runCommand(['met', 'tomas,noor', '--on', '2026-07-01'], {home, today: '2026-07-01'});
		const signals = (await personOf(home, 'tomas'))?.signals ?? [];
		expect(signals.find(({id}) => id === 'gap-without-evidence')?.reason).toMatch(/Delivery, People/);
		expect(signals.map(({id}) => id)).toContain('long-in-level');
		// E3 has no usual years, and ten years in it say nothing.
		expect((await personOf(home, 'noor'))?.signals.map(({id}) => id)).not.toContain('long-in-level');
	});

	it('has its columns in the heat map', () => {
		const team = ownLadderTeam(TODAY);
		const rows = team.people.map(person => [person.id, ...heatRow(person, team).cells.map(cell => cell.text)]);
		expect(rows).toEqual([
			['tomas', '3/4', '2/4!', '1/3!', '?'],
			['noor', '4', '?', '?', '1/3!'],
			['yuki', '?', '?', '·', '·'],
		]);
	});

	it('takes its levels and competencies wherever one is written down, and no others', async () => {
		const home = lighthouse();
		expect((await run(home, 'level', 'yuki', 'e2')).code).toBe(0);
		expect((await run(home, 'rate', 'yuki', 'craft', '2')).code).toBe(0);
		expect((await run(home, 'level', 'yuki', 'L4')).code).toBe(1);
		expect((await run(home, 'rate', 'yuki', 'vision', '2')).code).toBe(1);
	});
});

describe('muster ladder and muster compensation', () => {
	it('show the levels by the built-in ones that the file maps them to', async () => {
		const home = lighthouse();
		const ladder = (await run(home, 'ladder', 'engineering')).stdout;
		expect(ladder).toMatch(/^E2 +Engineer II +L4 +2–5 +2–3 /m);
		expect(ladder).toMatch(/^E3 +Lead Engineer +– +5\+ +– /m);
		expect(ladder).not.toMatch(/Dropbox|2024–2025|of our own/);
		expect(jsonOf(await run(home, 'ladder', '--json'))).toMatchObject({
			mapsTo: {E1: 'L3', E2: 'L4', E3: null, P1: 'M1', P2: null},
		});
		const pay = (await run(home, 'compensation')).stdout;
		expect(pay).toMatch(/^P1 +Team Lead +M1 +\$200K–\$300K +USD +United States +year +2024–2025$/m);
		expect(pay).toMatch(/^E3 +Lead Engineer +– +no figure +–/m);
	});

	it('borrow years only from there, and say so', async () => {
		const home = lighthouse(undefined, text =>
			text.replace(/, years: \{from: 2, to: 5\}, typical_years: \{from: 2, to: 3\}/, ''),
		);
		const borrowed = (await run(home, 'ladder', 'engineering')).stdout;
		expect(borrowed).toMatch(/^E2 +Engineer II +L4 +2–5 \(L4\) +2–3 \(L4\) /m);
		expect(borrowed).toMatch(/^Years in all, where a level stands beside them: .*2024–2025/m);
		expect(borrowed).toMatch(/^Years in level, where a level stands beside them: Dropbox/m);
	});

	it('guess no pay from a title', async () => {
		const pay = (level: string) =>
			lighthouse(
				text =>
					`${text.replace('level: E1', `level: ${level}\n    compensation: {amount: 250000, currency: USD, period: year}`)}`,
			);
		const stands = async (level: string) => jsonOf(await run(pay(level), 'compensation', '--person', 'yuki', '--json'));
		expect(await stands('E2')).toMatchObject({level: 'E2', as: 'L4', position: 'within'});
		expect(await stands('E3')).toMatchObject({
			level: 'E3',
			as: null,
			position: null,
			why: 'E3 maps to no level that has a figure.',
		});
	});
});

describe('muster ladder check', () => {
	it('finds nothing wrong with the fixture', async () => {
		const file = ownLadderFile('ladder.yaml');
		expect(await run(homeWith(), 'ladder', 'check', file)).toEqual({
			code: 0,
			stdout: `${file}: 5 levels, 4 competencies, no mistakes\n`,
			stderr: '',
		});
	});

	it('tells every mistake with file, line and column', async () => {
		const home = lighthouse(undefined, text => text.replace('E1: {craft: 2', 'E1: {crft: 2').replace('P1: M1', 'P1: M9'));
		const file = join(home, 'ladder.yaml');
		const {code, stdout} = await run(home, 'ladder', 'check', file);
		const lines = stdout.trimEnd().split('\n');
		expect([code, lines.length]).toEqual([1, 3]);
		expect(lines[0]).toMatch(/ladder\.yaml:15:8: mistake: .*no competency “crft”.* Did you mean craft\?/);
		expect(lines[1]).toMatch(/ladder\.yaml:26:\d+: mistake: .*no built-in level “M9”/);
		const {problems} = jsonOf(await run(home, 'ladder', 'check', file, '--json')) as {readonly problems: readonly object[]};
		expect(problems).toHaveLength(2);
	});

	it.each([
		['nothing there', undefined],
		['no ladder', 'people: []\n'],
		['no YAML', 'levels: ["\n'],
	])('fails for a file with %s', async (_, text) => {
		const file = join(homeWith(), 'mine.yaml');
		if (text !== undefined) writeFileSync(file, text);
		const {code, stdout, stderr} = await run(homeWith(), 'ladder', 'check', file);
		expect([code, stderr]).toEqual([1, '']);
		expect(stdout).toContain(': not a ladder\n');
	});
});

describe('muster schema', () => {
	it.each(['roster', 'ladder', 'journal', 'advice-request', 'advice'])('prints the JSON Schema of %s', async of => {
		const {code, stdout} = await run(homeWith(), 'schema', of);
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({type: 'object'});
	});
});
