// The review as Markdown, fit to be handed to the person it is about.
import type {Day} from '../../domain/day.ts';
import type {Journal} from '../../domain/journal/journal.ts';
import {byDay} from '../../domain/order.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {longDay, monthYear, shortDay} from '../../text/day-words.ts';
import {bullets, document, heading, table} from '../../text/markdown.ts';
import {competencyName} from '../words/subject-words.ts';
import {type ReviewPeriod, type ReviewReport, reviewReport} from './review.ts';

type Feedback = ReviewReport['feedback'][number];

type Noted = {readonly on: Day; readonly competency: string | null; readonly words: string};

const feedbackNoted = ({on, type, text, situation, behaviour, impact, link, competency}: Feedback, today: Day): Noted => {
	const more = [
		situation && `situation: ${situation}`,
		behaviour && `behaviour: ${behaviour}`,
		impact && `impact: ${impact}`,
		link,
	].filter(Boolean);
	return {on, competency, words: [`${shortDay(on, today)}, ${type}: ${text}`, ...more].join(' · ')};
};

/** Feedback, wins and ratings, each once. */
const allNoted = ({feedback, wins, ratings}: ReviewReport, today: Day): readonly Noted[] =>
	[
		...feedback.map(each => feedbackNoted(each, today)),
		...wins.map(
			({on, text, link, competency}): Noted => ({
				on,
				competency,
				words: [`${shortDay(on, today)}, win: ${text}`, link].filter(Boolean).join(' · '),
			}),
		),
		...ratings.map(
			({on, competency, rating, evidence}): Noted => ({
				on,
				competency,
				words: [`${shortDay(on, today)}, rated ${rating} of 5`, evidence].filter(Boolean).join(' · '),
			}),
		),
	].toSorted(byDay(({on}) => on));

/** By competency, in the order of the ladder; what is on none comes last, and needs no heading where there is nothing else. */
const notedSections = (review: ReviewReport, {ladder, today}: Team): readonly string[] => {
	const all = allNoted(review, today);
	const known = [...ladder.competencies.map(({id}) => id), ...all.flatMap(({competency}) => competency ?? [])];
	const lines = (competency: string | null) => all.filter(each => each.competency === competency).map(({words}) => words);
	const named = [...new Set(known)].filter(competency => lines(competency).length > 0);
	const rest = lines(null);
	return [
		...named.flatMap(competency => [heading(3, competencyName(ladder, competency)), bullets(lines(competency))]),
		...(rest.length === 0 ? [] : [...(named.length === 0 ? [] : [heading(3, 'Anything else')]), bullets(rest)]),
	];
};

/** Months without a word are shown, so that nobody mistakes the recent for the whole. */
const monthTable = ({months}: ReviewReport): string =>
	table(
		['Month', '1:1s', 'Feedback', 'Wins', 'Ratings', 'Promises kept', ''],
		months.map(({month, talks, feedback, wins, ratings, promises}) => [
			monthYear(month),
			talks,
			feedback,
			wins,
			ratings,
			promises,
			talks + feedback + wins + ratings + promises === 0 ? 'nothing recorded' : '',
		]),
	);

/** A section is there for what it holds: none is empty. */
const section = (title: string, body: readonly string[]): readonly string[] =>
	body.length === 0 ? [] : [heading(2, title), ...body];
const listed = (items: readonly string[]): readonly string[] => (items.length === 0 ? [] : [bullets(items)]);

export const reviewMarkdown = (person: PersonState, team: Team, journal: Journal, period: ReviewPeriod): string => {
	const review = reviewReport(person, team, journal, period);
	const {today} = team;
	const who = [person.name, review.person.title, review.person.level].filter(Boolean).join(' · ');
	const promises = review.promises.map(
		({owner, text, done}) => `${shortDay(done, today)}, ${owner === 'lead' ? 'by the lead' : `by ${person.name}`}: ${text}`,
	);
	const areas = review.areas.map(({name, as, since}) =>
		[`${name}: ${as}`, since && `since ${shortDay(since, today)}`].filter(Boolean).join(', '),
	);
	const talks = review.talks.map(({on, career}) => `${shortDay(on, today)}${career ? ', a career conversation' : ''}`);
	const noted = notedSections(review, team);
	const isRecorded = noted.length + promises.length + talks.length > 0;
	return document([
		heading(1, `Review · ${who}`),
		`${longDay(period.since)} to ${longDay(period.until)}`,
		...(isRecorded ? section('By month', [monthTable(review)]) : ['Nothing is recorded in this time.']),
		...section('What was noted', noted),
		...section('Promises kept', listed(promises)),
		...section('Areas', listed(areas)),
		...section('1:1s held', listed(talks)),
	]);
};
