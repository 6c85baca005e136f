// What is on record about somebody, for the lead: what is open between the two, the last notes, and what changed; quoted with its day.

import {quiets} from '../../../domain/cases/cases-of.ts';
import {handings, lately} from '../../../domain/cases/changed-areas.ts';
import {theirLateDays} from '../../../domain/cases/times.ts';
import {type Day, daysBetween} from '../../../domain/day.ts';
import {byDay} from '../../../domain/order.ts';
import {LONG_LEAVE_DAYS, leaveDays} from '../../../domain/team/absence.ts';
import {isOpen} from '../../../domain/team/promises.ts';
import type {Action, FeedbackItem, Meeting, Topic} from '../../../domain/team/team.ts';
import {careerChecklist} from '../../../knowledge/checklist.ts';
import {shortDay} from '../../../text/day-words.ts';
import {list, plural} from '../../../text/words.ts';
import {toSayFor} from '../../prep/to-say.ts';
import {quoted} from '../../words/signal-words.ts';
import {carriedWords} from '../../words/subject-words.ts';
import {isGrave} from '../first/grief.ts';
import {ADVICE_ID} from '../plan/advice-id.ts';
import {stop} from '../words.ts';
import {excerpt} from './evidence.ts';
import type {PersonFrame} from './person-frame.ts';

const MOST_TOPICS = 3;
const MOST_PROMISES = 3;
const MOST_NOTES = 3;
const MOST_SKIPS = 2;
const MOST_WINS = 2;
/** Older notes tell of another time; a career talk is worth a look for a year. */
const NOTE_DAYS = 180;
const CAREER_DAYS = 365;
const SKIP_DAYS = 60;
const WIN_DAYS = 120;
const NOTE_LENGTH = 160;

type Seen = Pick<PersonFrame, 'person' | 'team' | 'name' | 'today'>;

const quote = (text: string): string => quoted(excerpt(text, NOTE_LENGTH));
const byAge = <Item extends {readonly opened: Day}>(items: readonly Item[]): readonly Item[] =>
	items.toSorted(byDay(item => item.opened));

/** What they raised and nobody has taken up, the oldest first. */
export const theirTopics = ({person}: Pick<Seen, 'person'>): readonly Topic[] =>
	byAge(person.topics.filter(topic => isOpen(topic) && topic.by === 'person'));

const topicWords = (topic: Topic, frame: Seen): string => {
	const carried = carriedWords(topic.carried);
	return `${quote(topic.text)} (${shortDay(topic.opened, frame.today)}${carried && `, ${carried}`})`;
};

const topicSentences = (frame: Seen): readonly string[] => {
	const {person, name} = frame;
	const theirs = theirTopics(frame).slice(0, MOST_TOPICS);
	const mine = byAge(person.topics.filter(topic => isOpen(topic) && topic.by === 'lead')).slice(0, MOST_TOPICS);
	return [
		...(theirs.length > 0 ? [`${name} raised ${list(theirs.map(each => topicWords(each, frame)))}.`] : []),
		...(mine.length > 0 ? [`You wanted to bring up ${list(mine.map(each => topicWords(each, frame)))}.`] : []),
	];
};

/** Late days; of theirs those on their leave do not count. */
export const daysLate = ({owner, due}: Action, {person, today}: Pick<Seen, 'person' | 'today'>): number => {
	if (due === undefined || due >= today) return 0;
	return owner === 'lead' ? daysBetween(due, today) : theirLateDays(due, person, today);
};

const movedWords = (times: number): string =>
	times === 0 ? '' : `, its day moved ${['once', 'twice'][times - 1] ?? `${times} times`}`;

/** What they promised before a long leave is not late: it is agreed anew. */
const isFromBefore = ({owner, opened}: Action, {person}: Seen): boolean => {
	const back = person.cases.find(({id}) => id === 'returning')?.since;
	return owner === 'person' && back !== undefined && opened < back;
};

