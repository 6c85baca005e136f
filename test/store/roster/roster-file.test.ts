import {chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {places} from '../../../source/store/paths.ts';
import {findRoster, rosterFile} from '../../../source/store/roster/roster-file.ts';

const FIXTURES = resolve(import.meta.dirname, '../../../fixtures');

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'muster-roster-'));
});
afterEach(() => {
	rmSync(home, {recursive: true, force: true});
});

const fileAt = (named: string) => rosterFile({places: places({MUSTER_HOME: home}), named, builtInLadder});
const inHome = (env: Record<string, string> = {}) => rosterFile({places: places({MUSTER_HOME: home, ...env}), builtInLadder});
const write = (name: string, text: string | Buffer): string => {
	const path = join(home, name);
	writeFileSync(path, text);
	return path;
};
const readText = (text: string | Buffer, name = 'roster.yaml') => fileAt(write(name, text)).read();

/** Problems as `line:column message`, with the people who were read all the same. */
const cases: readonly [
	file: string,
	people: readonly string[],
	problems: readonly (readonly [place: string, words: string])[],
][] = [
	['level-typo.yaml', ['ana-souza', 'bo-lindqvist'], [['4:12', 'Did you mean L4?']]],
	['level-typo.json', ['ana-souza'], [['3:34', 'Did you mean L4?']]],
	['byte-order-mark.yaml', ['ana-souza'], [['4:12', 'Did you mean L4?']]],
	['windows.yaml', ['ana-souza'], [['4:12', 'Did you mean L4?']]],
	[
		'one-bad-person.yaml',
		['ana-souza', 'bo-lindqvist', 'chidi-okeke', 'dana-petrov'],
		[
			['4:14', 'no such day, 2026-02-30'],
			['7:25', 'Did you mean weekly?'],
		],
	],
	[
		'numbers-for-text.yaml',
		['ana-souza'],
		[
			['2:11', 'found the number 7. Put it in quotes.'],
			['4:12', 'no level “4” on the ladder'],
			['5:11', 'found true. Put it in quotes.'],
		],
	],
	[
		'unknown-keys.yaml',
		['ana-souza'],
		[
			['3:1', 'Did you mean people?'],
			['7:5', 'Did you mean level?'],
			['8:18', 'Did you mean every?'],
		],
	],
	['same-name.yaml', ['ana-souza', 'bo-lindqvist'], [['4:11', 'give one of them an id of its own. The other is on line 2.']]],
	['same-id.yaml', ['ana'], [['5:9', 'the id ana is there twice; change one of them. The other is on line 3.']]],
	[
		'nobody-owns.yaml',
		['ana'],
		[
			['6:12', 'Did you mean ana?'],
			['9:13', 'backup “zed” is nobody on the roster'],
		],
	],
	[
		'ratings.yaml',
		['ana-souza', 'bo-lindqvist'],
		[
			['5:7', 'Did you mean influence?'],
			['6:15', 'must be a whole number from 1 to 5'],
			['8:15', 'no competency “juggling” on the ladder'],
		],
	],
	[
		'targets.yaml',
		['ana-souza', 'bo-lindqvist', 'chidi-okeke', 'dana-petrov'],
		[
			['3:21', 'no level “L55” on the ladder'],
			['5:13', 'or stay, found “L6”'],
			['7:20', 'Did you mean tech_lead?'],
			['9:13', 'target.level is missing'],
			['9:14', 'Did you mean level?'],
		],
	],
	[
		'leave.yaml',
		['ana-souza', 'bo-lindqvist', 'chidi-okeke'],
		[
			['3:39', '`until` is before `from`'],
			['5:12', 'leave must be a list'],
			['7:11', 'left must be a day written YYYY-MM-DD'],
			['8:28', 'compensation.amount must be a number.'],
			['8:45', 'compensation.currency must be a three-letter code, such as USD.'],
		],
	],
	[
		'area-mistakes.yaml',
		['ana'],
		[
			['7:13', 'owner and backup are the same person'],
			['8:16', 'Did you mean advise?'],
			['10:16', 'found the number 9'],
			['11:19', 'such as 90d or 12w'],
			['12:5', 'area 3: name is missing'],
		],
	],
	[
		'names-alone.yaml',
		['bo-lindqvist'],
		[
			['2:5', 'Write “- name: Ana Souza”'],
			['4:3', 'person 3 must have a name'],
		],
	],
	['people-by-id.yaml', [], [['2:3', 'people must be a list']]],
	['only-comments.yaml', [], [['1:1', 'nobody is on it yet']]],
	['empty.yaml', [], [['1:1', 'nobody is on it yet']]],
	[
		'hostile-keys.yaml',
		['ana-souza', 'bo', 'p-5d9fbd'],
		[
			['1:1', 'unknown key “__proto__”'],
			['2:1', 'unknown key “constructor”'],
			['5:5', 'unknown key “__proto__”'],
			['6:29', 'no competency “constructor”'],
			['8:9', 'id must be an id'],
		],
	],
];

