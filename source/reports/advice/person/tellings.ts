// The steps of an approach told with what is on record: what could leave the plate, what was noted last, who holds what meanwhile.

import {handings, lately} from '../../../domain/cases/changed-areas.ts';
import {longReturn} from '../../../domain/cases/times.ts';
import {type Day, daysBetween} from '../../../domain/day.ts';
import {unsaidFeedback} from '../../../domain/signals/feedback.ts';
import {personById} from '../../../domain/team/by-id.ts';
import type {AreaState} from '../../../domain/team/team.ts';
import type {Approach} from '../../../knowledge/approaches/approach.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital, list} from '../../../text/words.ts';
import {isOverwork} from '../../prep/to-say.ts';
import {firstName} from '../../words/first-names.ts';
import {quoted} from '../../words/signal-words.ts';
import {targetName} from '../../words/subject-words.ts';
import {namedLimits} from '../open/worn-cover.ts';
import type {DraftItem} from '../plan/items.ts';
import {lower, stop} from '../words.ts';
import {areasOf, onlyTheirs} from './areas.ts';
import {nextLeave} from './away.ts';
import {holeWords} from './cover.ts';
import {excerpt} from './evidence.ts';
import type {PersonFrame} from './person-frame.ts';
import {daysLate, isInLeave, promisesOf, theirTopics} from './records.ts';
import {toldWish} from './wish.ts';

/** Notes of the last 1:1s are still so. */
const SPOKEN_MEETINGS = 3;

/** What somebody spoke of lately may be what they hold on to: nobody but they can say that it should go. */
const isSpokenOf = (name: string, {person}: PersonFrame): boolean => {
	const texts = [
		...person.meetings.slice(-SPOKEN_MEETINGS).map(({notes = ''}) => notes),
		...theirTopics({person}).map(({text}) => text),
	];
	const [word = name] = name.toLowerCase().split(/\s+/);
	return texts.some(text => text.toLowerCase().includes(word));
};

/** What could leave the plate, to be offered: from the records, never a guess. */
const toTakeAway = (frame: PersonFrame): string | undefined => {
	// Of what was agreed nothing is dropped on the way.
	if (frame.person.cases.some(({id}) => id === 'below-agreed')) return undefined;
	const late = promisesOf(frame, 'person').find(each => daysLate(each, frame) > 0 || each.moved > 0);
	if (late) return quoted(excerpt(late.text));
	const isThere = (id: string | undefined) => personById(frame.team, id)?.status === 'active';
	const areas = areasOf(frame).filter(({name}) => !isSpokenOf(name, frame));
	const covered = areas.find(({backup}) => isThere(backup));
	if (covered && areasOf(frame).length > 1) return `${covered.name}, which has a backup`;
	const [first] = promisesOf(frame, 'person');
	return first && quoted(excerpt(first.text));
};

type Telling = (item: DraftItem, frame: PersonFrame) => DraftItem;

const takenAway: Telling = (item, frame) => {
	const thing = toTakeAway(frame);
	return thing ? {...item, what: `${item.what}; to be offered, for example: ${thing}`} : item;
};

/** As for what is owed itself. */
const OWED_DAYS = 1;
/** The lowest mood does not wait for another day; a low one that nobody has asked about since does not, either. */
const LOWEST = 1;
const LOW = 2;
const LOW_FOR_DAYS = 10;
const NEAR_DAYS = 5;

/** What was noted beside the last mood may hold the reason; it is asked about first. */
export const lowNote = ({person, isForThem}: PersonFrame): {readonly on: Day; readonly text: string} | undefined => {
	const last = person.meetings.findLast(({held, mood}) => held && mood !== undefined);
	return isForThem || !last?.notes?.trim() ? undefined : {on: last.on, text: last.notes};
};

const spokenToday: Telling = (item, frame) => {
	const {person, today, calendar, name} = frame;
	const note = lowNote(frame);
	const told = note
		? {...item, evidence: `${item.evidence} On ${shortDay(note.on, today)} you noted: ${stop(quoted(excerpt(note.text)))}`}
		: item;
	// What is owed has a day soon, and the next 1:1 may be sooner: the talk is not left for after either.
	const owes = promisesOf(frame, 'lead').some(each => daysLate(each, frame) > 0);
	const {next} = person.oneOnOne;
	const untilNext = next === undefined ? item.days : Math.max(OWED_DAYS, daysBetween(today, next));
	const days = Math.min(item.days, owes ? OWED_DAYS : item.days, untilNext);
	const last = person.moods.at(-1);
	const isLow =
		last !== undefined && (last.mood === LOWEST || (last.mood === LOW && daysBetween(last.on, today) >= LOW_FOR_DAYS));
	const isPressing = person.signals.some(({severity, snoozedUntil}) => severity === 'act' && snoozedUntil === undefined);
	// After a talk today the next one is not today again.
	const isSpoken = person.oneOnOne.last === today;
	// A 1:1 of the coming days is the talk: no other is held the day before it.
	const isNear = next !== undefined && next > today && daysBetween(today, next) <= NEAR_DAYS && !owes;
	if (isNear && !isPressing && !isLow)
		return {
			...told,
			what: item.what.replace(`Talk with ${name} about`, `Talk with ${name} in the 1:1 of ${shortDay(next, today)} about`),
			days: daysBetween(today, next),
		};
	if (!(isLow || isPressing) || isSpoken || !calendar.isFree(today)) return {...told, days};
	return {...told, what: item.what.replace(`Talk with ${name} about`, `Talk with ${name} today about`), days: 0};
};

