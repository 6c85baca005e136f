// The 1:1s view: the week ahead and what slipped.
import {signalsList} from '../person/person-lists.ts';
import type {View} from '../place-spec.ts';
import {toList} from '../team/team-keys.ts';
import {WEEK_KEYS} from './week-keys.ts';
import {weekLines} from './week-lines.ts';
import {weekList} from './week-list.ts';
import {weekSheet} from './week-sheet.ts';

export const WEEK_VIEW: View = {
	id: 'one-on-ones',
	title: '1:1s',
	short: '1:1s',
	detail: 'the week ahead and what slipped',
	where: 'in 1:1s',
	rows: 'people',
	lists: [weekList, signalsList],
	keys: WEEK_KEYS,
	footer: ['planned', 'skipped'],
	lines: weekLines,
	sheet: weekSheet,
	up: toList,
};