/** Files that are no roster at all: one line says where and why. */
const unreadable: readonly [file: string, place: string, words: string][] = [
	['list-at-top.yaml', '1:1', 'Put people: above the list.'],
	['text-at-top.yaml', '1:1', 'must have keys such as team, people and areas'],
	['tabs.yaml', '3:1', 'A tab is used to indent'],
	['duplicate-key.yaml', '5:5', 'This key is here twice'],
	['two-documents.yaml', '3:1', 'A second document begins here'],
	['unclosed.yaml', '3:3', 'a bracket above is not closed'],
	['colon.yaml', '2:14', 'put text with a colon in quotes'],
	['loop.yaml', '4:13', 'or one holds itself'],
	['anchors.yaml', '11:18', 'This alias (*name) has no anchor'],
	['tags.yaml', '2:11', 'Tags (!name) are not read here'],
	['utf16.yaml', '1:1', 'UTF-16'],
	['latin1.yaml', '3:14', 'no valid UTF-8'],
	['nul.yaml', '3:14', 'NUL byte'],
	['trailing-comma.json', '4:41', 'JSON allows no comma before }.'],
	['comment.json', '2:3', 'JSON has no comments.'],
	['duplicate-key.json', '2:2', 'The key "team" is here twice'],
	['cut-off.json', '1:46', 'The file ends inside quotes.'],
	['single-quotes.json', '1:2', 'JSON wants double quotes.'],
];

describe('mistakes in a roster', () => {
	it.each(cases)('%s keeps the others and says where', async (file, people, expected) => {
		const path = join(FIXTURES, 'broken', file);
		const {roster, problems, unreadable: isUnreadable} = await fileAt(path).read();
		expect(isUnreadable).toBe(false);
		expect(roster.people.map(({id}) => id)).toEqual(people);
		expect(problems.map(({where}) => where)).toEqual(expected.map(([place]) => `${path}:${place}`));
		for (const [index, [, words]] of expected.entries()) expect(problems[index]?.message).toContain(words);
	});

	it.each(unreadable)('%s is told in one line', async (file, place, words) => {
		const path = join(FIXTURES, 'broken', file);
		const {roster, problems, unreadable: isUnreadable} = await fileAt(path).read();
		expect(isUnreadable).toBe(true);
		expect(roster.people).toEqual([]);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({severity: 'mistake', where: `${path}:${place}`, file: path});
		expect(problems[0]?.message).toContain(words);
		expect(problems[0]?.message).not.toContain('\n');
	});
});

