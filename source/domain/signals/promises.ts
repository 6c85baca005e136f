// Signals about promises: overdue actions, and what is carried from 1:1 to 1:1.
import {addDays, daysBetween} from '../day.ts';
import type {Action} from '../team.ts';
import {days, type PersonRule} from './rule.ts';

/** Three 1:1s with the same line on the sheet: it is not going to happen by itself. */
const CARRIED_TIMES = 3;

const isOpen = (action: Action): boolean => action.closed === undefined;

export const promiseOverdue: PersonRule = {
	id: 'promise-overdue',
	page: 'promises',
	fires: (person, {today}) => {
		if (person.status === 'left') return undefined;
		const overdue = person.actions
			.filter(action => isOpen(action) && action.due !== undefined && action.due < today)
			.sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
		const mine = overdue.filter(action => action.owner === 'lead');
		const worst = mine[0] ?? overdue[0];
		const oldest = overdue[0];
		if (worst?.due === undefined || oldest?.due === undefined) return undefined;
		const late = days(daysBetween(worst.due, today));
		const others = overdue.length > 1 ? `, ${overdue.length} overdue in all` : '';
		const isMine = worst.owner === 'lead';
		return {
			severity: isMine ? 'act' : 'watch',
			since: addDays(oldest.due, 1),
			reason: `${isMine ? 'your' : 'their'} promise is ${late} late${others}`,
			quote: worst.text,
			next: isMine ? 'do it, or say today when it will be' : 'ask what is in the way, and move the day or drop it',
		};
	},
};

export const carried: PersonRule = {
	id: 'carried',
	page: 'promises',
	fires: (person, {today}) => {
		if (person.status === 'left') return undefined;
		const open = [...person.actions, ...person.topics].filter(each => each.closed === undefined && each.carried >= CARRIED_TIMES);
		const [first] = open.sort((a, b) => b.carried - a.carried || (a.opened < b.opened ? -1 : 1));
		if (!first) return undefined;
		const held = person.entries.filter(entry => entry.kind === 'meeting-held' && entry.on >= first.opened);
		const since = held.slice(-first.carried)[CARRIED_TIMES - 1]?.on ?? today;
		const reason =
			open.length === 1 ? `carried through ${first.carried} 1:1s` : `${open.length} things carried through three 1:1s or more`;
		return {
			severity: 'info',
			since,
			reason,
			quote: open.length === 1 ? first.text : undefined,
			next: 'do it next time, or drop it openly',
		};
	},
};
