// The lines of the prep sheet in words: the dashboard's sheet, the command's and the Markdown all read these.
import {type Day, daysBetween} from '../../domain/day.ts';
import {HIGHEST_RATING} from '../../domain/team/gaps.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {ago, longDay, monthYear, shortDay, weekDay} from '../../text/day-words.ts';
import {list, listAtMost, plural} from '../../text/words.ts';
import {firstName} from '../words/first-names.ts';
import {quoted} from '../words/signal-words.ts';
import {carriedWords, competencyName, levelWords, targetName} from '../words/subject-words.ts';
import type {PrepReport} from './prep.ts';
import {monthsBetween} from './silence.ts';

/** A 1:1 of a weekly cadence went by: how long it has waited is said. */
const WAITED_DAYS = 7;
/** Praise keeps longer. */
const PRAISE_WAITED_DAYS = 14;
/** After two months feedback is about another time: it is said differently, or not. */
const STALE_DAYS = 60;

/** `Ana Souza · Fri 20 Nov 2026` */
export const prepHeading = (person: PersonState, {today}: Team): string => `${person.name} · ${longDay(today)}`;

/** `Since 13 Nov, 7 days · moods 4 4 3` */
export const sinceWords = ({since, moods, today}: PrepReport, {relation}: Pick<PersonState, 'relation'>): string => {
	// Somebody else meets a skip level; a talk with the lead is no duty that was missed.
	if (since.day === null || since.days === null)
		return relation === 'skip' ? 'No talk of yours is on record' : 'No 1:1 is known yet';
	const before = moods.every(({isBefore}) => isBefore) ? ', before you came' : '';
	const mood = moods.length === 0 ? undefined : `mood ${moods.map(each => each.mood).join(' ')}${before}`;
	return [`Since ${shortDay(since.day, today)}, ${plural(since.days, 'day')}`, mood].filter(Boolean).join(' · ');
};

/** `Back from the leave until 27 Nov · for the talk after this one: constructive of 10 Nov`; where a case stands above, it says what waits. */
export const backWords = (prep: PrepReport, {cases}: Pick<PersonState, 'cases'>): string => {
	const waits = cases.length > 0 ? '' : leftOffWords(prep);
	return [
		`Back from the leave until ${shortDay(prep.backFrom ?? prep.today, prep.today)}`,
		waits && `for the talk after this one: ${waits}`,
	]
		.filter(Boolean)
		.join(' · ');
};

/** More would not be read. */
const MOST_HELD = 3;

type LeadAway = NonNullable<PrepReport['leadAway']>;

/** `You were away 5 Oct – 27 Nov, and Ana held Ledger`; who stood in is thanked. */
export const leadAwayWords = (
	{from, until, standsIn, held}: LeadAway,
	name: string,
	today: string,
): {readonly words: string; readonly below: string} => ({
	words: `You were away ${shortDay(from, today)} – ${shortDay(until, today)}${held.length === 0 ? '' : `, and ${name} held ${listAtMost(held, MOST_HELD)}`}`,
	below: standsIn
		? `→ noted to stand in for you: thank ${name}, hear what was decided, say what comes back to you and what stays`
		: held.length === 0
			? '→ the first talk since'
			: `→ the first talk since: begin with thanks for that`,
});

type Silence = NonNullable<PrepReport['silence']>;

/** `No feedback on record as said in 7 months, since 10 Dec 2025`; what to do about it, where nothing else waits to be said. */
export const silenceWords = (
	{since, last}: Silence,
	hasToSay: boolean,
	today: Day,
): {readonly words: string; readonly below: string} => ({
	words: `No feedback on record as said in ${monthsBetween(since, today)} months (${last === null ? `the first entry is of ${shortDay(since, today)}` : `the last on ${shortDay(last, today)}`})`,
	below: hasToSay ? '' : '→ say one thing that you saw, with its detail',
});

type Directed = NonNullable<PrepReport['direction']>;