/** Due on a day on which they will be away. */
export const isInLeave = ({owner, due}: Action, {person, today}: Pick<Seen, 'person' | 'today'>): boolean =>
	owner === 'person' &&
	due !== undefined &&
	person.leave.some(({from, until}) => from > today && from <= due && (until === undefined || due <= until));

/** `45 days late, its day moved once`; with its day where that is ahead. */
export const promiseAge = (action: Action, frame: Pick<Seen, 'person' | 'today'>): string => {
	const late = daysLate(action, frame);
	const day =
		action.due === undefined ? `open since ${shortDay(action.opened, frame.today)}` : `due ${shortDay(action.due, frame.today)}`;
	return `${late > 0 ? `${plural(late, 'day')} late` : day}${movedWords(action.moved)}`;
};

/** `“intro to the platform team” (11 days late, its day moved twice)`. */
const promiseWords = (action: Action, frame: Seen): string => {
	if (isFromBefore(action, frame)) return `${quote(action.text)} (from before the leave)`;
	const late = daysLate(action, frame);
	const day =
		action.due === undefined ? `since ${shortDay(action.opened, frame.today)}` : `due ${shortDay(action.due, frame.today)}`;
	const during = isInLeave(action, frame) ? ', which falls into the leave' : '';
	return `${quote(action.text)} (${late > 0 ? `${plural(late, 'day')} late` : day}${during}${movedWords(action.moved)})`;
};

/** What came of a plan is told with that plan. */
const isFromPlan = ({from}: Action): boolean => from !== undefined && ADVICE_ID.test(from);

/** Open promises of one side, late ones first; what an earlier plan holds aside. */
export const promisesOf = (frame: Pick<Seen, 'person' | 'today'>, owner: Action['owner']): readonly Action[] =>
	byAge(frame.person.actions.filter(action => isOpen(action) && action.owner === owner && !isFromPlan(action))).toSorted(
		(a, b) => daysLate(b, frame) - daysLate(a, frame),
	);

const promiseSentences = (frame: Seen): readonly string[] => {
	const fromBefore = promisesOf(frame, 'person').filter(each => isFromBefore(each, frame)).length;
	const anew =
		fromBefore === 0
			? []
			: [`${plural(fromBefore, 'promise')} of ${frame.name} from before the leave: agree anew on what still counts.`];
	const said = (owner: Action['owner'], lead: string): readonly string[] => {
		const all = promisesOf(frame, owner).filter(each => !isFromBefore(each, frame));
		const shown = all.slice(0, MOST_PROMISES).map(each => promiseWords(each, frame));
		const more = all.length > shown.length ? [`${all.length - shown.length} more`] : [];
		return all.length === 0 ? [] : [`${lead} ${list([...shown, ...more])}.`];
	};
	return [...said('lead', 'You promised'), ...said('person', `${frame.name} promised`), ...anew];
};

const UNSAID_WORDS = {praise: 'praise', constructive: 'something that should change', observation: 'an observation'} as const;

/** Older feedback tells of another time. */
const SAID_DAYS = 180;
const MOST_SAID = 3;
/** So long after it was said, praise of the same may be what came of it. */
const ARC_DAYS = 400;
const RUN_WORDS = 3;

const runsOf = (text: string): readonly string[] => {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	return words.slice(RUN_WORDS - 1).map((_, index) => words.slice(index, index + RUN_WORDS).join(' '));
};

/** What was praised later in the same words: a competency alone would join what has nothing to do with each other. */
export const laterPraise = (said: FeedbackItem, {person}: Seen): FeedbackItem | undefined => {
	const runs = new Set(runsOf(said.entry.text));
	return person.feedback.findLast(
		({entry, saidOn}) =>
			entry.type === 'praise' &&
			saidOn !== undefined &&
			entry.on > said.entry.on &&
			runsOf(entry.text).some(run => runs.has(run)),
	);
};

const saidWords = ({entry, saidOn}: FeedbackItem, {today}: Seen): string =>
	`${shortDay(saidOn ?? entry.on, today)}${entry.type === 'praise' ? ' praise' : ''}: ${quote(entry.text)}`;

