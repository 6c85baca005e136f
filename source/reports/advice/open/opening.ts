// How an answer begins: with what stands between the two now, the record in its words, and what to do first by which day.
import type {Day} from '../../../domain/day.ts';
import {shortDay} from '../../../text/day-words.ts';
import type {ActionItem} from '../advice.ts';
import type {DraftItem} from '../plan/items.ts';
import {saidSoFar} from '../plan/once.ts';
import {stop} from '../words.ts';

const first = (drafts: readonly DraftItem[]): DraftItem | undefined => drafts.find(({matter}) => matter !== undefined);

/** What an answer begins with is due no later than what else is to be done soon. */
export const soonestFirst = (drafts: readonly DraftItem[]): readonly DraftItem[] => {
	const item = first(drafts);
	const soon = drafts.filter(({phase, due}) => phase === 0 && due === undefined).map(({days}) => days);
	return drafts.map(each => (each === item && each.phase === 0 ? {...each, days: Math.min(each.days, ...soon)} : each));
};

/** What settles the same thing is not named again. */
export const openingKey = (drafts: readonly DraftItem[]): string | undefined => first(drafts)?.key;

/** Of the first item that grows from a record; undefined where none does. */
export const openingOf = (
	drafts: readonly DraftItem[],
	planned: readonly Pick<ActionItem, 'what' | 'by'>[],
	today: Day,
): string | undefined => {
	const item = first(drafts);
	const by = planned.find(({what}) => what === item?.what)?.by;
	if (!item?.matter || by === undefined) return undefined;
	const when = by === today ? 'today' : `by ${shortDay(by, today)}`;
	return `${stop(item.matter.is)} First, ${when}: ${stop(item.matter.first)}`;
};

/** A heading alone, of which everything below has been said above. */
const isEmptied = (text: string, before: string): boolean => text === '' || (text !== before && /^[^.:]{1,40}[.:]$/.test(text));

/** Paragraphs of which no sentence stands in one above. */
export const saidOnce = (paragraphs: readonly string[]): readonly string[] => {
	const said = saidSoFar('');
	return paragraphs.flatMap(paragraph => {
		const fresh = said.fresh(paragraph);
		return isEmptied(fresh, paragraph) ? [] : [fresh];
	});
};
