// The views as Markdown, as they are filtered, sorted and masked: the week, the areas, the heat map, the journal.
import {HEAT_LEGEND, heatRow} from '../../reports/growth/growth.ts';
import {journalLine} from '../../reports/journal/journal-lines.ts';
import {areaRow, goneWords, ifGone, ifGoneWords, truckSentence} from '../../reports/ownership/ownership.ts';
import {weekAhead, weekLine, weekWords} from '../../reports/week/week-ahead.ts';
import {longDay} from '../../text/day-words.ts';
import {document, escapeMarkdown, heading, table} from '../../text/markdown.ts';
import {plural} from '../../text/words.ts';
import {personOf} from '../list/lists.ts';
import {type Focus, filterOf} from '../list/rows.ts';
import type {Context, State} from '../state.ts';
import {journalOf} from './journal/journal-list.ts';

export type Sheet = {readonly text: string; readonly what: string};
type SheetOf = (at: Focus, state: State, context: Context) => Sheet;

/** More than so many entries is more than a clipboard is for; `muster export` writes them all. */
const MOST_ENTRIES = 500;

const weekSheet: SheetOf = ({rows}, {masked}, {team}) => {
	const dayOf = new Map(weekAhead(team).flatMap(({heading: day, people}) => people.map(({id}) => [id, day] as const)));
	const lines = rows.flatMap(({person: id}) => {
		const person = team.people.find(each => each.id === id);
		if (!person) return [];
		const {name, when, waiting, why} = weekLine(person, team, masked);
		return [[dayOf.get(person.id) ?? '', name, when, waiting, why]];
	});
	return {
		text: document([
			heading(1, `1:1s · ${longDay(team.today)}`),
			escapeMarkdown(weekWords(team)),
			table(['Day', 'Name', '1:1', 'Waiting', 'Why now'], lines),
		]),
		what: 'The week as Markdown',
	};
};

const areasSheet: SheetOf = ({rows}, _state, {team}) => {
	const lines = rows.flatMap(({area: id}) => {
		const area = team.areas.find(each => each.id === id);
		if (!area) return [];
		const {name, owner, backup, authority, reviewed, why} = areaRow(area, team);
		return [[name, owner, backup, authority, reviewed, why]];
	});
	return {
		text: document([
			heading(1, `Ownership · ${longDay(team.today)}`),
			escapeMarkdown(truckSentence(team)),
			table(['Area', 'Owner', 'Backup', 'Authority', 'Reviewed', 'Why now'], lines),
		]),
		what: 'The areas as Markdown',
	};
};

const ifGoneSheet: SheetOf = ({rows, about}, _state, context) => {
	const {team} = context;
	const person = personOf(context, about);
	const all = about === undefined ? [] : ifGone(team, about);
	const lines = rows.flatMap(({area}) => {
		const line = all.find(each => each.area === area);
		return line ? [[line.name, line.role, line.left]] : [];
	});
	return {
		text: document([
			heading(1, person ? `${goneWords(person, team)}: ${ifGoneWords(all)}` : 'Ownership'),
			table(['Area', 'Holds it as', 'Then it is with'], lines),
		]),
		what: 'Who would hold what, as Markdown,',
	};
};

const growthSheet: SheetOf = ({rows}, _state, {team}) => {
	const lines = rows.flatMap(({person: id}) => {
		const person = team.people.find(each => each.id === id);
		if (!person) return [];
		const {name, level, cells} = heatRow(person, team);
		return [[name, level, ...cells.map(({text}) => text)]];
	});
	return {
		text: document([
			heading(1, `Growth · ${longDay(team.today)}`),
			escapeMarkdown(HEAT_LEGEND),
			table(['Name', 'Level', ...team.ladder.competencies.map(({name}) => name)], lines),
		]),
		what: 'The heat map as Markdown',
	};
};

const journalSheet: SheetOf = ({rows, list}, state, context) => {
	const {team} = context;
	const journal = journalOf(context);
	const filter = filterOf(state, list).trim();
	const lines = rows.slice(0, MOST_ENTRIES).flatMap(({id}) => {
		const entry = journal.byId.get(id);
		if (!entry) return [];
		const {day, who, kind, words, retracted} = journalLine(entry, team, journal, state.masked);
		return [[day, who, kind, retracted ? `taken back: ${words}` : words]];
	});
	const left = rows.length - lines.length;
	return {
		text: document([
			heading(1, ['Journal', filter === '' ? longDay(team.today) : filter].join(' · ')),
			table(['Day', 'Who', 'Kind', 'What'], lines),
			left > 0 ? `And ${plural(left, 'entry', 'entries')} more: muster export --format md writes them all.` : undefined,
		]),
		what: left > 0 ? `The newest ${lines.length} entries as Markdown` : 'The entries as Markdown',
	};
};

/** By list. */
export const VIEW_SHEETS: Readonly<Record<string, SheetOf>> = {
	week: weekSheet,
	ownership: areasSheet,
	'if-gone': ifGoneSheet,
	growth: growthSheet,
	journal: journalSheet,
};
