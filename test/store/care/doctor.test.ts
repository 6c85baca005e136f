// What the doctor finds, that looking changes nothing, and what it puts right.
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Draft} from '../../../source/domain/journal/entries.ts';
import {EMPTY_ROSTER} from '../../../source/domain/roster/roster.ts';
import {type DoctorOptions, doctorFindings, fixFindings} from '../../../source/store/care/doctor.ts';
import type {Finding} from '../../../source/store/care/doctor-finding.ts';
import {workTreeWithRemote} from '../../../source/store/care/doctor-places.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import {newHolder} from '../../../source/store/lock/lock-holder.ts';
import {places} from '../../../source/store/paths.ts';
import type {RosterReading} from '../../../source/store/store.ts';

const NOW = new Date('2026-11-20T09:30:00Z');
let home: string;
let roster: string;
const here = () => places({MUSTER_HOME: home});
const layout = () => journalLayout(home);
const open = (now = NOW) => journalStore({data: home, now: () => now});
/** What this machine writes comes after what it wrote; another one has a clock of its own. */
const byAnother = (now: Date) => {
	for (const file of [layout().machine, layout().machines]) rmSync(file, {force: true});
	return open(now);
};
const note = (text: string): Draft => ({kind: 'feedback-noted', people: ['ana'], type: 'observation', text, say: 'keep'});

const lookedAt = (reading: Partial<RosterReading> = {}): DoctorOptions => ({
	places: here(),
	roster: {
		expectedPath: roster,
		path: roster,
		roster: EMPTY_ROSTER,
		ladder: {name: 'test', levels: [], competencies: [], expectations: {}, roles: {}},
		problems: [],
		unreadable: false,
		...reading,
	},
	settingsProblems: [],
	today: '2026-11-20',
	version: '0.0.0',
});
const look = (reading: Partial<RosterReading> = {}): readonly Finding[] => doctorFindings(lookedAt(reading));
const wrong = (check?: Finding['check']) =>
	look().filter(each => each.severity !== 'fine' && (check === undefined || each.check === check));
const fix = () => fixFindings(look(), here(), NOW);

beforeEach(async () => {
	home = mkdtempSync(join(tmpdir(), 'muster-doctor-'));
	roster = join(home, 'roster.yaml');
	writeFileSync(roster, 'people: []\n', {mode: 0o600});
	await open(new Date('2026-09-20T09:30:00Z')).append([note('september')], '2026-09-20');
	await open().append([note('a secret')], '2026-11-20');
});
afterEach(() => {
	rmSync(home, {recursive: true, force: true});
});

