// Draws the advisor's plan on a person's page, with the items chosen so far.
import {Box} from 'ink';
import type {PersonState} from '../../../domain/team/team.ts';
import {personCard} from '../../../reports/person/person-card.ts';
import {Empty} from '../../components/empty.tsx';
import {type Inside, Pane} from '../../components/pane.tsx';
import {position} from '../../components/windowing.ts';
import {filterOf, selectedIn} from '../../list/rows.ts';
import {GUTTER_COLUMNS, type RowLine, RowLines} from '../../panes/row-lines.tsx';
import {useTheme} from '../../theme.ts';
import type {PersonTab, PlaceProps} from '../place-spec.ts';
import {noPlan, PLAN_KEYS} from './plan-keys.ts';
import {gapMeters, tallBars} from './plan-lines.ts';
import {askedTask, planAbout, planList, USUAL_TASK} from './plan-list.ts';
import {planSheet} from './plan-sheet.ts';
import {askedPlan, chosenPositions} from './plan-state.ts';
import {linesOfPlan, overviewColumns, tallPlan} from './plan-tall.ts';

export const PlanPane = ({person, state, context, size, height}: PlaceProps & {readonly person: PersonState}) => {
	const theme = useTheme();
	const {columns, team} = context;
	const task = askedTask(state, person.id);
	const other = task === USUAL_TASK ? undefined : context.knowledge.advisor?.tasks.find(({id}) => id === task);
	const plan = askedPlan(state, context, person.id, state.masked);
	const {rows, index, row} = selectedIn(planList, state, context, planAbout(state, person.id));
	const filter = filterOf(state, planList);
	const count = chosenPositions(state, person.id, askedPlan(state, context, person.id, false)).length;
	const advice = plan?.refused === undefined ? plan?.advice : undefined;
	const beside = advice ? overviewColumns(size, state) : 0;
	const overview = ({width}: Inside): readonly RowLine[] => {
		if (!advice) return [];
		const look = {advice, team, columns: width - GUTTER_COLUMNS, theme};
		const heading = (text: string): RowLine => ({spans: [{text, as: 'heading'}]});
		const gaps = gapMeters(look);
		return [heading('Timeline'), ...tallBars(look), ...(gaps.length === 0 ? [] : [{spans: []}, heading('Gaps'), ...gaps])];
	};
	const draw = (inside: Inside) => {
		if (!plan || plan.refused !== undefined) return <Empty {...inside} text={plan?.refused ?? planList.empty} />;
		if (rows.length === 0) return <Empty {...inside} text={`Nothing fits “${filter}”. esc shows all.`} />;
		return (
			<RowLines
				{...inside}
				lines={linesOfPlan(person, state, context, {...inside, size}, theme)}
				selected={row?.id}
				active={true}
			/>
		);
	};
	if (size === 'tiny') return draw({width: columns, height});
	const title = other ? `${other.title} · ${person.name}` : personCard(person, team).heading;
	return (
		<Box height={height} flexShrink={0}>
			<Pane
				title={filter === '' ? title : `${title} / ${filter}`}
				right={position(index, rows.length)}
				foot={count === 0 ? '' : `${count} chosen: A accepts`}
				active={true}
				width={columns - beside}
				height={height}
			>
				{draw}
			</Pane>
			{beside > 0 ? (
				<Pane title="At a glance" width={beside} height={height}>
					{inside => <RowLines {...inside} lines={overview(inside)} selected={undefined} active={false} />}
				</Pane>
			) : undefined}
		</Box>
	);
};

export const PLAN_TAB: PersonTab = {
	id: 'plan',
	title: 'Plan',
	where: 'on a person’s page under Plan',
	rows: 'advice',
	lists: [planList],
	keys: PLAN_KEYS,
	pane: PlanPane,
	sheet: planSheet,
	noSheet: (_focus, state, context) => noPlan(state, context),
	needs: 'advisor',
	noZoom: 'this page is one pane already',
	tallLines: tallPlan,
};
