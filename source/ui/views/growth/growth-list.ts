// The list of the Growth view: everybody's ratings, and the competency under its cursor.

import type {CompetencyId} from '../../../domain/ids.ts';
import type {Ladder} from '../../../domain/ladder/ladder.ts';
import {onceFor} from '../../../domain/once-for.ts';
import {personById} from '../../../domain/team/by-id.ts';
import {isHere} from '../../../domain/team/people.ts';
import {compareHeat, heatCell} from '../../../reports/growth/heat-map.ts';
import type {ListSpec, Sort} from '../../list/rows.ts';
import type {Context, State} from '../../state.ts';
import {inSeenOrder} from '../team/team-list.ts';

const sortsOf = onceFor(({competencies}: Ladder): readonly Sort[] => [
	{id: 'attention', label: 'attention', isPrivate: true},
	...competencies.map(
		({id, name}): Sort => ({
			id,
			label: name,
			isPrivate: true,
			compare: (a, b, context) => {
				const [x, y] = [personById(context.team, a.person), personById(context.team, b.person)];
				return x && y ? compareHeat(heatCell(x, id), heatCell(y, id)) : 0;
			},
		}),
	),
]);

/** Sorted by a competency, the widest gap on it comes first. */
export const growthList: ListSpec = {
	id: 'growth',
	title: 'Growth',
	rows: ({team}, _about, masked) =>
		inSeenOrder(team.people.filter(isHere), team, masked).map(person => ({
			id: person.id,
			person: person.id,
			search: `${person.name} ${person.title ?? ''} ${person.level ?? ''}`,
		})),
	sorts: ({team}) => sortsOf(team.ladder),
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
