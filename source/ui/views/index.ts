// Every place that the lead can be in, one record each: the views in the order of their digits, the tabs of a person's page, the prep sheet.
import type {ListsOf} from '../list/rows.ts';
import type {Place} from '../state.ts';
import {GROWTH_VIEW} from './growth/growth-view.ts';
import {JOURNAL_VIEW} from './journal/journal-view.ts';
import {ME_PAGE} from './me/me-page.ts';
import {MONTH_VIEW} from './month/month-view.ts';
import {WEEK_VIEW} from './one-on-ones/week-view.ts';
import {OPEN_VIEW} from './open/open-view.ts';
import {OWNERSHIP_VIEW} from './ownership/ownership-view.ts';
import {PERSON_TABS} from './person/person-tabs.ts';
import type {PlaceSpec, View} from './place-spec.ts';
import {PLAYBOOK_VIEW} from './playbook/playbook-view.ts';
import {PREP_SHEET} from './prep/prep-view.ts';
import {TEAM_VIEW} from './team/team-view.ts';

export {PERSON_TABS, PREP_SHEET};

export const VIEWS: readonly View[] = [
	TEAM_VIEW,
	WEEK_VIEW,
	OWNERSHIP_VIEW,
	GROWTH_VIEW,
	JOURNAL_VIEW,
	PLAYBOOK_VIEW,
	OPEN_VIEW,
	MONTH_VIEW,
];

/** Pages of the whole team that are opened over a view, and have no place in the bar of views. */
const PAGES: readonly View[] = [ME_PAGE];

export const PLACES: readonly PlaceSpec[] = [...VIEWS, ...PAGES, ...PERSON_TABS, PREP_SHEET];

/** The view of an id; where there is none any more, the first. */
export const viewNamed = (id: string): View => [...VIEWS, ...PAGES].find(view => view.id === id) ?? TEAM_VIEW;

export const specOf = (place: Place): PlaceSpec => {
	if (place.kind === 'view') return viewNamed(place.view);
	return place.kind === 'prep' ? PREP_SHEET : (PERSON_TABS.find(tab => tab.id === place.tab) ?? PERSON_TABS[0]);
};

/** A list on a person's page keeps its own selection, apart from the Team view's. */
export const listsOf: ListsOf = place => specOf(place).lists;
