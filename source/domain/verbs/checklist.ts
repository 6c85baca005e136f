// The verb about the career checklist: an item ticked for somebody, or opened again.
import type {Draft} from '../journal/entries.ts';
import type {PersonState} from '../team/team.ts';

/** Ticks an open item, and opens a ticked one again. */
export const tickChecklist = (person: PersonState, item: string): Draft => ({
	kind: 'checklist-ticked',
	person: person.id,
	item,
	done: !person.ticked.has(item),
});