describe('hostile files', () => {
	const name = '  - name: Ana\n';
	it.each<[string, string | Buffer, string, string]>([
		['100,000 brackets', `people: ${'['.repeat(100_000)}`, 'roster.yaml', 'nested more than 64 deep'],
		[
			'100,000 brackets that close',
			`people: ${'['.repeat(100_000)}${']'.repeat(100_000)}`,
			'roster.yaml',
			'nested more than 64 deep',
		],
		['100,000 dashes', `people:\n  ${'- '.repeat(100_000)}`, 'roster.yaml', 'nested more than 64 deep'],
		['100,000 braces', `people: ${'{a: '.repeat(100_000)}`, 'roster.yaml', 'nested more than 64 deep'],
		['100,000 question marks', '? '.repeat(100_000), 'roster.yaml', 'nested more than 64 deep'],
		['100,000 brackets in JSON', `{"people": ${'['.repeat(100_000)}`, 'roster.json', 'nested more than 64 deep'],
		['one byte too many', `people:\n${name}#${'x'.repeat(1_048_576 - 22)}`, 'roster.yaml', 'too large: 1,048,577 bytes'],
		['10,001 aliases', `x-b: &a 1\npeople: [${'*a, '.repeat(10_001)}]\n`, 'roster.yaml', 'more than 10,000 aliases'],
		['UTF-16 without a mark', Buffer.from('team: Payments\n', 'utf16le'), 'roster.yaml', 'UTF-16'],
		['UTF-16, big end first', Buffer.from([0xfe, 0xff, 0, 0x74]), 'roster.yaml', 'UTF-16'],
		['a control character', `team: "a\u0007b"\n`, 'roster.yaml', 'control character'],
	])('%s: one plain line with a place', async (_, text, file, words) => {
		const {problems, roster, unreadable: isUnreadable} = await readText(text, file);
		expect(isUnreadable).toBe(true);
		expect(roster.people).toEqual([]);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.message).toContain(words);
		expect(problems[0]?.message.length).toBeLessThan(200);
		expect(problems[0]?.line).toBeGreaterThan(0);
		expect(problems[0]?.column).toBeGreaterThan(0);
	});

	it('reads a file of exactly 1 MiB', async () => {
		const text = `people:\n${name}#`;
		const {roster, problems} = await readText(text + 'x'.repeat(1_048_576 - text.length));
		expect(problems).toEqual([]);
		expect(roster.people).toHaveLength(1);
	});

	it('reads nesting of 64 and refuses 65', async () => {
		const nested = (depth: number) => `x-a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}\npeople:\n${name}`;
		expect((await readText(nested(64))).unreadable).toBe(false);
		expect((await readText(nested(65))).unreadable).toBe(true);
	});

	it('never unfolds aliases of aliases', async () => {
		const levels = Array.from({length: 30}, (_, index) => `  - &a${index + 1} [${`*a${index}, `.repeat(9)}*a${index}]\n`);
		const {unreadable: isUnreadable, problems} = await readText(`x-bomb:\n  - &a0 [lol]\n${levels.join('')}people:\n${name}`);
		expect(isUnreadable).toBe(true);
		expect(problems).toMatchObject([{line: 3, column: 10}]);
		expect(problems[0]?.message).toContain('comes to more than 1,000,000 values');
	});

	it('reads a large team whose people share a few values by alias', async () => {
		const people = Array.from({length: 3000}, (_, index) => `  - {name: Person ${index}, one_on_one: *usual, leave: *summer}\n`);
		const shared = 'x-a: &usual {every: weekly, day: fri}\nx-b: &summer [{from: 2027-07-01, until: 2027-07-31}]\n';
		const {roster, problems} = await readText(`${shared}people:\n${people.join('')}`);
		expect(problems).toEqual([]);
		expect(roster.people.filter(({weekday, leave}) => weekday === 'fri' && leave.length === 1)).toHaveLength(3000);
	});

	it('cuts a huge text short in the message', async () => {
		const {problems} = await readText(`people:\n  - name: Ana\n    track: ${'y'.repeat(500_000)}\n`);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.message.length).toBeLessThan(200);
	});

	it('follows anchors and merged keys to where they are written', async () => {
		const text = [
			'people:',
			'  - &base',
			'    name: Ana Souza',
			'    level: L44',
			'    one_on_one: &friday {every: weekly, day: fri}',
			'  - <<: *base',
			'    name: Bo Lindqvist',
			'    one_on_one: *friday',
		];
		const {roster, problems} = await readText(text.join('\n'));
		expect(roster.people.map(({id, weekday}) => [id, weekday])).toEqual([
			['ana-souza', 'fri'],
			['bo-lindqvist', 'fri'],
		]);
		expect(problems.map(({line, column}) => [line, column])).toEqual([
			[4, 12],
			[4, 12],
		]);
	});
});

describe('finding the roster', () => {
	it('knows where one would be when there is none', async () => {
		const reading = await inHome().read();
		expect(reading).toMatchObject({path: undefined, expectedPath: join(home, 'roster.yaml'), problems: [], unreadable: false});
		expect(reading.ladder).toBe(builtInLadder);
	});

	it.each(['roster.yaml', 'roster.yml', 'roster.json'])('finds %s in the config folder', async name => {
		const path = write(name, '{"people": [{"name": "Ana"}]}');
		expect(await inHome().read()).toMatchObject({path, roster: {people: [{id: 'ana'}]}, problems: []});
	});

	it('takes the first of several and says that the others are not read', async () => {
		const path = write('roster.yaml', 'team: A');
		const other = write('roster.json', '{"team": "B"}');
		const {roster, problems} = await inHome().read();
		expect(roster.team).toBe('A');
		expect(problems).toEqual([
			expect.objectContaining({severity: 'warning', where: other, message: expect.stringContaining(path)}),
		]);
	});

	it('prefers --roster to MUSTER_ROSTER to the config folder', () => {
		write('roster.yaml', 'team: A');
		const named = places({MUSTER_HOME: home, MUSTER_ROSTER: '/env/b.yaml'});
		expect(findRoster({places: places({MUSTER_HOME: home})}).path).toBe(join(home, 'roster.yaml'));
		expect(findRoster({places: named}).path).toBe('/env/b.yaml');
		expect(findRoster({places: named, named: '/option/c.yaml'}).path).toBe('/option/c.yaml');
	});

	it('says so when a roster that was named is not there', async () => {
		const path = join(home, 'nowhere.yaml');
		const reading = await fileAt(path).read();
		expect(reading).toMatchObject({path, expectedPath: path, unreadable: true});
		expect(reading.problems).toEqual([expect.objectContaining({where: path, message: 'There is no such file.'})]);
	});

	it.each<[string, (path: string) => void, string]>([
		['a folder', path => mkdirSync(path), 'This is a folder, not a file.'],
		['a link to nothing', path => symlinkSync(join(home, 'gone'), path), 'There is no such file.'],
		['a link in a circle', path => symlinkSync(path, path), 'A symbolic link leads in a circle.'],
		['a device', path => symlinkSync('/dev/zero', path), 'This is no regular file'],
	])('says so when %s stands there', async (_, make, words) => {
		make(join(home, 'roster.yaml'));
		const {unreadable: isUnreadable, problems} = await inHome().read();
		expect(isUnreadable).toBe(true);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.message).toContain(words);
	});

	it.skipIf(process.getuid?.() === 0)('says so when it may not be read', async () => {
		chmodSync(write('roster.yaml', 'team: A'), 0o000);
		expect((await inHome().read()).problems[0]?.message).toContain('You may not read this file.');
	});
});

