// Everything that muster shows of a team as it stands today, for tests that hold two teams against each other.
import type {Team} from '../../source/domain/team/team.ts';
import {personCard} from '../../source/reports/person-card.ts';
import {personRow} from '../../source/reports/person-row.ts';
import {statusReport} from '../../source/reports/status.ts';
import {statusLines} from '../../source/reports/status-lines.ts';
import {teamBox} from '../../source/reports/team-box.ts';
import {todayStrip} from '../../source/reports/today-strip.ts';

export const shown = (team: Team) => ({
	status: statusReport(team),
	lines: statusLines(team),
	rows: team.people.map(person => personRow(person, team)),
	cards: team.people.map(person => personCard(person, team)),
	box: teamBox(team),
	today: todayStrip(team),
});
