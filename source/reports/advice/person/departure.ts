// Advice about somebody who is leaving, has left, or is away with no day of return: hand over, keep covered, no growth plan.
import {addDays, type Day, daysBetween} from '../../../domain/day.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital, list, plural} from '../../../text/words.ts';
import type {Advice} from '../advice.ts';
import {inWeeks, workday} from '../frame.ts';
import {inOrder, type PlannedItem, planned} from '../plan/order.ts';
import {resourcesFor} from '../plan/resources.ts';
import type {PersonFrame} from './person-frame.ts';
import {areasOf, onlyTheirs} from './room.ts';

/** Time to tidy up after somebody has gone. */
const TIDY_DAYS = 14;
/** When to ask again about somebody whose return is open. */
const ASK_AGAIN_DAYS = 28;

const names = (areas: readonly {readonly name: string}[]): string => list(areas.map(area => area.name));

const openPromises = ({person}: PersonFrame, owner: 'lead' | 'person'): number =>
	person.actions.filter(action => action.closed === undefined && action.owner === owner).length;

const handOverItem = (frame: PersonFrame, by: Day): readonly PlannedItem[] => {
	const areas = areasOf(frame);
	if (areas.length === 0) return [];
	const alone = onlyTheirs(frame);
	return [
		planned('now', {
			what: `Give each of these a new owner and a backup: ${names(areas)}`,
			who: 'lead',
			by,
			why:
				alone.length > 0
					? `Without ${frame.name}, nobody holds ${names(alone)}.`
					: `${frame.name} is still written down as the owner.`,
			evidence: `${plural(areas.length, 'area')} in ${frame.name}’s name on ${shortDay(frame.today, frame.today)}.`,
		}),
	];
};

const ownPromises = (frame: PersonFrame, by: Day): readonly PlannedItem[] => {
	const mine = openPromises(frame, 'lead');
	return mine === 0
		? []
		: [
				planned('now', {
					what: `Keep or take back what you promised ${frame.name}`,
					who: 'lead',
					by,
					why: 'People remember how it ended.',
					evidence: `${plural(mine, 'promise')} of yours still open.`,
				}),
			];
};

const leaving = (frame: PersonFrame, last: Day): Advice => {
	const {name, today, task} = frame;
	const until = last <= today ? addDays(today, 1) : last;
	const weeks = Math.max(1, Math.floor(daysBetween(today, until) / 7));
	const middle = inWeeks(today, weeks / 2, until);
	const areas = areasOf(frame);
	const items = [
		...handOverItem(frame, inWeeks(today, 1, until)),
		...ownPromises(frame, until),
		planned('management', {
			what: `Ask ${name} what nobody else knows, and let the new owners do that work while ${name} watches`,
			who: 'lead',
			by: middle,
			why: 'Documents alone do not carry it over.',
			evidence: `${name}’s last day is ${shortDay(last, today)}.`,
		}),
		planned('management', {
			what: 'Hold a last talk: say thank you for something precise, and ask what you could have done differently',
			who: 'lead',
			by: until,
			why: 'Few answers are as honest, and everybody who stays sees how you say goodbye.',
			evidence: 'Playbook: handover.',
		}),
	];
	const end = middle >= until ? addDays(until, -1) : middle;
	const split = end > today;
	return {
		result: [
			`${name} is leaving; the last day is ${shortDay(last, today)}. You asked for ${task.title.toLowerCase()}. With the end in sight the useful plan is another one: how to leave well.`,
			areas.length > 0
				? `${name} owns ${names(areas)}. Name who takes over what, and let them do the work while ${name} watches, beginning with what nobody else knows.`
				: `No area is in ${name}’s name. What is left to pass on is knowledge and thanks.`,
			`Agree on what will not be finished. Say thank you for something precise. Offer a reference, and write it before the last day.`,
		].join('\n\n'),
		action_items: inOrder(items),
		skill_gaps: [],
		timeline: {
			from: today,
			until,
			phases: [
				...(split
					? [
							{
								name: 'Hand over',
								from: today,
								until: end,
								focus: areas.map(area => area.name),
								check: 'Has each new owner done the work once?',
							},
						]
					: []),
				{
					name: 'Say goodbye',
					from: split ? addDays(end, 1) : today,
					until,
					focus: ['What will not be finished', 'A last talk'],
					check: `Could ${name} be called next month as a friend?`,
				},
			],
		},
		resources: resourcesFor('management', [{competency: 'delegation', name: 'Delegation'}]),
	};
};

const gone = (frame: PersonFrame, left: Day): Advice => {
	const {name, today} = frame;
	const until = workday(addDays(today, TIDY_DAYS));
	const areas = areasOf(frame);
	const items = [...handOverItem(frame, inWeeks(today, 1, until)), ...ownPromises(frame, until)];
	return {
		result: [
			`${name} left on ${shortDay(left, today)}. There is nobody to plan with; what remains is to tidy up.`,
			areas.length > 0 ? `Still in ${name}’s name: ${names(areas)}.` : `No area is in ${name}’s name any more.`,
		].join('\n\n'),
		action_items: inOrder(
			items.length > 0
				? items
				: [
						planned('management', {
							what: `Thank those who took over ${name}’s work`,
							who: 'lead',
							by: until,
							why: 'It was not theirs, and now it is.',
							evidence: `No area and no promise is left in ${name}’s name.`,
						}),
					],
		),
		skill_gaps: [],
		timeline: {
			from: today,
			until,
			phases: [
				{
					name: 'Tidy up',
					from: today,
					until,
					focus: areas.map(area => area.name),
					check: 'Is nothing left in the name of somebody who is gone?',
				},
			],
		},
		resources: resourcesFor('management', [{competency: 'delegation', name: 'Delegation'}]),
	};
};

/** On leave with no end on record. */
export const openLeave = (frame: PersonFrame): Advice => {
	const {name, today} = frame;
	const until = workday(addDays(today, ASK_AGAIN_DAYS));
	const uncovered = onlyTheirs(frame);
	return {
		result: [
			`${name} is on leave, and no day of return is on record. A plan would be made behind ${name}’s back; it waits.`,
			`Until then: keep the areas covered, write one page on what changes, and leave ${name} in peace. When the day is known, put it into the roster and ask again.`,
		].join('\n\n'),
		action_items: inOrder([
			...(uncovered.length > 0
				? [
						planned('now', {
							what: `Name somebody who covers ${names(uncovered)}`,
							who: 'lead',
							by: inWeeks(today, 1, until),
							why: `Nobody is there to hold it while ${name} is away.`,
							evidence: `${plural(uncovered.length, 'area')} with no other active holder.`,
						}),
					]
				: []),
			planned('management', {
				what: `Keep one page on what changes: people, decisions, plans`,
				who: 'lead',
				by: until,
				why: `${name} can read one page on the first day back. Nobody reads three months of messages.`,
				evidence: 'Playbook: back-from-leave.',
			}),
		]),
		skill_gaps: [],
		timeline: {
			from: today,
			until,
			phases: [
				{
					name: `Until ${name} is back`,
					from: today,
					until,
					focus: uncovered.map(area => area.name),
					check: 'Is the day of return known by now?',
				},
			],
		},
		resources: resourcesFor('management', [{competency: 'delegation', name: 'Delegation'}]),
	};
};

/** For somebody with a last day; capitals as in every paragraph. */
export const departureAdvice = (frame: PersonFrame): Advice => {
	const last = frame.person.left ?? frame.today;
	const advice = frame.person.status === 'left' ? gone(frame, last) : leaving(frame, last);
	return {...advice, result: advice.result.split('\n\n').map(capital).join('\n\n')};
};
