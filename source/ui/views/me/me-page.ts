// The page Me: what the lead noted on their own conduct, on the team as a whole and on areas.

import type {Entry} from '../../../domain/journal/entries.ts';
import {journalOf} from '../../../domain/team/fold.ts';
import type {JournalLine} from '../../../reports/journal/journal-lines.ts';
import {quoted} from '../../../reports/words/signal-words.ts';
import {noteSubjectWords} from '../../../reports/words/subject-words.ts';
import {longDay, shortDay} from '../../../text/day-words.ts';
import {document, heading, table} from '../../../text/markdown.ts';
import type {TableColumn} from '../../components/column-layout.ts';
import {seenCells, seenWords} from '../../masking/seen.ts';
import type {Context} from '../../state.ts';
import {entriesPart} from '../journal/entries-part.ts';
import type {View} from '../place-spec.ts';
import {ME_VIEW, meList} from './me-list.ts';

const COLUMNS: readonly TableColumn[] = [
	{key: 'day', title: 'Day', width: 11},
	{key: 'subject', title: 'On', width: 12, weight: 1},
	{key: 'words', title: 'Note', width: 16, weight: 6},
];

const cellsOf = (entry: Entry, {team}: Context) => ({
	day: shortDay(entry.on, team.today),
	subject: entry.kind === 'note-taken' ? noteSubjectWords(entry.subject, team) : '',
	words: entry.kind === 'note-taken' ? quoted(entry.text) : '',
});

/** Opened over a view; none of the bar of views, since most leads write more about others. */
export const ME_PAGE: View = {
	id: ME_VIEW,
	title: 'Me',
	short: 'Me',
	detail: 'your notes on yourself, the team and areas',
	where: 'on the page Me',
	rows: 'notes',
	lists: [meList],
	keys: [],
	lines: (state, context, canvas) => {
		const cells = (_line: JournalLine, entry: Entry) => seenCells('me', cellsOf(entry, context), state.masked);
		return entriesPart({list: meList, columns: COLUMNS, cells}, state, context, canvas);
	},
	sheet: ({rows}, state, context) => {
		const entries = rows.flatMap(({entry}) => journalOf(context.team).byId.get(entry ?? '') ?? []);
		return {
			text: document([
				heading(1, `Notes on myself, the team and areas · ${longDay(context.team.today)}`),
				table(
					['Day', 'On', 'Note'],
					entries.map(entry => Object.values(seenWords('me', cellsOf(entry, context), state.masked))),
				),
			]),
			what: 'Your notes as Markdown',
		};
	},
	isToldInFull: true,
};
