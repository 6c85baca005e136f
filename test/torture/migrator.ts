// A process that brings a journal up to date: `migrator.js DATA` prints the months once it is done.

import {migrateJournal} from '../../source/store/care/migrate.ts';
import {journalLayout} from '../../source/store/journal/journal-layout.ts';

const [data = ''] = process.argv.slice(2);
process.stdout.write(`${(await migrateJournal(journalLayout(data), new Date())).join(' ')}\n`);
