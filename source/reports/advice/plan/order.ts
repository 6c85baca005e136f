// The order of action items: by the priority of the responsibility they belong to, then by day.
import type {Day} from '../../../domain/day.ts';
import type {CompetencyId} from '../../../domain/ids.ts';
import {responsibilities} from '../../../knowledge/responsibilities.ts';
import type {ActionItem} from '../advice.ts';

/** `now` comes before all responsibilities: the first step of what was asked, and what lets somebody down if it waits. */
export type Duty = 'now' | 'career-planning' | 'leadership' | 'management' | 'communication' | 'strategy';
export type PlannedItem = ActionItem & {readonly duty: Duty};

const RANKS: readonly string[] = ['high', 'medium'];
const rank = (duty: Duty): number =>
	duty === 'now' ? -1 : RANKS.indexOf(responsibilities.find(each => each.id === duty)?.priority ?? 'medium');

/** Now, high, medium; within one priority the earlier day first, then as they came. */
export const inOrder = (planned: readonly PlannedItem[]): readonly ActionItem[] =>
	[...planned]
		.sort((a, b) => rank(a.duty) - rank(b.duty) || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
		.map(({duty: _, ...item}) => item);

/** The responsibility that working on a competency belongs to. An own ladder's groups count as leadership. */
export const dutyOf = (group: string | undefined): Duty =>
	group === 'management' || group === 'communication' ? group : 'leadership';

type Item = {
	readonly what: string;
	readonly who: ActionItem['who'];
	readonly by: Day;
	readonly why: string;
	readonly evidence: string;
	readonly competency?: CompetencyId;
	readonly action?: string;
};

export const planned = (duty: Duty, item: Item): PlannedItem => ({
	...item,
	competency: item.competency ?? null,
	action: item.action ?? null,
	duty,
});
