// The lists of the Ownership view: the areas, and what somebody holds who may be gone.

import {areaById} from '../../../domain/team/by-id.ts';
import {compareNames, inOrderOfNames} from '../../../domain/team/names.ts';
import {ifGone} from '../../../reports/ownership/if-gone.ts';
import {areaRow, areasInOrder} from '../../../reports/ownership/ownership.ts';
import type {ListSpec, Row} from '../../list/rows.ts';
import type {Context} from '../../state.ts';

const byArea =
	(value: (row: ReturnType<typeof areaRow>) => string) =>
	(a: Row, b: Row, {team}: Context): number => {
		const [x, y] = [areaById(team, a.area), areaById(team, b.area)];
		return x && y ? compareNames(value(areaRow(x, team)), value(areaRow(y, team))) : 0;
	};

export const ownershipList: ListSpec = {
	id: 'ownership',
	title: 'Ownership',
	rows: ({team}, _about, masked) =>
		(masked ? inOrderOfNames(team.areas) : areasInOrder(team)).map(area => {
			const row = areaRow(area, team, {masked});
			return {
				id: area.id,
				area: area.id,
				person: area.owner,
				search: `${row.name} ${row.owner} ${row.backup} ${row.authority} ${masked ? '' : row.why}`,
			};
		}),
	sorts: [
		{id: 'attention', label: 'attention', isPrivate: true},
		{id: 'name', label: 'area', isPrivate: false, compare: byArea(row => row.name)},
		{id: 'owner', label: 'owner', isPrivate: false, compare: byArea(row => row.owner)},
		{id: 'backup', label: 'backup', isPrivate: false, compare: byArea(row => row.backup)},
		{id: 'authority', label: 'authority', isPrivate: false, compare: byArea(row => row.authority)},
	],
	empty: 'No areas yet: services, processes and rituals that somebody owns. Press E to list them in the roster.',
};

/** What the owner of the selected area holds, or whoever was chosen, and who would be left. */
export const ifGoneList: ListSpec = {
	id: 'if-gone',
	title: 'If they are gone',
	about: (state, person) => ({person: state.imagined ?? person}),
	rows: ({team}, {person}, masked) => {
		const lines = person === undefined ? [] : ifGone(team, person);
		return (masked ? inOrderOfNames(lines) : lines).map(({area, name, left}) => ({
			id: area,
			area,
			person,
			search: masked ? name : `${name} ${left}`,
		}));
	},
	empty: 'Holds nothing. Press v to choose somebody else.',
};
