// The lines of the places whose rows take one line or several, for whoever draws them and for keys that move by lines.
import type {PersonState} from '../../domain/team/team.ts';
import type {Page} from '../../knowledge/types.ts';
import {FRAME_COLUMNS, FRAME_ROWS} from '../components/frame.ts';
import type {Inside} from '../components/pane.tsx';
import {type Size, sizeOf} from '../layout.ts';
import {personOf} from '../list/lists.ts';
import {filterOf, type ListSpec, selectedIn} from '../list/rows.ts';
import {type Context, placeOf, type State} from '../state.ts';
import {chooseTheme, type Theme} from '../theme.ts';
import {planLines} from '../views/plan/plan-lines.ts';
import {askedTask, planAbout, planList, USUAL_TASK} from '../views/plan/plan-list.ts';
import {askedPlan, chosenItems, plannedPerson} from '../views/plan/plan-state.ts';
import {pageLines} from '../views/playbook/playbook-lines.ts';
import {blocksOf, pageList} from '../views/playbook/playbook-lists.ts';
import {isReading, readerOf, shownPage} from '../views/playbook/playbook-state.ts';
import {prepLayout} from '../views/prep/prep-layout.ts';
import {prepLines} from '../views/prep/prep-lines.ts';
import {prepList, prepOf} from '../views/prep/prep-list.ts';
import {sheetOf} from '../views/prep/prep-sheet.ts';
import {headerRows} from './header.tsx';
import {GUTTER_COLUMNS, type RowLine} from './row-lines.tsx';

/** Rows that the filter lets through; undefined without one: all. */
const shownIn = (list: ListSpec, state: State, context: Context, about: string | undefined): ReadonlySet<string> | undefined =>
	filterOf(state, list).trim() === '' ? undefined : new Set(selectedIn(list, state, context, about).rows.map(row => row.id));

/** Bars and meters beside the plan, where there is room for both. */
const OVERVIEW_COLUMNS = 50;
export const overviewColumns = (size: Size, state: State): number => (size === 'wide' && !state.zoomed ? OVERVIEW_COLUMNS : 0);

export const linesOfPlan = (
	person: PersonState,
	state: State,
	context: Context,
	{width, size}: {readonly width: number; readonly size: Size},
	theme: Theme,
): readonly RowLine[] => {
	const plan = askedPlan(state, context, person.id, state.masked);
	if (!plan || plan.refused !== undefined) return [];
	const task = askedTask(state, person.id);
	return planLines({
		advice: plan.advice,
		person,
		team: context.team,
		chosen: chosenItems(state, person.id),
		shown: shownIn(planList, state, context, planAbout(state)),
		columns: width - GUTTER_COLUMNS,
		form: task === USUAL_TASK ? undefined : context.knowledge.advisor?.tasks.find(({id}) => id === task)?.form,
		beside: overviewColumns(size, state) > 0,
		theme,
	});
};

export const linesOfSheet = (
	person: PersonState,
	state: State,
	context: Context,
	{width, height}: Inside,
	{glyphs}: Theme,
): readonly RowLine[] => {
	const prep = prepOf(context, person.id);
	if (!prep) return [];
	return prepLines({
		person,
		team: context.team,
		prep,
		sheet: sheetOf(state, context, person.id),
		masked: state.masked,
		columns: width - GUTTER_COLUMNS,
		rows: height,
		glyphs,
		shown: shownIn(prepList, state, context, person.id),
	});
};

/** The contents take a third beside the page, but no more than their titles need. */
const CONTENTS_SHARE = 0.34;
const MOST_CONTENTS_COLUMNS = 46;
export const contentsColumns = (columns: number): number => Math.min(MOST_CONTENTS_COLUMNS, Math.floor(columns * CONTENTS_SHARE));

export const linesOfPage = (
	page: Page,
	state: State,
	context: Context,
	{width}: {readonly width: number},
	{glyphs}: Theme,
): readonly RowLine[] =>
	pageLines({
		page,
		blocks: blocksOf(context, page),
		shown: isReading(state) ? shownIn(pageList, state, context, page.id) : undefined,
		reader: readerOf(state, context),
		columns: width - GUTTER_COLUMNS,
		glyphs,
	});

/** The head of a framed place takes a row of its own: the tabs, or a rule. */
const HEAD_ROWS = 1;
const FOOT_ROWS = 1;

const THEME = chooseTheme();

/** The lines under the cursor's list and half of how many are seen at once; undefined where every row has one line. */
export const tallLines = (
	state: State,
	context: Context,
): {readonly lines: readonly RowLine[]; readonly half: number} | undefined => {
	const {columns, rows} = context;
	const size = sizeOf(columns, rows);
	const isFramed = size === 'wide' || size === 'medium';
	const height = Math.max(1, rows - headerRows(context, size) - FOOT_ROWS);
	const inside = (width: number, taken: number): Inside => ({
		width: width - (isFramed ? FRAME_COLUMNS : 0),
		height: Math.max(1, taken - (isFramed ? FRAME_ROWS : HEAD_ROWS)),
	});
	const halved = (lines: readonly RowLine[], room: Inside) => ({lines, half: Math.max(1, Math.floor(room.height / 2))});
	const place = placeOf(state);
	const planned = plannedPerson(state, context);
	if (planned) {
		const room = inside(columns - overviewColumns(size, state), height - HEAD_ROWS);
		return halved(linesOfPlan(planned, state, context, {...room, size}, THEME), room);
	}
	const prepared = place.kind === 'prep' ? personOf(context, place.person) : undefined;
	if (prepared) {
		const {sheet} = prepLayout({size, columns, height, inNotes: false, zoomed: state.zoomed});
		const room = inside(sheet.width, sheet.height);
		return halved(linesOfSheet(prepared, state, context, room, THEME), room);
	}
	const page = isReading(state) ? shownPage(state, context) : undefined;
	if (!page) return undefined;
	const room = inside(isFramed && !state.zoomed ? columns - contentsColumns(columns) : columns, height);
	return halved(linesOfPage(page, state, context, room, THEME), room);
};
