// What somebody wants next, as far as they have said it: the target, the note of the last career talk, or a talk to hold.
import {type Day, daysBetween} from '../../../domain/day.ts';
import {shortDay} from '../../../text/day-words.ts';
import {quoted} from '../../words/signal-words.ts';
import {stop} from '../words.ts';
import {excerpt} from './evidence.ts';
import type {PersonFrame} from './person-frame.ts';

/** A wish that was told within a year is asked about, and not asked for anew. */
const WISH_HOLDS_DAYS = 365;

type Standing = Pick<PersonFrame, 'person' | 'today' | 'isForThem'>;

const lastCareerTalk = ({person}: Pick<PersonFrame, 'person'>) =>
	person.meetings.findLast(each => each.held && each.career === true);

export const wishWords = ({person, today, isForThem}: Standing): string => {
	const talk = lastCareerTalk({person});
	if (!talk) return 'No career conversation is on record.';
	const noted = talk.notes?.trim() && !isForThem ? `; you noted: ${quoted(excerpt(talk.notes))}` : '';
	return stop(`The last career conversation was on ${shortDay(talk.on, today)}${noted}`);
};

/** The day of the career talk within a year of which something was noted; the note stands in for a target until it is asked about. */
export const toldWish = ({person, today, isForThem}: Pick<Standing, 'person' | 'today' | 'isForThem'>): Day | undefined => {
	const talk = lastCareerTalk({person});
	return !talk?.notes?.trim() || isForThem || daysBetween(talk.on, today) > WISH_HOLDS_DAYS ? undefined : talk.on;
};

/** What was praised within a season is where such a talk begins. */
const PRAISED_DAYS = 120;

const begin = ({person, today, isForThem}: PersonFrame): string => {
	const praise = person.feedback.findLast(
		({entry, saidOn}) => entry.type === 'praise' && saidOn !== undefined && daysBetween(saidOn, today) <= PRAISED_DAYS,
	);
	return praise && !isForThem ? `begin with what went well, such as ${quoted(excerpt(praise.entry.text))}, and ` : '';
};

/** The talk with which a plan begins where no target is on record, or the wish to stay. */
export const wishTalk = (frame: PersonFrame): string | undefined => {
	const {aim, name, today} = frame;
	const told = toldWish(frame);
	switch (aim.kind) {
		case 'none':
			if (told)
				return `Bring ${name} one step toward what you noted in the career talk of ${shortDay(told, today)}: who, which work, by when. Ask whether it still holds, and write down a target, or “stay”`;
			return `Ask ${name} what a good working week a year from now looks like; ${begin(frame)}write down a target, or “stay”`;
		case 'stay':
			return `Ask ${name} which kind of problem would keep the work interesting, and bring one`;
		default:
			return undefined;
	}
};