/** What was said to them lately, and before that what was asked to change and praised since. */
export const saidParagraph = (frame: Seen): readonly string[] => {
	const {person, today} = frame;
	const said = person.feedback.filter(({entry, saidOn}) => saidOn !== undefined && entry.type !== 'observation');
	const arcs = said
		.filter(({entry}) => entry.type === 'constructive' && daysBetween(entry.on, today) <= ARC_DAYS)
		.flatMap(each => {
			const later = laterPraise(each, frame);
			return later ? [[each, later] as const] : [];
		})
		.slice(-1);
	const told = new Set(arcs.flat());
	const recent = said
		.filter(each => !told.has(each) && daysBetween(each.saidOn ?? each.entry.on, today) <= SAID_DAYS)
		.slice(-MOST_SAID)
		.toReversed();
	const sentences = [
		...arcs.map(
			([before, since]) => `What you asked for on ${saidWords(before, frame)}; since then, on ${saidWords(since, frame)}`,
		),
		...(recent.length > 0 ? [`You have said: ${recent.map(each => saidWords(each, frame)).join('; ')}`] : []),
	];
	return sentences.length === 0 ? [] : [sentences.map(stop).join(' ')];
};

/** Of what waits to be said there is the kind and the day alone: it is said before it is written anywhere. */
const unsaidSentences = ({person, today}: Seen): readonly string[] => {
	// What a case or a return asks to leave unsaid for now is left out here as on the sheet.
	const unsaid = toSayFor(person, today).toSay.slice(-MOST_PROMISES);
	if (unsaid.length === 0) return [];
	const each = unsaid.map(({type, on, days}) => `${UNSAID_WORDS[type]} of ${shortDay(on, today)} (${plural(days, 'day')} ago)`);
	return [`Noted by you and not said yet: ${list(each)}.`];
};

/** `told` is the key of what the answer begins with: it is not told again, and something is open then. */
const openParagraph = (frame: Seen, told: string | undefined): readonly string[] => {
	const unsaid = told === 'say' && toSayFor(frame.person, frame.today).toSay.length === 1 ? [] : unsaidSentences(frame);
	const sentences = [...topicSentences(frame), ...promiseSentences(frame), ...unsaid];
	if (sentences.length > 0) return [`Open between you. ${sentences.join(' ')}`];
	return told === undefined ? ['Open between you: nothing on record.'] : [];
};

const noteWords = ({on, mood, notes = ''}: Meeting, frame: Seen): string => {
	const felt = mood === undefined ? '' : ` (mood ${mood})`;
	return `${shortDay(on, frame.today)}${felt}${notes.trim() === '' ? '' : `: ${quote(notes)}`}`;
};

const hasWords = ({held, notes, mood}: Meeting): boolean => held && ((notes?.trim() ?? '') !== '' || mood !== undefined);

/** The last ones, the newest first. */
const notesShown = ({person, today}: Pick<Seen, 'person' | 'today'>): readonly Meeting[] =>
	person.meetings
		.filter(each => hasWords(each) && daysBetween(each.on, today) <= NOTE_DAYS)
		.slice(-MOST_NOTES)
		.toReversed();

const noteSentences = (frame: Seen): readonly string[] => {
	const {person} = frame;
	const notes = notesShown(frame);
	// Who was away had no 1:1 to note anything of, and where none were agreed on none is missing.
	if (notes.length === 0 && (person.cadence === 'none' || person.cases.some(({id}) => id === 'returning'))) return [];
	// Nor does one who was away for weeks of the time, or whose lead began within it.
	const isAway = person.leave.some(
		each =>
			leaveDays(each) >= LONG_LEAVE_DAYS &&
			each.from <= frame.today &&
			daysBetween(each.until ?? frame.today, frame.today) <= NOTE_DAYS,
	);
	if (notes.length === 0 && isAway) return [];
	const {leadSince} = frame.team.roster;
	const isNew = [person.joined, leadSince].some(day => day !== undefined && daysBetween(day, frame.today) <= NOTE_DAYS);
	if (notes.length === 0) return [`No note of a 1:1 is on record ${isNew ? 'yet' : 'for the last half-year'}.`];
	return [stop(`Your last notes: ${notes.map(each => noteWords(each, frame)).join('; ')}`)];
};

