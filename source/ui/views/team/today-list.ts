// The lines of today's strip that a cursor moves over: a row for each area, 1:1, promise, and piece of feedback to say.

import {orphanAreas} from '../../../reports/team/status.ts';
import {type StripLine, todayStrip} from '../../../reports/team/today-strip.ts';
import {reasonWords} from '../../../reports/words/signal-words.ts';
import type {ListSpec, Row} from '../../list/rows.ts';
import type {Context} from '../../state.ts';

/** A line of the strip, and what it stands for. */
export type TodayLine = {readonly label: string; readonly words: string; readonly isUrgent?: boolean; readonly row: Row};

/** Areas that nobody here holds, unless the lead wants to hear of it later. */
export const urgentAreas = ({team}: Context): readonly TodayLine[] =>
	orphanAreas(team.areas).flatMap(({id, name, signals}) => {
		const signal = signals.find(each => each.id === 'orphan-area');
		if (!signal || signal.snoozedUntil !== undefined) return [];
		const words = `${name}: ${reasonWords(signal)}`;
		return [{label: 'Areas', words, isUrgent: true, row: {id: `area ${id}`, area: id, signal, search: words}}];
	});

const lineOf =
	(label: string, kind?: 'action' | 'feedback') =>
	({person, entry, words}: StripLine): TodayLine => ({
		label,
		words,
		row: {
			id: [label, person, entry].filter(Boolean).join(' '),
			person,
			search: words,
			...(kind && entry !== undefined ? {entry, [kind]: entry} : {}),
		},
	});

export const todayRows = (context: Context): readonly TodayLine[] => {
	const {meetings, promises, toSay} = todayStrip(context.team);
	return [
		...urgentAreas(context),
		...meetings.map(lineOf('1:1s')),
		...promises.map(lineOf('Promises', 'action')),
		...toSay.map(lineOf('To say', 'feedback')),
	];
};

export const todayList: ListSpec = {
	id: 'today',
	title: 'Today',
	rows: context => todayRows(context).map(({row}) => row),
	// What is late is what the lead comes here for.
	start: rows => rows.findIndex(row => row.action !== undefined),
	empty: 'Nothing cannot wait today. esc goes back to the team.',
};
