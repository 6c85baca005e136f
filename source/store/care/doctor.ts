// Everything that can be wrong with the store, as one list, and putting right what can be put right without losing anything.
import {chmodSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {type Day, dayOf} from '../../domain/day.ts';
import {Refusal} from '../../domain/refusal.ts';
import {plural} from '../../text/words.ts';
import {loadConf} from '../files/conf-file.ts';
import {
	diskWords,
	errorCode,
	makeFolder,
	PRIVATE_FILE,
	PRIVATE_FOLDER,
	readIfThere,
	savingTo,
	syncFile,
} from '../files/durable.ts';
import {openMonth} from '../journal/journal-append.ts';
import {type JournalLayout, journalLayout, monthFile} from '../journal/journal-layout.ts';
import {monthText, parseMonth, wholeEntries} from '../journal/month.ts';
import {copyWithoutErased, erasedIn} from '../journal/month-erased.ts';
import {writeMonth} from '../journal/month-write.ts';
import {withLock} from '../lock/lock.ts';
import type {Places} from '../paths.ts';
import type {LocatedProblem, RosterReading} from '../store.ts';
import {backupFindings} from './doctor-backups.ts';
import {type CheckName, type Finding, fine, mistake, warning} from './doctor-finding.ts';
import {ENTRY_REMEDIES} from './doctor-fix.ts';
import {journalFindings} from './doctor-journal.ts';
import {gitFindings, modeFindings, rosterModeFindings, spaceFindings} from './doctor-places.ts';
import {keepTexts, textFindings} from './doctor-texts.ts';
import {migrateJournal} from './migrate.ts';
import {sweep} from './sweep.ts';

export type DoctorOptions = {
	readonly places: Places;
	readonly roster: RosterReading;
	readonly settingsProblems: readonly LocatedProblem[];
	/** Today. */
	readonly today: Day;
	/** Of muster itself. */
	readonly version: string;
};

const asFinding = (check: CheckName, {severity, where, message}: LocatedProblem): Finding =>
	(severity === 'mistake' ? mistake : warning)(check, where, message);

const counted = ({people, areas}: RosterReading['roster']): string =>
	`${plural(people.length, 'person', 'people')} and ${plural(areas.length, 'area')}`;

const rosterFindings = ({path, expectedPath, problems, roster}: RosterReading): readonly Finding[] => {
	if (path === undefined) return [fine('roster', expectedPath, 'No roster yet: `muster init` makes one.')];
	if (problems.length > 0) return problems.map(each => asFinding('roster', each));
	return [fine('roster', path, `${counted(roster)}, no mistakes.`)];
};

/** What the system refuses to show is a finding too. */
const guarded = (check: CheckName, where: string, look: () => readonly Finding[]): readonly Finding[] => {
	try {
		return look();
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
		const {what, remedy} = diskWords(error);
		return [mistake(check, where, `This cannot be looked at: ${what}. ${remedy}.`)];
	}
};

/** Looks at everything and changes nothing. */
export const doctorFindings = ({places, roster, settingsProblems, today, version}: DoctorOptions): readonly Finding[] => {
	const layout = journalLayout(places.data);
	return [
		...rosterFindings(roster),
		...settingsProblems.map(each => asFinding('settings', each)),
		...guarded('months', layout.journal, () => journalFindings(layout, today)),
		...guarded('backups', layout.backups, () => backupFindings(layout)),
		...guarded('texts', places.tmp, () => textFindings(places)),
		...guarded('modes', places.data, () => modeFindings(places, layout)),
		...rosterModeFindings(roster.path),
		...gitFindings(places, roster.path),
		...spaceFindings(places),
		fine('versions', process.execPath, `muster ${version}, Node ${process.versions.node}.`),
	];
};

const repairMode = ({where}: Finding): string => {
	const mode = statSync(where).isDirectory() ? PRIVATE_FOLDER : PRIVATE_FILE;
	chmodSync(where, mode);
	return `${where}: mode set to 0${mode.toString(8)}.`;
};

const monthOf = (path: string): string => path.slice(-'2026-11.json'.length, -'.json'.length);

/** Recovers a month from its backup; without one, keeps the bad file among the damaged and begins anew with what is whole in it. */
const repairMonth = async (layout: JournalLayout, {where, remedy}: Finding, now: Date): Promise<string> => {
	const Conf = await loadConf();
	const month = monthOf(where);
	return withLock(layout.locks, now, () =>
		savingTo(where, () => {
			if (remedy === 'recover') {
				const isGone = readIfThere(where) === undefined;
				const isBad = !isGone && parseMonth(readIfThere(where) ?? Buffer.alloc(0)).state === 'bad';
				openMonth(Conf, layout, month, now);
				return `${where}: recovered from its backup${isBad ? `; the bad file is in ${layout.damaged}` : ''}.`;
			}
			const before = readIfThere(monthFile(layout.journal, month));
			makeFolder(layout.damaged);
			const kept = join(layout.damaged, `${month}.${now.toISOString().replaceAll(/[:.]/g, '-')}.json`);
			copyWithoutErased(layout, where, kept);
			syncFile(kept);
			const whole = before ? erasedIn(layout).among(wholeEntries(before)) : [];
			writeMonth(Conf, layout, {month, text: monthText(whole), before, beforeIsGood: false, day: dayOf(now)});
			const left =
				whole.length === 0 ? 'no entry in it was whole' : `${plural(whole.length, 'whole entry', 'whole entries')} in it kept`;
			return `${where}: could not be read and has no backup; set aside as ${kept}, the month begins anew: ${left}.`;
		}),
	);
};

/** One line for each thing that was put right, and for each that could not be. */
export const fixFindings = async (findings: readonly Finding[], places: Places, now: Date): Promise<readonly string[]> => {
	const layout = journalLayout(places.data);
	const lines: string[] = [];
	const attempt = async (where: string, repair: () => Promise<readonly string[]> | readonly string[]): Promise<void> => {
		try {
			lines.push(...(await repair()));
		} catch (error) {
			if (error instanceof Refusal) lines.push(error.message);
			else if (errorCode(error) === undefined) throw error;
			else lines.push(`${where}: not put right: ${diskWords(error).what}. ${diskWords(error).remedy}.`);
		}
	};
	for (const finding of findings) if (finding.remedy === 'chmod') await attempt(finding.where, () => [repairMode(finding)]);
	if (findings.some(({remedy}) => remedy === 'sweep'))
		await attempt(places.data, () => sweep(layout, now).map(path => `${path}: removed.`));
	if (findings.some(({remedy}) => remedy === 'keep-texts')) await attempt(places.tmp, () => keepTexts(places, layout, now));
	for (const finding of findings)
		if (finding.remedy === 'recover' || finding.remedy === 'set-aside')
			await attempt(finding.where, async () => [await repairMonth(layout, finding, now)]);
	if (findings.some(({remedy}) => remedy === 'migrate'))
		await attempt(places.data, async () => (await migrateJournal(layout, now)).map(month => `${month}: brought up to date.`));
	for (const [wanted, repair] of ENTRY_REMEDIES)
		if (findings.some(({remedy}) => remedy === wanted)) await attempt(layout.journal, () => repair(layout, now));
	return lines;
};
