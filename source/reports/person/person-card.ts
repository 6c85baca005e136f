// The card of one person: their 1:1s, mood, target, areas and signals in lines of words.

import {owedBeside} from '../../domain/cases/cases-of.ts';
import {criticisedLately} from '../../domain/cases/criticised.ts';
import {type Day, daysBetween} from '../../domain/day.ts';
import {authorityWord, type PersonId} from '../../domain/ids.ts';
import {unsaidFeedback} from '../../domain/signals/feedback.ts';
import {areaById} from '../../domain/team/by-id.ts';
import {isOpen} from '../../domain/team/promises.ts';
import type {AreaState, PersonState, Severity, SignalId, SignalStep, Team} from '../../domain/team/team.ts';
import {monthYear, shortDay} from '../../text/day-words.ts';
import {list, plural} from '../../text/words.ts';
import {coverWords} from '../ownership/covers.ts';
import {caseLine} from '../words/case-words.ts';
import {criticismWords} from '../words/criticism-words.ts';
import {otherwiseWords, quoted, reasonWords, signalPage} from '../words/signal-words.ts';
import {competencyName, levelWords, roleWords, targetName} from '../words/subject-words.ts';
import {type StripWeek, weekStrip} from './week-strip.ts';

/** As many moods as a line holds beside its label. */
const LAST_MOODS = 12;
/** The widest gaps, then what is unrated, as far as a line goes. */
const TOP_GAPS = 3;
const TOP_UNRATED = 1;

export type CardSignal = {
	readonly id: SignalId;
	readonly severity: Severity;
	readonly reason: string;
	/** `since 14 Nov` */
	readonly since: string;
	readonly next: string;
	/** What else would be an answer; empty but for what has stood for weeks. */
	readonly otherwise: string;
	/** What of the program does it. */
	readonly does?: SignalStep;
	/** The playbook page. */
	readonly page: string;
	/** `snoozed until 27 Nov`; such a line is shown dimmed. */
	readonly snoozed?: string;
};

export type PersonCard = {
	readonly id: PersonId;
	/** `Ana Souza · Senior Software Engineer · since Feb 2023` */
	readonly heading: string;
	/** `weekly · last 13 Nov · due today` */
	readonly oneOnOne: string;
	/** The same without a word on lateness: `weekly · last 13 Nov · next 24 Nov`. */
	readonly meets: string;
	/** The last 26 weeks, as far as they are known, oldest first. */
	readonly weeks: readonly StripWeek[];
	/** The last moods, oldest first. */
	readonly moods: readonly number[];
	/** `4 4 3 4 3`; empty when none is recorded. */
	readonly mood: string;
	/** What waits for the next 1:1: `1 to say · 2 topics · 3 open`; empty when nothing does. */
	readonly waiting: string;
	/** `L5 by Jun 2027 · Influence 2/4 · Writing unrated` */
	readonly target: string;
	/** `Checkout API (advise) · On-call rota (agree, no backup)` */
	readonly owns: string;
	/** `Ledger (for Bo)` */
	readonly backs: string;
	/** `Energy first: mood 4 → 2 → 1, the last on 3 Nov`; the others that hold by name. Empty without one. */
	readonly cases: string;
	/** Leave, leaving or left, and who covers; empty when simply here. */
	readonly status: string;
	/** The same without a last day to come. */
	readonly away: string;
	/** `16:05 in Sao Paulo`; empty without a time zone. */
	readonly localTime: string;
	/** What the lead wrote about them in the roster; empty without. */
	readonly noted: string;
	/** Those that count, most urgent first, then the snoozed ones. */
	readonly signals: readonly CardSignal[];
};

const CADENCE_WORDS = /^(\d+)([dw])$/;

/** `weekly`, `every 10 days`, `every 3 weeks`, `no fixed 1:1s`. */
export const cadenceWords = (cadence: string): string => {
	if (cadence === 'none') return 'no fixed 1:1s';
	const [, number, unit] = CADENCE_WORDS.exec(cadence) ?? [];
	return number === undefined ? cadence : `every ${number} ${unit === 'w' ? 'weeks' : 'days'}`;
};

