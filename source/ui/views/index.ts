// Every view and every tab of a person's page: its digit, its words, its lists.

import {actionsList, areasList, feedbackList, gapsList, peopleList, signalsList, timelineList} from '../list/lists.ts';
import type {ListSpec, ListsOf} from '../list/rows.ts';
import type {TabId, ViewId} from '../state.ts';
import {growthList} from './growth/growth-list.ts';
import {journalList} from './journal/journal-list.ts';
import {weekList} from './one-on-ones/week-list.ts';
import {ifGoneList, ownershipList} from './ownership/ownership-lists.ts';
import {planList} from './plan/plan-list.ts';
import {contentsList, pageList} from './playbook/playbook-lists.ts';
import {prepList} from './prep/prep-list.ts';

export type View = {
	readonly id: ViewId;
	readonly digit: number;
	readonly title: string;
	/** Where the title would not fit. */
	readonly short: string;
	readonly detail: string;
	/** In the order in which Tab reaches them. */
	readonly lists: readonly ListSpec[];
};

export const VIEWS: readonly View[] = [
	{id: 'team', digit: 1, title: 'Team', short: 'Team', detail: 'who needs you today, and why', lists: [peopleList, signalsList]},
	{id: 'one-on-ones', digit: 2, title: '1:1s', short: '1:1s', detail: 'the week ahead and what slipped', lists: [weekList]},
	{
		id: 'ownership',
		digit: 3,
		title: 'Ownership',
		short: 'Own',
		detail: 'who holds what, what hangs on one person, and the truck factor',
		lists: [ownershipList, ifGoneList],
	},
	{
		id: 'growth',
		digit: 4,
		title: 'Growth',
		short: 'Growth',
		detail: 'everybody’s ratings against what is expected, as a heat map',
		lists: [growthList],
	},
	{
		id: 'journal',
		digit: 5,
		title: 'Journal',
		short: 'Journal',
		detail: 'everything recorded, newest first',
		lists: [journalList],
	},
	{
		id: 'playbook',
		digit: 6,
		title: 'Playbook',
		short: 'Book',
		detail: 'what to do about it: challenges, situations, practices, roles, competencies, pay',
		lists: [contentsList, pageList],
	},
];

export type Tab = {readonly id: TabId; readonly title: string; readonly lists: readonly ListSpec[]};

export const PERSON_TABS: readonly Tab[] = [
	{id: 'card', title: 'Card', lists: [signalsList]},
	{id: 'gaps', title: 'Gaps', lists: [gapsList]},
	{id: 'timeline', title: 'Timeline', lists: [timelineList]},
	{id: 'feedback', title: 'Feedback', lists: [feedbackList]},
	{id: 'actions', title: 'Actions', lists: [actionsList]},
	{id: 'areas', title: 'Areas', lists: [areasList]},
	{id: 'plan', title: 'Plan', lists: [planList]},
];

/** The lists of a place. A list on a person's page keeps its own selection, apart from the Team view's. */
export const listsOf: ListsOf = place => {
	if (place.kind === 'view') return VIEWS.find(view => view.id === place.view)?.lists ?? [];
	if (place.kind === 'prep') return [prepList];
	return PERSON_TABS.find(tab => tab.id === place.tab)?.lists ?? [];
};
