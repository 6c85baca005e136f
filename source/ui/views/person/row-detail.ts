// The lines below a list of a person's page: everything about its selected row, notes in full.

import type {Entry} from '../../../domain/journal/entries.ts';
import {areaById} from '../../../domain/team/by-id.ts';
import {journalOf} from '../../../domain/team/fold.ts';
import type {PersonState} from '../../../domain/team/team.ts';
import {growthCell} from '../../../reports/growth/growth-cell.ts';
import {areaCard} from '../../../reports/ownership/area-card.ts';
import {entryContext, entryWords} from '../../../reports/words/entry-words.ts';
import {shortDay} from '../../../text/day-words.ts';
import {wrap} from '../../../text/wrap.ts';
import type {Spans} from '../../components/spans.ts';
import type {Row} from '../../list/rows.ts';
import type {Context, State} from '../../state.ts';
import type {Glyphs} from '../../theme.ts';
import {cellLines} from '../growth/cell-lines.ts';
import {areaLines} from '../ownership/area-lines.ts';
import {fact} from './card-lines.ts';

export type Detail = {readonly title: string; readonly lines: readonly Spans[]};

/** The parts of a note that a list has no room for. */
const partsOf = (entry: Entry): readonly (readonly [label: string, text: string | undefined])[] => [
	...(entry.kind === 'feedback-noted'
		? ([
				['Situation', entry.situation],
				['Behaviour', entry.behaviour],
				['Impact', entry.impact],
			] as const)
		: []),
	['Link', 'link' in entry ? entry.link : undefined],
];
const PART_COLUMNS = 11;

const entryDetail = (entry: Entry, person: PersonState, {masked}: State, {team}: Context, columns: number): Detail => {
	const {label, words, note} = entryWords(entry, entryContext(team, person.entries), masked);
	const parts = (masked ? [] : partsOf(entry)).flatMap(([name, text]) =>
		text?.trim() ? fact(name, text, columns, PART_COLUMNS) : [],
	);
	const closed = masked ? undefined : [...person.actions, ...person.topics].find(each => each.id === entry.id)?.closed;
	const end = closed ? [`${closed.outcome} on ${shortDay(closed.on, team.today)}`, closed.why] : [];
	return {
		title: [shortDay(entry.on, team.today), label, words].filter(Boolean).join(' · '),
		lines: [
			...(note === undefined ? [] : wrap(note, columns).map((line): Spans => [line])),
			...parts,
			...(end.length > 0 ? wrap(end.filter(Boolean).join(' · '), columns).map((line): Spans => [{text: line, as: 'dim'}]) : []),
		],
	};
};

/** Undefined where the row says it all. */
export const rowDetail = (
	row: Row | undefined,
	person: PersonState,
	state: State,
	context: Context,
	columns: number,
	glyphs: Glyphs,
): Detail | undefined => {
	const {team} = context;
	if (row?.competency !== undefined) {
		const cell = growthCell(person, row.competency, team);
		return cell && {title: cell.heading, lines: cellLines(cell, columns, glyphs, team.today, state.masked)};
	}
	const area = row?.area === undefined ? undefined : areaById(team, row.area);
	if (area) return {title: area.name, lines: areaLines(areaCard(area, team, state.masked), columns, glyphs, state.masked)};
	const entry = row?.entry === undefined ? undefined : journalOf(context.team).byId.get(row.entry);
	return entry && entryDetail(entry, person, state, context, columns);
};
