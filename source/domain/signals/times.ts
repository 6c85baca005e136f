// Signals about a person's season: lower mood, newly here, back from leave, leaving.
import {holdersOf} from '../areas.ts';
import {addDays, type Day, daysBetween, latestDay} from '../day.ts';
import type {PersonAlone} from '../people.ts';
import {days, type PersonRule, type RuleContext} from './rule.ts';

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

const isHere = (person: PersonAlone): boolean => person.status === 'active' || person.status === 'leaving';

export const moodLower: PersonRule = {
	id: 'mood-lower',
	page: 'energy-and-workload',
	fires: person => {
		const last = person.moods.at(-1);
		if (!isHere(person) || !last) return undefined;
		const lately = person.moods.slice(-FALLING_MOODS);
		const falling =
			lately.length === FALLING_MOODS && lately.every((each, index) => index === 0 || each.mood < (lately[index - 1]?.mood ?? 0));
		const low = last.mood <= LOW_MOOD;
		if (!falling && !low) return undefined;
		const lowFrom = person.moods.findLastIndex(each => each.mood > LOW_MOOD) + 1;
		const since = low ? (person.moods[lowFrom]?.on ?? last.on) : last.on;
		const reason = falling ? 'mood lower two meetings running' : 'mood was low at the last 1:1';
		return {severity: 'watch', since, reason, next: 'ask about energy and workload; listen before you solve'};
	},
};

const checkpointWords = (person: PersonAlone, joined: Day, today: Day): string => {
	const met = [
		...person.meetings.filter(meeting => meeting.held).map(meeting => meeting.on),
		...person.feedback.map(each => each.saidOn ?? each.entry.on),
	];
	const missed = CHECKPOINTS.find(checkpoint => {
		const day = addDays(joined, checkpoint);
		const from = addDays(day, -CHECKPOINT_MARGIN);
		const until = addDays(day, CHECKPOINT_MARGIN);
		return until < today && from >= person.clock && !met.some(each => each >= from && each <= until);
	});
	return missed === undefined ? '' : `; nothing recorded around day ${missed}`;
};

export const newHere: PersonRule = {
	id: 'new-here',
	page: 'first-90-days',
	fires: (person, {today}) => {
		const {joined} = person;
		if (!isHere(person) || joined === undefined || joined > today) return undefined;
		const day = daysBetween(joined, today) + 1;
		if (day > NEW_DAYS) return undefined;
		const seldom = person.oneOnOne.everyDays === undefined || person.oneOnOne.everyDays > WEEKLY;
		const next = seldom ? 'meet weekly in the first 90 days' : 'agree on what good looks like at day 30, 60 and 90';
		return {severity: 'info', since: joined, reason: `day ${day} on the team${checkpointWords(person, joined, today)}`, next};
	},
};

export const backFromLeave: PersonRule = {
	id: 'back-from-leave',
	page: 'back-from-leave',
	fires: (person, {today}) => {
		if (!isHere(person)) return undefined;
		const ended = latestDay(...person.leave.map(leave => leave.until).filter(until => until !== undefined && until < today));
		if (ended === undefined) return undefined;
		const returned = addDays(ended, 1);
		const day = daysBetween(returned, today) + 1;
		if (day > BACK_DAYS) return undefined;
		return {
			severity: 'info',
			since: returned,
			reason: `back from leave, day ${day}`,
			next: 'say what changed, and start with less',
		};
	},
};

/** Areas whose only active holder is this person. */
const onlyHolderOf = (person: PersonAlone, {areas, statusOf}: RuleContext): readonly string[] =>
	areas
		.filter(area => {
			const holders = holdersOf(area, statusOf);
			return (area.owner === person.id || area.backup === person.id) && holders.every(holder => holder === person.id);
		})
		.map(area => area.name);

export const leaving: PersonRule = {
	id: 'leaving',
	page: 'handover',
	fires: (person, context) => {
		if (person.left === undefined || (person.status !== 'leaving' && person.status !== 'leave')) return undefined;
		const left = daysBetween(context.today, person.left);
		const alone = onlyHolderOf(person, context);
		const areas = alone.length === 0 ? '' : `, alone on ${alone.join(', ')}`;
		return {
			severity: alone.length > 0 && left <= HANDOVER_DAYS ? 'act' : 'watch',
			// The roster doesn't say when it was told: muster has known for as long as it has known the person.
			since: person.clock,
			reason: left === 0 ? `last day today${areas}` : `leaving in ${days(left)}${areas}`,
			next: alone.length > 0 ? 'hand over those areas: o' : 'plan the handover and a last conversation',
		};
	},
};