describe('doctorFindings', () => {
	it('finds a store in order to be fine, check by check', () => {
		expect(look().map(each => [each.check, each.severity])).toEqual([
			['roster', 'fine'],
			['months', 'fine'],
			['backups', 'fine'],
			['modes', 'fine'],
			['space', 'fine'],
			['versions', 'fine'],
		]);
		expect(look().find(each => each.check === 'months')?.message).toBe('2 months, 2 entries, all read and checked.');
	});

	it('is fine with nothing there at all', () => {
		rmSync(home, {recursive: true});
		expect(wrong()).toEqual([]);
		expect(existsSync(home)).toBe(false);
	});

	it('passes on what is wrong with the roster', () => {
		const problem = {severity: 'mistake', where: `${roster}:1:2`, file: roster, message: 'Not YAML.'} as const;
		expect(look({problems: [problem]})[0]).toEqual({
			check: 'roster',
			severity: 'mistake',
			where: `${roster}:1:2`,
			message: 'Not YAML.',
		});
	});

	it('tells of entries that are wrong, by place and field, never by what they say', () => {
		const path = join(layout().journal, '2026-11.json');
		const [, entry = ''] = readFileSync(path, 'utf8').split('\n');
		const lines = [
			entry,
			entry,
			entry.replace('"observation"', '"gossip"').replace(/"id":"\w{8}/, '"id":"00000003'),
			entry.replace('feedback-noted', 'mood-painted').replace(/"id":"\w{8}/, '"id":"00000004'),
			entry.replaceAll('2026-11', '2026-10').replace(/"id":"\w{8}/, '"id":"00000005'),
		];
		writeFileSync(path, `{"schema":1,"entries":[\n${lines.join(',\n')}\n]}\n`);
		const found = wrong('months');
		expect(found.map(each => [each.severity, each.message.replace(/Entry [\da-f]{8}\S+/, 'Entry ID')])).toEqual([
			['mistake', expect.stringMatching(/^Entry 3 is not valid \(type: /)],
			['warning', expect.stringContaining('Entry 4 is of a kind that only a newer muster knows')],
			['warning', expect.stringContaining('Entry 5 belongs into another month')],
			['warning', 'Entry ID is there more than once; the first one counts.'],
		]);
		expect(JSON.stringify(found)).not.toMatch(/secret|gossip/);
	});

	it('tells of a month that is gone, of strays, and of tombstones that cannot be read', () => {
		rmSync(join(layout().journal, '2026-09.json'));
		const stray = join(layout().journal, '2026-11 (conflicted copy).json');
		writeFileSync(stray, '{}', {mode: 0o600});
		writeFileSync(layout().tombstones, '{');
		chmodSync(layout().tombstones, 0o600);
		expect(wrong().map(each => [each.severity, each.where])).toEqual([
			['mistake', join(layout().journal, '2026-09.json')],
			['warning', stray],
			['mistake', layout().tombstones],
		]);
	});

	it('says who holds the lock', () => {
		writeFileSync(join(layout().locks, 'journal.lock'), JSON.stringify(newHolder(NOW)), {mode: 0o600});
		expect(wrong('locks')).toMatchObject([{message: expect.stringContaining(`process ${process.pid} on `)}]);
	});

	it('takes what a live process is writing for work in hand, not for left behind', () => {
		mkdirSync(layout().staging, {recursive: true, mode: 0o700});
		writeFileSync(join(layout().staging, '2026-11.json'), '', {mode: 0o600});
		expect(wrong().map(each => each.check)).toEqual(['orphans']);
		writeFileSync(join(layout().locks, 'journal.lock'), JSON.stringify(newHolder(NOW)), {mode: 0o600});
		expect(wrong().map(each => each.check)).toEqual(['locks']);
	});

	it('counts one person and one area in words', () => {
		const people = [{id: 'ana', name: 'Ana', was: [], leave: [], ratings: {}}] as unknown as RosterReading['roster']['people'];
		const areas = [{id: 'api', name: 'API', was: []}] as unknown as RosterReading['roster']['areas'];
		expect(look({roster: {...EMPTY_ROSTER, people, areas}})[0]?.message).toBe('1 person and 1 area, no mistakes.');
	});
});

describe('fixFindings', () => {
	it('recovers, sets aside, migrates, sweeps and sets modes; then all is fine', async () => {
		await byAnother(new Date('2026-08-20T09:30:00Z')).append([note('august')], '2026-08-20');
		await byAnother(new Date('2026-07-20T09:30:00Z')).append([note('july')], '2026-07-20');
		const path = (month: string) => join(layout().journal, `${month}.json`);
		writeFileSync(path('2026-11'), 'garbled');
		for (const folder of ['latest', 'daily/2026-09-20']) rmSync(join(layout().backups, folder, '2026-09.json'));
		writeFileSync(path('2026-09'), 'garbled too');
		const {entries} = JSON.parse(readFileSync(path('2026-08'), 'utf8')) as {entries: unknown};
		writeFileSync(path('2026-08'), JSON.stringify({entries}));
		writeFileSync(join(layout().staging, '2026-11.json.tmp-1'), 'a secret', {mode: 0o600});
		writeFileSync(join(layout().locks, 'journal.lock'), JSON.stringify({...newHolder(NOW), pid: 2 ** 30}), {mode: 0o600});
		chmodSync(layout().drafts.replace(/drafts$/, 'journal'), 0o755);
		chmodSync(path('2026-07'), 0o644);

		expect(new Set(wrong().map(each => each.remedy))).toEqual(new Set(['recover', 'set-aside', 'migrate', 'sweep', 'chmod']));
		const lines = await fix();
		expect(lines.join('\n')).not.toContain('secret');
		// The month that could not be read is lost for good, which is said until it was noted.
		expect(wrong()).toMatchObject([{check: 'chain', message: expect.stringContaining('no backup has it')}]);
		expect(await fix()).toHaveLength(1);
		expect(wrong()).toEqual([]);
		expect(
			open()
				.readJournal()
				.entries.map(entry => ('text' in entry ? entry.text : '')),
		).toEqual(['july', 'august', 'a secret']);
		expect(statSync(path('2026-07')).mode & 0o777).toBe(0o600);
		const kept = readdirSync(layout().damaged).map(name => readFileSync(join(layout().damaged, name), 'utf8'));
		expect(kept.toSorted()).toEqual(['garbled', 'garbled too']);
		expect(await fix()).toEqual([]);
	});

	it('leaves a month of a newer version alone', async () => {
		const path = join(layout().journal, '2026-11.json');
		const newer = readFileSync(path, 'utf8').replace('"schema":1', '"schema":9');
		writeFileSync(path, newer);
		await fix();
		expect(readFileSync(path, 'utf8')).toBe(newer);
		expect(wrong('months')).toMatchObject([{severity: 'mistake', message: expect.stringContaining('schema 9')}]);
	});
});

describe('what others may see', () => {
	it('warns of a roster that others may read', () => {
		chmodSync(roster, 0o644);
		expect(wrong('modes')).toMatchObject([{where: roster, message: expect.stringContaining('chmod 600')}]);
	});

	const remote = '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@example.org:me/dots.git\n';

	it('warns inside a git work tree that has a remote', () => {
		mkdirSync(join(home, '.git'));
		writeFileSync(join(home, '.git', 'config'), '[core]\n\tbare = false\n');
		expect(wrong('git')).toEqual([]);
		writeFileSync(join(home, '.git', 'config'), remote);
		expect(wrong('git').map(each => [each.severity, each.where])).toEqual([
			['warning', home],
			['warning', roster],
		]);
	});

	it('follows a linked work tree to its repository', () => {
		const main = join(home, 'main', '.git');
		mkdirSync(join(main, 'worktrees', 'w'), {recursive: true});
		writeFileSync(join(main, 'config'), remote);
		writeFileSync(join(main, 'worktrees', 'w', 'commondir'), '../..\n');
		const linked = join(home, 'linked', 'deep');
		mkdirSync(linked, {recursive: true});
		writeFileSync(join(home, 'linked', '.git'), `gitdir: ${join(main, 'worktrees', 'w')}\n`);
		expect(workTreeWithRemote(linked)).toMatch(/linked$/);
	});

	it('puts back a month that is gone', async () => {
		const month = join(layout().journal, '2026-09.json');
		const before = readFileSync(month);
		rmSync(month);
		expect(await fix()).toEqual([`${month}: recovered from its backup.`]);
		expect(readFileSync(month)).toEqual(before);
		expect(wrong()).toEqual([]);
	});

	it('keeps what is whole of a month that is cut off, where no backup is left', async () => {
		const month = join(layout().journal, '2026-11.json');
		for (const text of ['second', 'third']) await open().append([note(text)], '2026-11-20');
		rmSync(layout().backups, {recursive: true});
		const text = readFileSync(month, 'utf8');
		writeFileSync(month, text.slice(0, text.indexOf('third')));
		expect(wrong()).toMatchObject([
			{message: expect.stringContaining('--fix sets it aside and keeps the entries that are whole')},
		]);
		expect(await fix()).toEqual([expect.stringContaining('2 whole entries in it kept')]);
		expect(open().readJournal().entries).toMatchObject([{text: 'september'}, {text: 'a secret'}, {text: 'second'}]);
	});
});

describe('a text that was open in an editor when muster was ended', () => {
	const left = (folder: string, name: string, text: string): string => {
		const path = join(folder, name);
		mkdirSync(path, {recursive: true, mode: 0o700});
		writeFileSync(join(path, 'note.md'), text, {mode: 0o600});
		return path;
	};
	const session = () => join(home, 'run', 'muster');
	const withSession = () => places({MUSTER_HOME: home, XDG_RUNTIME_DIR: join(home, 'run')});

	it('is found wherever texts are given to editors, and kept beside the backups', async () => {
		const own = left(here().tmp, `edit-${process.pid}-abc`, 'being written');
		const old = left(here().tmp, 'edit-1a2b3c', 'by an earlier version');
		const gone = left(session(), 'edit-4194305-abc', 'left in memory');
		const empty = left(session(), 'edit-4194305-def', '');
		const found = doctorFindings({...lookedAt(), places: withSession()}).filter(({check}) => check === 'texts');
		expect(found.map(({where, remedy}) => [where, remedy])).toEqual([old, gone, empty].map(path => [path, 'keep-texts']));
		const lines = await fixFindings(found, withSession(), NOW);
		expect(lines).toHaveLength(3);
		expect([old, gone, empty].filter(existsSync)).toEqual([]);
		expect(existsSync(own)).toBe(true);
		const kept = readdirSync(layout().damaged).map(name => join(layout().damaged, name));
		expect(kept.map(path => readFileSync(path, 'utf8')).toSorted()).toEqual(['by an earlier version', 'left in memory']);
		expect(kept.map(path => statSync(path).mode & 0o777)).toEqual([0o600, 0o600]);
	});
});