/** `L5 → L6 by Jan 2028 · last career talk 10 Aug`, `A year here since 3 Nov, and no target or career talk on record`. */
export const directionWords = (direction: Directed, person: PersonState, today: Day): string => {
	if (direction.kind === 'year')
		return direction.isFirst
			? `A year here on ${shortDay(direction.anniversary, today)}, and no target or career talk on record`
			: `No target or career talk on record in ${monthsBetween(direction.since, today)} months`;
	const talk = direction.career === null ? 'no career talk on record' : `last career talk ${shortDay(direction.career, today)}`;
	return [growthHeading(person).replace(/^→ /, ''), talk].filter(Boolean).join(' · ');
};

/** `59 days to its day, and 3 competencies rated below it: say whether the day holds`; empty while there is time. */
export const nearWords = (direction: PrepReport['direction']): string =>
	direction?.kind === 'target' && direction.near !== null
		? `${plural(direction.near.days, 'day')} to its day, and ${plural(direction.near.below, 'competency', 'competencies')} rated below it: say whether the day holds, and what would have to be seen by then`
		: '';

type Carried = PrepReport['carried'][number];

/** `me` or their short name: whose turn it is. */
export const whoseWords = ({owner}: Pick<Carried, 'owner'>, person: PersonState, team: Team): string =>
	owner === 'lead' ? 'me' : firstName(team.people, person.id);

const TIMES = ['', 'once', 'twice'];
const movedWords = (moved: number): string => (moved === 0 ? '' : `moved ${TIMES[moved] ?? `${moved} times`}`);

type Detailed = Pick<Carried, 'kind' | 'owner' | 'due' | 'opened' | 'times' | 'moved' | 'lateDays'>;

/** `due 14 Nov, 6 days late · moved twice`, `raised 42 days ago`, `topic · 17 days ago · carried twice`. */
export const carriedDetail = (
	{kind, owner, due, opened, times, moved, lateDays}: Detailed,
	{
		today,
		away,
		leadAway = null,
		isLateSaid = true,
	}: {
		readonly today: string;
		readonly away?: Pick<Away, 'kind' | 'from' | 'until'> | null;
		readonly leadAway?: PrepReport['leadAway'];
		readonly isLateSaid?: boolean;
	},
): string => {
	const isDuring = due !== null && away?.kind === 'leave' && away.from <= due && (away.until === null || due <= away.until);
	const late = lateDays > 0 && isLateSaid ? `, ${plural(lateDays, 'day')} late` : '';
	const isMeanwhile = leadAway !== null && owner === 'person' && leadAway.from <= opened && opened <= leadAway.until;
	const opening =
		kind === 'topic' ? (owner === 'lead' ? ago(opened, today) : `raised ${ago(opened, today)}`) : `opened ${ago(opened, today)}`;
	return [
		kind === 'topic' && owner === 'lead' ? 'topic' : '',
		due === null ? opening : `due ${due === today ? 'today' : shortDay(due, today)}${late}`,
		isMeanwhile ? 'while you were away' : '',
		isLateSaid ? movedWords(moved) : '',
		isDuring ? 'falls in the leave' : '',
		times > 1 && isLateSaid ? carriedWords(times) : '',
	]
		.filter(Boolean)
		.join(' · ');
};

/** `praise “unblocked the release alone”, 3 Nov` */
export const toSayWords = ({type, text, on, days}: PrepReport['toSay'][number], today: string): string => {
	const age = days <= (type === 'praise' ? PRAISE_WAITED_DAYS : WAITED_DAYS) ? '' : `, ${plural(days, 'day')} ago`;
	const stale = type !== 'praise' && days > STALE_DAYS ? ': too late as it stands' : '';
	return `${type} ${quoted(text)}, ${shortDay(on, today)}${age}${stale}`;
};

/** What to do with what is too old to be said: empty where it is not. */
export const staleWords = ({type, days}: PrepReport['toSay'][number]): string =>
	days <= STALE_DAYS
		? ''
		: type === 'praise'
			? '→ say it all the same, and that it comes late'
			: '→ bring one fresh example of it, or drop it';

/** How to say it, where that was noted: `situation “…” · behaviour “…” · impact “…”`; empty otherwise. */
export const sayingWords = ({situation, behaviour, impact}: PrepReport['toSay'][number]): string =>
	Object.entries({situation, behaviour, impact})
		.flatMap(([part, text]) => (text === null ? [] : [`${part} ${quoted(text)}`]))
		.join(' · ');

