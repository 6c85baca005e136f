// Entries that nobody looks at: ahead of today or years before everything else by a wrong clock, or one of two edits of a record.
import {type Day, daysBetween} from '../../domain/day.ts';
import {choicesIn} from '../../domain/journal/choices.ts';
import {type Entry, parseEntry} from '../../domain/journal/entries.ts';
import {compareWritten, journalOn} from '../../domain/journal/journal.ts';
import {plural} from '../../text/words.ts';
import type {JournalLayout} from '../journal/journal-layout.ts';
import {type Finding, warning} from './doctor-finding.ts';

/** Nobody puts muster down for so long and leaves a few entries before: a computer without a battery begins in 1970. */
const YEARS_BEFORE = 3;
const FEW = 10;
const DAYS_A_YEAR = 365;

const writtenOn = ({at}: Pick<Entry, 'at'>): Day => at.slice(0, 'YYYY-MM-DD'.length) as Day;

/** The few entries that were written years before all others, in the order of writing. */
export const strayedEntries = (entries: readonly Entry[]): readonly Entry[] => {
	const ordered = entries.toSorted(compareWritten);
	for (let count = 1; count <= FEW && count < ordered.length; count++) {
		const [before, after] = [ordered[count - 1], ordered[count]];
		if (before && after && daysBetween(writtenOn(before), writtenOn(after)) > YEARS_BEFORE * DAYS_A_YEAR)
			return ordered.slice(0, count);
	}
	return [];
};

export const dayFindings = (layout: JournalLayout, values: readonly unknown[], today: Day): readonly Finding[] => {
	const journal = journalOn(
		values.flatMap(value => parseEntry(value).entry ?? []),
		today,
	);
	const [first] = journal.ahead;
	const ahead = `${plural(journal.ahead.length, 'record is', 'records are')} of days to come, the first of ${first?.on}: muster log --ahead shows them, and muster move gives them another day.`;
	const strayed = strayedEntries([...journal.live, ...journal.ahead]);
	return [
		...choicesIn(journal).map(({versions}) =>
			warning(
				'edits',
				layout.journal,
				`A record was edited in two places (${versions.map(({id}) => id.slice(0, 8)).join(', ')}), and what was written last counts: ` +
					'muster choose shows the versions side by side.',
			),
		),
		...(first ? [warning('days', layout.journal, ahead)] : []),
		...strayed.map(entry =>
			warning(
				'days',
				layout.journal,
				`Entry ${entry.id.slice(0, 8)} was written on ${writtenOn(entry)}, years before everything else: a clock was wrong. ` +
					'muster move gives it another day; --fix takes it back.',
				'retract',
			),
		),
	];
};
