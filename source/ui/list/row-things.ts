// What a row of any list stands for, where that is open: one way from a row to the thing that keys act on.

import {personById} from '../../domain/team/by-id.ts';
import type {PersonState} from '../../domain/team/team.ts';
import {type OpenThing, openAmong, openThing, thingKey} from '../../reports/open/open-things.ts';
import type {Context} from '../state.ts';
import type {Row} from './rows.ts';

const idIn = (row: Row | undefined): string | undefined => row?.action ?? row?.topic ?? row?.feedback;

/** The open thing that a row is; undefined for any other row, and once it was closed or said. */
export const thingOfRow = (row: Row | undefined, {team}: Context): OpenThing | undefined =>
	openThing(team, idIn(row), row?.person);

/** The row of an open thing. */
export const rowOfThing = (thing: OpenThing, search: Row['search']): Row => ({
	id: thingKey(thing),
	person: thing.person,
	entry: thing.id,
	[thing.kind]: thing.id,
	search,
});

/** A row about somebody as such, and not about one thing of theirs. */
const isOfPerson = ({person, signal, area, entry, page, item}: Row): boolean =>
	person !== undefined && [signal, area, entry, page, item].every(each => each === undefined);

export type ThingsHere = {
	readonly things: readonly OpenThing[];
	/** The row speaks of one thing and no other: a key acts on it at once. */
	readonly isOne: boolean;
};

/** What a key on a row can act on: the thing itself, those that its signal speaks of, or all that is open with whom it is about. */
export const thingsOf = (row: Row | undefined, context: Context): ThingsHere => {
	const {team} = context;
	const own = thingOfRow(row, context);
	if (own) return {things: [own], isOne: true};
	if (row?.signal) {
		const {things = [], subject} = row.signal;
		const open = things.flatMap(id => openThing(team, id, subject) ?? []);
		return {things: open, isOne: open.length === 1};
	}
	const person = row && isOfPerson(row) ? personById(team, row.person) : undefined;
	return {things: person ? openAmong([person], team.today) : [], isOne: false};
};

/** How a row that is no longer open ended, with its day. */
export const endOfRow = (
	row: Row | undefined,
	person: PersonState | undefined,
): {readonly how: string; readonly on: string} | undefined => {
	const {closed} =
		[...(person?.actions ?? []), ...(person?.topics ?? [])].find(({id}) => id === (row?.action ?? row?.topic)) ?? {};
	if (closed) return {how: closed.outcome, on: closed.on};
	const said = person?.feedback.find(({entry}) => entry.id === row?.feedback)?.saidOn;
	return said === undefined ? undefined : {how: 'said', on: said};
};
