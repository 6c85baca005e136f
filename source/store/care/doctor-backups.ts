// Tries every backup: one that cannot be read is none, and it is better to hear of it before it is needed.
import {plural} from '../../text/words.ts';
import {diskWords, errorCode, readIfThere} from '../files/durable.ts';
import type {JournalLayout} from '../journal/journal-layout.ts';
import {parseMonth} from '../journal/month.ts';
import {backupFiles} from './backup.ts';
import {type Finding, fine, warning} from './doctor-finding.ts';

const wrongWith = (path: string): string | undefined => {
	try {
		const bytes = readIfThere(path);
		const content = bytes && parseMonth(bytes);
		return content?.state === 'bad' ? `This backup ${content.why}` : undefined;
	} catch (error) {
		if (errorCode(error) === undefined) throw error;
		return `This backup cannot be read: ${diskWords(error).what}`;
	}
};

export const backupFindings = (layout: JournalLayout): readonly Finding[] => {
	const files = backupFiles(layout);
	const bad = files.flatMap(path => {
		const why = wrongWith(path);
		return why === undefined ? [] : [warning('backups', path, `${why}; it can bring nothing back.`)];
	});
	if (files.length === 0 || bad.length > 0) return bad;
	return [fine('backups', layout.backups, `${plural(files.length, 'copy', 'copies')} of months, all read.`)];
};
