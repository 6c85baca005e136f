// The columns and cells of the lists of a person's page: gaps, timeline, feedback, actions and topics, areas, signals.

import {competencyOf} from '../../../domain/ladder/ladder.ts';
import {onceFor} from '../../../domain/once-for.ts';
import {areaById} from '../../../domain/team/by-id.ts';
import {lastEvidence} from '../../../domain/team/evidence.ts';
import {isOverdue} from '../../../domain/team/promises.ts';
import type {PersonState, Team} from '../../../domain/team/team.ts';
import {heatCell} from '../../../reports/growth/heat-map.ts';
import {areaRow} from '../../../reports/ownership/ownership.ts';
import {timeline} from '../../../reports/person/timeline.ts';
import {reasonWords} from '../../../reports/words/signal-words.ts';
import {inDays, shortDay} from '../../../text/day-words.ts';
import type {TableColumn} from '../../components/column-layout.ts';
import type {Row} from '../../list/rows.ts';
import {NO_CELLS, type SeenRow, seenCells} from '../../masking/seen.ts';
import type {Context, State} from '../../state.ts';
import type {Glyphs} from '../../theme.ts';

/** How the rows of a list are drawn. */
export type ListLook = {
	readonly columns: readonly TableColumn[];
	readonly row: (row: Row, person: PersonState, state: State, context: Context, glyphs: Glyphs) => SeenRow;
};

const DAY: TableColumn = {key: 'day', title: 'Day', width: 11};

/** A bar of five and the words beside it. */
const meter = (rating: number | undefined, glyphs: Glyphs): string =>
	rating === undefined ? '' : glyphs.full.repeat(rating) + glyphs.empty.repeat(5 - rating);

export const GAPS_LOOK: ListLook = {
	columns: [
		{key: 'competency', title: 'Competency', width: 16, weight: 1},
		{key: 'meter', title: '', width: 5, priority: 2},
		{key: 'stand', title: 'Rating/expected', width: 15},
		{key: 'words', title: 'In words', width: 14, weight: 1, priority: 1},
		{key: 'evidence', title: 'Last evidence', width: 13, priority: 3},
	],
	row: ({competency = ''}, person, {masked}, {team}, glyphs) => {
		const cell = heatCell(person, competency);
		const seen = lastEvidence(person, competency);
		const words = {
			wide: 'a wide gap',
			gap: 'a gap',
			met: 'as expected',
			unrated: 'not rated yet: r rates it',
			none: 'not expected',
		}[cell.tone];
		return {
			cells: seenCells(
				'gaps',
				{
					competency: competencyOf(team.ladder, competency)?.name ?? competency,
					meter: meter(person.ratings.get(competency)?.rating, glyphs),
					stand: {text: cell.text, as: cell.tone === 'wide' ? 'watch' : cell.tone === 'unrated' ? 'dim' : 'text'},
					words,
					evidence: seen === undefined ? '–' : shortDay(seen, team.today),
				},
				masked,
			),
		};
	},
};

export const TIMELINE_LOOK: ListLook = {
	columns: [DAY, {key: 'kind', title: 'What', width: 12}, {key: 'words', title: '', width: 20, weight: 1}],
	row: ({entry}, person, state, {team}) => {
		const line = timelines[state.masked ? 'masked' : 'open'](team)(person).get(entry ?? '');
		if (!line) return NO_CELLS;
		// The line itself was made with the mask or without.
		const given = {day: shortDay(line.day, team.today), kind: () => line.kind, words: () => line.words};
		return {cells: seenCells('timeline', given, state.masked)};
	},
};

type Lines = ReadonlyMap<string, ReturnType<typeof timeline>[number]>;
const linesOf = (masked: boolean) =>
	onceFor((team: Team) =>
		onceFor((person: PersonState): Lines => new Map(timeline(person, team, {masked}).map(line => [line.entryId, line]))),
	);
/** The words of a person's timeline, made once and not once a row. */
const timelines = {open: linesOf(false), masked: linesOf(true)};

