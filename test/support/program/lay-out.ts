// Writes a team into a home folder, as muster itself would have left it.
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {journalImport} from '../../../source/store/care/journal-import.ts';
import {journalLayout} from '../../../source/store/journal/journal-layout.ts';
import type {Fixture} from '../teams/fixtures.ts';

export const layOut = async (home: string, {rosterText, entries}: Fixture): Promise<void> => {
	mkdirSync(home, {recursive: true, mode: 0o700});
	writeFileSync(join(home, 'roster.yaml'), rosterText, {mode: 0o600});
	if (entries.length > 0) await journalImport(journalLayout(home), () => new Date())(entries);
};
