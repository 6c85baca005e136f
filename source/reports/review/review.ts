// What can be shown to the person it is about: evidence by competency and by month, never mood, unsaid notes, signals or pay.
import {eachMonthOfInterval} from 'date-fns/eachMonthOfInterval';
import {lightFormat} from 'date-fns/lightFormat';
import {parseISO} from 'date-fns/parseISO';
import type {Day} from '../../domain/day.ts';
import type {Entry} from '../../domain/journal/entries.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {competencyName} from '../words/subject-words.ts';

export type ReviewPeriod = {readonly since: Day; readonly until: Day};

const within = (day: Day | undefined, {since, until}: ReviewPeriod): day is Day =>
	day !== undefined && day >= since && day <= until;

/** Feedback that the person has heard, by the day on which they heard it. */
const feedbackOf = (person: PersonState, period: ReviewPeriod) =>
	person.feedback.flatMap(({entry, saidOn}) =>
		within(saidOn, period)
			? [
					{
						on: saidOn,
						type: entry.type,
						text: entry.text,
						situation: entry.situation ?? null,
						behaviour: entry.behaviour ?? null,
						impact: entry.impact ?? null,
						competency: entry.competency ?? null,
						link: entry.link ?? null,
					},
				]
			: [],
	);

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

const promisesOf = (person: PersonState, period: ReviewPeriod) =>
	person.actions
		.flatMap(({owner, text, opened, due, closed}) =>
			closed?.outcome === 'done' && within(closed.on, period) ? [{owner, text, opened, due: due ?? null, done: closed.on}] : [],
		)
		.sort((a, b) => (a.done < b.done ? -1 : a.done > b.done ? 1 : 0));

/** Every month of the period, `2026-09` …, also those without anything. */
const monthsOf = ({since, until}: ReviewPeriod): readonly string[] =>
	eachMonthOfInterval({start: parseISO(since), end: parseISO(until)}).map(month => lightFormat(month, 'yyyy-MM'));

type Evidence = {readonly on: Day; readonly kind: 'feedback' | 'win' | 'rating'; readonly text: string};

export const reviewReport = (person: PersonState, team: Team, period: ReviewPeriod) => {
	const feedback = feedbackOf(person, period);
	const wins = winsOf(person, period);
	const ratings = ratingsOf(person, period);
	const promises = promisesOf(person, period);
	const inMonth = (month: string, days: readonly Day[]) => days.filter(day => day.startsWith(month)).length;
	const evidence: readonly (Evidence & {readonly competency: string | null})[] = [
		...feedback.map(({on, text, competency}) => ({on, kind: 'feedback' as const, text, competency})),
		...wins.map(({on, text, competency}) => ({on, kind: 'win' as const, text, competency})),
		...ratings.flatMap(({on, competency, evidence: text}) =>
			text === null ? [] : [{on, kind: 'rating' as const, text, competency}],
		),
	];
	const inOrder = [...evidence].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
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
			feedback: inMonth(
				month,
				feedback.map(each => each.on),
			),
			wins: inMonth(
				month,
				wins.map(each => each.on),
			),
			ratings: inMonth(
				month,
				ratings.map(each => each.on),
			),
			promises: inMonth(
				month,
				promises.map(each => each.done),
			),
		})),
		feedback,
		wins,
		ratings,
		promises,
	};
};
export type ReviewReport = ReturnType<typeof reviewReport>;
