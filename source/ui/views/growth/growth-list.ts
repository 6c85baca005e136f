// The list of the Growth view: everybody's ratings, and the competency under its cursor.

import type {CompetencyId} from '../../../domain/ids.ts';
import type {Ladder} from '../../../domain/ladder/ladder.ts';
import {inOrderOfAttention} from '../../../domain/team/attention.ts';
import {isHere} from '../../../domain/team/people.ts';
import {compareHeat, heatCell} from '../../../reports/growth/growth.ts';
import {personOf} from '../../list/person-of.ts';
import type {ListSpec, Sort} from '../../list/rows.ts';
import type {Context, State} from '../../state.ts';

const sortsFor = ({competencies}: Ladder): readonly Sort[] => [
	{id: 'attention', label: 'attention'},
	...competencies.map(
		({id, name}): Sort => ({
			id,
			label: name,
			compare: (a, b, context) => {
				const [x, y] = [personOf(context, a.person), personOf(context, b.person)];
				return x && y ? compareHeat(heatCell(x, id), heatCell(y, id)) : 0;
			},
		}),
	),
];

const sortsOf = new WeakMap<Ladder, readonly Sort[]>();

/** Sorted by a competency, the widest gap on it comes first. */
export const growthList: ListSpec = {
	id: 'growth',
	title: 'Growth',
	rows: ({team}) =>
		inOrderOfAttention(team.people.filter(isHere), team.today).map(person => ({
			id: person.id,
			person: person.id,
			search: `${person.name} ${person.title ?? ''} ${person.level ?? ''}`,
		})),
	sorts: ({team: {ladder}}) => {
		const known = sortsOf.get(ladder) ?? sortsFor(ladder);
		sortsOf.set(ladder, known);
		return known;
	},
	empty: 'Nobody on the roster yet. Press E to write it.',
};

/** The place of the competency under the cursor: the one moved to, else the one that is sorted by, else the first. */
export const competencyIndex = ({columns, sorts}: State, {team}: Context): number => {
	const wanted = columns[growthList.id] ?? sorts[growthList.id];
	return Math.max(
		0,
		team.ladder.competencies.findIndex(({id}) => id === wanted),
	);
};

export const competencyUnderCursor = (state: State, context: Context): CompetencyId | undefined =>
	context.team.ladder.competencies[competencyIndex(state, context)]?.id;
