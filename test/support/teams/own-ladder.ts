// The invented company with a ladder of its own: two tracks, four competencies, uneven expectations.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import type {Ladder} from '../../../source/domain/ladder/ladder.ts';
import {readLadder} from '../../../source/domain/ladder/ladder-reading.ts';
import {readRoster} from '../../../source/domain/roster/roster-reading.ts';
import {foldTeam} from '../../../source/domain/team/fold.ts';
import type {Team} from '../../../source/domain/team/team.ts';
import {builtInLadder} from '../../../source/knowledge/ladder.ts';
import {parseYaml} from '../../../source/store/files/yaml-text.ts';

const FOLDER = new URL('../../../fixtures/own-ladder/', import.meta.url);
export const ownLadderFile = (name: 'ladder.yaml' | 'roster.yaml'): string => fileURLToPath(new URL(name, FOLDER));
const parsed = (name: 'ladder.yaml' | 'roster.yaml'): unknown => parseYaml(readFileSync(ownLadderFile(name), 'utf8')).value;

export const ownLadder = (): Ladder => {
	const {ladder, problems} = readLadder(parsed('ladder.yaml'), builtInLadder);
	if (!ladder || problems.length > 0) throw new Error('the fixture’s ladder has mistakes');
	return ladder;
};

export const ownLadderTeam = (today: Day, entries: readonly Entry[] = [], ladder = ownLadder()): Team => {
	const {roster} = readRoster(parsed('roster.yaml'), ladder);
	return foldTeam(roster, ladder, entries, today);
};
