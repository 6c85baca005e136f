// Commands that read what muster knows: advice, ladders, the playbook, pay; and the settings.

import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {ENTRY_KINDS} from '../../../source/domain/journal/entries.ts';
import {emptyHome, homeWith, jsonOf, runCommand} from '../../support/program/run-command.ts';

const EDITOR_PATH = {PATH: process.env.PATH ?? ''};

describe('muster advise', () => {
	it('answers options with Markdown, and with the five fields under --json', async () => {
		const argv = ['advise', '--task', 'leadership', '--role', 'tech_lead', '--level', 'senior'];
		const {code, stdout} = await runCommand(argv, {home: emptyHome()});
		expect([code, stdout.split('\n')[0]]).toEqual([0, '# Advice · leadership · tech lead']);
		expect(Object.keys(jsonOf(await runCommand([...argv, '--json'], {home: emptyHome()})) as object)).toEqual([
			'schema',
			'result',
			'action_items',
			'skill_gaps',
			'timeline',
			'resources',
		]);
	});

	it('answers a request on standard input the same', async () => {
		const home = homeWith();
		const flags = await runCommand(['advise', '--task', 'mentoring', '--person', 'ana'], {home});
		const stdin = await runCommand(['advise'], {home, stdin: '{"task_type": "mentoring", "person": "ana"}'});
		expect(stdin).toEqual(flags);
		expect(stdin.stdout).toContain('# Advice · Ana Souza · mentoring');
	});

	it('is about a person’s career unless a task is named', async () => {
		const {stdout} = await runCommand(['advise', '--person', 'ana'], {home: homeWith()});
		expect(stdout.split('\n')[0]).toBe('# Advice · Ana Souza · career planning');
	});

	it('is not headed as a career plan for somebody who is leaving, unless another task is named', async () => {
		const home = homeWith('people:\n  - {name: Ana Souza, level: L4, left: 2026-12-18}\n');
		const headed = async (...more: readonly string[]) =>
			(await runCommand(['advise', '--person', 'ana', ...more], {home})).stdout.split('\n')[0];
		expect(await headed()).toBe('# Advice · Ana Souza · leaving');
		expect(await headed('--task', 'leadership')).toBe('# Advice · Ana Souza · leadership');
	});

	it.each([
		['{"task_type": "leading", "role_target": "chef", "hurry": true}', ['task_type: ', 'role_target: ', 'hurry: is no field']],
		['{}', ['task_type: is missing']],
		['[1]', ['request: must be an object']],
		['{"task_type"', ['request: standard input is not JSON']],
	])('tells every mistake of %s on a line of its own', async (stdin, beginnings) => {
		const {code, stderr, stdout} = await runCommand(['advise'], {home: emptyHome(), stdin});
		expect([code, stdout]).toEqual([2, '']);
		const lines = stderr
			.trimEnd()
			.replace(/^muster: /, '')
			.split('\n');
		expect(lines).toHaveLength(beginnings.length);
		for (const [index, line] of lines.entries()) expect(line.startsWith(beginnings[index] ?? '?'), line).toBe(true);
	});
});

