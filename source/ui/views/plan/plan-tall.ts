// The lines of somebody's plan as it stands on their page, for whoever draws them and for keys that move by lines.
import type {PersonState} from '../../../domain/team/team.ts';
import type {Size} from '../../layout.ts';
import {GUTTER_COLUMNS, type RowLine} from '../../panes/row-lines.tsx';
import {HEAD_ROWS, halved, insideOf, shownIn} from '../../panes/tall-lines.ts';
import type {Context, State} from '../../state.ts';
import {chooseTheme, type Theme} from '../../theme.ts';
import type {PlaceRoom, TallLines} from '../place-spec.ts';
import {planLines} from './plan-lines.ts';
import {askedTask, planAbout, planList, USUAL_TASK} from './plan-list.ts';
import {askedPlan, chosenItems, plannedPerson} from './plan-state.ts';

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
		shown: shownIn(planList, state, context, planAbout(state, person.id)),
		columns: width - GUTTER_COLUMNS,
		form: task === USUAL_TASK ? undefined : context.knowledge.advisor?.tasks.find(({id}) => id === task)?.form,
		beside: overviewColumns(size, state) > 0,
		theme,
	});
};

const THEME = chooseTheme();

export const tallPlan = (state: State, context: Context, {size, height}: PlaceRoom): TallLines | undefined => {
	const person = plannedPerson(state, context);
	if (!person) return undefined;
	const room = insideOf(size, context.columns - overviewColumns(size, state), height - HEAD_ROWS);
	return halved(linesOfPlan(person, state, context, {...room, size}, THEME), room);
};
