// The prep sheet as Markdown: to print, to paste, to take along.
import type {PersonState, Team} from '../../domain/team/team.ts';
import {bullets, document, heading, tasks} from '../../text/markdown.ts';
import {prepReport} from './prep.ts';
import {
	areaReviewWords,
	careerWords,
	carriedDetail,
	growthHeading,
	growthWords,
	prepHeading,
	sayingWords,
	signalsToShow,
	sinceWords,
	toSayWords,
	whoseWords,
	winWords,
} from './prep-words.ts';

type Part = readonly [title: string, body: string];

/** A heading with its lines, left out when there are none. */
const parts = (all: readonly Part[]): readonly string[] =>
	all.filter(([, body]) => body !== '').map(([title, body]) => `${heading(2, title)}\n\n${body}`);

export const prepMarkdown = (person: PersonState, team: Team): string => {
	const {today} = team;
	const prep = prepReport(person, team);
	const carried = prep.carried.map(each => {
		const detail = carriedDetail(each, today);
		return {text: `${whoseWords(each, person, team)}: ${each.text} (${detail})`};
	});
	const growth = prep.growth.map(each => {
		const {name, words} = growthWords(each, team);
		return `${name}: ${words}`;
	});
	const growthTitle = ['Growth', growthHeading(person)].filter(Boolean).join(' · ');
	return document([
		heading(1, `1:1 with ${prepHeading(person, team)}`),
		bullets([sinceWords(prep)]),
		...parts([
			['Carried', tasks(carried)],
			[
				'To say',
				tasks(prep.toSay.map(each => ({text: [toSayWords(each, today), sayingWords(each)].filter(Boolean).join('; ')}))),
			],
			['To recognise', tasks(prep.wins.map(each => ({text: winWords(each, today)})))],
			['Look at', bullets(signalsToShow(prep).map(({reason, next}) => `${reason} → ${next}`))],
			[growthTitle, bullets([...growth, careerWords(prep)])],
			['Areas to review', tasks(prep.areas.map(each => ({text: areaReviewWords(each, today)})))],
			['Ask', bullets(prep.questions.map(({text}) => text))],
		]),
	]);
};
