// The team's box and strip, the gaps, and what every report owes to any team: an answer.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Day} from '../../source/domain/day.ts';
import {journalOn} from '../../source/domain/journal/journal.ts';
import {foldTeam} from '../../source/domain/team/fold.ts';
import {builtInLadder} from '../../source/knowledge/ladder.ts';
import {journalMarkdown} from '../../source/reports/journal/journal-markdown.ts';
import {actionsReport, feedbackReport, topicsReport} from '../../source/reports/journal/lists.ts';
import {logReport} from '../../source/reports/journal/log.ts';
import {personCard} from '../../source/reports/person/person-card.ts';
import {timeline} from '../../source/reports/person/timeline.ts';
import {prepMarkdown} from '../../source/reports/prep/prep-markdown.ts';
import {reviewMarkdown} from '../../source/reports/review/review-markdown.ts';
import {rosterDiff} from '../../source/reports/roster/roster-diff.ts';
import {personRow} from '../../source/reports/team/person-row.ts';
import {statusReport} from '../../source/reports/team/status.ts';
import {statusLines} from '../../source/reports/team/status-lines.ts';
import {teamBox} from '../../source/reports/team/team-box.ts';
import {todayStrip} from '../../source/reports/team/today-strip.ts';
import {entry, teamOn} from '../support/build.ts';
import {anyDay, anyEntries, anyRoster} from '../support/generated/arbitraries.ts';

const TODAY: Day = '2026-11-20';

describe('the team’s box', () => {
	it('sums up areas, feedback, the truck factor and today', () => {
		const team = teamOn(
			TODAY,
			{
				people: [{name: 'Ana', lastMeeting: '2026-11-13'}, 'Bo', {name: 'Cy', left: '2026-11-01'}],
				areas: [
					{name: 'A', owner: 'ana', backup: 'bo'},
					{name: 'B', owner: 'ana'},
					{name: 'C', owner: 'cy'},
				],
			},
			[entry('feedback-noted', {people: ['bo'], type: 'praise', text: 't', say: 'said'}, {on: '2026-11-06'})],
		);
		const {kept, ...box} = teamBox(team);
		expect(box).toEqual({feedback: '1 of 2, two weeks', areas: '1 orphan, 1 alone', truck: '1 (Ana); only Ana: B', today: 'Ana'});
		expect(kept.weekly).toHaveLength(12);
	});

	it('has words for a team without anything', () => {
		expect(teamBox(teamOn(TODAY, {}))).toEqual({
			kept: {weekly: Array.from({length: 12}, () => undefined), words: '–'},
			feedback: '–',
			areas: 'none named',
			truck: '–',
			today: '–',
		});
	});
});

describe('today’s strip', () => {
	const team = teamOn(
		TODAY,
		{
			people: [
				{name: 'Ana', lastMeeting: '2026-11-13'},
				{name: 'Bo', lastMeeting: '2026-11-19'},
			],
		},
		[
			entry('action-opened', {person: 'bo', owner: 'lead', text: 'due today', due: TODAY}, {on: '2026-11-10'}),
			entry('action-opened', {person: 'ana', owner: 'lead', text: 'overdue', due: '2026-11-18'}, {on: '2026-11-10'}),
			entry('action-opened', {person: 'ana', owner: 'lead', text: 'tomorrow', due: '2026-11-21'}, {on: '2026-11-10'}),
			entry('action-opened', {person: 'ana', owner: 'person', text: 'theirs', due: '2026-11-18'}, {on: '2026-11-10'}),
			entry('feedback-noted', {people: ['ana', 'bo'], type: 'praise', text: 'good pair', say: 'next'}, {on: '2026-11-19'}),
		],
	);
	const strip = todayStrip(team);

	it('lists my promises that are due, the oldest first', () => {
		expect(strip.promises.map(line => line.words)).toEqual(['Ana: “overdue”, 2 days late', 'Bo: “due today”, due today']);
	});

	it('lists what to say to those whom I meet today', () => {
		expect(strip.meetings.map(line => line.person)).toEqual(['ana']);
		expect(strip.toSay.map(line => [line.person, line.words])).toEqual([['ana', 'Ana: praise “good pair”']]);
	});

	it('lists nothing that waits because of a case', () => {
		const back = teamOn(TODAY, {people: [{name: 'Ana', leave: [{from: '2026-05-01', until: '2026-11-16'}]}]}, [
			entry('meeting-planned', {person: 'ana', day: TODAY}, {on: '2026-11-17'}),
			entry('feedback-noted', {people: ['ana'], type: 'constructive', text: 'old', say: 'next'}, {on: '2026-04-20'}),
		]);
		expect(todayStrip(back).meetings.map(line => line.person)).toEqual(['ana']);
		expect(todayStrip(back).toSay).toEqual([]);
	});
});

describe('every report', () => {
	it('has an answer for any team', () => {
		fc.assert(
			fc.property(anyRoster(), anyEntries(), anyDay, fc.boolean(), (roster, entries, today, masked) => {
				const team = foldTeam(roster, builtInLadder, entries, today);
				const journal = journalOn(entries, today);
				const report = statusReport(team);
				expect(JSON.parse(JSON.stringify(report))).toEqual(report);
				const lines = statusLines(team);
				expect(lines.people.length).toBeLessThanOrEqual(team.people.length);
				teamBox(team);
				todayStrip(team);
				rosterDiff(team);
				logReport(team, journal, {retracted: true});
				feedbackReport(team.people, team);
				actionsReport(team.people, today);
				topicsReport(team.people);
				journalMarkdown(team.people, team, journal, true);
				for (const person of team.people) {
					const words = [personRow(person, team), personCard(person, team), timeline(person, team, {masked, journal})];
					expect(JSON.stringify(words)).not.toMatch(/undefined|NaN|\[object/);
					expect(
						prepMarkdown(person, team) + reviewMarkdown(person, team, journal, {since: '2026-01-01', until: today}),
					).not.toMatch(/undefined|NaN|\[object/);
				}
			}),
			{numRuns: 60},
		);
	});
});