describe('reading again', () => {
	const touch = (path: string) => utimesSync(path, new Date(), new Date(Date.now() + 5000));

	it('gives the very same object while nothing changed', async () => {
		const path = write('roster.yaml', 'people:\n  - name: Ana\n');
		const file = inHome();
		const first = await file.read();
		expect(await file.read()).toBe(first);
		expect(await Promise.all([file.read(), file.read()])).toEqual([first, first]);
		const before = file.fingerprint();
		expect(file.fingerprint()).toBe(before);
		writeFileSync(path, 'people:\n  - name: Bo\n');
		touch(path);
		expect(file.fingerprint()).not.toBe(before);
		expect((await file.read()).roster.people.map(({id}) => id)).toEqual(['bo']);
	});

	it('sees a roster appear and go', async () => {
		const file = inHome();
		const none = file.fingerprint();
		expect((await file.read()).path).toBeUndefined();
		const path = write('roster.yaml', 'team: A');
		expect(file.fingerprint()).not.toBe(none);
		expect((await file.read()).roster.team).toBe('A');
		rmSync(path);
		expect((await file.read()).path).toBeUndefined();
	});

	it('sees its ladder change', async () => {
		write('roster.yaml', 'ladder: own.yaml\npeople:\n  - {name: Ana, level: e1}\n');
		const ladder = write('own.yaml', 'name: Own\nlevels:\n  - {id: E1, track: a, title: One}\n');
		const file = inHome();
		const first = await file.read();
		expect(first).toMatchObject({problems: [], ladder: {name: 'Own'}, roster: {people: [{level: 'E1'}]}});
		const before = file.fingerprint();
		expect(await file.read()).toBe(first);
		writeFileSync(ladder, 'name: Own\nlevels:\n  - {id: E7, track: a, title: One}\n');
		touch(ladder);
		expect(file.fingerprint()).not.toBe(before);
		expect((await file.read()).problems).toMatchObject([{file: join(home, 'roster.yaml'), line: 3}]);
	});
});

describe('an own ladder', () => {
	it('is read from beside the roster', async () => {
		const {ladder, roster, problems} = await fileAt(join(FIXTURES, 'own-ladder/roster.yaml')).read();
		expect(problems).toEqual([]);
		expect(ladder.name).toBe('Lighthouse Works');
		expect(ladder.mapsTo).toEqual({E1: 'L3', E2: 'L4', P1: 'M1'});
		expect(roster.people.map(({level}) => level)).toEqual(['E2', 'E3', 'E1']);
		expect(roster.people[1]?.ratings).toEqual({craft: 4, direction: 1});
	});

	it('that is not there is told, and levels are then taken as written', async () => {
		write('roster.yaml', 'ladder: gone.yaml\npeople:\n  - {name: Ana, level: E1}\n');
		const {ladder, roster, problems, unreadable: isUnreadable} = await inHome().read();
		expect(isUnreadable).toBe(false);
		expect(ladder).toBe(builtInLadder);
		expect(roster.people[0]?.level).toBe('E1');
		expect(problems).toMatchObject([{where: join(home, 'gone.yaml'), message: 'There is no such file.'}]);
	});

	it('has its mistakes told with their place, after those of the roster', async () => {
		write('roster.yaml', 'ladder: own.json\npoeple: []\n');
		const path = write('own.json', '{"levels": [\n  {"id": "E1", "track": "a", "title": "One"},\n  {"id": 2}\n]}');
		const {problems} = await inHome().read();
		expect(problems.map(({where}) => where)).toEqual([
			`${join(home, 'roster.yaml')}:2:1`,
			...['3:3', '3:3', '3:10'].map(place => `${path}:${place}`),
		]);
	});
});

describe('a roster of five thousand', () => {
	it('is read whole', async () => {
		const person = (index: number) =>
			`  - name: Person ${index}\n    level: L4\n    target: {level: L5}\n    ratings: {writing: 3}\n`;
		const {roster, problems} = await readText(`people:\n${Array.from({length: 5000}, (_, index) => person(index)).join('')}`);
		expect(problems).toEqual([]);
		expect(roster.people).toHaveLength(5000);
	});
});
