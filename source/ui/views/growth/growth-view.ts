// The Growth view: everybody's ratings against what is expected.
import type {View} from '../place-spec.ts';
import {GROWTH_KEYS} from './growth-keys.ts';
import {growthLines} from './growth-lines.ts';
import {growthList} from './growth-list.ts';
import {growthSheet} from './growth-sheet.ts';

export const GROWTH_VIEW: View = {
	id: 'growth',
	title: 'Growth',
	short: 'Growth',
	detail: 'everybody’s ratings against what is expected, as a heat map',
	where: 'in Growth',
	rows: 'people',
	lists: [growthList],
	keys: GROWTH_KEYS,
	lines: growthLines,
	sheet: growthSheet,
	isToldInFull: true,
};
