// The case of low energy: how the last moods were recorded, and what stands beside them.

import {addDays, type Day} from '../day.ts';
import {countedDays} from '../team/absence.ts';
import {isAtWork, type PersonAlone} from '../team/people.ts';
import {isOpen} from '../team/promises.ts';
import type {Meeting} from '../team/team.ts';
import type {Holding} from './case.ts';
import type {Beside, CaseRule} from './case-rule.ts';
import {isLoadOnRecord} from './load.ts';
import {toldNo} from './promotion.ts';
import {countWord, longReturn} from './times.ts';

/** A mood of 1 or 2 needs no comparison. */
const LOW_MOOD = 2;
/** Two steps below what was usual. */
const DOWN_BY = 2;
/** What was usual is the mean of the six moods before, and nothing is usual before there are three. */
const USUAL_MOODS = 6;
const LEAST_USUAL = 3;
/** Two 1:1s without a mood: nobody noted it, so nothing more is known. */
const SILENT_MEETINGS = 2;
/** Half a year on, a mood tells of another season. Until then a low one that nobody asked about since still stands. */
const TELLING_DAYS = 182;
/** Beside a low mood, this many areas are a load to speak of. */
const MANY_AREAS = 4;
/** As many moods as show the way down. */
const SHOWN_MOODS = 3;

type Mooded = Meeting & {readonly mood: NonNullable<Meeting['mood']>};

const isLow = (moods: readonly Mooded[]): boolean => {
	const last = moods.at(-1);
	if (!last) return false;
	const before = moods.slice(0, -1).slice(-USUAL_MOODS);
	const mean = before.reduce((sum, {mood}) => sum + mood, 0) / before.length;
	return last.mood <= LOW_MOOD || (before.length >= LEAST_USUAL && last.mood <= mean - DOWN_BY);
};

/** Until when a mood tells how somebody is: the second 1:1 held after it without one, or half a year later. */
const tellsUntil = (mood: Mooded, held: readonly Meeting[]): Day => {
	const silent = held.slice(held.indexOf(mood) + 1, held.indexOf(mood) + 1 + SILENT_MEETINGS);
	const limit = addDays(mood.on, TELLING_DAYS);
	const second =
		silent.length === SILENT_MEETINGS && silent.every(each => each.mood === undefined) ? silent.at(-1)?.on : undefined;
	return second !== undefined && second < limit ? second : limit;
};

const runSince = (moods: readonly Mooded[], held: readonly Meeting[]): Day | undefined => {
	let since: Day | undefined;
	for (let count = moods.length; count > 0; count -= 1) {
		const mood = moods[count - 1];
		const next = moods[count];
		if (!mood || !isLow(moods.slice(0, count)) || (next && tellsUntil(mood, held) <= next.on)) break;
		since = mood.on;
	}
	return since;
};

const besideIt = (person: PersonAlone, owned: number, last: Mooded, today: Day): readonly string[] => {
	const skips = person.meetings.filter(each => !each.held && each.on > last.on).length;
	const late = person.actions.filter(
		action =>
			action.owner === 'person' && isOpen(action) && action.due !== undefined && countedDays(action.due, today, person.leave) > 0,
	).length;
	return [
		...(skips > 0 ? [`${countWord(skips)} ${skips === 1 ? '1:1' : '1:1s'} called off since`] : []),
		...(owned >= MANY_AREAS ? [`${countWord(owned)} areas`] : []),
		...(late > 0 ? [`${countWord(late)} of their promises late`] : []),
	];
};

/** Where a note says something else than load, it is where to begin, and nobody but they can tell what should go. */
const FIRST_AS_NOTED =
	'Talk this week about energy and load: begin with what you noted last, and listen. Take away what they name, and say which.';
/** Low since a no: the no is spoken of before anything else. */
const FIRST_AFTER_NO =
	'Talk this week: about the no first, then about energy and load, and listen. Take away what they name, and say which.';

const firstOf = (person: PersonAlone, owns: Beside['owns'], {since, last}: {since: Day; last: Mooded}, today: Day) => {
	const told = toldNo(person, today);
	if (told && told.on <= since) return FIRST_AFTER_NO;
	const isNoted = (last.notes?.trim() ?? '') !== '';
	return isNoted && !isLoadOnRecord(person, owns, today) ? FIRST_AS_NOTED : undefined;
};

export const worn: CaseRule = {
	id: 'worn',
	name: 'Energy first',
	first: 'Talk this week about energy and load, and listen. Take one thing away, and say which.',
	leaveAlone: ['new work', 'growth steps', 'criticism of small things', 'praise of heroic effort'],
	quiets: ['growth', 'criticism', 'overwork', 'reviews'],
	ends: 'a better mood at a 1:1, or two 1:1s without one noted',
	page: 'burnout',
	isHeavy: true,
	holds: (person, {today}, {owns}): Holding | undefined => {
		if (!isAtWork(person)) return undefined;
		const from = longReturn(person, today)?.on;
		const held = person.meetings.filter(each => each.held && !each.history && (from === undefined || each.on >= from));
		const moods = held.filter((each): each is Mooded => each.mood !== undefined);
		const last = moods.at(-1);
		const since = runSince(moods, held);
		if (!last || since === undefined || tellsUntil(last, held) <= today) return undefined;
		const shown = moods.slice(-SHOWN_MOODS);
		return {
			since,
			because: [
				{words: `mood ${shown.map(({mood}) => mood).join(' → ')}, the last on`, on: last.on},
				...besideIt(person, owns.length, last, today).map(words => ({words})),
			],
			records: shown.flatMap(({entry}) => entry ?? []),
			first: firstOf(person, owns, {since, last}, today),
		};
	},
};
