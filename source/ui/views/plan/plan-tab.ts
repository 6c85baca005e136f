// The tab with the advisor's plan: its lines with the items chosen so far, and bars and meters beside them.
import type {PersonState} from '../../../domain/team/team.ts';
import {personHeading} from '../../../reports/person/person-card.ts';
import {framed} from '../../components/frame.ts';
import {emptyPart} from '../../components/lines.ts';
import {GUTTER, type RowLine, rowLinesPart} from '../../components/list-lines.ts';
import {beside, type Part, type Room} from '../../components/parts.ts';
import {position} from '../../components/windows.ts';
import type {Size} from '../../layout.ts';
import {seenFilterOf, selectedIn} from '../../list/rows.ts';
import {nothingIn, titled} from '../../panes/list-part.ts';
import {HEAD_ROWS, halved, insideAt, shownIn} from '../../panes/tall-lines.ts';
import type {Context, State} from '../../state.ts';
import {chooseTheme, type Theme} from '../../theme.ts';
import type {PersonTab, PlaceRoom, TallLines} from '../place-spec.ts';
import {saidOfItems} from './plan-judging.ts';
import {PLAN_KEYS} from './plan-keys.ts';
import {gapMeters, planLines, tallBars} from './plan-lines.ts';
import {askedAbout, isUsual, pageBeside, planAbout, planList} from './plan-list.ts';
import {planSheet, planTitle, taskOf} from './plan-sheet.ts';
import {askedPlan, chosenItems, chosenPositions, noPlan, planHidden, plannedPerson} from './plan-state.ts';

/** Bars and meters beside the plan, where there is room for both. */
const OVERVIEW_COLUMNS = 50;
const overviewColumns = (size: Size, state: State): number => (size === 'wide' && !state.zoomed ? OVERVIEW_COLUMNS : 0);

const linesOfPlan = (
	person: PersonState,
	state: State,
	context: Context,
	{width, size}: {readonly width: number; readonly size: Size},
	theme: Theme,
): readonly RowLine[] => {
	const plan = planHidden(state) === undefined ? askedPlan(state, context, person.id) : undefined;
	if (!plan || plan.refused !== undefined) return [];
	const asked = askedAbout(state, person.id);
	return planLines({
		advice: plan.advice,
		said: saidOfItems(context, person, plan.advice.action_items),
		page: pageBeside(context, person.id, asked, state.masked),
		person,
		team: context.team,
		chosen: chosenItems(state, person.id),
		shown: shownIn(planList, state, context, planAbout(state, person.id)),
		columns: width - GUTTER,
		form: isUsual(asked) ? undefined : taskOf(asked, context)?.form,
		beside: overviewColumns(size, state) > 0,
		theme,
	});
};

const THEME = chooseTheme();

const tallPlan = (state: State, context: Context, {size, height}: PlaceRoom): TallLines | undefined => {
	const person = plannedPerson(state, context);
	if (!person) return undefined;
	const room = insideAt(size, context.columns - overviewColumns(size, state), height - HEAD_ROWS);
	return halved(linesOfPlan(person, state, context, {...room, size}, THEME), room);
};

const planTabLines: PersonTab['lines'] = (person, state, context, canvas) => {
	const {size, height, theme, windows} = canvas;
	const {glyphs} = theme;
	const {columns, team} = context;
	const asked = askedAbout(state, person.id);
	const page = pageBeside(context, person.id, asked, state.masked);
	const isHidden = planHidden(state) !== undefined;
	const plan = isHidden ? undefined : askedPlan(state, context, person.id);
	const {rows, index, row} = selectedIn(planList, state, context, planAbout(state, person.id));
	const filter = seenFilterOf(state, planList);
	const count = chosenPositions(state, person.id, plan).length;
	const advice = plan?.refused === undefined ? plan?.advice : undefined;
	const overviewWidth = advice ? overviewColumns(size, state) : 0;
	const overview = ({width}: Room): readonly RowLine[] => {
		if (!advice) return [];
		const look = {advice, team, columns: width - GUTTER, theme};
		const heading = (text: string): RowLine => ({spans: [{text, as: 'heading'}]});
		const gaps = gapMeters(look);
		return [
			heading('Timeline'),
			...tallBars(look),
			...(gaps.length === 0 ? [] : [{spans: []}, heading('Gaps'), ...gaps]),
			...(page === undefined ? [] : [{spans: []}, heading('Playbook'), {spans: [page.title]}]),
		];
	};
	const draw = (inside: Room): Part => {
		if (!plan || plan.refused !== undefined) return emptyPart(plan?.refused ?? nothingIn(planList, state), inside, glyphs);
		if (rows.length === 0) return emptyPart(`Nothing fits “${filter}”. esc shows all.`, inside, glyphs);
		const lines = linesOfPlan(person, state, context, {...inside, size}, theme);
		return rowLinesPart({
			...inside,
			list: `plan ${person.id} ${JSON.stringify(asked)}`,
			lines,
			selected: row?.id,
			active: true,
			glyphs,
			windows,
		});
	};
	if (size === 'tiny') return draw({width: columns, height});
	const asking = isHidden ? undefined : planTitle(person, asked, context, state.masked);
	const title = asking ?? personHeading(person);
	const words = {
		title: titled(title, filter),
		right: position(index, rows.length),
		foot: count === 0 ? '' : `${count} chosen: A accepts`,
		active: true,
	};
	const glance = (inside: Room): Part =>
		rowLinesPart({...inside, list: 'at a glance', lines: overview(inside), selected: undefined, active: false, glyphs, windows});
	return beside(
		[
			framed({width: columns - overviewWidth, height}, words, draw),
			overviewWidth > 0 ? framed({width: overviewWidth, height}, {title: 'At a glance'}, glance) : undefined,
		],
		height,
	);
};

export const PLAN_TAB: PersonTab = {
	id: 'plan',
	title: 'Plan',
	where: 'on a person’s page under Plan',
	rows: 'advice',
	lists: [planList],
	keys: PLAN_KEYS,
	lines: planTabLines,
	sheet: planSheet,
	noSheet: (_focus, state, context) => noPlan(state, context),
	needs: 'advisor',
	noZoom: 'this page is one pane already',
	tallLines: tallPlan,
};
