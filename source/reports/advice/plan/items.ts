// The items of a plan: two to five, none twice, in the order of what cannot wait, then of the priority they serve.

import type {Day} from '../../../domain/day.ts';
import type {CompetencyId} from '../../../domain/ids.ts';
import {compareText} from '../../../domain/order.ts';
import {responsibilities} from '../../../knowledge/responsibilities.ts';
import type {ActionItem} from '../advice.ts';

/** More would not be done; the others come with the next plan. */
export const MOST_ITEMS = 5;

/** `now` comes before all responsibilities: the first step of what was asked, and what lets somebody down if it waits. */
export type Duty = 'now' | 'career-planning' | 'leadership' | 'management' | 'communication' | 'strategy';

/** An item before it has a day. */
export type DraftItem = Omit<ActionItem, 'by'> & {
	readonly duty: Duty;
	/** The phase in which it is due, by position. */
	readonly phase: number;
	/** How long it takes, in days from the beginning of the phase. */
	readonly days: number;
	/** The day that was agreed on before. */
	readonly due?: Day;
	/** Items about the same thing are one, whatever their words. */
	readonly key?: string;
	readonly matter?: ItemMatter;
};
/** What an item grows from, told at the top of the answer where it comes first. */
export type ItemMatter = {
	/** The record with its day, in a sentence. */
	readonly is: string;
	/** What to do about it, in a few words. */
	readonly first: string;
};

export type PlannedItem = ActionItem & {readonly duty: Duty};

type Item = Pick<DraftItem, 'what' | 'who' | 'why' | 'evidence' | 'phase' | 'days'> & {
	readonly competency?: CompetencyId;
	readonly action?: string;
	readonly page?: string;
	readonly due?: Day;
	readonly key?: string;
	readonly matter?: ItemMatter;
};

export const draft = (duty: Duty, item: Item): DraftItem => ({
	...item,
	competency: item.competency ?? null,
	action: item.action ?? null,
	page: item.page ?? null,
	duty,
});

/** The first of those about the same thing, and no more than are done; the most important must come first. */
export const selectItems = (drafts: readonly DraftItem[], most = MOST_ITEMS): readonly DraftItem[] => {
	const seen = new Set<string>();
	return drafts
		.filter(({what, key = what}) => {
			const isNew = !seen.has(key) && !seen.has(what);
			seen.add(key).add(what);
			return isNew;
		})
		.slice(0, most);
};

const RANKS: readonly string[] = ['high', 'medium'];
const rank = (duty: Duty): number =>
	duty === 'now' ? -1 : RANKS.indexOf(responsibilities.find(each => each.id === duty)?.priority ?? 'medium');

/** Now, high, medium; within one priority the earlier day first, then as they came. */
export const inOrder = (planned: readonly PlannedItem[]): readonly ActionItem[] =>
	[...planned].sort((a, b) => rank(a.duty) - rank(b.duty) || compareText(a.by, b.by)).map(({duty: _, ...item}) => item);

/** The responsibility that working on a competency belongs to. An own ladder's groups count as leadership. */
export const dutyOf = (group: string | undefined): Duty =>
	group === 'management' || group === 'communication' ? group : 'leadership';