describe('muster ladder', () => {
	it('shows every track, or one', async () => {
		const {stdout} = await runCommand(['ladder'], {home: emptyHome()});
		for (const words of ['\nic\n', '\nmanagement\n', '\nhybrid: roles beside a level of their own\n', 'L3 ', 'VP '])
			expect(stdout).toContain(words);
		const ic = jsonOf(await runCommand(['ladder', 'IC', '--json'], {home: emptyHome()})) as {
			readonly levels: readonly {readonly id: string}[];
		};
		expect(ic.levels.map(({id}) => id)).toEqual(['L3', 'L4', 'L5', 'L6', 'L7']);
		expect((await runCommand(['ladder', 'managment'], {home: emptyHome()})).stderr).toContain('Did you mean management?');
	});

	it('says where its figures come from, and since when', async () => {
		const {stdout} = await runCommand(['ladder', 'ic'], {home: emptyHome()});
		expect(stdout).toMatch(/^Years in all: .*2024–2025/m);
		expect(stdout).toMatch(/^Years in level: Dropbox .*2021\. One company’s expectation/m);
		expect(stdout).toMatch(/^Expected ratings: .*of our own/m);
		const management = await runCommand(['ladder', 'management'], {home: emptyHome()});
		expect(management.stdout).toMatch(/^Scope.*2024–2025/m);
		expect(management.stdout).not.toContain('Dropbox');
		expect(jsonOf(await runCommand(['ladder', 'ic', '--json'], {home: emptyHome()}))).toMatchObject({
			notes: [expect.stringContaining('2024–2025'), expect.stringContaining('Dropbox'), expect.stringContaining('our own')],
		});
	});

	it('checks a ladder of one’s own', async () => {
		const home = homeWith();
		const file = join(home, 'ladder.yaml');
		writeFileSync(file, 'levels:\n  - {id: J, track: dev, title: Junior}\n');
		expect((await runCommand(['ladder', 'check', file], {home})).stdout).toBe(`${file}: 1 level, 0 competencies, no mistakes\n`);
		writeFileSync(file, 'levels:\n  - {id: J, track: dev}\n');
		const {code, stdout} = await runCommand(['ladder', 'check', file], {home});
		expect(code).toBe(1);
		expect(stdout).toMatch(/ladder\.yaml:2:\d+: mistake: /);
		expect((await runCommand(['ladder', 'check'], {home})).code).toBe(2);
	});

	it('is the team’s own where the roster names one', async () => {
		const home = homeWith('ladder: ./ladder.yaml\npeople: [{name: Ana, level: J}]\n');
		writeFileSync(join(home, 'ladder.yaml'), 'name: Ours\nlevels:\n  - {id: J, track: dev, title: Junior}\n');
		const {stdout} = await runCommand(['ladder'], {home});
		expect(stdout).toContain('Ours\n\ndev\n');
		expect(stdout).not.toContain('hybrid');
	});
});

describe('muster playbook', () => {
	const titleOf = async (...topic: readonly string[]) =>
		(await runCommand(['playbook', ...topic], {home: emptyHome()})).stdout.split('\n')[0];

	it('opens a page by id, title or roughly', async () => {
		expect(await titleOf('burnout')).toBe('# Burnout');
		expect(await titleOf('team', 'conflict')).toBe('# Team conflict');
		expect(await titleOf('burn out')).toBe('# Burnout');
		expect(await titleOf('delegaton')).toContain('elegation');
	});

	it('lists its contents, and says when it has nothing', async () => {
		const {stdout} = await runCommand(['playbook'], {home: emptyHome()});
		for (const title of ['Challenges', 'Difficult situations', 'Practices', 'Signals', 'Competencies'])
			expect(stdout).toContain(`${title}\n`);
		const {code, stderr} = await runCommand(['playbook', 'qqxyzzy'], {home: emptyHome()});
		expect([code, stderr]).toEqual([1, 'muster: The playbook has nothing on “qqxyzzy”. Its contents: muster playbook\n']);
	});

	it('lists the pages when several could be meant, and opens none of them', async () => {
		const {code, stdout} = await runCommand(['playbook', 'conflict'], {home: emptyHome()});
		expect(code).toBe(0);
		const [first, , ...rows] = stdout.trimEnd().split('\n');
		expect(first).toBe('Several pages could be meant:');
		expect(rows.map(row => row.split(/ {2,}/)[0])).toEqual(['team-conflict', 'competency-conflict']);
		expect(jsonOf(await runCommand(['playbook', 'promotion', '--json'], {home: emptyHome()}))).toMatchObject({
			page: null,
			others: [{id: 'no-promotions'}, {id: 'promotion-denied'}],
		});
	});

	it('opens the page that a name belongs to, whatever else comes near', async () => {
		expect(await titleOf('feedback')).toBe('# Feedback');
		expect(await titleOf('Tech', 'Lead')).toBe('# Tech Lead');
		expect(await titleOf('one-on-ones')).toBe('# Regular 1:1s');
	});

	it('gives a page to programs', async () => {
		const {page} = jsonOf(await runCommand(['playbook', 'burnout', '--json'], {home: emptyHome()})) as {
			readonly page: {readonly id: string};
		};
		expect(page.id).toBe('burnout');
	});
});

