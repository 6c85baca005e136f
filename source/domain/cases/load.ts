// Whether anything on record says that somebody's work may be too much: how much they hold, or words of load in what was noted.
import {type Day, daysBetween} from '../day.ts';
import type {AreaId} from '../ids.ts';
import type {PersonAlone} from '../team/people.ts';
import {isOpen} from '../team/promises.ts';

/** Words that speak of load, whole: a page that is loading, a balancer of loads or a rotation of keys is none. */
const LOAD =
	/\b(tired|exhaust(ed|ing|ion)|(at |last |every |by |both )nights?|nights|weekends?|on[- ]?call|pager|paged|rota|(long|late|extra|too many|evening) hours|overtime|sleeps?|slept|sleepless|workload|overload(ed)?|(his|her|their|the|more|less|much|heavy|that|this|work) load(?! (balanc|test|generat|time|average|profile|factor)\w*)|load (is|was|of work|on (him|her|them))|too much|peak (season|weeks?|months?)|all at once)\b/i;
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
