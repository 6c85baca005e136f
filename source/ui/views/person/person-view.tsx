// Draws a person's page: the tabs, and what the open one shows.
import {Box} from 'ink';
import {Line} from '../../components/line.tsx';
import {Tabs} from '../../components/tabs.tsx';
import {personOf} from '../../list/person-of.ts';
import type {Place} from '../../state.ts';
import type {PlaceProps} from '../place-spec.ts';
import {PERSON_TABS} from './person-tabs.tsx';

const GONE = ' No longer on the roster. What was recorded stays in the journal; esc goes back.';

export type PersonViewProps = PlaceProps & {readonly place: Extract<Place, {kind: 'person'}>};

export const PersonView = ({place, ...room}: PersonViewProps) => {
	const {context, size, height} = room;
	const {columns} = context;
	const person = personOf(context, place.person);
	const tab = PERSON_TABS.find(each => each.id === place.tab);
	if (!person || !tab) return <Line width={columns} spans={[{text: GONE, as: 'watch'}]} />;
	const Pane = tab.pane;
	if (size === 'tiny') return <Pane {...room} person={person} />;
	return (
		<Box flexDirection="column" height={height} flexShrink={0}>
			<Tabs width={columns} tabs={PERSON_TABS.map(each => ({label: each.title}))} current={PERSON_TABS.indexOf(tab)} />
			<Pane {...room} person={person} height={height - 1} />
		</Box>
	);
};