describe('muster compensation', () => {
	it('gives each figure its country, currency and years, and no figure where none is known', async () => {
		const {stdout} = await runCommand(['compensation'], {home: emptyHome()});
		expect(stdout).toMatch(/^L4 .*\$180K–\$280K {2}USD {7}United States {2}year {2}2024–2025$/m);
		expect(stdout).toMatch(/^L7 .*no figure/m);
		const {levels} = jsonOf(await runCommand(['compensation', '--json'], {home: emptyHome()})) as {
			readonly levels: readonly {readonly level: string; readonly range: unknown}[];
		};
		expect(levels.filter(({range}) => range === null).map(({level}) => level)).toEqual(['L7', 'M2', 'D2']);
	});

	it('names its source: the country, the currency, the years, and that nobody can look it up', async () => {
		const {stdout} = await runCommand(['compensation'], {home: emptyHome()});
		expect(stdout).toContain(
			'Source: Compensation benchmarks, United States, 2024–2025, in US dollars (USD). One collection, without a public page;',
		);
		expect(jsonOf(await runCommand(['compensation', '--json'], {home: emptyHome()}))).toMatchObject({
			source: {
				title: 'Compensation benchmarks, United States',
				country: 'United States',
				currency: 'USD',
				year: '2024–2025',
				url: null,
				note: 'One collection, without a public page; treat it as an orientation.',
			},
		});
	});
});

describe('where somebody stands', () => {
	const paid = (pay: string, level = 'L4') =>
		homeWith(`people:\n  - {name: Ana, level: ${level}, compensation: ${pay}}\n  - {name: Bo, level: L4}\n`);
	const stands = async (pay: string, level?: string) => {
		const ran = await runCommand(['compensation', '--person', 'ana', '--json'], {home: paid(pay, level)});
		return jsonOf(ran) as {readonly position: string | null; readonly why: string | null};
	};

	it('is shown when asked for, with the figure’s currency, country and years', async () => {
		const {code, stdout} = await runCommand(['compensation', '--person', 'ana'], {
			home: paid('{amount: 200000, currency: USD, period: year}'),
		});
		expect(code).toBe(0);
		expect(stdout.split('\n').slice(0, 3)).toEqual([
			'Ana (L4): 200,000 USD a year, by the roster.',
			'The figure for L4: $180K–$280K USD a year, United States, 2024–2025.',
			'Within it.',
		]);
	});

	it.each([
		[179_999, 'L4', 'below'],
		[180_000, 'L4', 'within'],
		[280_000, 'L4', 'within'],
		[280_001, 'L4', 'above'],
		[2_000_000, 'VP', 'within'],
	])('%i at %s is %s the figure', async (amount, level, position) => {
		expect(await stands(`{amount: ${amount}, currency: USD, period: year}`, level)).toMatchObject({position, why: null});
	});

	it.each([
		['{amount: 200000, currency: EUR, period: year}', 'L4', 'The figure is in USD, the roster’s in EUR; nothing is converted.'],
		[
			'{amount: 90, currency: USD, period: hour}',
			'L4',
			'The figure is for a year, the roster’s for an hour; nothing is converted.',
		],
		['{amount: 200000, currency: USD, period: year}', 'M2', 'No source gives a figure for M2.'],
	])('%s at %s is compared with nothing', async (pay, level, why) => {
		expect(await stands(pay, level)).toMatchObject({position: null, why});
	});

	it('is not made up, and nobody’s pay shows unasked', async () => {
		const home = paid('{amount: 212345, currency: USD, period: year}');
		const {code, stderr} = await runCommand(['compensation', '--person', 'bo'], {home});
		expect(code).toBe(1);
		expect(stderr).toContain('The roster has no pay for Bo');
		for (const argv of [
			['compensation'],
			['status'],
			['status', '--json'],
			['prep', 'ana'],
			['advise', '--person', 'ana'],
			['ladder'],
		])
			expect((await runCommand(argv, {home})).stdout).not.toMatch(/212.?345/);
	});
});

