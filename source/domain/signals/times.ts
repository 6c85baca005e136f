// Signals about a person's season: newly here, back from leave, a leave ahead, leaving.

import {addDays, type Day, daysBetween} from '../day.ts';
import {returnedOn} from '../team/absence.ts';
import {holdersOf} from '../team/areas.ts';
import {coverageWithout} from '../team/coverage.ts';
import {AT_WORK, isAtWork, ON_TEAM, type PersonAlone, statusOn} from '../team/people.ts';
import {days, lastLongLeave, type PersonRule, RETURN_DAYS, type RuleContext} from './rule.ts';
import {runThrough, type TimeSpan} from './since.ts';

/** The first three months, as onboarding plans count them. */
const NEW_DAYS = 90;
const CHECKPOINTS = [30, 60, 90];
const CHECKPOINT_MARGIN = 7;
/** New people meet weekly at first. */
const WEEKLY = 7;
/** The last two weeks are what a handover needs. */
const HANDOVER_DAYS = 14;
/** That a contract ends is known from its first day: until six weeks before, nothing is to be done that isn't planned for. */
const CONTRACT_DAYS = 42;
/** Who was away for weeks is met on one of the first three days. From the contract. */
const MEET_WATCH_DAY = 2;
const MEET_ACT_DAY = 3;
/** A leave of two weeks needs somebody else; three weeks before it there is still time to hand over. From the contract. */
const LEAVE_DAYS = 14;
const AHEAD_DAYS = 21;
const LEAVE_ACT_DAYS = 5;

/** Of the checkpoints whose weeks have begun, the last, if nothing was recorded around it that muster could know of. */
const missedCheckpoint = (person: PersonAlone, joined: Day, today: Day): number | undefined => {
	const recorded = [
		...person.meetings.filter(meeting => meeting.held).map(meeting => meeting.on),
		...person.feedback.map(each => each.saidOn ?? each.entry.on),
		...(person.oneOnOne.last ? [person.oneOnOne.last] : []),
	];
	const around = (checkpoint: number, margin: number): Day => addDays(joined, checkpoint - 1 + margin);
	const checkpoint = CHECKPOINTS.findLast(each => around(each, -CHECKPOINT_MARGIN) <= today);
	if (checkpoint === undefined) return undefined;
	const [from, until] = [around(checkpoint, -CHECKPOINT_MARGIN), around(checkpoint, CHECKPOINT_MARGIN)];
	return from >= person.clock && !recorded.some(day => from <= day && day <= until) ? checkpoint : undefined;
};

