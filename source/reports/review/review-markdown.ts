// The review as Markdown, fit to be handed to the person it is about.
import type {Journal} from '../../domain/journal/journal.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {longDay, monthYear, shortDay} from '../../text/day-words.ts';
import {bullets, document, heading, table} from '../../text/markdown.ts';
import {competencyName} from '../words/subject-words.ts';
import {type ReviewPeriod, type ReviewReport, reviewReport} from './review.ts';

type Feedback = ReviewReport['feedback'][number];

const feedbackWords = ({on, type, text, situation, behaviour, impact, link}: Feedback, today: string): string => {
	const more = [
		situation && `situation: ${situation}`,
		behaviour && `behaviour: ${behaviour}`,
		impact && `impact: ${impact}`,
		link,
	].filter(Boolean);
	return [`${shortDay(on, today)}, ${type}: ${text}`, ...more].join(' · ');
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

const listed = (items: readonly string[], otherwise: string): string => (items.length === 0 ? otherwise : bullets(items));

export const reviewMarkdown = (person: PersonState, team: Team, journal: Journal, period: ReviewPeriod): string => {
	const review = reviewReport(person, team, journal, period);
	const {today} = team;
	const who = [person.name, review.person.title, review.person.level].filter(Boolean).join(' · ');
	const ratings = review.ratings.map(({on, competency, rating, evidence}) =>
		[`${shortDay(on, today)}, ${competencyName(team.ladder, competency)}: ${rating} of 5`, evidence].filter(Boolean).join(' · '),
	);
	const promises = review.promises.map(
		({owner, text, done}) => `${shortDay(done, today)}, ${owner === 'lead' ? 'by the lead' : `by ${person.name}`}: ${text}`,
	);
	return document([
		heading(1, `Review · ${who}`),
		`${longDay(period.since)} to ${longDay(period.until)}`,
		heading(2, 'By month'),
		monthTable(review),
		heading(2, 'Evidence by competency'),
		...(review.competencies.length === 0 ? ['No evidence recorded in this time.'] : []),
		...review.competencies.flatMap(({name, evidence}) => [
			heading(3, name),
			bullets(evidence.map(({on, kind, text}) => `${shortDay(on, today)}, ${kind}: ${text}`)),
		]),
		heading(2, 'Feedback said'),
		listed(
			review.feedback.map(each => feedbackWords(each, today)),
			'None recorded in this time.',
		),
		heading(2, 'Wins'),
		listed(
			review.wins.map(({on, text, link}) => [`${shortDay(on, today)}: ${text}`, link].filter(Boolean).join(' · ')),
			'None recorded in this time.',
		),
		heading(2, 'Ratings'),
		listed(ratings, 'None given in this time.'),
		heading(2, 'Promises kept'),
		listed(promises, 'None recorded in this time.'),
		heading(2, 'Areas'),
		listed(
			review.areas.map(({name, as, since}) =>
				[`${name}: ${as}`, since && `since ${shortDay(since, today)}`].filter(Boolean).join(', '),
			),
			'None now.',
		),
		heading(2, '1:1s held'),
		listed(
			review.talks.map(({on, career}) => `${shortDay(on, today)}${career ? ', a career conversation' : ''}`),
			'None recorded in this time.',
		),
	]);
};
