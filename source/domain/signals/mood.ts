// The signal about a mood that is low or lower than before: what the lead noted, and no guess about the person.

import {addDays, type Day, daysBetween} from '../day.ts';
import {countedDays, dayCounted, mergeAbsences} from '../team/absence.ts';
import {AT_WORK, type PersonAlone} from '../team/people.ts';
import {isLate} from '../team/promises.ts';
import type {Meeting} from '../team/team.ts';
import {days, hasOwnLead, type PersonRule, type RuleContext} from './rule.ts';
import {runThrough, type TimeSpan} from './since.ts';

/** A mood of 1 or 2 needs no trend. */
const LOW_MOOD = 2;
/** Three moods against the six before: one bad week is no direction. */
const LATELY = 3;
const BEFORE = 6;
/** So-so or below: somebody who went from very good to good is not worn. */
const STILL_FINE = 3;
/** Six weeks later a mood says nothing any more. Weeks in which the lead was away take nothing from it: nobody could ask. */
const LASTS_DAYS = 42;
/** Two talks in which none was noted: the lead has seen them since. */
const MET_WITHOUT = 2;
/** Who was low is seen within nine days: a week and a day or two of slack, or a cadence and a half. From the contract. */
const UNSEEN_DAYS = 9;
const UNSEEN_CADENCES = 1.5;
const SKIPS = 2;
/** Low at two talks running is no bad day any more, whatever was said between them. */
const LOW_TIMES = 2;
/** A good mood; or none of the last three below so-so, which is somebody's ordinary. */
const GOOD_MOOD = 4;
const STEADY_TIMES = 3;

type Moods = PersonAlone['moods'];
const mean = (moods: Moods): number => moods.reduce((sum, {mood}) => sum + mood, 0) / moods.length;

const isLow = (moods: Moods): boolean => (moods.at(-1)?.mood ?? STILL_FINE + 1) <= LOW_MOOD;
const isLower = (moods: Moods): boolean => {
	const last = moods.at(-1);
	const before = moods.slice(0, -LATELY).slice(-BEFORE);
	if (last === undefined || last.mood > STILL_FINE || before.length === 0) return false;
	return mean(moods.slice(-LATELY)) <= mean(before) - 1;
};

/** Moods of the run of recording, oldest first. */
const judged = ({moods}: PersonAlone): Moods => moods.filter(mood => !mood.isPast);

/**
 * Somebody is seen and said to be well: the last 1:1 lies within the rhythm, and the mood noted lately is good, or steady
 * and no worse than so-so. What the lead failed to write down then says nothing about them: the person comes before the record.
 */
export const isWell = (person: PersonAlone, today: Day): boolean => {
	const {state} = person.oneOnOne;
	const moods = judged(person);
	const last = moods.at(-1);
	if ((state !== 'ok' && state !== 'due') || last === undefined) return false;
	if (countedDays(last.on, today, person.absences) > LASTS_DAYS) return false;
	const lately = moods.slice(-STEADY_TIMES);
	const isSteady = lately.length === STEADY_TIMES && lately.every(({mood}) => mood >= STILL_FINE) && !isLower(moods);
	return last.mood >= GOOD_MOOD || isSteady;
};

/** The spans in which the mood noted last was so-so or worse, as long as a mood lasts. */
export const soSoSpans = (person: PersonAlone): readonly TimeSpan[] => {
	const moods = judged(person);
	return moods.flatMap(({mood, on}, index) => {
		const [to] = [moods[index + 1]?.on, addDays(on, LASTS_DAYS)].filter(day => day !== undefined).sort();
		return mood <= STILL_FINE && (to === undefined || to > on) ? [{from: on, to}] : [];
	});
};

/** From each low or lower mood to the next one noted, to the second talk without one, or as long as a mood lasts. */
const lowSpans = (person: PersonAlone, {away}: RuleContext): readonly TimeSpan[] => {
	const moods = judged(person);
	const held = person.meetings.filter(meeting => meeting.held);
	return moods.flatMap((mood, index): readonly TimeSpan[] => {
		const upTo = moods.slice(0, index + 1);
		if (!isLow(upTo) && !isLower(upTo)) return [];
		const place = held.findLastIndex(meeting => meeting.on === mood.on && meeting.mood === mood.mood);
		const after = held.slice(place + 1);
		const isNext = (meeting: (typeof after)[number]): boolean => meeting.mood !== undefined;
		const next = after.findIndex(isNext);
		const without = (next < 0 ? after : after.slice(0, next))[MET_WITHOUT - 1]?.on;
		const ends = [moods[index + 1]?.on, without, dayCounted(mood.on, LASTS_DAYS, away)].filter(day => day !== undefined).sort();
		return [{from: mood.on, to: ends[0]}];
	});
};

/** Not low, and lower still in the last three talks or since it was last better: it went up again, which is worth knowing, no more. */
const isRising = (moods: Moods): boolean => {
	const last = moods.at(-1);
	if (last === undefined || isLow(moods)) return false;
	const better = moods.findLastIndex(({mood}) => mood > last.mood);
	const since = Math.min(better + 1, Math.max(0, moods.length - LATELY));
	return moods.slice(since).some(({mood}) => mood < last.mood);
};