describe('muster config', () => {
	it('says where everything is', async () => {
		const home = homeWith();
		expect(jsonOf(await runCommand(['config', 'path', '--json'], {home}))).toMatchObject({
			schema: 1,
			roster: join(home, 'roster.yaml'),
			settings: join(home, 'settings.json'),
		});
	});

	it('shows the settings, and mistakes in them without giving up', async () => {
		const home = homeWith();
		expect((await runCommand(['config', 'show'], {home})).stdout).toMatch(/^theme +auto +auto, dark/m);
		writeFileSync(join(home, 'settings.json'), '{"theme": "pink", "sort": "name"}');
		const {code, stdout} = await runCommand(['config', 'show'], {home});
		expect(code).toBe(1);
		expect(stdout).toMatch(/settings\.json:1:\d+: mistake: /);
		expect(stdout).toMatch(/^sort +name /m);
	});

	it('opens them in the editor, with something to edit', async () => {
		const home = homeWith();
		const env = {...EDITOR_PATH, EDITOR: `sh -c 'sed -i s/auto/dark/ "$1"' sh`};
		expect((await runCommand(['config', 'edit'], {home, env})).stdout).toMatch(/^theme +dark/m);
		expect(readFileSync(join(home, 'settings.json'), 'utf8')).toContain('dark');
		const breaking = {...EDITOR_PATH, EDITOR: `sh -c 'printf "{" > "$1"' sh`};
		expect((await runCommand(['config', 'edit'], {home, env: breaking})).code).toBe(1);
		expect((await runCommand(['config', 'edit'], {home, env})).code).toBe(1);
	});
});

describe('muster schema', () => {
	/** Where a schema allows anything at all, but for keys that begin with `x-`. */
	const shapeless = (schema: unknown, path: string): readonly string[] => {
		if (schema === null || typeof schema !== 'object') return [];
		const within = Object.entries(schema).flatMap(([key, value]) => (key === '^x-' ? [] : shapeless(value, `${path}/${key}`)));
		return Object.keys(schema).length === 0 ? [path] : within;
	};

	it.each(['roster', 'ladder', 'journal', 'advice-request', 'advice'])(
		'gives everything in the %s a shape, days too',
		async of => {
			expect(shapeless(jsonOf(await runCommand(['schema', of], {home: emptyHome()})), '')).toEqual([]);
		},
	);

	it('explains every kind of entry in the journal and every field of it', async () => {
		type Explained = {readonly description?: string; readonly required: readonly string[]; readonly properties: object};
		const {$defs, properties} = jsonOf(await runCommand(['schema', 'journal'], {home: emptyHome()})) as {
			readonly $defs: Readonly<Record<string, Explained>>;
			readonly properties: {readonly entries: {readonly items: {readonly oneOf: readonly object[]}}};
		};
		expect(Object.keys($defs)).toEqual(ENTRY_KINDS);
		expect(properties.entries.items.oneOf).toContainEqual({$ref: '#/$defs/feedback-noted'});
		const unexplained = Object.entries($defs).flatMap(([kind, {description, properties: fields}]) =>
			Object.entries({[kind]: {description}, ...fields}).flatMap(([name, field]) =>
				field.description ? [] : [`${kind}: ${name}`],
			),
		);
		expect(unexplained).toEqual([]);
		expect($defs['feedback-noted']).toMatchObject({
			required: ['kind', 'id', 'at', 'on', 'write', 'machine', 'v', 'people', 'type', 'text', 'say'],
			properties: {
				kind: {const: 'feedback-noted'},
				on: {type: 'string', format: 'date'},
				people: {type: 'array', items: {type: 'string'}, minItems: 1},
				say: {enum: ['next', 'said', 'keep'], description: expect.stringMatching('next 1:1')},
			},
		});
	});

	it('knows days as days, and keys of one’s own in files', async () => {
		const roster = jsonOf(await runCommand(['schema', 'roster'], {home: emptyHome()}));
		const day = {type: 'string', format: 'date'};
		const target = {anyOf: expect.arrayContaining([expect.objectContaining({properties: expect.objectContaining({by: day})})])};
		const person = {properties: expect.objectContaining({started: day, target}), patternProperties: {'^x-': {}}};
		expect(roster).toMatchObject({
			patternProperties: {'^x-': {}},
			properties: {people: {items: person}},
		});
	});
});

