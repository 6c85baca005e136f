// Draws a person's page: a heading, the tabs, and the open tab's list.
import {Box} from 'ink';
import {personCard} from '../../reports/person-card.ts';
import {Line} from '../components/line.tsx';
import {Pane} from '../components/pane.tsx';
import {Tabs} from '../components/tabs.tsx';
import {personOf} from '../lists.ts';
import type {Place} from '../ui-state.ts';
import {PERSON_TABS} from '../views.ts';
import {CardPane} from './card-pane.tsx';
import {PersonList} from './person-lists.tsx';
import type {ViewProps} from './team-view.tsx';

export type PersonViewProps = ViewProps & {readonly place: Extract<Place, {kind: 'person'}>};

export const PersonView = ({state, context, size, height, place}: PersonViewProps) => {
	const {columns} = context;
	const person = personOf(context, place.person);
	if (!person)
		return (
			<Line
				width={columns}
				spans={[{text: ' No longer on the roster. What was recorded stays in the journal; esc goes back.', as: 'watch'}]}
			/>
		);
	const tab = PERSON_TABS.find(each => each.id === place.tab);
	const heading = personCard(person, context.team).heading;
	const isTiny = size === 'tiny';
	const rest = height - (isTiny ? 0 : 1);
	const tabs = (
		<Tabs
			width={columns}
			tabs={PERSON_TABS.map(each => ({label: each.title}))}
			current={PERSON_TABS.findIndex(each => each.id === place.tab)}
		/>
	);
	if (place.tab === 'card' && !isTiny) {
		return (
			<Box flexDirection="column" height={height} flexShrink={0}>
				{tabs}
				<CardPane person={person} state={state} context={context} width={columns} height={rest} active={true} />
			</Box>
		);
	}
	const list = (width: number, lines: number) => (
		<PersonList list={tab?.lists[0]} person={person} state={state} context={context} width={width} height={lines} />
	);
	return (
		<Box flexDirection="column" height={height} flexShrink={0}>
			{isTiny ? undefined : tabs}
			{isTiny ? (
				list(columns, rest)
			) : (
				<Pane title={heading} active={true} width={columns} height={rest}>
					{inside => list(inside.width, inside.height)}
				</Pane>
			)}
		</Box>
	);
};
