// Where somebody stands: level and time in it, target, ratings, and what goes well; facts from the roster and journal.

import {type Day, daysBetween} from '../../../domain/day.ts';
import {competencyOf, levelOf} from '../../../domain/ladder/ladder.ts';
import {newestFirst} from '../../../domain/order.ts';
import type {PersonState} from '../../../domain/team/team.ts';
import {monthYear, shortDay} from '../../../text/day-words.ts';
import {capital, list, listAtMost, plural} from '../../../text/words.ts';
import {typicalYears, type Years} from '../../growth/level-mapping.ts';
import {roleWords, targetName} from '../../words/subject-words.ts';
import {withArticle} from '../words.ts';
import {latestEvidence} from './evidence.ts';
import type {PersonFrame} from './person-frame.ts';
import {toldWish} from './wish.ts';

const DAYS_PER_YEAR = 365.25;
const MONTHS_PER_YEAR = 12;
/** Up to two years are told in months. */
const MONTHS_UNTIL_YEARS = 24;
const MOST_NAMED = 4;

/** `7 months`, `2.5 years`; under a month `a few weeks`. */
export const spanWords = (from: Day, to: Day): string => {
	const years = daysBetween(from, to) / DAYS_PER_YEAR;
	const months = Math.floor(years * MONTHS_PER_YEAR);
	if (months < 1) return 'a few weeks';
	if (months < MONTHS_UNTIL_YEARS) return plural(months, 'month');
	return `${(Math.floor(years * 2) / 2).toString()} years`;
};

/** Past the typical span the words stay what they are: a reason to talk. `as` names the level the span is borrowed from. */
const usualWords = ({from, to}: Years, years: number, as: string): string => {
	const span = to === undefined ? `${from} years or more` : `${from}–${to} years`;
	return to !== undefined && years > to
		? `. That is longer than the usual ${span}${as}: a reason to talk, and no verdict on the work.`
		: `; ${span} is usual there${as}.`;
};

const levelSentence = ({person, ladder, level, name, today}: PersonFrame): string => {
	const known = level === undefined ? undefined : levelOf(ladder, level);
	const role = person.role ? ` as ${roleWords(person.role)}` : '';
	if (!known) {
		const title = person.title
			? `${name} is ${withArticle(person.title)}; the level is not on record`
			: `${name}’s level is not on record`;
		return `${title}${role ? `; the role is${role.replace(' as', '')}` : ''}.`;
	}
	const title = `${withArticle(`${person.title ?? known.title} (${known.id})`)}${role}`;
	if (person.levelSince === undefined) return `${name} is ${title}; since when is not on record.`;
	const usual = typicalYears(ladder, known);
	const years = daysBetween(person.levelSince, today) / DAYS_PER_YEAR;
	const span = `${name} has been ${title} for ${spanWords(person.levelSince, today)}, since ${monthYear(person.levelSince)}`;
	return usual ? `${span}${usualWords(usual.years, years, usual.as ? ` at ${usual.as}` : '')}` : `${span}.`;
};

/** Their own target is not forgotten when the question is about something else. */
const askedSentence = ({target}: PersonState, asked: string, name: string): string => {
	const own = target === undefined || target === 'stay' ? undefined : targetName(target);
	return own === undefined || own === asked
		? `You asked about ${asked}.`
		: `You asked about ${asked}; the target on record is ${own}. This follows the question, so speak with ${name} before you act on it.`;
};

const aimSentence = (frame: PersonFrame): string => {
	const {aim, name, today, level, request, person} = frame;
	if (aim.kind === 'stay') return `${name} has chosen to stay. The plan is there to keep the work good, and leads nowhere else.`;
	if (aim.kind === 'none') {
		const isRated = aim.expected.size > aim.unrated.length;
		const measure = isRated ? ` Until then this measures against ${level ?? 'the present level'}.` : '';
		const told = toldWish(frame);
		if (told)
			return `No target is on record; what ${name} would like next is in your note of the career talk of ${shortDay(told, today)}.${measure}`;
		return `No target is on record, so the first step is to ask; staying is an answer, too.${measure}`;
	}
	if (request.role_target !== undefined) return askedSentence(person, aim.words, name);
	const by = aim.by === undefined ? ', with no day set' : ` by ${shortDay(aim.by, today)}`;
	const left = aim.by !== undefined && aim.by >= today ? `, ${plural(daysBetween(today, aim.by), 'day')} from now` : '';
	return `${name} works toward ${aim.words}${by}${left}.`;
};

const ratingsSentence = ({aim, ladder, person}: PersonFrame): string => {
	const expected = aim.expected.size;
	const {whose} = aim;
	const rated = expected - aim.unrated.length;
	// A clause is enough: missing ratings are the lead’s matter, and not the person’s.
	if (rated === 0) return person.ratings.size > 0 ? '' : 'Nothing is rated yet, so no gap is named.';
	const below = aim.gaps.length === 0 ? 'none is below' : `${aim.gaps.length} below`;
	const names = aim.unrated.map(each => competencyOf(ladder, each)?.name ?? each);
	const unrated = names.length === 0 ? '' : ` Not rated, which is not the same as low: ${listAtMost(names, MOST_NAMED)}.`;
	return `${capital(whose)} expects ${plural(expected, 'competency', 'competencies')}: ${rated - aim.gaps.length} met, ${below}.${unrated}`;
};

/** Met or above, with something on record: what the plan can build on. */
const strengthsSentence = (frame: PersonFrame): string => {
	const strengths = frame.ladder.competencies
		.flatMap(({id, name}) => {
			const rating = frame.person.ratings.get(id)?.rating;
			const expected = frame.aim.expected.get(id);
			if (rating === undefined || expected === undefined || rating < expected) return [];
			const evidence = latestEvidence(frame, id);
			return evidence?.speaksFor ? [{name, evidence}] : [];
		})
		.sort(newestFirst(({evidence}) => evidence.on))
		.slice(0, 2);
	if (strengths.length === 0) return '';
	return `To build on: ${list(strengths.map(({name, evidence}) => `${name} (${evidence.words})`))}.`;
};

/** What a heavier answer begins with: who it is about, and the target on record, which waits. */
export const briefStanding = ({person, ladder, level, name, today}: PersonFrame, isTargetTold = true): string => {
	if (person.relation !== 'report') return '';
	const known = level === undefined ? undefined : levelOf(ladder, level);
	const title = person.title ?? known?.title;
	if (title === undefined) return '';
	const who = `${name} is ${withArticle(known ? `${title} (${known.id})` : title)}.`;
	// On a return, the target’s day is left alone until it is agreed on anew.
	const isBack = person.cases.some(({id}) => id === 'returning');
	if (!isTargetTold || person.target === undefined || person.target === 'stay' || isBack) return who;
	const by = person.target.by === undefined ? '' : ` by ${shortDay(person.target.by, today)}`;
	return `${who} The target on record is ${targetName(person.target)}${by}.`;
};

/** One paragraph of facts. */
export const standingParagraph = (frame: PersonFrame): string =>
	[levelSentence(frame), aimSentence(frame), ratingsSentence(frame), strengthsSentence(frame)].filter(Boolean).join(' ');