describe('muster prep and review', () => {
	const PREP_KEYS = [
		'schema',
		'person',
		'today',
		'since',
		'carried',
		'toSay',
		'wins',
		'signals',
		'growth',
		'career',
		'areas',
		'questions',
	];

	const lived = async (): Promise<string> => {
		const home = homeWith();
		const steps: readonly (readonly string[])[] = [
			['action', 'ana', 'theirs to do', '--today', '2026-11-10'],
			['action', 'ana', 'mine to do', '--mine', '--due', '2026-11-19', '--today', '2026-11-10'],
			['topic', 'ana', 'budget', '--theirs', '--today', '2026-11-11'],
			['met', 'ana', 'secret notes', '--mood', '2', '--today', '2026-11-13'],
			['note', 'ana', 'secret and unsaid', '--praise', '--today', '2026-11-16'],
			['note', 'ana', 'said aloud', '--praise', '--say', 'said', '--competency', 'influence', '--today', '2026-11-17'],
			['win', 'ana', 'clean release', '--competency', 'planning', '--today', '2026-11-18'],
			['rate', 'ana', 'vision', '2', '--evidence', 'one page plan', '--today', '2026-11-18'],
		];
		for (const argv of steps) await runCommand(argv, {home});
		return home;
	};

	it('put everything for the next 1:1 on one sheet', async () => {
		const home = await lived();
		const prep = jsonOf(await runCommand(['prep', 'ana', '--json'], {home})) as Record<string, unknown>;
		expect(Object.keys(prep)).toEqual(expect.arrayContaining(PREP_KEYS));
		expect(prep).toMatchObject({
			person: 'ana',
			today: '2026-11-20',
			since: {day: '2026-11-13', days: 7, mood: 2, notes: 'secret notes'},
			carried: [
				{kind: 'topic', owner: 'person', text: 'budget', due: null, times: 1},
				{kind: 'action', owner: 'lead', text: 'mine to do', opened: '2026-11-10', due: '2026-11-19', times: 1},
				{kind: 'action', owner: 'person', text: 'theirs to do', due: null, times: 1},
			],
			toSay: [{text: 'secret and unsaid', type: 'praise', on: '2026-11-16'}],
			// After a low mood nothing is asked of anybody's growth.
			growth: [],
		});
		expect(prep.questions).toHaveLength(3);
		const {stdout} = await runCommand(['prep', 'ana'], {home});
		expect(stdout).toContain(
			'## A promise of yours late, and the mood low: your promise is 1 day late: “mine to do”, mood 2, the last on 13 Nov',
		);
		expect(stdout).toContain('- 13 Nov: mood 2 · “secret notes”');
		expect(stdout).toContain('- [ ] me: mine to do (due 19 Nov, 1 day late)');
		expect(stdout).toContain('- [ ] Ana: budget (raised 9 days ago)');
	});

	it('hold back from a review what is not fit to be shown', async () => {
		const home = await lived();
		const argv = ['review', 'ana', '--since', '2026-09-10'];
		const text = (await runCommand(argv, {home})).stdout;
		const json = (await runCommand([...argv, '--json'], {home})).stdout;
		for (const document of [text, json]) {
			for (const shown of ['said aloud', 'clean release', 'one page plan']) expect(document).toContain(shown);
			for (const hidden of ['secret', 'mood', 'signal', 'compensation', 'budget'])
				expect(document.toLowerCase()).not.toContain(hidden);
		}
		expect(text).toContain('| Oct 2026 | 0 | 0 | 0 | 0 | 0 | nothing recorded |');
	});

	it('refuse a review without a beginning, or one that ends before it', async () => {
		const home = homeWith();
		expect((await runCommand(['review', 'ana'], {home})).code).toBe(2);
		expect((await runCommand(['review', 'ana', '--since', 'today', '--until', '2w'], {home})).code).toBe(2);
		const tooEarly = await runCommand(['review', 'ana', '--since', '2099-01-01'], {home});
		expect([tooEarly.code, tooEarly.stderr]).toEqual([2, expect.stringContaining('2099-01-01 is still to come')]);
	});
});
