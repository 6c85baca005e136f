// The lines of the prep sheet in words: the dashboard's sheet, the command's and the Markdown all read these.
import type {PersonState, Team} from '../../domain/team/team.ts';
import {ago, longDay, monthYear, shortDay} from '../../text/day-words.ts';
import {plural} from '../../text/words.ts';
import {meter} from '../growth/gaps.ts';
import {firstName} from '../words/first-names.ts';
import {HIDDEN, quoted} from '../words/signal-words.ts';
import {carriedWords, competencyName, levelWords, targetName} from '../words/subject-words.ts';
import type {PrepReport} from './prep.ts';

/** `Ana Souza · Fri 20 Nov 2026` */
export const prepHeading = (person: PersonState, {today}: Team): string => `${person.name} · ${longDay(today)}`;

/** `Since 13 Nov, 7 days · mood 3 · “tired after the migration”` */
export const sinceWords = ({since, today}: PrepReport, masked = false): string => {
	if (since.day === null || since.days === null) return 'No 1:1 is known yet';
	const mood = since.mood === null ? undefined : `mood ${masked ? HIDDEN : since.mood}`;
	const notes = since.notes === null ? undefined : quoted(since.notes, masked);
	return [`Since ${shortDay(since.day, today)}, ${plural(since.days, 'day')}`, mood, notes].filter(Boolean).join(' · ');
};

/** The signals worth a line: a 1:1 that is due is why the sheet is open, and what was snoozed can wait. */
export const signalsToShow = ({signals}: PrepReport): PrepReport['signals'] =>
	signals.filter(signal => signal.snoozedUntil === null && signal.id !== 'one-on-one-due');

type Carried = PrepReport['carried'][number];

/** `me` or their short name: whose turn it is. */
export const whoseWords = ({owner}: Pick<Carried, 'owner'>, person: PersonState, team: Team): string =>
	owner === 'lead' ? 'me' : firstName(team.people, person.id);

/** `due 14 Nov · carried twice`, `topic · 17 days ago`; `opened today`, since a bare `today` reads as the day an action is due. */
export const carriedDetail = ({kind, due, opened, times}: Carried, today: string): string => {
	const late = due !== null && due < today ? ', late' : '';
	const when = due === null ? `${kind === 'topic' ? '' : 'opened '}${ago(opened, today)}` : `due ${shortDay(due, today)}${late}`;
	return [kind === 'topic' ? 'topic' : undefined, when, carriedWords(times)].filter(Boolean).join(' · ');
};

/** `praise “unblocked the release alone”, 3 Nov` */
export const toSayWords = ({type, text, on}: PrepReport['toSay'][number], today: string, masked = false): string =>
	`${type} ${quoted(text, masked)}, ${shortDay(on, today)}`;

/** How to say it, where that was noted: `situation “…” · behaviour “…” · impact “…”`; empty otherwise. */
export const sayingWords = ({situation, behaviour, impact}: PrepReport['toSay'][number], masked = false): string =>
	Object.entries({situation, behaviour, impact})
		.flatMap(([part, text]) => (text === null ? [] : [`${part} ${quoted(text, masked)}`]))
		.join(' · ');

/** `“clean release”, 17 Nov` */
export const winWords = ({text, on}: PrepReport['wins'][number], today: string, masked = false): string =>
	`${quoted(text, masked)}, ${shortDay(on, today)}`;

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
	meter: meter(rating),
	words: `${rating} of ${expected} · ${evidence === null ? 'no evidence yet' : `evidence ${shortDay(evidence.on, today)}`} → ${step}`,
});

/** `last career talk 112 days ago`, `no career talk recorded` */
export const careerWords = ({career}: PrepReport): string =>
	career.days === null ? 'no career talk recorded' : `last career talk ${plural(career.days, 'day')} ago`;

/** `Checkout API, review due 12 Nov`, `Ledger, never reviewed` */
export const areaReviewWords = ({name, reviewDue}: PrepReport['areas'][number], today: string): string =>
	reviewDue === null ? `${name}, never reviewed` : `${name}, review due ${shortDay(reviewDue, today)}`;
