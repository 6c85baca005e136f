// Signals about a person's season: lower mood, newly here, back from leave, leaving.

import {addDays, type Day, daysBetween} from '../day.ts';
import {returnedOn} from '../team/absence.ts';
import {holdersOf} from '../team/areas.ts';
import type {PersonAlone} from '../team/people.ts';
import {days, HERE, NOT_GONE, type PersonRule, type RuleContext} from './rule.ts';

/** A mood of 1 or 2 needs no trend. */
const LOW_MOOD = 2;
/** Two steps down in a row are a direction; one is a bad week. */
const FALLING_MOODS = 3;
/** The first three months, as onboarding plans count them. */
const NEW_DAYS = 90;
const CHECKPOINTS = [30, 60, 90];
const CHECKPOINT_MARGIN = 7;
/** New people meet weekly at first. */
const WEEKLY = 7;
/** Two weeks to arrive again. */
const BACK_DAYS = 14;
/** The last two weeks are what a handover needs. */
const HANDOVER_DAYS = 14;

type Moods = PersonAlone['moods'];
const isLow = (moods: Moods): boolean => (moods.at(-1)?.mood ?? LOW_MOOD + 1) <= LOW_MOOD;
const isFalling = (moods: Moods): boolean => {
	const lately = moods.slice(-FALLING_MOODS).map(each => each.mood);
	return lately.length === FALLING_MOODS && lately.every((mood, index) => index === 0 || mood < (lately[index - 1] ?? mood));
};

export const moodLower: PersonRule = {
	id: 'mood-lower',
	page: 'energy-and-workload',
	about: HERE,
	fires: ({moods}, {today}) => {
		const isLower = (count: number): boolean => isLow(moods.slice(0, count)) || isFalling(moods.slice(0, count));
		if (!isLower(moods.length)) return undefined;
		let first = moods.length;
		while (isLower(first - 1)) first -= 1;
		return {
			severity: 'watch',
			since: moods[first - 1]?.on ?? today,
			reason: isFalling(moods) ? 'mood lower two meetings running' : 'mood was low at the last 1:1',
			next: 'ask about energy and workload; listen before you solve',
		};
	},
};

/** Of the checkpoints whose weeks have begun, the last, if nothing was recorded around it that muster could know of. */
const missedCheckpoint = (person: PersonAlone, joined: Day, today: Day): number | undefined => {
	const known = [
		...person.meetings.filter(meeting => meeting.held).map(meeting => meeting.on),
		...person.feedback.map(each => each.saidOn ?? each.entry.on),
		...(person.oneOnOne.last ? [person.oneOnOne.last] : []),
	];
	const around = (checkpoint: number, days: number): Day => addDays(joined, checkpoint - 1 + days);
	const checkpoint = CHECKPOINTS.findLast(each => around(each, -CHECKPOINT_MARGIN) <= today);
	if (checkpoint === undefined) return undefined;
	const [from, until] = [around(checkpoint, -CHECKPOINT_MARGIN), around(checkpoint, CHECKPOINT_MARGIN)];
	return from >= person.clock && !known.some(day => from <= day && day <= until) ? checkpoint : undefined;
};

export const newHere: PersonRule = {
	id: 'new-here',
	page: 'first-90-days',
	about: HERE,
	fires: (person, {today}) => {
		const {joined} = person;
		const day = joined === undefined ? 0 : daysBetween(joined, today) + 1;
		if (joined === undefined || day < 1 || day > NEW_DAYS) return undefined;
		const missed = missedCheckpoint(person, joined, today);
		const meetsSeldom = (person.oneOnOne.everyDays ?? WEEKLY + 1) > WEEKLY;
		return {
			severity: 'info',
			since: joined,
			reason: `day ${day} on the team${missed === undefined ? '' : `; nothing recorded around day ${missed}`}`,
			next: meetsSeldom ? 'meet weekly in the first 90 days' : 'agree on what good looks like at day 30, 60 and 90',
		};
	},
};

export const backFromLeave: PersonRule = {
	id: 'back-from-leave',
	page: 'back-from-leave',
	about: HERE,
	fires: (person, {today}) => {
		const returned = returnedOn(person.leave, today);
		const day = returned === undefined ? undefined : daysBetween(returned, today) + 1;
		if (returned === undefined || day === undefined || day > BACK_DAYS) return undefined;
		return {
			severity: 'info',
			since: returned,
			reason: `back from leave, day ${day}`,
			next: 'say what changed, and start with less',
		};
	},
};

/** Areas that this person holds and no other active one. */
const heldAlone = (person: PersonAlone, {areas, statusOf}: RuleContext): readonly string[] =>
	areas()
		.filter(area => area.owner === person.id || area.backup === person.id)
		.filter(area => holdersOf(area, statusOf).every(holder => holder === person.id))
		.map(area => area.name);

export const leaving: PersonRule = {
	id: 'leaving',
	page: 'handover',
	about: NOT_GONE,
	fires: (person, context) => {
		if (person.left === undefined) return undefined;
		const left = daysBetween(context.today, person.left);
		const alone = heldAlone(person, context);
		const areas = alone.length === 0 ? '' : `, alone on ${alone.join(', ')}`;
		return {
			severity: alone.length > 0 && left <= HANDOVER_DAYS ? 'act' : 'watch',
			// The roster doesn't say when it was told: for as long as muster could know the person.
			since: person.clock,
			reason: left === 0 ? `last day today${areas}` : `leaving in ${days(left)}${areas}`,
			next: alone.length > 0 ? 'hand over those areas: o' : 'plan the handover and a last conversation',
		};
	},
};
