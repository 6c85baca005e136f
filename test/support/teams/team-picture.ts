// Everything that muster shows of a team as it stands today, for tests that hold two teams against each other.
import type {Team} from '../../../source/domain/team/team.ts';
import {personCard} from '../../../source/reports/person/person-card.ts';
import {personRow} from '../../../source/reports/team/person-row.ts';
import {statusReport} from '../../../source/reports/team/status.ts';
import {statusLines} from '../../../source/reports/team/status-lines.ts';
import {teamBox} from '../../../source/reports/team/team-box.ts';
import {todayStrip} from '../../../source/reports/team/today-strip.ts';

export const pictureOf = (team: Team) => ({
	status: statusReport(team),
	lines: statusLines(team),
	rows: team.people.map(person => personRow(person, team)),
	cards: team.people.map(person => personCard(person, team)),
	box: teamBox(team),
	today: todayStrip(team),
});