const careerSentences = (frame: Seen): readonly string[] => {
	const {person, today} = frame;
	const talk = person.meetings.findLast(each => each.held && each.career === true);
	// While something heavier is there, what somebody wanted to become is not for this talk.
	const isShown = notesShown(frame).some(each => each === talk);
	if (!talk || isShown || quiets(person.cases, 'growth')) return [];
	if (daysBetween(talk.on, today) > CAREER_DAYS) return [`The last career talk was on ${shortDay(talk.on, today)}.`];
	const said = talk.notes?.trim() ? `, you noted: ${quote(talk.notes)}` : ' nothing was noted';
	return [stop(`In the career talk of ${shortDay(talk.on, today)}${said}`)];
};

const byWords = ({by}: Meeting, name: string): string => (by === undefined ? '' : by === 'lead' ? ' by you' : ` by ${name}`);

const skipSentences = (frame: Seen): readonly string[] => {
	const {person, today, name} = frame;
	const skips = person.meetings
		// A death in the family is no reason for a talk that was called off.
		.filter(({held, on, why = ''}) => !held && daysBetween(on, today) <= SKIP_DAYS && !isGrave(why))
		.slice(-MOST_SKIPS);
	if (skips.length === 0) return [];
	const each = skips.map(skip => {
		const why = skip.why?.trim() ? ` (${quote(skip.why)})` : '';
		return `that of ${shortDay(skip.on, today)} was called off${byWords(skip, name)}${why}`;
	});
	return [`Of the 1:1s, ${list(each)}.`];
};

const areaSentences = (frame: Seen): readonly string[] => {
	const {team, person, today, name} = frame;
	// The case names them, with why.
	if (person.cases.some(({id}) => id === 'changed-areas')) return [];
	const changes = lately(handings(team.areas).get(person.id) ?? [], today);
	return changes.map(({area, to, on, why}) => {
		const what = to === person.id ? `took over ${area} on` : `no longer holds ${area} since`;
		return stop(`${name} ${what} ${shortDay(on, today)}${why ? `: ${quoted(excerpt(why, NOTE_LENGTH))}` : ''}`);
	});
};

const winSentences = (frame: Seen): readonly string[] => {
	const wins = frame.person.wins
		.filter(({on}) => daysBetween(on, frame.today) <= WIN_DAYS)
		.slice(-MOST_WINS)
		.toReversed();
	if (wins.length === 0) return [];
	return [`Lately worked out: ${list(wins.map(({on, text}) => `${quote(text)} (${shortDay(on, frame.today)})`))}.`];
};

const tickSentences = ({person, name}: Seen): readonly string[] => {
	const ticked = careerChecklist.filter(({id}) => person.ticked.has(id)).map(({title}) => title.toLowerCase());
	return ticked.length === 0 ? [] : [`On the career checklist ${name} has: ${list(ticked)}.`];
};

/** Whether anything at all is known from 1:1s, feedback or results: then nothing general has to stand in. */
export const isOnRecord = ({person}: Pick<Seen, 'person'>): boolean =>
	person.ratings.size > 0 || person.feedback.length > 0 || person.wins.length > 0 || person.meetings.some(hasWords);

/** Paragraphs for the lead alone; nothing of them is made to be shared. */
export const recordParagraphs = (frame: PersonFrame, told?: string): readonly string[] => {
	if (frame.isForThem) return [];
	const lately = [...noteSentences(frame), ...careerSentences(frame), ...skipSentences(frame)];
	const around = [...areaSentences(frame), ...winSentences(frame), ...tickSentences(frame)];
	return [...openParagraph(frame, told), lately.join(' '), ...(around.length > 0 ? [around.join(' ')] : [])];
};
