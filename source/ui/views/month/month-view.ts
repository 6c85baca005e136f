// The Month view: 1:1s, who is away, what is due and days to remember, month by month.
import type {View} from '../place-spec.ts';
import {MONTH_KEYS, toThisMonth} from './month-keys.ts';
import {monthLines} from './month-lines.ts';
import {monthList} from './month-list.ts';
import {monthSheet} from './month-sheet.ts';

export const MONTH_VIEW: View = {
	id: 'month',
	title: 'Month',
	short: 'Month',
	detail: '1:1s, who is away, what is due, month by month',
	where: 'in Month',
	rows: 'things',
	lists: [monthList],
	keys: MONTH_KEYS,
	footer: ['planned'],
	lines: monthLines,
	sheet: monthSheet,
	up: toThisMonth,
};
