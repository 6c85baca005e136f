// The list of the Open view: everything open between the lead and the people, late first.

import {onceFor} from '../../../domain/once-for.ts';
import {byDay} from '../../../domain/order.ts';
import {personById} from '../../../domain/team/by-id.ts';
import {compareNames} from '../../../domain/team/names.ts';
import type {Team} from '../../../domain/team/team.ts';
import {type OpenThing, openThings} from '../../../reports/open/open-things.ts';
import {openRow} from '../../../reports/open/open-words.ts';
import {rowOfThing, thingOfRow} from '../../list/row-things.ts';
import type {ListSpec, Row} from '../../list/rows.ts';
import type {Context} from '../../state.ts';

/** The words of each row, made where they are needed. */
const wordsOf = onceFor((team: Team) => onceFor((thing: OpenThing) => openRow(thing, team)));
export const openWords = (thing: OpenThing, {team}: Context) => wordsOf(team)(thing);

const searchIn = (thing: OpenThing, context: Context) => (): string => {
	const {due, whose, kind, what, since} = openWords(thing, context);
	return [due, whose, kind, what, personById(context.team, thing.person)?.name, since].join(' ');
};

/** Lines keep their usual order within what is sorted by. */
const by =
	(compare: (a: OpenThing, b: OpenThing, context: Context) => number) =>
	(a: Row, b: Row, context: Context): number => {
		const [x, y] = [thingOfRow(a, context), thingOfRow(b, context)];
		return x && y ? compare(x, y, context) : 0;
	};

export const openList: ListSpec = {
	id: 'open',
	title: 'Open',
	rows: context => openThings(context.team).map(thing => rowOfThing(thing, searchIn(thing, context))),
	sorts: [
		{id: 'due', label: 'day, late first', isPrivate: true},
		{
			id: 'with',
			label: 'person',
			isPrivate: true,
			compare: by((a, b, {team}) => compareNames(personById(team, a.person)?.name ?? '', personById(team, b.person)?.name ?? '')),
		},
		{id: 'whose', label: 'whose, yours first', isPrivate: true, compare: by((a, b) => compareNames(a.owner, b.owner))},
		{
			id: 'kind',
			label: 'kind',
			isPrivate: true,
			compare: by((a, b, context) => compareNames(openWords(a, context).kind, openWords(b, context).kind)),
		},
		{id: 'since', label: 'age, oldest first', isPrivate: true, compare: by(byDay(({opened}) => opened))},
	],
	empty: 'Nothing is open: no promise, no topic, nothing to say. Press 1 for the team, then a for a promise or t for a topic.',
};
