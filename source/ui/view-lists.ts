// The lists of the other views: the week's 1:1s, ownership, growth, the journal.

import {inOrderOfAttention} from '../domain/attention.ts';
import type {Entry} from '../domain/entries.ts';
import {type Journal, journalOn} from '../domain/journal.ts';
import type {Team} from '../domain/team.ts';
import {heatCell} from '../reports/growth.ts';
import {journalLine} from '../reports/journal-lines.ts';
import {areaRow, areasInOrder, ifGone} from '../reports/ownership.ts';
import {weekAhead} from '../reports/week-ahead.ts';
import {personOf} from './lists.ts';
import type {ListSpec, Row, Sort} from './rows.ts';
import type {Context} from './ui-state.ts';

/** The week's 1:1s, in the order of their days. */
export const weekList: ListSpec = {
	id: 'week',
	title: '1:1s',
	rows: ({team}) =>
		weekAhead(team).flatMap(group =>
			group.lines.map(line => ({id: line.person, person: line.person, search: `${line.name} ${group.heading} ${line.why}`})),
		),
	empty: 'Nobody to meet yet. Press E to write the roster.',
};

const byArea =
	(value: (row: ReturnType<typeof areaRow>) => string) =>
	(a: Row, b: Row, {team}: Context): number => {
		const [x, y] = [team.areas.find(area => area.id === a.area), team.areas.find(area => area.id === b.area)];
		return x && y ? value(areaRow(x, team)).localeCompare(value(areaRow(y, team))) : 0;
	};

export const ownershipList: ListSpec = {
	id: 'ownership',
	title: 'Ownership',
	rows: ({team}) =>
		areasInOrder(team).map(area => {
			const row = areaRow(area, team);
			return {
				id: area.id,
				area: area.id,
				person: area.owner,
				search: `${row.name} ${row.owner} ${row.backup} ${row.authority} ${row.why}`,
			};
		}),
	sorts: [
		{id: 'attention', label: 'attention'},
		{id: 'name', label: 'area', compare: byArea(row => row.name)},
		{id: 'owner', label: 'owner', compare: byArea(row => row.owner)},
		{id: 'authority', label: 'authority', compare: byArea(row => row.authority)},
	],
	empty: 'No areas yet: services, processes and rituals that somebody owns. Press E to list them in the roster.',
};

/** What the owner of the selected area holds, and who would be left. */
export const ifGoneList: ListSpec = {
	id: 'if-gone',
	title: 'If they are gone',
	rows: ({team}, person) =>
		person === undefined
			? []
			: ifGone(team, person).map(line => ({id: line.area, area: line.area, person, search: `${line.name} ${line.left}`})),
	empty: 'They hold nothing. Press o to assign an area.',
};

const growthSorts = (context: Context): readonly Sort[] =>
	context.team.ladder.competencies.map(({id, name}) => ({
		id,
		label: name,
		compare: (a, b, {team}) => {
			const gap = (row: Row) => {
				const person = personOf({...context, team}, row.person);
				return person ? (heatCell(person, id).gap ?? -Infinity) : -Infinity;
			};
			return gap(b) - gap(a);
		},
	}));

const sortsOf = new WeakMap<object, readonly Sort[]>();

/** Everybody's ratings; sorted by a competency, the widest gap on it comes first. */
export const growthList: ListSpec = {
	id: 'growth',
	title: 'Growth',
	rows: ({team}) =>
		inOrderOfAttention(
			team.people.filter(person => person.status !== 'left'),
			team.today,
		).map(person => ({id: person.id, person: person.id, search: `${person.name} ${person.level ?? ''}`})),
	sorts: context => {
		const {ladder} = context.team;
		const known = sortsOf.get(ladder) ?? [{id: 'attention', label: 'attention'}, ...growthSorts(context)];
		sortsOf.set(ladder, known);
		return known;
	},
	empty: 'Nobody on the roster yet. Press E to write it.',
};

let lastJournal: {readonly team: Team; readonly entries: readonly Entry[]; readonly journal: Journal} | undefined;

/** The journal of what is shown, made once for each change. */
export const journalOf = ({team, entries}: Context): Journal => {
	if (lastJournal?.team !== team || lastJournal.entries !== entries)
		lastJournal = {team, entries, journal: journalOn(entries, team.today)};
	return lastJournal.journal;
};

/** Everything recorded, newest first; what was taken back is shown too. */
export const journalList: ListSpec = {
	id: 'journal',
	title: 'Journal',
	rows: context => {
		const journal = journalOf(context);
		return journal.all.toReversed().map(entry => ({
			id: entry.id,
			entry: entry.id,
			search: () => {
				const line = journalLine(entry, context.team, journal, false);
				return `${line.day} ${line.who} ${line.people.join(' ')} ${line.kind} ${entry.kind} ${line.words}`;
			},
		}));
	},
	empty: 'Nothing recorded yet. Press 1 for the team, then f for feedback or m for a 1:1 held.',
};
