// The Team view: who needs the lead today, and why.
import {signalsList} from '../person/person-lists.ts';
import type {View} from '../place-spec.ts';
import {TEAM_KEYS, toList} from './team-keys.ts';
import {teamLines} from './team-lines.ts';
import {peopleList} from './team-list.ts';
import {nothingToTell, teamSheet} from './team-sheet.ts';
import {todayList} from './today-list.ts';

export const TEAM_VIEW: View = {
	id: 'team',
	title: 'Team',
	short: 'Team',
	detail: 'who needs you today, and why',
	where: 'in Team',
	rows: 'people',
	lists: [peopleList, signalsList, todayList],
	keys: TEAM_KEYS,
	lines: teamLines,
	sheet: teamSheet,
	noSheet: nothingToTell,
	isBrief: true,
	up: toList,
};
