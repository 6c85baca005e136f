// Gives everybody on the roster and every area an id, and finds those that two of them would share.

import type {FileProblem} from '../checking/schema-mistakes.ts';
import {isId, isReserved, slug} from '../ids.ts';

/** A person or an area that was read without a mistake of its own. */
export type Unidentified = {
	readonly index: number;
	readonly name: string;
	readonly id?: string;
	readonly was?: readonly string[];
};
export type Identified<Each extends Unidentified> = Each & {readonly id: string; readonly was: readonly string[]};

type Taken = {readonly index: number; readonly key: 'id' | 'name'};

/** The id somebody with a mistake elsewhere would have: what refers to them is then no mistake too. */
export const likelyId = (value: unknown): string | undefined => {
	const {id, name} = (value ?? {}) as {readonly id?: unknown; readonly name?: unknown};
	if (typeof id === 'string' && isId(id) && !isReserved(id)) return id;
	return typeof name === 'string' && name.trim() !== '' ? slug(name.trim()) : undefined;
};

/**
 * Ids written down come first, whatever the order; a derived id that is taken then, or an id written twice, leaves the
 * later one out. An earlier id (`was`) that somebody has, or that two claim, is left out alone.
 */
export const withMadeIds = <Each extends Unidentified>(
	drafts: readonly Each[],
	list: 'people' | 'areas',
): {readonly identified: readonly Identified<Each>[]; readonly problems: readonly FileProblem[]} => {
	const problems: FileProblem[] = [];
	const taken = new Map<string, Taken>();
	const refused = new Set<number>();
	const clash = (draft: Each, path: readonly (string | number)[], other: Taken, message: string, leavesOut?: 'one') => {
		problems.push({
			...(leavesOut && {leavesOut}),
			severity: 'mistake',
			path: [list, draft.index, ...path],
			message: `${draft.name}: ${message}`,
			other: [list, other.index, other.key],
		});
	};
	for (const draft of drafts) {
		if (draft.id === undefined) continue;
		const other = taken.get(draft.id);
		if (!other) taken.set(draft.id, {index: draft.index, key: 'id'});
		else {
			refused.add(draft.index);
			clash(draft, ['id'], other, `the id ${draft.id} is there twice; change one of them.`, 'one');
		}
	}
	for (const draft of drafts) {
		if (draft.id !== undefined) continue;
		const id = slug(draft.name);
		const other = taken.get(id);
		if (!other) taken.set(id, {index: draft.index, key: 'name'});
		else {
			refused.add(draft.index);
			clash(draft, ['name'], other, `two ${list} would get the id ${id}; give one of them an id of its own.`, 'one');
		}
	}
	const earlier = new Map<string, Taken>();
	const identified = drafts.flatMap(draft => {
		if (refused.has(draft.index)) return [];
		const id = draft.id ?? slug(draft.name);
		const was = (draft.was ?? []).filter((old, position) => {
			const other = taken.get(old) ?? earlier.get(old);
			if (other?.index === draft.index) return false;
			if (other) {
				clash(
					draft,
					['was', position],
					other,
					`the earlier id ${old} belongs to somebody else too; one of them can have its history.`,
				);
				return false;
			}
			earlier.set(old, {index: draft.index, key: 'id'});
			return true;
		});
		return [{...draft, id, was}];
	});
	return {identified, problems};
};
