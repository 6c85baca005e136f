// The signal about a mood that is low or lower than before: what the lead noted, and no guess about the person.

import {addDays, type Day, daysBetween} from '../day.ts';
import {countedDays} from '../team/absence.ts';
import {AT_WORK, type PersonAlone} from '../team/people.ts';
import {days, type PersonRule} from './rule.ts';
import {runThrough, type TimeSpan} from './since.ts';

/** A mood of 1 or 2 needs no trend. */
const LOW_MOOD = 2;
/** Three moods against the six before: one bad week is no direction. */
const LATELY = 3;
const BEFORE = 6;
/** So-so or below: somebody who went from very good to good is not worn. */
const STILL_FINE = 3;
/** Six weeks later a mood says nothing any more. */
const LASTS_DAYS = 42;
/** Two talks in which none was noted: the lead has seen them since. */
const MET_WITHOUT = 2;
/** Who was low is seen within nine days: a week and a day or two of slack, or a cadence and a half. From the contract. */
const UNSEEN_DAYS = 9;
const UNSEEN_CADENCES = 1.5;
const SKIPS = 2;

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

/** From each low or lower mood to the next one noted, to the second talk without one, or as long as a mood lasts. */
const lowSpans = (person: PersonAlone): readonly TimeSpan[] => {
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
		const ends = [moods[index + 1]?.on, without, addDays(mood.on, LASTS_DAYS)].filter(day => day !== undefined).sort();
		return [{from: mood.on, to: ends[0]}];
	});
};

/** Low, and not seen since for longer than such a mood should wait. */
const isUnseen = (person: PersonAlone, noted: Day, today: Day): boolean => {
	const {everyDays} = person.oneOnOne;
	if (everyDays === undefined) return false;
	const later = person.meetings.filter(({on}) => on >= noted);
	const lastHeld = later.findLast(meeting => meeting.held)?.on ?? noted;
	const skips = later.slice(later.findLastIndex(meeting => meeting.held) + 1).length;
	const unseen = countedDays(lastHeld, today, person.absences);
	return skips >= SKIPS || unseen > Math.max(UNSEEN_DAYS, UNSEEN_CADENCES * everyDays);
};

export const moodLower: PersonRule = {
	id: 'mood-lower',
	page: 'energy-and-workload',
	isPrivate: true,
	about: AT_WORK,
	fires: (person, {today}) => {
		const moods = judged(person);
		const last = moods.at(-1);
		const since = runThrough(lowSpans(person), today);
		if (since === undefined || last === undefined) return undefined;
		const ago = daysBetween(last.on, today);
		const when = ago === 0 ? 'today' : `${days(ago)} ago`;
		const unseen = isLow(moods) && isUnseen(person, last.on, today);
		return {
			severity: unseen ? 'act' : 'watch',
			since,
			reason: isLow(moods)
				? `mood ${last.mood} at the 1:1 ${when}${unseen ? ', and not seen since' : ''}`
				: `mood lower in the last three talks than before, ${last.mood} ${when}`,
			next: unseen
				? 'meet this week: ask about energy and workload, and listen before you solve'
				: 'ask about energy and workload; listen before you solve',
			does: unseen ? 'plan' : undefined,
		};
	},
};