const triedOut: Telling = (item, {name, aim}) =>
	aim.role ? {...item, what: `Arrange a trial with ${name}, with a last day: ${lower(aim.role.trial)}`, key: 'trial'} : item;

/** What is with somebody else already, by a note or a promise done of the last weeks that names both. */
const HANDED_DAYS = 90;

const handedTo = ({person, team, today}: PersonFrame, {name}: AreaState): string | undefined => {
	const texts = [
		...person.meetings.filter(({on}) => daysBetween(on, today) <= HANDED_DAYS).map(({notes = ''}) => notes),
		...person.actions.filter(({closed}) => closed?.outcome === 'done').map(({text}) => text),
	].filter(text => text.toLowerCase().includes(name.toLowerCase()) && /\b(with|to|hand|has)\b/i.test(text));
	return team.people
		.filter(({id, status}) => id !== person.id && status === 'active')
		.map(({id}) => firstName(team.people, id))
		.find(each => texts.some(text => text.split(/[^\p{L}-]+/u).includes(each)));
};

const handedOver: Telling = (item, frame) => {
	const all = areasOf(frame);
	const handed = all.flatMap(area => {
		const to = frame.isForThem ? undefined : handedTo(frame, area);
		return to === undefined ? [] : [{area, to}];
	});
	const areas = all.filter(each => handed.every(({area}) => area !== each));
	const already = handed.map(
		({area, to}) => `${area.name} is with ${to} by what is on record: make ${to} the owner in the roster.`,
	);
	const alone = onlyTheirs(frame).filter(({id}) => areas.some(area => area.id === id));
	if (areas.length === 0 && handed.length > 0)
		return {...item, what: `Make ${list(handed.map(({area, to}) => `${to} the owner of ${area.name}`))}, and name a backup`};
	if (areas.length === 0)
		return frame.isForThem
			? item
			: {...item, what: `Ask ${frame.name} what nobody else knows, and name somebody for each piece of it, with a day`};
	return {
		...item,
		what: `Give each of these a new owner and a backup, with a day: ${list(areas.map(area => area.name))}`,
		why: [
			alone.length > 0
				? `Without ${frame.name}, nobody holds ${list(
						alone.map(area => area.name),
						'or',
					)}.`
				: item.why,
			...already,
		].join(' '),
	};
};

const covered: Telling = (item, frame) => {
	const leave = nextLeave(frame);
	const words = leave ? holeWords(leave, frame) : '';
	return words === '' ? item : {...item, why: `${capital(words)}.`};
};

/** Beside low energy, what was agreed on goes on in a smaller piece; it is neither dropped nor pressed. */
const agreedSmaller: Telling = (item, {person, name}) =>
	person.cases.some(({id}) => id === 'below-agreed')
		? {
				...item,
				what: `Agree with ${name} which one part of what was agreed goes on meanwhile, made smaller, and that the rest waits`,
			}
		: item;

/** Limits are agreed on what the notes name as the load, and on nothing that nobody spoke of. */
const limited: Telling = (item, frame) => {
	const smaller = agreedSmaller(item, frame);
	const limits = frame.isForThem ? [] : namedLimits(frame);
	if (smaller !== item || limits.length === 0) return smaller;
	return {...item, what: `Agree with ${frame.name} on limits for six weeks: ${list(limits)}, what waits, and nothing new`};
};

/** An area that was given while what was agreed is not there yet is part of the same talk. */
const withGiven: Telling = (item, {person, team, today, name, isForThem}) => {
	const given = isForThem ? undefined : lately(handings(team.areas).get(person.id) ?? [], today).find(({to}) => to === person.id);
	if (!given) return item;
	return {
		...item,
		what: `${item.what}; say, too, what holds for ${given.area}, which came to ${name} on ${shortDay(given.on, today)}`,
	};
};

/** What may wait is named where it is due while they are away. */
const waiting: Telling = (item, frame) => {
	const during = promisesOf(frame, 'person').filter(each => isInLeave(each, frame));
	const named = during.map(({text}) => quoted(excerpt(text)));
	return named.length === 0 ? item : {...item, what: `${item.what}; due in the leave so far: ${list(named)}`};
};

