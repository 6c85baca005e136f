// The areas of somebody that nobody would hold on some day of a leave, in words.

import type {Day} from '../../../domain/day.ts';
import type {Absence} from '../../../domain/roster/roster.ts';
import {areaById} from '../../../domain/team/by-id.ts';
import {calendarOf, coverageWithout} from '../../../domain/team/coverage.ts';
import {shortDay} from '../../../text/day-words.ts';
import {list} from '../../../text/words.ts';
import type {PersonFrame} from './person-frame.ts';

const spanWords = ({from, until}: Absence, leave: Absence, today: Day): string =>
	until === undefined || until === leave.until
		? `from ${shortDay(from, today)}`
		: `from ${shortDay(from, today)} to ${shortDay(until, today)}`;

/** `from 1 Jan nobody holds Observability; from 3 Dec to 10 Dec nobody holds Ledger`; empty where somebody always does. */
export const holeWords = (leave: Absence, {person, team, today}: Pick<PersonFrame, 'person' | 'team' | 'today'>): string => {
	const spans = new Map<string, string[]>();
	for (const {area, uncovered} of coverageWithout(person.id, leave, team.areas, calendarOf(team.roster.people))) {
		const [first] = uncovered;
		const name = areaById(team, area)?.name ?? area;
		if (first) {
			const span = spanWords(first, leave, today);
			spans.set(span, [...(spans.get(span) ?? []), name]);
		}
	}
	return [...spans].map(([span, areas]) => `${span} nobody holds ${list(areas, 'or')}`).join('; ');
};