/** When the next one is: `due today`, `next 24 Nov`, `12 days late`. */
const nextMeeting = (person: PersonState, today: Day): string | undefined => {
	const {state, next, planned, countedDays, everyDays = 0} = person.oneOnOne;
	const late = countedDays - everyDays;
	// A fixed weekday may come a day or two after the cadence has run: the table says today, and so does the card.
	const isItsDay = state === 'overdue' && next === today && planned === undefined;
	const lateWords = (state === 'overdue' && !isItsDay) || state === 'late' ? `${plural(late, 'day')} late` : undefined;
	const word = planned === undefined ? 'next' : 'planned';
	const nextWord =
		next === today ? 'due today' : next !== undefined && next > today ? `${word} ${shortDay(next, today)}` : undefined;
	if (state === 'paused') return person.cadence === 'none' ? undefined : 'paused';
	if (lateWords !== undefined) return planned === undefined ? lateWords : `${lateWords}, ${nextWord}`;
	return nextWord ?? (state === 'due' ? 'due' : undefined);
};

export const oneOnOneWords = (person: PersonState, today: Day): string => {
	const {last, state} = person.oneOnOne;
	const lastWord =
		last === undefined ? (state === 'never' ? 'none recorded' : 'last one unknown') : `last ${shortDay(last, today)}`;
	return [cadenceWords(person.cadence), lastWord, nextMeeting(person, today)].filter(Boolean).join(' · ');
};

/** How often, when the last one was, and when the next one is, where its day has not passed. */
const meetsWords = (person: PersonState, today: Day): string => {
	const {last, next, state} = person.oneOnOne;
	return [
		cadenceWords(person.cadence),
		last === undefined ? undefined : `last ${shortDay(last, today)}`,
		next !== undefined && next >= today ? `next ${shortDay(next, today)}` : undefined,
		state === 'paused' && person.cadence !== 'none' ? 'paused' : undefined,
	]
		.filter(Boolean)
		.join(' · ');
};

/** The target, the widest gaps and what is unrated. */
export const targetWords = (person: PersonState, {ladder}: Team): string => {
	const {target, gaps, unrated, expected} = person;
	const by = target !== undefined && target !== 'stay' && target.by !== undefined ? ` by ${monthYear(target.by)}` : '';
	const head = target === undefined ? 'none set' : `${targetName(target)}${by}`;
	const gapWords = gaps
		.slice(0, TOP_GAPS)
		.map(({competency, rating, expected: wanted}) => `${competencyName(ladder, competency)} ${rating}/${wanted}`);
	const isUnrated = expected.size > 0 && unrated.length === expected.size;
	const more = unrated.length - TOP_UNRATED;
	const unratedWords = isUnrated
		? ['nothing rated yet']
		: unrated
				.slice(0, TOP_UNRATED)
				.map(competency => `${competencyName(ladder, competency)}${more > 0 ? ` and ${more} more` : ''} unrated`);
	return [head, ...gapWords, ...unratedWords].join(' · ');
};

const ownedWords = (area: AreaState): string => {
	const remarks = [
		area.authority && authorityWord(area.authority),
		area.heldBy !== undefined ? `held by ${area.heldBy}` : area.backup === undefined ? 'no backup' : undefined,
	].filter(Boolean);
	return remarks.length === 0 ? area.name : `${area.name} (${remarks.join(', ')})`;
};

const statusWords = (person: PersonState, team: Team): string => {
	const {today} = team;
	if (person.status === 'left') return person.left === undefined ? 'left' : `left on ${shortDay(person.left, today)}`;
	if (person.status === 'leaving')
		return person.left === undefined ? 'leaving' : `leaving, last day ${shortDay(person.left, today)}`;
	if (person.status !== 'leave') return '';
	const until = person.leave.find(leave => leave.from <= today && (leave.until === undefined || today <= leave.until))?.until;
	const back =
		until === undefined
			? 'on leave'
			: `on leave until ${shortDay(until, today)}, ${plural(daysBetween(today, until) + 1, 'day')} to go`;
	return [back, coverWords(person, team)].filter(Boolean).join(' · ');
};

