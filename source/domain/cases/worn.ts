// The case of low energy: how the last moods were recorded, and what stands beside them.

import {addDays, type Day, daysBetween} from '../day.ts';
import {days, type RuleContext} from '../signals/rule.ts';
import {countedDays} from '../team/absence.ts';
import {isAtWork, type PersonAlone} from '../team/people.ts';
import {isOpen} from '../team/promises.ts';
import type {Meeting} from '../team/team.ts';
import {openAsks} from './asks.ts';
import {areaGone, matterBeside} from './beside-mood.ts';
import type {Because, Holding} from './case.ts';
import type {Beside, CaseRule} from './case-rule.ts';
import {isLoadOnRecord, isLoadSpoken} from './load.ts';
import {toldNo} from './promotion.ts';
import {askedRelief} from './relief.ts';
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
/** Six weeks later it says no more how somebody is today, as for the signal; weeks in which the lead was away take nothing from it. */
const FRESH_DAYS = 42;
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
		...(late > 0
			? [`${countWord(late)} ${late === 1 ? 'promise of theirs past its day' : 'promises of theirs past their day'}`]
			: []),
	];
};

/** Where a note says something else than load, it is where to begin, and nobody but they can tell what should go. */
const FIRST_AS_NOTED =
	'Talk this week about energy and load: begin with what you noted last, and listen. Take away what they name, and say which.';
/** They said themselves what could go. */
const FIRST_AS_ASKED =
	'Talk this week about energy and load, and listen. Begin with what they asked of you, as you noted it: say what you take away, to whom it goes and from when, and which dates are released.';
/** Low since a no: the no is spoken of before anything else. */
const FIRST_AFTER_NO =
	'Talk this week: about the no first, then about energy and load, and listen. Take away what they name, and say which.';

/** Low when last seen, and that is long ago: nobody knows how they are, and the first thing is to find out. */
const UNSEEN = {
	name: 'Meet first',
	first: 'Meet, and ask how they are before anything else: what was noted is old, and nothing is known since.',
	leaveAlone: ['the old mood as if it were today’s', 'growth steps', 'criticism of small things'],
} as const;

type Stance = Pick<Holding, 'name' | 'first' | 'leaveAlone'> & {
	readonly because: readonly Because[];
	readonly records: Holding['records'];
};

/** Whether the mood noted last still says how somebody is. */
export const isMoodFresh = (on: Day, today: Day, away: RuleContext['away']): boolean => countedDays(on, today, away) < FRESH_DAYS;

/** What is on record comes before the mood, unless load is on record too, or the talk begins with a no; an old mood is no stance. */
const stanceOf = (
	person: PersonAlone,
	context: RuleContext,
	owns: Beside['owns'],
	run: {readonly since: Day; readonly last: Mooded},
): Stance | undefined => {
	const {today, away} = context;
	const told = toldNo(person, today);
	const isFresh = isMoodFresh(run.last.on, today, away);
	if (told && told.on <= run.since) return undefined;
	// Who has just lost something is not asked what else may go, however much is left, unless it is they who speak of load.
	const gone = isLoadSpoken(person, today) ? undefined : areaGone(person, context);
	if (isFresh && !gone && isLoadOnRecord(person, owns, today)) return undefined;
	const matter = gone ?? matterBeside(person, context);
	const met = person.oneOnOne.last;
	const unmet = isFresh || met === undefined ? [] : [{words: `no 1:1 for ${days(daysBetween(met, today))}`}];
	if (matter) return {...matter, because: [matter.because, ...unmet]};
	return isFresh ? undefined : {...UNSEEN, because: unmet, records: []};
};

/** They named it themselves, and hold it. */
const firstAsRelief = (area: string): string =>
	`Talk this week about energy and load, and listen. They asked about ${area}: say who takes it and from when, and which dates you release.`;

const firstOf = (
	person: PersonAlone,
	owns: Beside['owns'],
	{since, last}: {since: Day; last: Mooded},
	{today, areaOf}: RuleContext,
) => {
	const told = toldNo(person, today);
	if (told && told.on <= since) return FIRST_AFTER_NO;
	const relief = askedRelief(
		person,
		owns.flatMap(id => areaOf(id) ?? []),
		today,
	);
	if (relief) return firstAsRelief(relief.name);
	if (openAsks(person, today).some(({isQuestion}) => isQuestion) && isLoadOnRecord(person, owns, today)) return FIRST_AS_ASKED;
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
	holds: (person, context, {owns}): Holding | undefined => {
		const {today} = context;
		if (!isAtWork(person)) return undefined;
		const from = longReturn(person, today)?.on;
		const held = person.meetings.filter(each => each.held && !each.history && (from === undefined || each.on >= from));
		const moods = held.filter((each): each is Mooded => each.mood !== undefined);
		const last = moods.at(-1);
		const since = runSince(moods, held);
		if (!last || since === undefined || tellsUntil(last, held) <= today) return undefined;
		const shown = moods.slice(-SHOWN_MOODS);
		const lasts = isMoodFresh(last.on, today, context.away);
		const stance = stanceOf(person, context, owns, {since, last});
		return {
			since,
			because: [
				...(stance?.because ?? []),
				{words: `mood ${shown.map(({mood}) => mood).join(' → ')}, ${lasts ? 'the last on' : 'none known since'}`, on: last.on},
				...besideIt(person, owns.length, last, today).map(words => ({words})),
			],
			records: [...shown.flatMap(({entry}) => entry ?? []), ...(stance?.records ?? [])],
			first: stance?.first ?? firstOf(person, owns, {since, last}, context),
			name: stance?.name,
			leaveAlone: stance?.leaveAlone,
		};
	},
};