/** A note of the last two months is where to go on. */
const NOTED_DAYS = 60;

const noted: Telling = (item, {person, today, isForThem}) => {
	const last = person.meetings.findLast(({held, notes}) => held && (notes?.trim() ?? '') !== '');
	if (isForThem || !last?.notes || daysBetween(last.on, today) > NOTED_DAYS) return item;
	const words = `On ${shortDay(last.on, today)} you noted: ${stop(quoted(excerpt(last.notes)))}`;
	return {...item, evidence: `${item.evidence} ${words}`};
};

/** Who said within a year what would keep the work good is not asked for it anew. */
const wished: Telling = (item, frame) => {
	const told = toldWish(frame);
	if (told === undefined) return noted(item, frame);
	const day = shortDay(told, frame.today);
	return {
		...item,
		what: `Bring ${frame.name} a problem that fits what you noted in the career talk of ${day}, and ask whether it still does`,
	};
};

/** The third day back is still in time for the first talk, which may have been held. */
const MEET_BY_DAY = 3;

const welcomed: Telling = (item, frame) => {
	const {person, start, today, name} = frame;
	const back = start > today ? undefined : longReturn(person, today)?.on;
	if (back === undefined) return item;
	if (person.oneOnOne.last !== undefined && person.oneOnOne.last >= back)
		return {...item, what: `Ask ${name} again which pace suits, and what they still want to know`, days: ASK_AGAIN_DAYS};
	if (daysBetween(back, today) + 1 <= MEET_BY_DAY) return item;
	return {...item, what: `Meet ${name} today or tomorrow: what has changed, and which pace suits`, days: OWED_DAYS};
};
const ASK_AGAIN_DAYS = 6;

/** What there is to come back to, by name. */
const comesBack: Telling = (item, frame) => {
	const owned = areasOf(frame).map(({name}) => name);
	const backed = frame.team.areas.filter(({backup}) => backup === frame.person.id).map(({name}) => name);
	const named = [...(owned.length > 0 ? [list(owned)] : []), ...(backed.length > 0 ? [`as backup ${list(backed)}`] : [])];
	return named.length === 0 ? item : {...item, what: `${item.what}; on record: ${named.join(', and ')}`};
};

/** The target of which the no was about has to be agreed on anew: left standing, it is held against somebody. */
const targetAnew: Telling = (item, {person, today, isForThem}) => {
	const {target} = person;
	if (isForThem || target === undefined || target === 'stay') return item;
	const by = target.by === undefined ? '' : ` by ${shortDay(target.by, today)}`;
	return {...item, what: `${item.what} Agree anew on the target on record, ${targetName(target)}${by}`};
};

/** Where nothing was open before the leave, nothing is to be agreed on anew. */
const openBefore: Telling = (item, frame) => {
	const {person, name, today} = frame;
	const {target} = person;
	const isOpen =
		promisesOf(frame, 'person').length + promisesOf(frame, 'lead').length > 0 ||
		theirTopics(frame).length > 0 ||
		unsaidFeedback(person).length > 0 ||
		(target !== undefined && target !== 'stay' && target.by !== undefined && target.by > today);
	if (isOpen) return item;
	return {
		...item,
		what: `Ask ${name} how the pace has been, and what should come back next`,
		why: 'Whoever comes back often takes on too much at first.',
	};
};

/** What was noted and not said yet is where to begin with somebody who has heard nothing. */
const praisedAtLast: Telling = (item, {person, today, name}) => {
	const praise = unsaidFeedback(person).findLast(({entry}) => entry.type === 'praise' && !isOverwork(entry.text));
	return praise
		? {
				...item,
				what: `Say to ${name} the praise that you noted on ${shortDay(praise.entry.on, today)}, and precisely what you saw in one more piece of work`,
			}
		: item;
};

/** Steps that say more with what is on record, by approach and position. */
const TELLINGS: Readonly<Record<string, readonly (Telling | undefined)[]>> = {
	worn: [spokenToday, takenAway, limited],
	'worn-otherwise': [spokenToday, undefined, agreedSmaller],
	'changing-track': [undefined, triedOut],
	leaving: [handedOver],
	'below-agreed': [undefined, withGiven],
	'promotion-declined': [undefined, undefined, targetAnew],
	overlooked: [praisedAtLast],
	returning: [welcomed, comesBack, undefined, openBefore],
	'going-on-leave': [covered, waiting],
	arriving: [noted],
	'changed-areas': [noted],
	contractor: [noted],
	skip: [noted],
	settled: [wished],
};

export const withRecords = (frame: PersonFrame, {id}: Approach, items: readonly DraftItem[]): readonly DraftItem[] =>
	items.map((item, index) => TELLINGS[id]?.[index]?.(item, frame) ?? item);