/** Their clock at an instant, with the last part of the time zone's name: `16:05 in Sao Paulo`. */
const localTimeWords = (timezone: string | undefined, now: Date | undefined): string => {
	if (timezone === undefined || now === undefined) return '';
	const time = new Intl.DateTimeFormat('en-GB', {timeZone: timezone, hour: '2-digit', minute: '2-digit'}).format(now);
	return `${time} in ${(timezone.split('/').at(-1) ?? timezone).replaceAll('_', ' ')}`;
};

const casesWords = ({cases}: PersonState, today: Day): string => {
	const [framing, ...others] = cases;
	if (!framing) return '';
	const owed = owedBeside(cases);
	const beside = others.filter(each => !owed.includes(each));
	const also = beside.length === 0 ? '' : ` · also ${list(beside.map(({name}) => name.toLowerCase()))}`;
	return `${[framing, ...owed].map(each => caseLine(each, today)).join(' · ')}${also}`;
};

/** `Ana Souza · Senior Software Engineer · since Feb 2023` */
export const personHeading = (person: PersonState): string => {
	const joined = person.started ?? person.joined;
	const title = person.title ?? (person.role && roleWords(person.role)) ?? levelWords({level: person.level});
	return [person.name, title, joined && `since ${monthYear(joined)}`].filter(Boolean).join(' · ');
};

/** `now` is the instant for their local time; without it none is given. */
export const personCard = (person: PersonState, team: Team, {now}: {readonly now?: Date} = {}): PersonCard => {
	const {today} = team;
	const moods = person.moods.slice(-LAST_MOODS).map(each => each.mood);
	const signals = person.signals.map(
		(signal): CardSignal => ({
			id: signal.id,
			severity: signal.severity,
			reason: reasonWords(signal),
			since: `since ${shortDay(signal.since, today)}`,
			next: signal.next,
			otherwise: otherwiseWords(signal),
			does: signal.does,
			page: signalPage(signal),
			snoozed: signal.snoozedUntil && `snoozed until ${shortDay(signal.snoozedUntil, today)}`,
		}),
	);
	const areas = (ids: readonly string[]) => ids.flatMap(id => areaById(team, id) ?? []);
	return {
		id: person.id,
		heading: personHeading(person),
		oneOnOne: oneOnOneWords(person, today),
		meets: meetsWords(person, today),
		waiting: [...waitingWords(person), criticismWords(criticisedLately(person, today), today)].filter(Boolean).join(' · '),
		weeks: weekStrip(person, today),
		moods,
		mood: moods.join(' '),
		target: targetWords(person, team),
		owns: areas(person.owns).map(ownedWords).join(' · '),
		backs: areas(person.backs)
			.map(area => area.name)
			.join(' · '),
		cases: casesWords(person, today),
		status: statusWords(person, team),
		away: person.status === 'leaving' ? '' : statusWords(person, team),
		localTime: localTimeWords(person.timezone, now),
		noted: person.notes?.trim() ? quoted(person.notes) : '',
		signals,
	};
};

/** `['1 to say', '2 topics', '3 open']`; what is not there is left out. */
export const waitingWords = (person: Pick<PersonState, 'feedback' | 'topics' | 'actions'>): readonly string[] => {
	const unsaid = unsaidFeedback(person).length;
	const topics = person.topics.filter(isOpen).length;
	const open = person.actions.filter(isOpen).length;
	return [
		...(unsaid > 0 ? [`${unsaid} to say`] : []),
		...(topics > 0 ? [plural(topics, 'topic')] : []),
		...(open > 0 ? [`${open} open`] : []),
	];
};
