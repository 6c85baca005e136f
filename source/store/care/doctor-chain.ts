// Looks along the chains of what each machine wrote for entries that are lost or were changed by something else than muster,
// and for them as they were written in the backups.
import {parseEntry} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {orNone, readIfThere} from '../files/durable.ts';
import {type ChainGap, chainGaps} from '../journal/chain-gaps.ts';
import {isGatheredChanged} from '../journal/gathered-months.ts';
import {hashOf, readLinks, type Written} from '../journal/journal-chain.ts';
import type {JournalLayout} from '../journal/journal-layout.ts';
import {readStubs} from '../journal/journal-stubs.ts';
import {readTombstones} from '../journal/journal-tombstones.ts';
import {parseMonth} from '../journal/month.ts';
import {backupFiles} from './backup.ts';
import {type Finding, mistake, warning} from './doctor-finding.ts';

const SHOWN_ID = 8;
const short = (id: string): string => id.slice(0, SHOWN_ID);

type Kept = {readonly value: unknown; readonly path: string};

/** Of what is asked for, what any backup still has as it was written. */
const inBackups = (layout: JournalLayout, hashes: ReadonlySet<string>): ReadonlyMap<string, Kept> => {
	const found = new Map<string, Kept>();
	for (const path of backupFiles(layout)) {
		if (found.size === hashes.size) break;
		const bytes = orNone(() => readIfThere(path));
		const content = bytes && parseMonth(bytes);
		if (!content || content.state === 'bad') continue;
		for (const value of content.entries) {
			const hash = hashOf(value);
			if (hashes.has(hash) && !found.has(hash)) found.set(hash, {value, path});
		}
	}
	return found;
};

export type ChainBreak = ChainGap & {
	/** As it was written. */
	readonly kept?: Kept;
};

/** Where a chain is broken, given all that the months hold. Reads the backups only if one is. */
export const chainBreaks = (layout: JournalLayout, values: readonly unknown[]): readonly ChainBreak[] => {
	const gaps = chainGaps({values, links: readLinks(layout.chain), stubs: readStubs(layout)});
	if (gaps.length === 0) return [];
	const kept = inBackups(layout, new Set(gaps.map(({hash}) => hash)));
	const erased = orNone(
		() => readTombstones(layout),
		error => error instanceof Refusal,
	);
	return gaps.flatMap(gap => {
		const found = kept.get(gap.hash);
		const isErased = erased?.has(String((found?.value as {id?: unknown} | undefined)?.id)) === true;
		return isErased ? [] : [{...gap, ...(found && {kept: found})}];
	});
};

const wroteOn = ({at}: Written): string => at.slice(0, 'YYYY-MM-DD'.length);

const breakFinding = (layout: JournalLayout, {changed, kept, next}: ChainBreak): Finding => {
	if (changed) {
		const asWritten = kept ? `As it was written it is in ${kept.path}` : 'No backup has it as it was written';
		const words = `Entry ${short(changed.id)} is not as muster wrote it on ${wroteOn(changed)}: a hand or another program changed it. It counts as it stands. ${asWritten}; --fix takes note of it.`;
		return warning('chain', layout.journal, words, 'accept');
	}
	const place = next ? `just before entry ${short(next.id)} of ${wroteOn(next)}` : 'last';
	if (kept)
		return mistake(
			'chain',
			layout.journal,
			`An entry that was written ${place} is missing; it is still in ${kept.path}.`,
			'put-back',
		);
	return mistake(
		'chain',
		layout.journal,
		`An entry that was written ${place} is missing, and no backup has it; --fix takes note of it.`,
		'accept',
	);
};

/** What lost its place among the entries, and what else was changed that only muster writes. */
export const chainFindings = (layout: JournalLayout, values: readonly unknown[]): readonly Finding[] => [
	...chainBreaks(layout, values).map(each => breakFinding(layout, each)),
	...(orNone(() => isGatheredChanged(layout))
		? [
				warning(
					'chain',
					layout.gathered,
					'This was changed by something else than muster; it is not used, and --fix removes it.',
					'ungather',
				),
			]
		: []),
];

/** Entries that are lost and that a backup still has. */
export const lostEntries = (breaks: readonly ChainBreak[]): readonly unknown[] =>
	breaks.flatMap(({changed, kept}) => (!changed && kept && parseEntry(kept.value).entry ? [kept.value] : []));
