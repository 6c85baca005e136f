// The list of the Team view: everybody here, whoever needs the lead most on top, or by name while masked.

import {inOrderOfAttention, topSignal} from '../../../domain/team/attention.ts';
import {personById} from '../../../domain/team/by-id.ts';
import {compareNames, inOrderOfNames} from '../../../domain/team/names.ts';
import {isHere} from '../../../domain/team/people.ts';
import type {PersonState, Team} from '../../../domain/team/team.ts';
import {shortReason} from '../../../reports/words/signal-words.ts';
import type {ListSpec, Row, Sort} from '../../list/rows.ts';
import type {Context} from '../../state.ts';

const byPerson =
	(value: (person: PersonState) => string | number) =>
	(a: Row, b: Row, context: Context): number => {
		const [x, y] = [personById(context.team, a.person), personById(context.team, b.person)];
		if (!x || !y) return 0;
		const [left, right] = [value(x), value(y)];
		return left < right ? -1 : left > right ? 1 : 0;
	};

/** In the order of the language, with who has none last. */
const byWords =
	(value: (person: PersonState) => string | undefined) =>
	(a: Row, b: Row, context: Context): number => {
		const [left, right] = [personById(context.team, a.person), personById(context.team, b.person)].map(
			person => person && value(person),
		);
		if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
		return compareNames(left, right);
	};

/** Unknown days come last. */
const LAST = Number.MAX_SAFE_INTEGER;

export const PEOPLE_SORTS: readonly Sort[] = [
	{id: 'attention', label: 'attention', isPrivate: true},
	{id: 'name', label: 'name', isPrivate: false, compare: byWords(person => person.name)},
	{id: 'level', label: 'level', isPrivate: false, compare: byWords(person => person.level)},
	{id: 'one_on_one', label: '1:1', isPrivate: true, compare: byPerson(person => person.oneOnOne.next ?? '~')},
	{
		id: 'feedback',
		label: 'feedback',
		isPrivate: true,
		compare: byPerson(person => {
			const said = person.feedback.findLast(each => each.saidOn !== undefined)?.saidOn;
			return said === undefined ? LAST : Number(said.replaceAll('-', ''));
		}),
	},
];

/** Whoever needs the lead most on top; while masked by name. */
export const inSeenOrder = (
	people: readonly PersonState[],
	{today}: Pick<Team, 'today'>,
	masked: boolean,
): readonly PersonState[] => (masked ? inOrderOfNames(people) : inOrderOfAttention(people, today));

export const peopleList: ListSpec = {
	id: 'people',
	title: 'Team',
	rows: ({team}, _about, masked) =>
		inSeenOrder(team.people.filter(isHere), team, masked).map(person => {
			const top = masked ? undefined : topSignal(person.signals);
			const why = top ? shortReason(top) : '';
			return {
				id: person.id,
				person: person.id,
				search: `${person.name} ${person.id} ${person.title ?? ''} ${person.level ?? ''} ${why}`,
			};
		}),
	sorts: PEOPLE_SORTS,
	empty: 'Nobody on the roster yet. Press E to write it.',
};
