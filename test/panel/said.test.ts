// All that muster says of the panel's teams, kept word for word: whoever changes a rule, a case or a sentence reads here what it does.
import {expect, it} from 'vitest';
import {addDays, type Day} from '../../source/domain/day.ts';
import {journalOn} from '../../source/domain/journal/journal.ts';
import type {PersonState, Team} from '../../source/domain/team/team.ts';
import {adviceMarkdown} from '../../source/reports/advice/plan/markdown.ts';
import {areaCard} from '../../source/reports/ownership/area-card.ts';
import {ifGone} from '../../source/reports/ownership/if-gone.ts';
import {personCard} from '../../source/reports/person/person-card.ts';
import {prepMarkdown} from '../../source/reports/prep/prep-markdown.ts';
import {reviewMarkdown} from '../../source/reports/review/review-markdown.ts';
import {statusReport} from '../../source/reports/team/status.ts';
import {caseLine} from '../../source/reports/words/case-words.ts';
import {askAdvisor} from '../support/ask-advisor.ts';
import {foldedFrom} from '../support/teams/fixtures.ts';
import {type PanelTeam, panelNames, panelTeam} from './panel-team.ts';

/** Mondays around the day of the list: what had begun by then, and what comes next. */
const OTHER_DAYS = [-42, -21, 14];
/** So many of the team, in the order of attention, have their advice kept. */
const ADVISED = 3;
const REVIEWED_DAYS = 120;

const json = (value: unknown): string =>
	JSON.stringify(value, undefined, '\t')
		.replaceAll(/[{}[\]",]/g, '')
		.replaceAll(/\n\s*(?=\n)/g, '');

const alarms = (team: Team): string =>
	[...team.people, ...team.areas, {id: 'team', signals: team.signals}]
		.flatMap(({id, signals}) =>
			signals.map(
				({id: signal, severity, since, reason, next}) => `${id} · ${signal} · ${severity} since ${since} · ${reason} → ${next}`,
			),
		)
		.concat(team.people.flatMap(({id, cases}) => cases.map(each => `${id} · ${caseLine(each, team.today)} since ${each.since}`)))
		.join('\n');

const aboutPerson = (person: PersonState, team: Team, {entries}: PanelTeam): readonly string[] => [
	prepMarkdown(person, team),
	json(personCard(person, team)),
	json(ifGone(team, person.id)),
	reviewMarkdown(person, team, journalOn(entries, team.today), {since: addDays(team.today, -REVIEWED_DAYS), until: team.today}),
];

const said = (panel: PanelTeam): string => {
	const on = (day: Day) => foldedFrom(panel.rosterText, panel.entries, day);
	const team = on(panel.list.today);
	const advised = team.people.filter(({status}) => status !== 'left').slice(0, ADVISED);
	return [
		`# ${team.today}`,
		json(statusReport(team)),
		...OTHER_DAYS.map(days => addDays(team.today, days)).map(day => `# ${day}\n\n${alarms(on(day))}`),
		...team.areas.map(area => json(areaCard(area, team))),
		...team.people.flatMap(person => aboutPerson(person, team, panel)),
		...advised.map(({id, name}) =>
			adviceMarkdown(askAdvisor({task_type: 'career_planning', person: id}, team, team.today), name),
		),
		'',
	].join('\n\n');
};

it.each(panelNames())('what is said of %s', async name => {
	await expect(said(panelTeam(name))).toMatchFileSnapshot(`said/${name}.txt`);
});