/** `“clean release”, 17 Nov` */
export const winWords = ({text, on}: PrepReport['wins'][number], today: string): string =>
	`${quoted(text)}, ${shortDay(on, today)}`;

/** `3 Nov`, and what was noted: `mood 1 · “Very flat.”`, `called off by you: “incident again”`. */
export const latelyWords = (
	{day, kind, notes, mood, career, why, by, isBefore, outcome}: PrepReport['lately'][number],
	person: PersonState,
	team: Team,
): {readonly day: string; readonly words: string} => {
	const when = shortDay(day, team.today);
	if (kind === 'skipped') {
		const who = by === null ? 'did not take place' : `called off by ${by === 'lead' ? 'you' : firstName(team.people, person.id)}`;
		return {day: when, words: why === null ? who : `${who}: ${quoted(why)}`};
	}
	const words = [
		isBefore ? 'before you came' : '',
		career ? 'career talk' : '',
		mood === null ? '' : `mood ${mood}`,
		notes === null ? '' : quoted(notes),
		outcome === null ? '' : `${shortDay(outcome.on, team.today)}: ${quoted(outcome.text)}`,
	];
	return {day: when, words: words.filter(Boolean).join(' · ')};
};

type Handed = PrepReport['changes']['handed'][number];

/** `took over Ledger from Bo: “…”`, `Ledger went to Bo`. */
export const handedWords = ({area, from, to, won, why}: Handed, team: Team): string => {
	const name = (id: string | null) => (id === null ? 'nobody' : firstName(team.people, id));
	const what = won ? `took over ${area}${from === null ? '' : ` from ${name(from)}`}` : `${area} went to ${name(to)}`;
	return why === null ? what : `${what}: ${quoted(why)}`;
};

type Away = NonNullable<PrepReport['changes']['away']>;

/** `On leave until 11 Dec, back Mon 14 Dec`, where they are away today. */
export const onLeaveWords = ({changes: {away}, today}: PrepReport): string | undefined => {
	if (away?.kind !== 'on-leave') return undefined;
	const back =
		away.back === null ? ', no end known' : ` until ${shortDay(away.until ?? away.back, today)}, back ${weekDay(away.back)}`;
	return `On leave${back}`;
};

const AWAY_WORDS = {leave: 'on leave', 'on-leave': 'on leave', leaving: 'last day'} as const;

/** `on leave 1 Dec–31 Mar`, `last day 18 Dec`. */
const awayWords = ({kind, from, until, years}: Away, today: string): string => {
	const head = AWAY_WORDS[kind];
	if (kind === 'leaving')
		return `${head} ${shortDay(from, today)}${years === null ? '' : `, after ${plural(years, 'year')} here`}`;
	const end = until === null ? 'no end known' : `until ${shortDay(until, today)}`;
	return kind === 'on-leave' ? `${head}, ${end}` : `${head} from ${shortDay(from, today)}, ${end}`;
};

/** After three weeks or more somebody comes back to another team; shorter, the heading says all. */
const returnWords = ({isLong, back}: Away): string =>
	isLong && back !== null ? `back ${weekDay(back)}: meet in the first three days` : '';

/** Who holds what meanwhile: `Bo holds Ledger`, `from 1 Jan nobody holds Ledger`. */
export const leaveWords = (away: Away, team: Team): string => {
	const {today} = team;
	const isBacked = ({isOwn, heldBy, nobodyFrom}: Away['areas'][number]) => !isOwn && heldBy === null && nobodyFrom === null;
	const backed = away.areas.filter(isBacked).map(({name}) => name);
	const after = away.kind === 'leaving' ? 'after it' : 'meanwhile';
	const areas = away.areas
		.filter(each => !isBacked(each))
		.map(({name, holder, heldBy, nobodyFrom, nobodyUntil}) => {
			if (heldBy !== null) return `${heldBy} holds ${name}`;
			const who = firstName(team.people, holder ?? '');
			if (nobodyFrom === null) return `${who} holds ${name}`;
			const until = nobodyUntil === null ? '' : ` to ${shortDay(nobodyUntil, today)}`;
			if (nobodyFrom !== away.alone) return `${who} holds ${name}, from ${shortDay(nobodyFrom, today)}${until} nobody`;
			if (nobodyUntil !== null) return `nobody holds ${name} until ${shortDay(nobodyUntil, today)}, then ${who}`;
			return `nobody holds ${name}${away.kind === 'leaving' ? ' after it' : ''}`;
		});
	return [
		away.kind === 'on-leave' ? returnWords(away) : awayWords(away, today),
		...areas,
		backed.length === 0 ? '' : `no backup ${after} for ${list(backed)}`,
	]
		.filter(Boolean)
		.join(' · ');
};