export const FEEDBACK_LOOK: ListLook = {
	columns: [
		DAY,
		{key: 'type', title: 'Kind', width: 12},
		{key: 'said', title: 'Said', width: 11, priority: 1},
		{key: 'competency', title: 'On', width: 14, priority: 2},
		{key: 'text', title: 'Text', width: 20, weight: 1},
	],
	row: ({feedback}, person, {masked}, {team}) => {
		const found = person.feedback.find(each => each.entry.id === feedback);
		if (!found) return NO_CELLS;
		const {entry, saidOn} = found;
		const {competency} = entry;
		const said = saidOn ? shortDay(saidOn, team.today) : entry.say === 'keep' ? 'kept' : 'next 1:1';
		return {
			cells: seenCells(
				'feedback',
				{
					day: shortDay(entry.on, team.today),
					type: {text: entry.type, as: entry.type === 'praise' ? 'fine' : 'text'},
					said: {text: said, as: said === 'next 1:1' ? 'watch' : 'dim'},
					competency: competency === undefined ? '' : (competencyOf(team.ladder, competency)?.name ?? competency),
					text: entry.text,
				},
				masked,
			),
		};
	},
};

export const ACTIONS_LOOK: ListLook = {
	columns: [
		{key: 'box', title: '', width: 3},
		{key: 'who', title: 'Whose', width: 8, priority: 1},
		{key: 'text', title: 'Text', width: 18, weight: 1},
		{key: 'due', title: 'Due', width: 12},
		{key: 'carried', title: 'Carried', width: 7, align: 'right', priority: 2},
	],
	row: ({action, topic}, person, {masked}, {team}) => {
		const found = person.actions.find(each => each.id === action);
		const raised = person.topics.find(each => each.id === topic);
		const either = found ?? raised;
		if (!either) return NO_CELLS;
		const mine = found ? found.owner === 'lead' : raised?.by === 'lead';
		const late = found !== undefined && isOverdue(found, team.today);
		const due = either.closed ? either.closed.outcome : found ? (found.due ? inDays(found.due, team.today) : '–') : 'topic';
		return {
			faint: either.closed !== undefined,
			cells: seenCells(
				'actions',
				{
					box: either.closed ? '[x]' : '[ ]',
					who: mine ? 'me' : (person.name.split(/\s+/)[0] ?? 'them'),
					text: either.text,
					due: {text: due, as: late ? (mine ? 'act' : 'watch') : 'text'},
					carried: either.carried === 0 ? '–' : `${either.carried}×`,
				},
				masked,
			),
		};
	},
};

export const AREAS_LOOK: ListLook = {
	columns: [
		{key: 'name', title: 'Area', width: 16, weight: 1},
		{key: 'role', title: 'Holds it as', width: 11},
		{key: 'authority', title: 'Authority', width: 10, priority: 1},
		{key: 'reviewed', title: 'Reviewed', width: 11, priority: 2},
		{key: 'why', title: 'Why now', width: 16, weight: 1, priority: 3},
	],
	row: ({area}, person, {masked}, {team}) => {
		const found = areaById(team, area);
		if (!found) return NO_CELLS;
		const words = areaRow(found, team, {masked});
		return {
			cells: seenCells(
				'areas',
				{
					name: words.name,
					role: found.owner === person.id ? 'owner' : 'backup',
					authority: words.authority,
					reviewed: words.reviewed,
					why: words.why,
				},
				masked,
			),
		};
	},
};

export const SIGNALS_LOOK: ListLook = {
	columns: [
		{key: 'mark', title: '', width: 1},
		{key: 'reason', title: 'Why', width: 20, weight: 1},
	],
	row: ({signal}, _person, {masked}, _context, glyphs) => {
		if (!signal) return NO_CELLS;
		const mark = {text: glyphs[signal.severity], as: signal.severity} as const;
		return {
			faint: signal.snoozedUntil !== undefined,
			cells: seenCells('signals', {mark, reason: reasonWords(signal)}, masked),
		};
	},
};
