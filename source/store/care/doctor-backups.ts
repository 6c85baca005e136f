// Tries every backup: one that cannot be read is none, and it is better to hear of it before it is needed.
import {plural} from '../../text/words.ts';
import {diskWords, errorCode, readIfThere} from '../files/durable.ts';
import type {JournalLayout} from '../journal/journal-layout.ts';
import {parseMonth} from '../journal/month.ts';
import {erasedCount, erasedIn} from '../journal/month-erased.ts';
import {backupFiles} from './backup.ts';
import {type Finding, fine, warning} from './doctor-finding.ts';

const CLEANING = 'muster forget, once more, cleans it, or delete it';

const wrongWith = (layout: JournalLayout, path: string): string | undefined => {
	try {
		const bytes = readIfThere(path);
		const content = bytes && parseMonth(bytes);
		if (content?.state === 'bad') return `This backup ${content.why}; it can bring nothing back.`;
		const erased = content ? erasedCount(content.entries, erasedIn(layout)) : 0;
		if (erased === 0) return undefined;
		return `This backup holds ${plural(erased, 'entry that was', 'entries that were')} erased from the journal: ${CLEANING}.`;
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
		return `This backup cannot be read: ${diskWords(error).what}; it can bring nothing back.`;
	}
};

export const backupFindings = (layout: JournalLayout): readonly Finding[] => {
	const files = backupFiles(layout);
	const bad = files.flatMap(path => {
		const why = wrongWith(layout, path);
		return why === undefined ? [] : [warning('backups', path, why)];
	});
	if (files.length === 0 || bad.length > 0) return bad;
	return [fine('backups', layout.backups, `${plural(files.length, 'copy', 'copies')} of months, all read.`)];
};
