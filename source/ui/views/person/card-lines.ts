// The lines of a person's card: facts with their labels, then each signal with its next step.
import {areaById} from '../../../domain/team/by-id.ts';
import type {Signal, Team} from '../../../domain/team/team.ts';
import type {CardSignal, PersonCard} from '../../../reports/person/person-card.ts';
import {stripWeekWords, weekStripWords} from '../../../reports/person/week-strip.ts';
import {otherwiseWords, reasonWords} from '../../../reports/words/signal-words.ts';
import {shortDay} from '../../../text/day-words.ts';
import {sparkline} from '../../../text/spark.ts';
import {width} from '../../../text/width.ts';
import {wrap, wrapAtMost} from '../../../text/wrap.ts';
import type {Span, Spans} from '../../components/spans.ts';
import {STEP_KEYS} from '../../keymap/step-keys.ts';
import {type Seen, seenWords} from '../../masking/seen.ts';
import type {Glyphs, Theme} from '../../theme.ts';

/** A signal in words. */
export type WordedSignal = Pick<CardSignal, 'severity' | 'reason' | 'next' | 'otherwise' | 'does' | 'since' | 'snoozed'>;

const LABEL_COLUMNS = 9;

/** A label and what it says. */
type Fact = readonly [label: string, words: string];

/** A label and its words, wrapped below each other. */
export const fact = (label: string, words: string, columns: number, labelColumns = LABEL_COLUMNS): readonly Spans[] =>
	wrap(words, Math.max(8, columns - labelColumns)).map((line, index) => [
		{text: (index === 0 ? label : '').padEnd(labelColumns), as: 'dim'},
		{text: line},
	]);

const strip = (card: PersonCard, glyphOf: (week: PersonCard['weeks'][number]) => string): string =>
	card.weeks.map(glyphOf).join('');

const held = (card: PersonCard, glyphs: Glyphs): string =>
	strip(card, week => (week.held > 0 ? glyphs.held : week.skipped > 0 ? glyphs.missed : glyphs.none));

/** The weeks of the last half year, as far as they are known: one line where there is little room, else one for 1:1s, for feedback and for wins. */
const weekFacts = (card: PersonCard, glyphs: Glyphs, isWhole: boolean): readonly Fact[] => {
	const words = stripWeekWords(card.weeks);
	if (words === undefined) return [];
	if (!isWhole) return [['Weeks', `${held(card, glyphs)}  ${weekStripWords(card.weeks)}`]];
	const dots = (what: 'feedback' | 'wins'): string => strip(card, week => (week[what] > 0 ? glyphs.held : glyphs.info));
	return [
		['Weeks', `${held(card, glyphs)}  ${words.meetings}`],
		['', `${dots('feedback')}  ${words.feedback}`],
		['', `${dots('wins')}  ${words.wins}`],
	];
};

/** The recorded moods as bars and as numbers. */
const moodWords = ({mood, moods}: PersonCard, ascii: boolean): string =>
	moods.length === 0 ? mood : `${sparkline(moods, {min: 1, max: 5, ascii})}  ${mood}`;

/** The facts of a card as they may be seen, for the screen and for a copy of it. */
export const seenCard = (
	card: PersonCard,
	more: {readonly weeks: string; readonly mood: string},
	masked: boolean,
): Seen<'card', string> =>
	seenWords(
		'card',
		{
			case: card.cases,
			status: hidden => (hidden ? card.away : card.status),
			meetings: hidden => (hidden ? card.meets : card.oneOnOne),
			waiting: card.waiting,
			weeks: more.weeks,
			mood: more.mood,
			target: card.target,
			owns: card.owns,
			backs: card.backs,
			local: card.localTime,
			noted: card.noted,
		},
		masked,
	);

/** What is said of one signal, and of which area, if of one. */
export const wordedSignal = (signal: Signal, team: Team): WordedSignal => {
	const area = areaById(team, signal.subject)?.name;
	const reason = reasonWords(signal);
	return {
		severity: signal.severity,
		reason: area === undefined ? reason : `${area}: ${reason}`,
		next: signal.next,
		otherwise: otherwiseWords(signal),
		does: signal.does,
		since: `since ${shortDay(signal.since, team.today)}`,
		snoozed: signal.snoozedUntil && `snoozed until ${shortDay(signal.snoozedUntil, team.today)}`,
	};
};

/** One signal: why and since when, and below it what to do. */
export const signalLines = (signal: WordedSignal, columns: number, glyphs: Glyphs): readonly Spans[] => {
	const role = signal.snoozed ? 'dim' : signal.severity;
	const since = signal.snoozed ?? signal.since;
	const room = columns - 2;
	const beside = width(signal.reason) + width(since) + 2 <= room;
	const [first = '', ...rest] = wrap(signal.reason, room);
	const gap = ' '.repeat(Math.max(2, room - width(first) - width(since)));
	const head: Span[] = [
		{text: `${glyphs[signal.severity]} `, as: role},
		{text: first, as: signal.snoozed ? 'dim' : 'text'},
	];
	return [
		beside ? [...head, {text: `${gap}${since}`, as: 'dim'}] : head,
		...rest.map((line): Spans => [{text: `  ${line}`, as: signal.snoozed ? 'dim' : 'text'}]),
		...wrap(
			`${glyphs.arrow} ${signal.next}${signal.does ? `: ${STEP_KEYS[signal.does]}` : ''}${signal.otherwise}${beside ? '' : ` · ${since}`}`,
			room,
		).map((line): Spans => [{text: `  ${line}`, as: 'dim'}]),
	];
};

/** Rows of what the roster notes of somebody, beside a list; their page has it whole. */
const MOST_NOTED = 2;

/** The facts above the signals; empty ones are left out. */
export const factLines = (
	card: PersonCard,
	columns: number,
	{glyphs, ascii}: Pick<Theme, 'glyphs' | 'ascii'>,
	{masked, isWhole}: {readonly masked: boolean; readonly isWhole: boolean},
): readonly Spans[] => {
	const seen = seenCard(card, {weeks: '', mood: moodWords(card, ascii)}, masked);
	const facts: readonly Fact[] = [
		['Case', seen.case === '' ? '' : `${seen.case} · N not so`],
		['Status', seen.status],
		['1:1', seen.meetings],
		['Waiting', seen.waiting],
		...(masked ? [['Weeks', seen.weeks] as const] : weekFacts(card, glyphs, isWhole)),
		['Mood', seen.mood],
		['Target', seen.target],
		['Owns', seen.owns],
		['Backs', seen.backs],
		['Local', seen.local],
	];
	const most = isWhole ? Number.POSITIVE_INFINITY : MOST_NOTED;
	const noted = wrapAtMost(seen.noted, Math.max(8, columns - LABEL_COLUMNS), most, glyphs.ellipsis).join('\n');
	return [...facts, ['Noted', noted] as const].flatMap(([label, words]) => (words === '' ? [] : fact(label, words, columns)));
};
