// The case of work that is not yet what was agreed: constructive feedback in a row, or late promises beside gaps at the level.

import {addDays, type Day, daysBetween} from '../day.ts';
import type {CompetencyId, EntryId} from '../ids.ts';
import {competencyOf} from '../ladder/ladder.ts';
import {byDay} from '../order.ts';
import type {RuleContext} from '../signals/rule.ts';
import {countedDays} from '../team/absence.ts';
import {expectedRatings} from '../team/gaps.ts';
import type {PersonAlone} from '../team/people.ts';
import {isOpen} from '../team/promises.ts';
import type {FeedbackItem} from '../team/team.ts';
import type {Holding} from './case.ts';
import type {CaseRule} from './case-rule.ts';
import {criticisedLately} from './criticised.ts';
import {countWord, longReturn, runBack} from './times.ts';

/** Three times within a quarter and some days is no slip; GitLab's handbook on underperformance begins sooner, and talks first. */
const SAID_TIMES = 3;
const SAID_DAYS = 100;
const LATE_PROMISES = 2;
const LEVEL_GAPS = 2;

type Said = FeedbackItem & {readonly saidOn: Day};

/** What went well, as far as it was noted: praise and wins, with their days and what they are about. */
type Better = {readonly on: Day; readonly competency?: string};

const betterOf = ({feedback, wins}: PersonAlone): readonly Better[] => [
	...feedback.filter(({entry}) => entry.type === 'praise').map(({entry}) => ({on: entry.on, competency: entry.competency})),
	...wins.map(({on, competency}) => ({on, competency})),
];

/** Constructive feedback that was said, on what the level expects or on the work as such; oldest first. */
const allSaid = (person: PersonAlone, {ladder}: RuleContext, from: Day): readonly Said[] => {
	const expected = expectedRatings(ladder, person.level, undefined);
	const counts = (competency: string | undefined): boolean =>
		competency === undefined || expected.size === 0 || expected.has(competency as CompetencyId);
	return person.feedback
		.filter(
			(each): each is Said =>
				each.entry.type === 'constructive' &&
				!each.entry.history &&
				each.saidOn !== undefined &&
				each.saidOn >= from &&
				counts(each.entry.competency),
		)
		.toSorted(byDay(each => each.saidOn));
};

/** On a day: three or more on one competency with nothing better on it since the last, or three with nothing better between. */
const inARow = (all: readonly Said[], noted: readonly Better[], day: Day): readonly Said[] | undefined => {
	const said = all.filter(({saidOn}) => saidOn <= day && daysBetween(saidOn, day) < SAID_DAYS);
	if (said.length < SAID_TIMES) return undefined;
	const better = noted.filter(({on}) => on <= day);
	for (const competency of new Set(said.flatMap(({entry}) => entry.competency ?? []))) {
		const own = said.filter(({entry}) => entry.competency === competency);
		const last = own.at(-1)?.saidOn;
		if (own.length >= SAID_TIMES && last !== undefined && !better.some(each => each.competency === competency && each.on > last))
			return own;
	}
	const lastBetter = better.reduce<Day | undefined>((last, {on}) => (last === undefined || on > last ? on : last), undefined);
	const since = lastBetter === undefined ? said : said.filter(({saidOn}) => saidOn > lastBetter);
	return since.length >= SAID_TIMES ? since : undefined;
};

/** All of it came within a few weeks: what is going on comes before what was agreed, and nothing is decided yet. */
const FIRST_WHEN_SUDDEN =
	'Ask what is going on before you add another. Then choose one part together, and look at it in each 1:1.';

export const isSudden = (said: readonly FeedbackItem[], person: PersonAlone, today: Day): boolean => {
	const lately = new Set(criticisedLately(person, today));
	return said.length > 0 && said.every(each => lately.has(each));
};

const criticised = (person: PersonAlone, context: RuleContext, from: Day): Holding | undefined => {
	const {today, ladder} = context;
	const all = allSaid(person, context, from);
	if (all.length < SAID_TIMES) return undefined;
	const better = betterOf(person);
	const said = inARow(all, better, today);
	const last = said?.at(-1);
	if (!said || !last) return undefined;
	const changes = [...all.flatMap(({saidOn}) => [saidOn, addDays(saidOn, SAID_DAYS)]), ...better.map(({on}) => on)];
	const about = [...new Set(said.map(({entry}) => entry.competency))];
	const [only] = about;
	const on = about.length === 1 && only !== undefined ? ` on ${competencyOf(ladder, only)?.name ?? only}` : '';
	return {
		since: runBack(changes, today, day => inARow(all, better, day) !== undefined),
		because: [
			{
				words: `constructive feedback said ${countWord(said.length)} times${on}, the last on`,
				on: last.saidOn,
				quote: last.entry.text,
			},
			{words: on === '' ? 'nothing better noted since' : 'nothing better noted on it since'},
		],
		records: said.map(({entry}) => entry.id),
		first: isSudden(said, person, today) ? FIRST_WHEN_SUDDEN : undefined,
	};
};

/** Two of their promises late and two gaps at the level they have, with nothing better noted since the first was due. */
const late = (person: PersonAlone, {today, ladder}: RuleContext, from: Day): Holding | undefined => {
	const promises = person.actions
		.filter(isOpen)
		.flatMap(({id, owner, due, opened}): readonly {readonly id: EntryId; readonly due: Day}[] =>
			owner === 'person' && due !== undefined && opened >= from && countedDays(due, today, person.leave) > 0 ? [{id, due}] : [],
		)
		.toSorted(byDay(action => action.due));
	const [first, second] = promises;
	if (!first || !second || promises.length < LATE_PROMISES) return undefined;
	const expected = expectedRatings(ladder, person.level, undefined);
	const below = [...expected].filter(([competency, wanted]) => (person.ratings.get(competency)?.rating ?? wanted) < wanted);
	if (below.length < LEVEL_GAPS || betterOf(person).some(({on}) => on > first.due)) return undefined;
	const names = below.map(([competency]) => competencyOf(ladder, competency)?.name ?? competency);
	return {
		since: addDays(second.due, 1),
		because: [
			{words: `${countWord(promises.length)} of their promises late, the oldest due on`, on: first.due},
			{words: `rated below ${person.level} on ${names.slice(0, 3).join(', ')}`},
		],
		records: [...promises.map(({id}) => id), ...below.flatMap(([competency]) => person.ratings.get(competency)?.entry ?? [])],
	};
};

export const belowAgreed: CaseRule = {
	id: 'below-agreed',
	name: 'What was agreed',
	first:
		'Say what was agreed and what arrived, and ask what is in the way. Then one part, weekly, for six to eight weeks, and a decision at the end.',
	leaveAlone: ['more authority', 'a new date before the reason is known', 'a career talk first'],
	quiets: ['growth', 'reviews'],
	ends: 'praise or a win on the same thing, or a hundred days without more of it',
	page: 'low-performer',
	isHeavy: true,
	holds: (person, context) => {
		if (person.status !== 'active' || person.relation !== 'report') return undefined;
		const from = longReturn(person, context.today)?.on ?? '0000-01-01';
		return criticised(person, context, from) ?? late(person, context, from);
	},
};
