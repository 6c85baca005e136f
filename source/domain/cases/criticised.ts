// Constructive notes close together: the third within three weeks says something about these weeks, whatever each of them is about.
import {addDays, type Day, daysBetween} from '../day.ts';
import {byDay} from '../order.ts';
import type {PersonAlone} from '../team/people.ts';
import type {FeedbackItem} from '../team/team.ts';
import {longReturn} from './times.ts';

/** Once is a remark, twice may be chance; after the third a fourth is not heard as help any more (Kluger and DeNisi: feedback can lower what it means to raise). */
const NOTES = 3;
const WITHIN_DAYS = 21;
/** From then on it is asked what came of it, which has its own signal. */
const LASTS_DAYS = 28;

/**
 * The constructive notes of a run of three or more, each three of them within three weeks, as long as the third last is
 * no older than four: on 20 November those of 2, 9 and 16 November. Oldest first; empty where there is no such run.
 */
export const criticisedLately = (person: PersonAlone, today: Day): readonly FeedbackItem[] => {
	if (person.relation !== 'report') return [];
	const from = longReturn(person, today)?.on ?? addDays(today, -LASTS_DAYS);
	const notes = person.feedback
		.filter(
			({entry, isPast}) =>
				entry.type === 'constructive' && !isPast && entry.on >= from && daysBetween(entry.on, today) < LASTS_DAYS,
		)
		.toSorted(byDay(({entry}) => entry.on));
	const third = notes.at(-NOTES);
	const last = notes.at(-1);
	return third && last && daysBetween(third.entry.on, last.entry.on) <= WITHIN_DAYS ? notes : [];
};
