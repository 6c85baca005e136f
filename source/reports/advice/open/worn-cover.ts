// Of somebody who is low, and whose notes name nights, weekends or hours of an area that they hold: who holds it meanwhile.
import {daysBetween} from '../../../domain/day.ts';
import {personById} from '../../../domain/team/by-id.ts';
import type {AreaState} from '../../../domain/team/team.ts';
import {shortDay} from '../../../text/day-words.ts';
import {firstName} from '../../words/first-names.ts';
import {quoted} from '../../words/signal-words.ts';
import {areasOf} from '../person/areas.ts';
import {excerpt} from '../person/evidence.ts';
import type {PersonFrame} from '../person/person-frame.ts';
import {type DraftItem, draft} from '../plan/items.ts';

export const COVER = 'cover';

/** Notes of the last talks are still so, for a quarter. */
const SPOKEN_MEETINGS = 4;
const SPOKEN_DAYS = 90;

/** Load that has an hour: it can be taken over tonight. */
const LOADS: readonly (readonly [found: RegExp, limit: string])[] = [
	[/\b(nights?|on[- ]?call|pager|paged|rota)\b/i, 'how many nights'],
	[/\bweekends?\b/i, 'weekends that are free'],
	[/\b(overtime|long hours|late (hours|evenings)|evenings)\b/i, 'after which hour nothing is answered'],
];

const spoken = ({person, today}: PersonFrame) =>
	person.meetings
		.slice(-SPOKEN_MEETINGS)
		.filter(({held, on, notes = ''}) => held && notes.trim() !== '' && daysBetween(on, today) <= SPOKEN_DAYS);

/** What the notes name as the load, as limits to agree on; empty where they name none. */
export const namedLimits = (frame: PersonFrame): readonly string[] => {
	const texts = spoken(frame).map(({notes = ''}) => notes);
	return LOADS.flatMap(([found, limit]) => (texts.some(text => found.test(text)) ? [limit] : []));
};

/** Only what is held by turns can be held by somebody else tonight; what was noted weeks ago is asked about. */
const ON_CALL = /\b(on[- ]?call|pager|paged|rota)\b/i;
const LATELY_DAYS = 30;

/** Shorter words of a name stand in other sentences as well. */
const LONG_WORD = 4;

const namesArea = (text: string, {name}: AreaState): boolean => {
	const words: readonly string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	return name
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some(word => word.length >= LONG_WORD && words.includes(word));
};

/** The area by whose hours somebody is worn, as far as the notes say so. */
export const coverItems = (frame: PersonFrame): readonly DraftItem[] => {
	const {team, person, name, today, calendar, isForThem} = frame;
	const notes = spoken(frame).filter(
		({on, notes: text = ''}) => daysBetween(on, today) <= LATELY_DAYS && LOADS.some(([found]) => found.test(text)),
	);
	const note = notes.at(-1);
	const area = areasOf(frame).find(each =>
		notes.some(({notes: text = ''}) => namesArea(text, each) && ON_CALL.test(`${text} ${each.name}`)),
	);
	if (isForThem || !note?.notes || !area) return [];
	const backup =
		personById(team, area.backup)?.status === 'active' && area.backup ? firstName(team.people, area.backup) : undefined;
	const who = backup === undefined ? 'somebody else' : backup;
	return [
		draft('now', {
			what: `Ask ${who} to hold ${area.name} from tonight, before the talk, and tell ${name} who does`,
			who: 'lead',
			why: 'Nobody rests who may be called tonight.',
			evidence: `${name} owns ${area.name}. On ${shortDay(note.on, today)} you noted: ${quoted(excerpt(note.notes))}`,
			key: COVER,
			matter: {
				is: `${name} owns ${area.name}, and your note of ${shortDay(note.on, today)} speaks of such hours`,
				first: `ask ${who} to hold it from tonight, and tell ${name} who does`,
			},
			phase: 0,
			days: calendar.isFree(today) && person.oneOnOne.last !== today ? 0 : 1,
		}),
	];
};
