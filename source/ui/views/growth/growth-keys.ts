// Keys of the Growth view: across the competencies, to somebody's gaps, and a rating for the cell under the cursor.
import {heatGroups} from '../../../reports/growth/heat-map.ts';
import {type Binding, type Here, unlessHidden} from '../../keymap/binding.ts';
import {open} from '../../keymap/open-form.ts';
import {selectionKey} from '../../list/rows.ts';
import type {Context, State, Step} from '../../state.ts';
import {gapsList} from '../person/person-lists.ts';
import {competencyIndex, competencyUnderCursor, growthList} from './growth-list.ts';

const toCompetency = (state: State, {team}: Context, index: number): Step => {
	const {competencies} = team.ladder;
	const competency = competencies[Math.max(0, Math.min(index, competencies.length - 1))];
	return competency ? {state: {...state, columns: {...state.columns, [growthList.id]: competency.id}}} : {state};
};

const competencyBy =
	(by: number) =>
	(state: State, context: Context): Step =>
		toCompetency(state, context, competencyIndex(state, context) + by);

/** The first competency of the group after, or of the one before. */
const groupBy =
	(by: 1 | -1) =>
	(state: State, context: Context): Step => {
		const groups = heatGroups(context.team.ladder);
		const at = competencyIndex(state, context);
		const group = groups.findLastIndex(({from}) => from <= at);
		return toCompetency(state, context, groups[Math.max(0, Math.min(group + by, groups.length - 1))]?.from ?? at);
	};

const openGaps = (state: State, context: Context, {person}: Here): Step => {
	if (!person) return {state};
	const competency = competencyUnderCursor(state, context);
	const index = [...person.expected.keys()].indexOf(competency ?? '');
	const selection =
		competency !== undefined && index >= 0 ? {[selectionKey(gapsList, {person: person.id})]: {id: competency, index}} : {};
	return {
		state: {
			...state,
			toast: undefined,
			selections: {...state.selections, ...selection},
			places: [...state.places, {kind: 'person', person: person.id, tab: 'gaps'}],
		},
	};
};

const nobodyHere = (_state: State, _context: Context, {person}: Here): string | undefined =>
	person ? undefined : 'there is nobody here yet: press E to write the roster';

export const GROWTH_KEYS: readonly Binding[] = [
	{
		id: 'open-gaps',
		keys: ['enter'],
		label: 'gaps',
		detail: 'Open the gaps of the person under the cursor, at the same competency',
		group: 'open',
		footer: 10,
		disabled: nobodyHere,
		run: openGaps,
	},
	{
		id: 'rate-cell',
		keys: ['r'],
		label: 'rate',
		detail: 'Rate the person under the cursor on the competency under it, with what you saw',
		group: 'record',
		footer: 10,
		disabled: unlessHidden('ratings', nobodyHere),
		run: (state, context, {person}) =>
			open('rating', {people: person ? [person.id] : [], target: competencyUnderCursor(state, context)}, state, context),
	},
	{
		id: 'next-competency',
		keys: ['right', 'l'],
		label: 'competency',
		detail: 'Next competency',
		group: 'move',
		footer: 20,
		run: competencyBy(1),
	},
	{
		id: 'previous-competency',
		keys: ['left', 'h'],
		label: 'competency before',
		detail: 'Competency before',
		group: 'move',
		run: competencyBy(-1),
	},
	{
		id: 'next-group',
		keys: [']'],
		label: 'group',
		detail: 'Next group of competencies',
		group: 'move',
		run: groupBy(1),
	},
	{
		id: 'previous-group',
		keys: ['['],
		label: 'group before',
		detail: 'Group of competencies before',
		group: 'move',
		run: groupBy(-1),
	},
];
