// Signals about promises: overdue actions, and what is carried from 1:1 to 1:1.
import {addDays, type Day, daysBetween, latestDay} from '../day.ts';
import type {PersonAlone} from '../team/people.ts';
import type {Action, Topic} from '../team/team.ts';
import {days, NOT_GONE, type PersonRule} from './rule.ts';
import {outside, runThrough, type Span} from './since.ts';

/** Three 1:1s with the same line on the sheet: it is not going to happen by itself. */
const CARRIED_TIMES = 3;

/** From the day after it was due until it was closed; nobody is asked for theirs while on leave. */
const overdueSpans = ({actions, leave}: PersonAlone): readonly Span[] =>
	actions.flatMap(({due, opened, closed, owner}) => {
		const from = due && latestDay(addDays(due, 1), opened);
		return from === undefined ? [] : outside(owner === 'lead' ? [] : leave, {from, to: closed?.on});
	});

export const promiseOverdue: PersonRule = {
	id: 'promise-overdue',
	page: 'promises',
	about: NOT_GONE,
	fires: (person, {today}) => {
		const asked = person.actions.filter(action => action.owner === 'lead' || person.status !== 'leave');
		const overdue = asked
			.filter(action => action.closed === undefined && action.due !== undefined && action.due < today)
			.toSorted((a, b) => daysBetween(b.due ?? today, a.due ?? today));
		const worst = overdue.find(action => action.owner === 'lead') ?? overdue[0];
		if (worst?.due === undefined) return undefined;
		const isMine = worst.owner === 'lead';
		const mine = overdue.filter(action => action.owner === 'lead').length;
		const [moreOfYours, ofTheirs] = isMine ? [mine - 1, overdue.length - mine] : [0, overdue.length - 1];
		const others = [
			moreOfYours > 0 ? `, ${moreOfYours} more of yours` : '',
			ofTheirs > 0 ? `, ${ofTheirs}${isMine ? '' : ' more'} of theirs` : '',
		].join('');
		return {
			severity: isMine ? 'act' : 'watch',
			since: runThrough(overdueSpans(person), today) ?? today,
			reason: `${isMine ? 'your' : 'their'} promise is ${days(daysBetween(worst.due, today))} late${others}`,
			quote: worst.text,
			next: isMine ? 'do it, or say today when it will be' : 'ask what is in the way, and move the day or drop it',
		};
	},
};

/** From the third 1:1 held after it was opened until it was closed. */
const carriedSpan = (each: Action | Topic, held: readonly Day[]): readonly Span[] => {
	if (each.carried < CARRIED_TIMES) return [];
	const until = held.filter(day => day >= each.opened && (each.closed === undefined || day <= each.closed.on));
	const from = until.slice(-each.carried)[CARRIED_TIMES - 1];
	return from === undefined ? [] : [{from, to: each.closed?.on}];
};

const heldDays = (person: PersonAlone): readonly Day[] =>
	person.meetings.filter(meeting => meeting.held).map(meeting => meeting.on);

export const carried: PersonRule = {
	id: 'carried',
	page: 'carried-topics',
	about: NOT_GONE,
	fires: (person, {today}) => {
		const all = [...person.actions, ...person.topics];
		const open = all.filter(each => each.closed === undefined && each.carried >= CARRIED_TIMES);
		const [most] = open.toSorted((a, b) => b.carried - a.carried || daysBetween(b.opened, a.opened));
		if (!most) return undefined;
		const held = heldDays(person);
		const isAlone = open.length === 1;
		return {
			severity: 'info',
			since:
				runThrough(
					all.flatMap(each => carriedSpan(each, held)),
					today,
				) ?? today,
			reason: isAlone ? `carried through ${most.carried} 1:1s` : `${open.length} things carried through three 1:1s or more`,
			quote: isAlone ? most.text : undefined,
			next: 'do it next time, or drop it openly',
		};
	},
};
