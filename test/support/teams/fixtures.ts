// The invented teams in fixtures/ whose days are told from today.

import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {readRoster} from '../../../source/domain/roster/roster-reading.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import type {Team} from '../../../source/domain/team/team.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {demoTeam, entriesOf, withDays} from '../../../source/store/demo/demo-data.ts';
import {parseYaml} from '../../../source/store/files/yaml-text.ts';

export type FixtureName = 'demo' | 'neglected' | 'empty' | 'wide-names';
export type Fixture = {readonly rosterText: string; readonly entries: readonly Entry[]};

const fixtureFile = (name: string, file: string): string =>
	readFileSync(fileURLToPath(new URL(`../../../fixtures/${name}/${file}`, import.meta.url)), 'utf8');

export const fixture = (name: FixtureName, today: Day): Fixture => {
	if (name === 'demo') return demoTeam(today);
	return {
		rosterText: withDays(fixtureFile(name, 'roster.yaml'), today),
		entries: name === 'empty' ? [] : entriesOf(JSON.parse(fixtureFile(name, 'journal.json')), today),
	};
};

/** Throws on any mistake or warning in the roster: a fixture has none. */
export const foldedFrom = (rosterText: string, entries: readonly Entry[], today: Day): Team => {
	const {value, fault} = parseYaml(rosterText);
	const {roster, problems} = readRoster(value, builtInLadder);
	const wrong = fault ?? problems[0];
	if (wrong) throw new Error(`roster: ${wrong.message}`);
	return foldTeam(roster, builtInLadder, entries, today);
};
