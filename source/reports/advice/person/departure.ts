// Advice about somebody for whom nothing can be planned now: gone, away with no day of return, or known from notes that are hidden.
import type {Day} from '../../../domain/day.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital, list, plural} from '../../../text/words.ts';
import type {Advice} from '../advice.ts';
import {type DraftItem, draft, inOrder} from '../plan/items.ts';
import {resourcesFor} from '../plan/resources.ts';
import {type DraftPhase, laidOut, scheduled, timelineOf} from '../plan/timeline.ts';
import {areasOf, onlyTheirs} from './areas.ts';
import type {PersonFrame} from './person-frame.ts';
import {promisesOf} from './records.ts';

/** Time to tidy up after somebody has gone. */
const TIDY_DAYS = 14;
/** When to ask again about somebody whose return is open. */
const ASK_AGAIN_DAYS = 28;
const SOON_DAYS = 6;

const names = (areas: readonly {readonly name: string}[]): string => list(areas.map(area => area.name));

const adviceOf = (frame: PersonFrame, paragraphs: readonly string[], items: readonly DraftItem[], phase: DraftPhase): Advice => {
	// Somebody who is away keeps nobody else from working: only the lead's own days off count.
	const plan = scheduled(items, laidOut([phase], frame.today, frame.leadCalendar), frame.leadCalendar);
	return {
		result: paragraphs.map(capital).join('\n\n'),
		action_items: inOrder(plan.items),
		skill_gaps: [],
		timeline: timelineOf(plan.phases),
		resources: resourcesFor('management', [{competency: 'delegation', name: 'Delegation'}]).slice(0, 2),
	};
};

export const goneAdvice = (frame: PersonFrame): Advice => {
	const {name, today, person} = frame;
	const areas = areasOf(frame);
	const alone = onlyTheirs(frame);
	const mine = promisesOf(frame, 'lead').length;
	const items = [
		...(areas.length === 0
			? []
			: [
					draft('now', {
						what: `Give each of these a new owner and a backup: ${names(areas)}`,
						who: 'lead' as const,
						why: alone.length > 0 ? `Nobody holds ${names(alone)}.` : `${name} is still written down as the owner.`,
						evidence: `${plural(areas.length, 'area')} in ${name}’s name on ${shortDay(today, today)}.`,
						phase: 0,
						days: SOON_DAYS,
					}),
				]),
		...(mine === 0
			? []
			: [
					draft('now', {
						what: `Keep or take back what you promised ${name}`,
						who: 'lead' as const,
						why: 'People remember how it ended.',
						evidence: `${plural(mine, 'promise')} of yours still open.`,
						phase: 0,
						days: TIDY_DAYS,
					}),
				]),
		draft('management', {
			what: `Thank those who took over ${name}’s work, and ask what still reaches nobody`,
			who: 'lead',
			why: 'It was not theirs, and now it is.',
			evidence: areas.length === 0 ? `No area is in ${name}’s name any more.` : 'What is handed over last is asked for first.',
			phase: 0,
			days: TIDY_DAYS,
		}),
	];
	return adviceOf(
		frame,
		[
			`${name} left on ${shortDay(person.left ?? today, today)}. There is nobody to plan with; what remains is to tidy up.`,
			areas.length > 0 ? `Still in ${name}’s name: ${names(areas)}.` : `No area is in ${name}’s name any more.`,
		],
		items,
		{name: 'Tidy up', days: TIDY_DAYS, check: 'Is nothing left in the name of somebody who is gone?'},
	);
};

/** On leave with no end on record. */
export const openLeave = (frame: PersonFrame, from: Day): Advice => {
	const {name, today} = frame;
	const when = from <= today ? 'is on leave' : `goes on leave on ${shortDay(from, today)}`;
	const uncovered = onlyTheirs(frame);
	const items = [
		uncovered.length > 0
			? draft('now', {
					what: `Name somebody who covers ${names(uncovered)}`,
					who: 'lead',
					why: `Nobody is there to hold it while ${name} is away.`,
					evidence: `${plural(uncovered.length, 'area')} with no other active holder.`,
					phase: 0,
					days: SOON_DAYS,
				})
			: draft('now', {
					what: `Tell those who wait for something from ${name} who answers meanwhile`,
					who: 'lead',
					why: `Otherwise they ask ${name}, or wait.`,
					evidence: 'No day of return is on record.',
					phase: 0,
					days: SOON_DAYS,
				}),
		draft('management', {
			what: 'Keep one page on what changes: people, decisions, plans',
			who: 'lead',
			why: `${name} can read one page on the first day back. Nobody reads all the messages of a leave.`,
			evidence: 'No day of return is on record.',
			page: 'back-from-leave',
			phase: 0,
			days: ASK_AGAIN_DAYS,
		}),
	];
	return adviceOf(
		frame,
		[
			`${name} ${when}, and no day of return is on record. A plan would be made behind ${name}’s back; it waits.`,
			`Until then: keep the areas covered, write one page on what changes, and leave ${name} in peace. When the day is known, put it into the roster and ask again.`,
		],
		items,
		{name: `Until ${name} is back`, days: ASK_AGAIN_DAYS, check: 'Is the day of return known by now?'},
	);
};
