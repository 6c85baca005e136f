// The Open view: everything open between the lead and the people, late first.
import type {View} from '../place-spec.ts';
import {openLines} from './open-lines.ts';
import {openList} from './open-list.ts';
import {openSheet} from './open-sheet.ts';

export const OPEN_VIEW: View = {
	id: 'open',
	title: 'Open',
	short: 'Open',
	detail: 'everything open: promises, topics, feedback to say, late first',
	where: 'in Open',
	rows: 'things',
	lists: [openList],
	keys: [],
	lines: openLines,
	sheet: openSheet,
	isToldInFull: true,
};
