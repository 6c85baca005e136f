// Draws a person's page: the tabs, the open tab's list, and below it the selected row in full.
import {Box} from 'ink';
import {personCard} from '../../../reports/person/person-card.ts';
import {FRAME_COLUMNS, FRAME_ROWS} from '../../components/frame.ts';
import {Line} from '../../components/line.tsx';
import {Pane} from '../../components/pane.tsx';
import {Tabs} from '../../components/tabs.tsx';
import {position} from '../../components/windowing.ts';
import {splitRows, TABLE_HEAD_ROWS} from '../../layout.ts';
import {personOf} from '../../list/lists.ts';
import {filterOf, type ListSpec, selectedIn} from '../../list/rows.ts';
import {fitting, Lines} from '../../panes/lines.tsx';
import type {Place} from '../../state.ts';
import {useTheme} from '../../theme.ts';
import {PERSON_TABS} from '../index.ts';
import {PlanPane} from '../plan/plan-pane.tsx';
import type {ViewProps} from '../team/team-view.tsx';
import {CardPane} from './card-pane.tsx';
import {PersonList} from './person-lists.tsx';
import {rowDetail} from './row-detail.ts';

export type PersonViewProps = ViewProps & {readonly place: Extract<Place, {kind: 'person'}>};

/** A row in full takes this much, while the list has rows to show. */
const DETAIL_ROWS = 9;

type TabProps = ViewProps & {readonly person: NonNullable<ReturnType<typeof personOf>>; readonly list: ListSpec};

const ListTab = ({person, list, state, context, height}: TabProps) => {
	const {glyphs} = useTheme();
	const {columns} = context;
	const {rows, row, index} = selectedIn(list, state, context, person.id);
	const detail = rowDetail(row, person, state, context, columns - FRAME_COLUMNS, glyphs);
	const wanted = Math.max(1, rows.length) + FRAME_ROWS + TABLE_HEAD_ROWS;
	const split = detail ? splitRows(height, wanted, DETAIL_ROWS) : {list: height, card: 0};
	const filter = filterOf(state, list);
	const title = personCard(person, context.team).heading;
	return (
		<>
			<Pane
				title={filter === '' ? title : `${title} / ${filter}`}
				right={position(index, rows.length)}
				active={true}
				width={columns}
				height={split.list}
			>
				{inside => <PersonList list={list} person={person} state={state} context={context} {...inside} />}
			</Pane>
			{detail && split.card > 0 ? (
				<Pane title={detail.title} width={columns} height={split.card}>
					{inside => <Lines lines={fitting(detail.lines, inside.height, '')} {...inside} />}
				</Pane>
			) : undefined}
		</>
	);
};

const GONE = ' No longer on the roster. What was recorded stays in the journal; esc goes back.';

export const PersonView = ({place, ...view}: PersonViewProps) => {
	const {state, context, size, height} = view;
	const {columns} = context;
	const person = personOf(context, place.person);
	const tab = PERSON_TABS.find(each => each.id === place.tab);
	const list = tab?.lists[0];
	if (!person || !list) return <Line width={columns} spans={[{text: GONE, as: 'watch'}]} />;
	if (place.tab === 'plan' && size === 'tiny') return <PlanPane {...view} person={person} />;
	if (size === 'tiny')
		return <PersonList list={list} person={person} state={state} context={context} width={columns} height={height} />;
	const rest = height - 1;
	return (
		<Box flexDirection="column" height={height} flexShrink={0}>
			<Tabs
				width={columns}
				tabs={PERSON_TABS.map(each => ({label: each.title}))}
				current={PERSON_TABS.findIndex(each => each.id === place.tab)}
			/>
			{place.tab === 'plan' ? (
				<PlanPane {...view} person={person} height={rest} />
			) : place.tab === 'card' ? (
				<CardPane person={person} state={state} context={context} width={columns} height={rest} active={true} />
			) : (
				<ListTab {...view} person={person} list={list} height={rest} />
			)}
		</Box>
	);
};