export const newHere: PersonRule = {
	id: 'new-here',
	page: 'first-90-days',
	about: AT_WORK,
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

/** Two weeks from a return; after a long leave until they met. */
const backSpans = (person: PersonAlone, today: Day): readonly TimeSpan[] =>
	person.leave.flatMap(({from, until}): readonly TimeSpan[] => {
		if (until === undefined || until >= today) return [];
		const back = addDays(until, 1);
		const met = person.meetings.find(({held, on}) => held && on >= back)?.on;
		const isWaiting = lastLongLeave({leave: [{from, until}]}, today) !== undefined && canTell(person, back);
		const end = addDays(back, RETURN_DAYS);
		return [{from: back, to: isWaiting ? (met === undefined ? undefined : met > end ? met : end) : end}];
	});

/** Whether muster could know of a talk since that day, and one is wanted at all. */
const canTell = ({knownSince, oneOnOne: {everyDays, last}}: PersonAlone, back: Day): boolean =>
	everyDays !== undefined && knownSince <= back && (last === undefined || last < back);

export const backFromLeave: PersonRule = {
	id: 'back-from-leave',
	page: 'back-from-leave',
	about: AT_WORK,
	changes: ({meetings, entries}) => [
		...meetings.map(({on}) => on),
		...entries.filter(({kind}) => kind === 'cadence-set').map(({on}) => on),
	],
	fires: (person, {today}) => {
		const since = runThrough(backSpans(person, today), today);
		const returned = returnedOn(person.leave, today);
		if (since === undefined || returned === undefined) return undefined;
		const long = lastLongLeave(person, today);
		const longBack = long && addDays(long.until, 1);
		const isWaiting = longBack !== undefined && canTell(person, longBack);
		const day = daysBetween(isWaiting ? longBack : returned, today) + 1;
		const severity = !isWaiting || day < MEET_WATCH_DAY ? 'info' : day < MEET_ACT_DAY ? 'watch' : 'act';
		if (severity !== 'info')
			return {
				severity,
				since,
				reason: `back from ${days(daysBetween(long?.from ?? today, long?.until ?? today) + 1)} of leave, day ${day}, and no 1:1 since`,
				next: 'meet today: what changed, what they start with, what they would like to know',
				does: 'plan',
			};
		return {
			severity,
			since,
			reason: `back from leave, day ${day}`,
			next: 'say what changed, and start with less',
		};
	},
};

/** Leaves long enough to need somebody else, that begin soon. */
const aheadSpans = ({leave}: PersonAlone): readonly TimeSpan[] =>
	leave
		.filter(({from, until}) => until === undefined || daysBetween(from, until) + 1 >= LEAVE_DAYS)
		.map(({from}) => ({from: addDays(from, -AHEAD_DAYS), to: from}));

export const leaveAhead: PersonRule = {
	id: 'leave-ahead',
	page: 'before-a-leave',
	about: AT_WORK,
	fires: (person, context) => {
		const {today, areas, personLines} = context;
		const since = runThrough(aheadSpans(person), today);
		const [leave] = person.leave
			.filter(
				({from, until}) =>
					from > today &&
					daysBetween(today, from) <= AHEAD_DAYS &&
					(until === undefined || daysBetween(from, until) + 1 >= LEAVE_DAYS),
			)
			.toSorted((a, b) => (a.from < b.from ? -1 : 1));
		if (since === undefined || leave === undefined) return undefined;
		const left = daysBetween(today, leave.from);
		const held = areas().filter(({owner, backup}) => owner === person.id || backup === person.id);
		const isHere = (id: string, day: Day): boolean => {
			const lines = personLines(id);
			return lines !== undefined && isAtWork({status: statusOn(lines, day)});
		};
		const gaps = coverageWithout(person.id, leave, held, {isHere, changesOf: context.changesOf}).filter(
			({uncovered}) => uncovered.length > 0,
		);
		const names = gaps.map(({area}) => context.areaOf(area)?.name ?? area).join(', ');
		const begins = `leave begins in ${days(left)}`;
		if (gaps.length === 0) return {severity: 'info', since, reason: begins, next: 'agree on who holds what, and what may wait'};
		return {
			severity: left <= LEAVE_ACT_DAYS ? 'act' : 'watch',
			since,
			reason: `${begins}, and on some of its days nobody holds ${names}`,
			next: 'name somebody who is here on those days',
			does: 'assign',
		};
	},
};

/** Areas that this person holds and no other active one. */
const heldAlone = (person: PersonAlone, {areas, statusOf}: RuleContext): readonly string[] =>
	areas()
		.filter(area => area.heldBy === undefined && (area.owner === person.id || area.backup === person.id))
		.filter(area => holdersOf(area, statusOf).every(holder => holder === person.id))
		.map(area => area.name);

export const leaving: PersonRule = {
	id: 'leaving',
	page: 'handover',
	about: ON_TEAM,
	fires: (person, context) => {
		if (person.left === undefined) return undefined;
		const left = daysBetween(context.today, person.left);
		const alone = heldAlone(person, context);
		const areas = alone.length === 0 ? '' : `, alone on ${alone.join(', ')}`;
		const isFarOff = person.relation === 'contractor' && alone.length === 0 && left > CONTRACT_DAYS;
		return {
			// Of a skip level the handover is their own lead's to plan.
			severity: isFarOff ? 'info' : alone.length > 0 && left <= HANDOVER_DAYS && person.relation !== 'skip' ? 'act' : 'watch',
			// The roster doesn't say when it was told: for as long as muster could know the person.
			since: person.clock,
			reason: left === 0 ? `last day today${areas}` : `leaving in ${days(left)}${areas}`,
			next: alone.length > 0 ? 'hand over those areas' : 'plan the handover and a last conversation',
			does: alone.length > 0 ? 'assign' : undefined,
		};
	},
};
