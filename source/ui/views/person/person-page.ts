// What is seen of a person's page: the tabs, and what the open one shows.
import {personById} from '../../../domain/team/by-id.ts';
import {tabsLine} from '../../components/bars.ts';
import {below, linesPart, type Part} from '../../components/parts.ts';
import type {Context, Place, State} from '../../state.ts';
import type {Canvas} from '../place-spec.ts';
import {goneLines} from './gone-lines.ts';
import {PERSON_TABS} from './person-tabs.ts';

type PersonPlace = Extract<Place, {kind: 'person'}>;

export const personLines = (place: PersonPlace, state: State, context: Context, canvas: Canvas): Part => {
	const {columns} = context;
	const person = personById(context.team, place.person);
	const tab = PERSON_TABS.find(each => each.id === place.tab);
	if (!person || !tab) return goneLines(columns);
	if (canvas.size === 'tiny') return tab.lines(person, state, context, canvas);
	const bar = tabsLine(
		PERSON_TABS.map(({title}) => ({label: title})),
		PERSON_TABS.indexOf(tab),
		columns,
	);
	const inside = tab.lines(person, state, context, {...canvas, height: canvas.height - 1});
	return below([linesPart([bar], columns), inside], canvas.height);
};
