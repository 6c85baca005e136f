// What anybody may know of each kind of entry while the screen is shared: 1:1s and areas; of the rest that there is something.
import type {EntryKind} from '../../domain/journal/entries.ts';

/** `hidden` words and notes have a mark in their place; a hidden label does not even say what kind of entry it is. */
export type EntryPrivacy = {
	readonly label: 'public' | 'hidden' | 'feedback';
	readonly words: 'public' | 'hidden';
};

const PUBLIC: EntryPrivacy = {label: 'public', words: 'public'};
const KIND_ALONE: EntryPrivacy = {label: 'public', words: 'hidden'};
/** Whether it is praise is for nobody else. */
const FEEDBACK: EntryPrivacy = {label: 'feedback', words: 'hidden'};
const HIDDEN: EntryPrivacy = {label: 'hidden', words: 'hidden'};

export const ENTRY_PRIVACY: Readonly<Record<EntryKind, EntryPrivacy>> = {
	'meeting-held': PUBLIC,
	// Beside those that were held, one of which nothing is said would be told all the same.
	'meeting-skipped': HIDDEN,
	'meeting-planned': PUBLIC,
	'note-taken': KIND_ALONE,
	'feedback-noted': FEEDBACK,
	'feedback-said': FEEDBACK,
	'action-opened': KIND_ALONE,
	'action-due-moved': KIND_ALONE,
	'action-closed': KIND_ALONE,
	'topic-raised': KIND_ALONE,
	'topic-closed': KIND_ALONE,
	'win-noted': KIND_ALONE,
	'rating-given': HIDDEN,
	'level-changed': HIDDEN,
	'target-set': HIDDEN,
	'cadence-set': PUBLIC,
	'area-assigned': PUBLIC,
	'authority-set': PUBLIC,
	'area-reviewed': PUBLIC,
	'plan-accepted': HIDDEN,
	'advice-judged': HIDDEN,
	'case-set': HIDDEN,
	'checklist-ticked': HIDDEN,
	'signal-snoozed': HIDDEN,
	'entry-retracted': PUBLIC,
};
