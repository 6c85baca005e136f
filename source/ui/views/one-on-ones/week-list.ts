// The list of the 1:1s view: everybody by the day of their next 1:1.
import {weekAhead, weekLine} from '../../../reports/week/week-ahead.ts';
import type {ListSpec} from '../../list/rows.ts';

export const weekList: ListSpec = {
	id: 'week',
	title: '1:1s',
	rows: ({team}, _person, masked) =>
		weekAhead(team, masked).flatMap(({heading, people}) =>
			people.map(person => ({
				id: person.id,
				person: person.id,
				search: () => {
					const {name, when, meets, waiting, why} = weekLine(person, team);
					return masked ? `${name} ${heading} ${meets}` : `${name} ${heading} ${when} ${waiting} ${why}`;
				},
			})),
		),
	empty: 'Nobody to meet yet. Press E to write the roster.',
};