/** Each of the last two moods is lower than the one before it. */
const isFalling = (moods: Moods): boolean => {
	const [before, then, last] = moods.slice(-STEADY_TIMES).map(({mood}) => mood);
	return before !== undefined && then !== undefined && last !== undefined && before > then && then > last;
};

/** Low, and not seen for longer than such a mood should wait. The lead's own absence excuses the lead and helps nobody: its days count. */
const isUnseen = (person: PersonAlone, noted: Day, today: Day, most: number): boolean => {
	const later = person.meetings.filter(({on}) => on >= noted);
	const lastHeld = later.findLast(meeting => meeting.held)?.on ?? noted;
	return skipsSince(person, noted).length >= SKIPS || countedDays(lastHeld, today, mergeAbsences(person.leave)) > most;
};

/** What was skipped since the last talk from that day on. */
const skipsSince = ({meetings}: PersonAlone, noted: Day): readonly Meeting[] => {
	const later = meetings.filter(({on}) => on >= noted);
	return later.slice(later.findLastIndex(meeting => meeting.held) + 1);
};

/** A promise of the lead's to them is late. */
const hasLatePromise = ({actions}: PersonAlone, today: Day): boolean =>
	actions.some(action => action.owner === 'lead' && isLate(action, today));

/**
 * Why a low mood can't wait a day more, as part of a sentence. Beyond nine days (or a cadence and a half) unseen: it fell
 * from talk to talk and nine days passed, the lead called the next talk off, a promise of the lead's is late beside it, or
 * it was low twice running. Of those who have a lead of their own that lead is the first to ask, but for what you promised them;
 * without a rhythm nobody waits.
 */
const urgency = (person: PersonAlone, moods: Moods, noted: Day, today: Day): string | undefined => {
	const {everyDays} = person.oneOnOne;
	if (!isLow(moods) || everyDays === undefined) return undefined;
	const isOwn = !hasOwnLead(person);
	const most = isOwn && isFalling(moods) ? UNSEEN_DAYS : Math.max(UNSEEN_DAYS, UNSEEN_CADENCES * everyDays);
	if (isUnseen(person, noted, today, most)) return ', and not seen since';
	// Whoever's lead they have: what they wait for is yours.
	if (hasLatePromise(person, today)) return ', and a promise of yours is late';
	if (!isOwn) return undefined;
	if (skipsSince(person, noted).some(({by}) => by === 'lead')) return ', and you called the next one off';
	const lows = moods.length - 1 - moods.findLastIndex(({mood}) => mood > LOW_MOOD);
	return lows >= LOW_TIMES ? `, low ${lows === 2 ? 'twice' : `${lows} times`} running` : undefined;
};

/** The lead said, of this mood or a later one, that it is no matter of energy: then nobody is sent to ask about that. */
export const isNotEnergy = ({caseSets, moods}: Pick<PersonAlone, 'caseSets' | 'moods'>): boolean => {
	const set = caseSets.get('worn');
	const last = moods.at(-1);
	return set?.holds === 'no' && last !== undefined && set.on >= last.on;
};

/** Whoever was met today is not to be met as if they had not been. */
const nextStep = (person: PersonAlone, isUrgent: boolean, isMetToday: boolean, today: Day): string => {
	// Whom somebody else leads is not called in over their head: you owe what you promised.
	if (isUrgent && hasOwnLead(person) && hasLatePromise(person, today))
		return 'do what you promised, or say today when; ask how they are, and listen before you solve';
	if (isUrgent && isMetToday) return 'do what you agreed today, and meet again this week';
	if (isNotEnergy(person))
		return isUrgent ? 'meet this week: ask how it is by now, and listen' : 'ask how it is by now, and listen';
	if (!isUrgent) return 'ask about energy and workload; listen before you solve';
	return 'meet this week: ask about energy and workload, and listen before you solve';
};

export const moodLower: PersonRule = {
	id: 'mood-lower',
	page: 'energy-and-workload',
	about: AT_WORK,
	fires: (person, context) => {
		const {today} = context;
		const moods = judged(person);
		const last = moods.at(-1);
		const since = runThrough(lowSpans(person, context), today);
		if (since === undefined || last === undefined) return undefined;
		const ago = daysBetween(last.on, today);
		const when = ago === 0 ? 'today' : `${days(ago)} ago`;
		const urgent = urgency(person, moods, last.on, today);
		return {
			severity: isRising(moods) ? 'info' : urgent === undefined ? 'watch' : 'act',
			since,
			reason: isLow(moods)
				? `mood ${last.mood} at the 1:1 ${when}${urgent ?? ''}`
				: `mood lower in the last three talks than before, ${last.mood} ${when}`,
			next: nextStep(person, urgent !== undefined, ago === 0, today),
			does: urgent === undefined ? undefined : 'plan',
		};
	},
};
