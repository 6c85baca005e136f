// Older actions and topics with what came of them: which of them ended, and which of their entries still count.

import type {EntryId} from '../ids.ts';
import type {Entry, EntryOf} from '../journal/entries.ts';
import {push} from '../journal/subjects.ts';

export type Opening = EntryOf<'action-opened' | 'topic-raised'>;
/** What happened to an action or a topic after it was opened. */
export type Sequel = EntryOf<'action-due-moved' | 'action-closed' | 'topic-closed' | 'meeting-held'>;

/** What a sequel continues: the kind, and which of them. */
const continuedBy = (sequel: Sequel): {readonly kind: Opening['kind']; readonly ids: readonly EntryId[]} => {
	switch (sequel.kind) {
		case 'action-due-moved':
		case 'action-closed':
			return {kind: 'action-opened', ids: [sequel.action]};
		case 'topic-closed':
			return {kind: 'topic-raised', ids: [sequel.topic]};
		case 'meeting-held':
			return {kind: 'topic-raised', ids: sequel.discussed ?? []};
	}
};

export type OlderPromises = {
	/** Not ended. */
	readonly open: readonly Opening[];
	/** What a sequel continues, for each that continues something. */
	readonly continued: readonly (readonly [Sequel, Opening])[];
	/** Sequels that lead elsewhere, to something that is no older action or topic of theirs; and where to. */
	readonly astray: {readonly sequels: readonly Sequel[]; readonly ids: ReadonlySet<EntryId>};
	/** All entries of those that did not end, or of which one counts: without its ending an action would be open again. */
	readonly keptTogether: (isCounting: (entry: Entry) => boolean) => readonly Entry[];
};

/** Of entries in any order. `current` gives the id that stands for one now; `isOfOne` tells that both are about one person. */
export const olderPromises = (
	openings: ReadonlyMap<EntryId, Opening>,
	sequels: readonly Sequel[],
	current: (id: EntryId) => EntryId,
	isOfOne: (meeting: EntryOf<'meeting-held'>, topic: Opening) => boolean,
): OlderPromises => {
	const continued: [Sequel, Opening][] = [];
	const sequelsOf = new Map<Opening, Sequel[]>();
	const astray = {sequels: [] as Sequel[], ids: new Set<EntryId>()};
	for (const sequel of sequels) {
		const {kind, ids} = continuedBy(sequel);
		for (const id of ids) {
			const opening = openings.get(current(id));
			if (opening?.kind === kind && (sequel.kind !== 'meeting-held' || isOfOne(sequel, opening))) {
				continued.push([sequel, opening]);
				push(sequelsOf, opening, sequel);
			} else {
				astray.sequels.push(sequel);
				astray.ids.add(current(id));
			}
		}
	}
	const isEnded = (opening: Opening): boolean =>
		sequelsOf.get(opening)?.some(sequel => sequel.kind !== 'action-due-moved') ?? false;
	return {
		open: [...openings.values()].filter(opening => !isEnded(opening)),
		continued,
		astray,
		keptTogether: isCounting =>
			[...openings.values()].flatMap(opening => {
				const all = [opening, ...(sequelsOf.get(opening) ?? [])];
				return isEnded(opening) && !all.some(isCounting) ? [] : all;
			}),
	};
};
