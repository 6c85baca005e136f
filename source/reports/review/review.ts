// What can be shown to the person it is about: what was said to them, won, rated, promised by them, held and talked about.

import {eachMonthOfInterval} from 'date-fns/eachMonthOfInterval';
import {lightFormat} from 'date-fns/lightFormat';
import {parseISO} from 'date-fns/parseISO';
import type {Day} from '../../domain/day.ts';
import type {Entry, EntryOf} from '../../domain/journal/entries.ts';
import {compareWritten, type Journal} from '../../domain/journal/journal.ts';
import {versionsOf} from '../../domain/journal/records.ts';
import {byDay} from '../../domain/order.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {competencyName} from '../words/subject-words.ts';

export type ReviewPeriod = {
	readonly since: Day;
	readonly until: Day;
	/** What the lead promised them and kept, too: those words were written for the lead alone. */
	readonly withMine?: boolean;
};

const within = (day: Day | undefined, {since, until}: ReviewPeriod): day is Day =>
	day !== undefined && day >= since && day <= until;

type Noted = EntryOf<'feedback-noted'>;
const isNoted = (entry: Entry | undefined): entry is Entry & Noted => entry?.kind === 'feedback-noted';

/** When a feedback was said to the person and in which of its versions: an edit afterwards was not heard by anybody. */
const saying = (
	person: PersonState,
	feedback: Noted,
	journal: Journal,
): {readonly on: Day; readonly version: Noted} | undefined => {
	const said = person.entries.find(entry => entry.kind === 'feedback-said' && journal.current(entry.feedback) === feedback.id);
	const heard = said?.kind === 'feedback-said' ? journal.byId.get(said.feedback) : undefined;
	if (said && isNoted(heard)) return {on: said.on, version: heard};
	const versions = [...versionsOf(journal, feedback.id)].map(id => journal.byId.get(id)).filter(isNoted);
	const noted = versions.filter(({say}) => say === 'said').toSorted(compareWritten)[0];
	return noted && {on: noted.on, version: noted};
};

const wordsOf = ({text, situation, behaviour, impact, link}: Noted): string =>
	JSON.stringify([text, situation, behaviour, impact, link]);

/** Feedback that the person has heard, by the day on which they heard it, in the words in which they heard it. */
const feedbackOf = (person: PersonState, journal: Journal, period: ReviewPeriod) =>
	person.feedback.flatMap(({entry, saidOn}) => {
		const heard = saidOn === undefined ? undefined : saying(person, entry, journal);
		if (!heard || !within(heard.on, period)) return [];
		const {version, on} = heard;
		return [
			{
				on,
				type: version.type,
				text: version.text,
				situation: version.situation ?? null,
				behaviour: version.behaviour ?? null,
				impact: version.impact ?? null,
				competency: version.competency ?? null,
				link: version.link ?? null,
				changedSince: wordsOf(version) !== wordsOf(entry),
			},
		];
	});

const winsOf = (person: PersonState, period: ReviewPeriod) =>
	person.wins
		.filter(win => within(win.on, period))
		.map(({on, text, competency, link}) => ({on, text, competency: competency ?? null, link: link ?? null}));

const isRating = (entry: Entry): entry is Extract<Entry, {kind: 'rating-given'}> => entry.kind === 'rating-given';

const ratingsOf = (person: PersonState, period: ReviewPeriod) =>
	person.entries
		.filter(isRating)
		.filter(entry => within(entry.on, period))
		.map(({on, competency, rating, evidence}) => ({on, competency, rating, evidence: evidence ?? null}));

/** Promises kept: theirs; the lead's own only when asked for. */
const promisesOf = (person: PersonState, period: ReviewPeriod) =>
	person.actions
		.flatMap(({owner, text, opened, due, closed}) =>
			(owner === 'person' || period.withMine) && closed?.outcome === 'done' && within(closed.on, period)
				? [{owner, text, opened, due: due ?? null, done: closed.on}]
				: [],
		)
		.sort(byDay(promise => promise.done));

/** The days of the 1:1s held, without what was noted in them. */
const talksOf = (person: PersonState, period: ReviewPeriod) =>
	person.meetings.filter(({held, on}) => held && within(on, period)).map(({on, career}) => ({on, career: career ?? false}));

/** What they hold or back now, and since when where that was recorded. */
const areasOf = (person: PersonState, {areas}: Team, {until}: ReviewPeriod) =>
	areas
		.filter(({owner, backup}) => owner === person.id || backup === person.id)
		.map(({name, owner, entries}) => {
			const as = owner === person.id ? ('owner' as const) : ('backup' as const);
			const assigned = entries.findLast(entry => entry.kind === 'area-assigned' && entry.on <= until && entry[as] === person.id);
			return {name, as, since: assigned?.on ?? null};
		});

/** Every month of the period, `2026-09` …, also those without anything. */
const monthsOf = ({since, until}: ReviewPeriod): readonly string[] =>
	eachMonthOfInterval({start: parseISO(since), end: parseISO(until)}).map(month => lightFormat(month, 'yyyy-MM'));

type Evidence = {readonly on: Day; readonly kind: 'feedback' | 'win' | 'rating'; readonly text: string};

export const reviewReport = (person: PersonState, team: Team, journal: Journal, period: ReviewPeriod) => {
	const feedback = feedbackOf(person, journal, period);
	const talks = talksOf(person, period);
	const wins = winsOf(person, period);
	const ratings = ratingsOf(person, period);
	const promises = promisesOf(person, period);
	const inMonth = (month: string, records: readonly {readonly on: Day}[]) =>
		records.filter(({on}) => on.startsWith(month)).length;
	const evidence: readonly (Evidence & {readonly competency: string | null})[] = [
		...feedback.map(({on, text, competency}) => ({on, kind: 'feedback' as const, text, competency})),
		...wins.map(({on, text, competency}) => ({on, kind: 'win' as const, text, competency})),
		...ratings.flatMap(({on, competency, evidence: text}) =>
			text === null ? [] : [{on, kind: 'rating' as const, text, competency}],
		),
	];
	const inOrder = [...evidence].sort(byDay(each => each.on));
	const on = (competency: string | null) =>
		inOrder.filter(each => each.competency === competency).map(({on: day, kind, text}) => ({on: day, kind, text}));
	const competencies = team.ladder.competencies.map(({id}) => id).filter(id => inOrder.some(each => each.competency === id));
	return {
		schema: 1,
		person: {id: person.id, name: person.name, title: person.title ?? null, level: person.level ?? null},
		since: period.since,
		until: period.until,
		competencies: [
			...competencies.map(id => ({competency: id as string | null, name: competencyName(team.ladder, id), evidence: on(id)})),
			...(on(null).length > 0 ? [{competency: null, name: 'Anything else', evidence: on(null)}] : []),
		],
		months: monthsOf(period).map(month => ({
			month,
			feedback: inMonth(month, feedback),
			wins: inMonth(month, wins),
			ratings: inMonth(month, ratings),
			promises: promises.filter(({done}) => done.startsWith(month)).length,
			talks: inMonth(month, talks),
		})),
		feedback,
		wins,
		ratings,
		promises,
		talks,
		areas: areasOf(person, team, period),
	};
};
export type ReviewReport = ReturnType<typeof reviewReport>;
