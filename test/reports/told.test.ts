// What reports tell of whole teams, word for word: cells, cards, lines and lists, as every view and command takes them from there.
import {describe, expect, it} from 'vitest';
import type {Day} from '../../source/domain/day.ts';
import {journalOf} from '../../source/domain/team/fold.ts';
import type {Team} from '../../source/domain/team/team.ts';
import {growthCell} from '../../source/reports/growth/growth-cell.ts';
import {heatGroups, heatRow} from '../../source/reports/growth/heat-map.ts';
import {ladderNotes, ladderTables, tracksOf} from '../../source/reports/growth/ladder-tables.ts';
import {entryCard} from '../../source/reports/journal/entry-card.ts';
import {historyOf} from '../../source/reports/journal/history.ts';
import {journalLine, kindWord} from '../../source/reports/journal/journal-lines.ts';
import {journalMarkdown} from '../../source/reports/journal/journal-markdown.ts';
import {actionsReport, feedbackReport, topicsReport} from '../../source/reports/journal/lists.ts';
import {searchReport} from '../../source/reports/journal/search.ts';
import {thingsIn} from '../../source/reports/journal/things.ts';
import {areaCard} from '../../source/reports/ownership/area-card.ts';
import {coverWords} from '../../source/reports/ownership/covers.ts';
import {goneDays, goneWords, ifGone, ifGoneSentences} from '../../source/reports/ownership/if-gone.ts';
import {areaRow, areasInOrder, heldAlone, truckSentence} from '../../source/reports/ownership/ownership.ts';
import {payStanding} from '../../source/reports/person/pay-standing.ts';
import {oneOnOneWords, personCard, personHeading, targetWords} from '../../source/reports/person/person-card.ts';
import {timeline} from '../../source/reports/person/timeline.ts';
import {weekStrip, weekStripWords} from '../../source/reports/person/week-strip.ts';
import {personRow} from '../../source/reports/team/person-row.ts';
import {statusReport} from '../../source/reports/team/status.ts';
import {statusLines} from '../../source/reports/team/status-lines.ts';
import {teamBox} from '../../source/reports/team/team-box.ts';
import {todayStrip} from '../../source/reports/team/today-strip.ts';
import {weekAhead, weekLine, weekWords} from '../../source/reports/week/week-ahead.ts';
import {weekCalendar} from '../../source/reports/week/week-calendar.ts';
import {type FixtureName, fixture, foldedFrom} from '../support/teams/fixtures.ts';

const TODAY: Day = '2026-11-20';
const MOST_OF_A_KIND = 3;
const SOUGHT = ['review', 'day:2026-11', 'note'];

/** People, areas and entries are told by the reports; where one stands as it is, its id will do. */
const named = (each: unknown): unknown => {
	const {id, entries, write} = (each ?? {}) as {id?: unknown; entries?: unknown; write?: unknown};
	return id !== undefined && (entries !== undefined || write !== undefined) ? id : each;
};

/** Of each kind of entry a few are enough. */
const fewOfEach = <Told>(all: readonly Told[], kindOf: (told: Told) => string): readonly Told[] => {
	const count = new Map<string, number>();
	return all.filter(each => {
		const seen = (count.get(kindOf(each)) ?? 0) + 1;
		count.set(kindOf(each), seen);
		return seen <= MOST_OF_A_KIND;
	});
};

/** Everything of a value, maps too, without the marks of JSON. */
const plain = (value: unknown): string =>
	JSON.stringify(value, (_, each: unknown) => (each instanceof Map || each instanceof Set ? [...each] : named(each)), '\t')
		.replaceAll(/[{}[\]",]/g, '')
		.replaceAll(/\n\s*(?=\n)/g, '');

const ROOMS = {
	team: (team: Team) => [
		statusReport(team),
		statusLines(team),
		teamBox(team),
		todayStrip(team),
		...team.people.map(person => personRow(person, team)),
	],
	person: (team: Team) =>
		team.people.map(person => [
			personHeading(person),
			personCard(person, team),
			oneOnOneWords(person, team.today),
			targetWords(person, team),
			payStanding(person, team.ladder),
			weekStrip(person, team.today),
			weekStripWords(weekStrip(person, team.today)),
			timeline(person, team),
			timeline(person, team, {masked: true, journal: journalOf(team)}),
		]),
	growth: (team: Team) => [
		heatGroups(team.ladder),
		ladderTables(team.ladder, tracksOf(team.ladder)),
		ladderNotes(team.ladder, tracksOf(team.ladder)),
		...team.people.map(person => [heatRow(person, team), team.ladder.competencies.map(({id}) => growthCell(person, id, team))]),
	],
	ownership: (team: Team) => [
		truckSentence(team),
		truckSentence(team, 40),
		heldAlone(team),
		areasInOrder(team).map(area => [areaRow(area, team), areaCard(area, team), areaCard(area, team, true)]),
		team.people.map(person => {
			const gone = goneDays(team, person.id);
			const lines = ifGone(team, person.id, gone);
			return [person.id, coverWords(person, team), goneWords(person, team, gone), ifGoneSentences(lines, gone, team), lines];
		}),
	],
	journal: (team: Team) => {
		const journal = journalOf(team);
		return [
			journalMarkdown(team.people, team, journal, true),
			fewOfEach(thingsIn(journal), ({entry}) => entry.kind).map(({entry}) => [
				journalLine(entry, team, journal),
				kindWord(entry, team, journal),
				entryCard(entry, team, journal),
				entryCard(entry, team, journal, true),
				historyOf(journal, entry),
			]),
			actionsReport(team.people, team.today),
			topicsReport(team.people),
			feedbackReport(team.people, team),
			feedbackReport(team.people, team, true),
			SOUGHT.map(words => searchReport(team, journal, words, team.today)),
		];
	},
	week: (team: Team) => [
		weekWords(team),
		weekWords(team, true),
		weekAhead(team),
		weekAhead(team, true),
		weekCalendar(team),
		weekCalendar(team, 'sun'),
		team.people.map(person => weekLine(person, team)),
	],
} as const satisfies Record<string, (team: Team) => unknown>;

const TEAMS: readonly FixtureName[] = ['demo', 'neglected'];

describe.each(TEAMS)('told of the team %s', name => {
	const {rosterText, entries} = fixture(name, TODAY);
	const team = foldedFrom(rosterText, entries, TODAY);
	it.each(Object.entries(ROOMS))('%s', (room, told) =>
		expect(`${plain(told(team))}\n`).toMatchFileSnapshot(`told/${name}-${room}.txt`),
	);
});
