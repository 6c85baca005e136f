// Demand 24: what programs for syncing and for versions leave of a journal that was written to in two places.
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {choicesIn} from '../../../source/domain/journal/choices.ts';
import {journalOn} from '../../../source/domain/journal/journal.ts';
import {correctEntry} from '../../../source/domain/verbs/corrections.ts';
import {journalStore} from '../../../source/store/create-store.ts';
import {monthText} from '../../../source/store/journal/month.ts';
import {type Demand, entriesIn, inFolder, layHome, muster, textOf, verdict} from '../tools.ts';

const TODAY = '2026-11-20';
const MONTH = '2026-11';

/** As Syncthing, Dropbox, Nextcloud, iCloud, OneDrive, Google Drive, Windows and git's merge tools name them. */
const NAMES = [
	`${MONTH}.sync-conflict-20261120-093000-ABCDEFG.json`,
	`${MONTH} (Sam's conflicted copy 2026-11-20).json`,
	`${MONTH} (conflicted copy 2026-11-20 093000).json`,
	`${MONTH} 2.json`,
	`${MONTH}-DESKTOP-4F2.json`,
	`${MONTH} (1).json`,
	`Copy of ${MONTH}.json`,
	`${MONTH} - Copy.json`,
	`${MONTH}_REMOTE_4711.json`,
];

type Sides = {readonly head: string; readonly ours: string; readonly theirs: string; readonly tail: string};

/** As git leaves them: plain, with the base between (diff3, zdiff3), with Windows’ line ends, and one conflict inside another. */
const MARKERS: readonly ((sides: Sides) => string)[] = [
	({head, ours, theirs, tail}) => [head, '<<<<<<< HEAD', ours, '=======', theirs, '>>>>>>> other', tail].join('\n'),
	({head, ours, theirs, tail}) =>
		[head, '<<<<<<< HEAD', ours, '||||||| base', '=======', theirs, '>>>>>>> other', tail].join('\n'),
	({head, ours, theirs, tail}) => [head, '<<<<<<< HEAD', ours, '=======', theirs, '>>>>>>> other', tail].join('\r\n'),
	({head, ours, theirs, tail}) =>
		[head, '<<<<<<< HEAD', '<<<<<<< a', ours, '=======', '>>>>>>> b', '=======', theirs, '>>>>>>> other', tail].join('\n'),
];

const storeAt = (data: string) => journalStore({data, now: () => new Date(`${TODAY}T09:30:00Z`)});
const write = (data: string, text: string) =>
	storeAt(data).append([{kind: 'topic-raised', person: 'ana', text, by: 'lead'}], TODAY);
const lines = (data: string) =>
	storeAt(data)
		.exportEntries()
		.entries.map(each => JSON.stringify(each));

/** A home and another one, which began with the same and went on by itself. */
const apart = async (home: string): Promise<string> => {
	layHome(home);
	await write(home, 'common');
	const other = join(home, 'other');
	await storeAt(other).importEntries(storeAt(home).exportEntries().entries);
	await write(home, 'ours');
	await write(other, 'theirs');
	return other;
};

const hasAll = (home: string): boolean => entriesIn(home).map(textOf).toSorted().join() === 'common,ours,theirs';

export const conflictCopies: Demand = {
	number: 24,
	test: `copies by ${NAMES.length} names beside a month, months with ${MARKERS.length} kinds of conflict markers, two edits of one entry`,
	demand: 'told by status and log, both sides taken in, the copy kept; two edits count once and are shown to choose from',
	run: async bench => {
		const wrong: string[] = [];
		for (const name of NAMES)
			await inFolder(async home => {
				const other = await apart(home);
				const copy = join(home, 'journal', name);
				writeFileSync(copy, readFileSync(join(other, 'journal', `${MONTH}.json`)));
				const told = ['status', 'log'].filter(command => muster(bench, home, [command]).error.includes(name)).length;
				const {code} = muster(bench, home, ['doctor', '--fix']);
				const kept = readdirSync(join(home, 'backups', 'damaged')).length;
				if (told !== 2 || code !== 0 || kept !== 1 || existsSync(copy) || !hasAll(home)) wrong.push(name);
			});
		for (const [index, marked] of MARKERS.entries())
			await inFolder(async home => {
				const other = await apart(home);
				const [common = '', ours = ''] = lines(home);
				const [head = '', tail = ''] = monthText([JSON.parse(common)]).split(common);
				writeFileSync(
					join(home, 'journal', `${MONTH}.json`),
					marked({head: `${head}${common},`, ours, theirs: lines(other)[1] ?? '', tail: tail.trim()}),
				);
				const isShown = hasAll(home);
				const {code} = muster(bench, home, ['doctor', '--fix']);
				if (!isShown || code !== 0 || !hasAll(home)) wrong.push(`markers ${index + 1}`);
			});
		await inFolder(async home => {
			const other = await apart(home);
			for (const at of [home, other]) {
				const journal = journalOn(entriesIn(at), TODAY);
				const [common] = journal.live.filter(entry => textOf(entry) === 'common');
				if (common) await storeAt(at).append(correctEntry(journal, common, {text: `edited ${at === home}`}, TODAY), TODAY);
			}
			await storeAt(home).importEntries(storeAt(other).exportEntries().entries);
			const [choice] = choicesIn(journalOn(entriesIn(home), TODAY));
			const live = () => journalOn(entriesIn(home), TODAY).live.filter(entry => textOf(entry).startsWith('edited')).length;
			const before = live();
			const shown = muster(bench, home, ['choose']).out;
			const {code} = muster(bench, home, ['choose', choice?.versions[0]?.id ?? '']);
			const isShown = shown.includes('edited true') && shown.includes('edited false');
			if (before !== 1 || !isShown || code !== 0 || live() !== 1) wrong.push('two edits');
		});
		return verdict(
			wrong.length === 0,
			`${NAMES.length} names, ${MARKERS.length} kinds of markers, two edits: ${wrong.join(', ') || 'all in order'}`,
		);
	},
};
