// The journal as Markdown, as it is filtered and masked.
import {journalOf} from '../../../domain/team/fold.ts';
import {journalLine} from '../../../reports/journal/journal-lines.ts';
import {longDay} from '../../../text/day-words.ts';
import {document, heading, table} from '../../../text/markdown.ts';
import {plural} from '../../../text/words.ts';
import {seenFilterOf} from '../../list/rows.ts';
import type {PlaceSpec} from '../place-spec.ts';
import {markedWords} from './entries-part.ts';

/** More than so many entries is more than a clipboard is for; `muster export` writes them all. */
const MOST_ENTRIES = 500;

export const journalSheet: PlaceSpec['sheet'] = ({rows, list}, state, context) => {
	const {team} = context;
	const journal = journalOf(context.team);
	const filter = seenFilterOf(state, list).trim();
	const lines = rows.slice(0, MOST_ENTRIES).flatMap(row => {
		const entry = journal.byId.get(row.entry ?? '');
		if (!entry) return [];
		const line = journalLine(entry, team, journal, state.masked);
		return [[line.day, line.who, line.kind, markedWords(line, row)]];
	});
	const left = rows.length - lines.length;
	return {
		text: document([
			heading(1, ['Journal', filter === '' ? longDay(team.today) : filter].join(' · ')),
			table(['Day', 'Who', 'Kind', 'What'], lines),
			left > 0 ? `And ${plural(left, 'entry', 'entries')} more: muster export --format md writes them all.` : undefined,
		]),
		what: left > 0 ? `The newest ${lines.length} entries as Markdown` : 'The entries as Markdown',
	};
};