/** Two weeks before nobody holds it there is no time to wait. */
const NOW_DAYS = 14;

/** What to do where an area would have nobody; empty where somebody holds everything. */
export const uncoveredWords = ({areas}: Away, today: Day): string => {
	const [first] = areas.flatMap(({nobodyFrom}) => nobodyFrom ?? []).toSorted();
	if (first === undefined) return '';
	return daysBetween(today, first) <= NOW_DAYS ? '→ name somebody for it today' : '→ name somebody for it, and the day';
};

/** `constructive “…”, said 3 Oct`, and what was noted after it. */
export const saidWords = (
	{text, competency, saidOn, after}: PrepReport['said'][number],
	{ladder, today}: Team,
): {readonly words: string; readonly after: string} => ({
	words: `${quoted(text)}, said ${shortDay(saidOn, today)}${competency === null ? '' : ` on ${competencyName(ladder, competency)}`}`,
	after:
		after === null
			? ''
			: after.isShown
				? `then the ${after.kind} of ${shortDay(after.on, today)}`
				: `then ${after.kind} ${quoted(after.text)}, ${shortDay(after.on, today)}`,
});

/** `praised 3 times since, the last “…”, said 20 Nov` */
export const praisedWords = (
	{count, text, saidOn, isShown}: NonNullable<PrepReport['praised']>,
	{today}: Pick<Team, 'today'>,
): string => {
	const last = `${quoted(text)}, said ${shortDay(saidOn, today)}`;
	if (count === 1) return `praise since: ${last}`;
	return `praised ${count} times since${isShown ? '' : `, the last ${last}`}`;
};

/** `L4 → L5 by Jun 2027`, `L4, stays by choice`. */
export const growthHeading = (person: PersonState): string => {
	const {target, level} = person;
	if (target === 'stay') return [level, targetName(target)].filter(Boolean).join(', ');
	const by = target?.by === undefined ? '' : ` by ${monthYear(target.by)}`;
	return `${levelWords(person)}${by}`.trim();
};

/** `Influence  ▰▰▱▱▱  2 of 4 · evidence 12 Sep → lead one decision across teams` */
export const growthWords = (
	{competency, rating, expected, evidence, step}: PrepReport['growth'][number],
	{ladder, today}: Team,
): {readonly name: string; readonly meter: string; readonly words: string} => ({
	name: competencyName(ladder, competency),
	meter: '▰'.repeat(rating) + '▱'.repeat(HIGHEST_RATING - rating),
	words: `${rating} of ${expected} · ${evidence === null ? 'no evidence yet' : `${evidence.isCriticism ? 'criticised' : 'evidence'} ${shortDay(evidence.on, today)}`}${step === '' ? '' : ` → ${step}`}`,
});

/** `Checkout API, review due 12 Nov`, `Ledger, never reviewed` */
export const areaReviewWords = ({name, reviewDue}: PrepReport['areas'][number], today: string): string =>
	reviewDue === null ? `${name}, never reviewed` : `${name}, review due ${shortDay(reviewDue, today)}`;

/** What waits because of the case: `constructive of 27 Oct and 2 promises from before the leave`. */
export const leftOffWords = ({leftOff, today}: PrepReport): string => {
	const {feedback, promises} = leftOff;
	return list([
		...(feedback.length === 0
			? []
			: [
					listAtMost(
						feedback.map(({type, on}) => `${type} of ${shortDay(on, today)}`),
						3,
					),
				]),
		...(promises.length === 0 ? [] : [`${plural(promises.length, 'promise')} from before the leave`]),
	]);
};
