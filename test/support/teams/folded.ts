// Folds a roster's text and a journal into a team, as the program does, for tests that judge what comes out.
import type {Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {readRoster} from '../../../source/domain/roster/roster-reading.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import type {Team} from '../../../source/domain/team/team.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {parseYaml} from '../../../source/store/files/yaml-text.ts';

/** Throws on any mistake or warning in the roster: a fixture has none. */
export const foldedFrom = (rosterText: string, entries: readonly Entry[], today: Day): Team => {
	const {value, fault} = parseYaml(rosterText);
	const {roster, problems} = readRoster(value, builtInLadder);
	const wrong = fault ?? problems[0];
	if (wrong) throw new Error(`roster: ${wrong.message}`);
	return foldTeam(roster, builtInLadder, entries, today);
};
