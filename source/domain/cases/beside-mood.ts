// What is on record beside a low mood that the lead has a hand in: an area that went, something unanswered, a promise late.

import {type Day, daysBetween} from '../day.ts';
import {days, type RuleContext} from '../signals/rule.ts';
import type {PersonAlone} from '../team/people.ts';
import {isOpen} from '../team/promises.ts';
import {openAsks} from './asks.ts';
import type {Because, Holding} from './case.ts';
import {handings} from './changed-areas.ts';

/** Three weeks without an answer, as for the signal of a topic that waits. */
const WAITED_DAYS = 21;

/** A matter on record: how the case is named by it, what comes first, and the record. */
export type Matter = Required<Pick<Holding, 'name' | 'first' | 'leaveAlone' | 'records'>> & {readonly because: Because};

const short = ['criticism of small things', 'growth steps'];

/** A quarter: a mood that has been lower since then still has to do with it, as far as anything on record tells. */
const GONE_DAYS = 90;

/** An area that went to somebody else before the mood that was lower than the one before. */
export const areaGone = (person: PersonAlone, {today, nameOf, areas}: RuleContext): Matter | undefined => {
	const moods = person.moods.filter(({isPast}) => !isPast);
	const last = moods.at(-1);
	const gone = (handings(areas()).get(person.id) ?? []).findLast(
		({from, on}) => from === person.id && daysBetween(on, today) <= GONE_DAYS,
	);
	if (!last || !gone || gone.on > last.on) return undefined;
	const before = moods.findLast(({on}) => on <= gone.on);
	if (!before || before.mood <= last.mood) return undefined;
	const to = gone.to === undefined ? 'nobody' : nameOf(gone.to);
	return {
		name: 'An area gone, and the mood lower since',
		first: `Speak of ${gone.area} this week: give the whole reason, hear what it means for them, and bring a piece of work at their level that is theirs.`,
		leaveAlone: [...short, 'taking anything else away'],
		because: {words: `${gone.area} went to ${to} on`, on: gone.on, ...(gone.why ? {quote: gone.why} : {})},
		records: [gone.entry],
	};
};

const unanswered = ({topics}: PersonAlone, today: Day): Matter | undefined => {
	const topic = topics.find(each => isOpen(each) && each.by === 'person' && daysBetween(each.opened, today) >= WAITED_DAYS);
	if (!topic) return undefined;
	return {
		name: 'An answer owed, and the mood low',
		first:
			'Say first that what they raised has waited for you, and bring the answer, or the day of one. Then ask how they are, and listen.',
		leaveAlone: short,
		because: {words: `unanswered for ${days(daysBetween(topic.opened, today))}`, quote: topic.text},
		records: [topic.id],
	};
};

const promiseLate = ({actions}: PersonAlone, today: Day): Matter | undefined => {
	const late = actions.find(each => isOpen(each) && each.owner === 'lead' && each.due !== undefined && each.due < today);
	if (late?.due === undefined) return undefined;
	return {
		name: 'A promise of yours late, and the mood low',
		first:
			'Say first what became of your promise, and bring it, or the day on which it comes. Then ask how they are, and listen.',
		leaveAlone: short,
		because: {words: `your promise is ${days(daysBetween(late.due, today))} late`, quote: late.text},
		records: [late.id],
	};
};

/** Asked in the very talk in which the mood was low, within the weeks in which an area that went still speaks. */
const ASKED_DAYS = 42;

const asked = (person: PersonAlone, today: Day): Matter | undefined => {
	const low = person.moods.at(-1)?.on;
	const ask = openAsks(person, today).find(({isQuestion, on}) => isQuestion && on === low);
	if (!ask || person.relation !== 'report' || daysBetween(ask.on, today) > ASKED_DAYS) return undefined;
	return {
		name: 'Begin with what they asked',
		first:
			'Begin with what they asked, as you noted it, and bring an answer, or the day of one. Then ask how they are, and listen.',
		leaveAlone: short,
		because: {words: 'noted on', on: ask.on, quote: ask.text},
		records: ask.entry === undefined ? [] : [ask.entry],
	};
};

/** The first of them that stands, in the order of what weighs more. */
export const matterBeside = (person: PersonAlone, context: RuleContext): Matter | undefined =>
	areaGone(person, context) ??
	unanswered(person, context.today) ??
	asked(person, context.today) ??
	promiseLate(person, context.today);
