// The invented teams in fixtures/ whose days are told from today.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Day} from '../../../source/domain/day.ts';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {demoTeam, entriesOf, withDays} from '../../../source/store/demo/demo-data.ts';

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
