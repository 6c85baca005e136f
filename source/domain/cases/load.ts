// Whether anything on record says that somebody's work may be too much: how much they hold, or words of load in what was noted.
import {type Day, daysBetween} from '../day.ts';
import type {AreaId} from '../ids.ts';
import type {PersonAlone} from '../team/people.ts';
import {isOpen} from '../team/promises.ts';

/** Words that speak of load. */
const LOAD = /\b(tired|exhaust|nights?|weekends?|on.?call|pager|rota|hours|overtime|sleep|load|too much|peak|all at once)/i;
/** Notes of the last 1:1s are still so, for a quarter. */
const SPOKEN_MEETINGS = 3;
const SPOKEN_DAYS = 90;
/** From here on a plate has something that could leave it. */
const FULL = 2;

type Loaded = Pick<PersonAlone, 'actions' | 'meetings' | 'topics'>;

/** Words of load in the last notes, or in what they raised. */
export const isLoadSpoken = ({meetings, topics}: Pick<Loaded, 'meetings' | 'topics'>, today: Day): boolean =>
	meetings.slice(-SPOKEN_MEETINGS).some(({on, notes = ''}) => daysBetween(on, today) <= SPOKEN_DAYS && LOAD.test(notes)) ||
	topics.some(topic => topic.by === 'person' && isOpen(topic) && LOAD.test(topic.text));

/** Where nothing says so, nothing is to be taken away unasked: it may be anything, and only they know what. */
export const isLoadOnRecord = (loaded: Loaded, owns: readonly AreaId[], today: Day): boolean =>
	owns.length >= FULL ||
	loaded.actions.filter(action => action.owner === 'person' && isOpen(action)).length >= FULL ||
	isLoadSpoken(loaded, today);
