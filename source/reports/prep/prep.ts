// The sheet for the next 1:1 with somebody, in the shape that `prep --json` pins.

import {type Day, daysBetween} from '../../domain/day.ts';
import type {CompetencyId} from '../../domain/ids.ts';
import {unsaidFeedback} from '../../domain/signals/feedback.ts';
import {isReviewDue} from '../../domain/team/areas.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {topGaps} from '../growth/gaps.ts';
import {signalJson} from '../words/signal-words.ts';
import {questionsFor} from './questions.ts';

/** More would not be talked about in one 1:1. */
const TOP_GAPS = 3;
/** Without an earlier 1:1, wins of the last month are worth a word. */
const FIRST_TIME_DAYS = 30;

/** The last time, with what was noted where the journal has it; all null when no 1:1 is known. */
const sinceOf = (person: PersonState, today: Day) => {
	const {last} = person.oneOnOne;
	const meeting = person.meetings.findLast(each => each.held && each.on === last);
	return {
		day: last ?? null,
		days: last === undefined ? null : daysBetween(last, today),
		mood: meeting?.mood ?? null,
		notes: meeting?.notes ?? null,
	};
};

/** Open actions and topics: the lead's first, then what is due soonest, then what is oldest. */
const carriedOf = (person: PersonState) => {
	const actions = person.actions
		.filter(action => action.closed === undefined)
		.map(({id, owner, text, opened, due, carried}) => ({
			id,
			kind: 'action' as const,
			owner,
			text,
			opened,
			due: due ?? null,
			times: carried,
		}));
	const topics = person.topics
		.filter(topic => topic.closed === undefined)
		.map(({id, by, text, opened, carried}) => ({id, kind: 'topic' as const, owner: by, text, opened, due: null, times: carried}));
	const order = (each: {owner: string; due: Day | null; opened: Day}) =>
		`${each.owner === 'lead' ? 0 : 1} ${each.due ?? '9999-99-99'} ${each.opened}`;
	return [...actions, ...topics].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
};

const toSayOf = (person: PersonState) =>
	unsaidFeedback(person).map(({entry}) => ({
		id: entry.id,
		type: entry.type,
		text: entry.text,
		situation: entry.situation ?? null,
		behaviour: entry.behaviour ?? null,
		impact: entry.impact ?? null,
		competency: entry.competency ?? null,
		link: entry.link ?? null,
		on: entry.on,
	}));

const winsOf = (person: PersonState, today: Day) => {
	const {last} = person.oneOnOne;
	return person.wins
		.filter(win => (last === undefined ? daysBetween(win.on, today) <= FIRST_TIME_DAYS : win.on > last))
		.map(({id, text, competency, link, on}) => ({id, text, competency: competency ?? null, link: link ?? null, on}));
};

/** The newest feedback, win or evidence of a rating on a competency, in its own words. */
const evidenceOf = (person: PersonState, competency: CompetencyId) => {
	const found = person.entries.flatMap(entry => {
		if (!('competency' in entry) || entry.competency !== competency) return [];
		const text = entry.kind === 'rating-given' ? entry.evidence : entry.text;
		return text ? [{on: entry.on, text}] : [];
	});
	return found.at(-1) ?? null;
};

const growthOf = (person: PersonState, team: Team) =>
	topGaps(person, team, TOP_GAPS).map(({competency, rating = 0, expected = 0, step}) => ({
		competency,
		rating,
		expected,
		evidence: evidenceOf(person, competency),
		step,
	}));

export const prepReport = (person: PersonState, team: Team) => {
	const {today} = team;
	const held = team.areas.filter(area => area.owner === person.id || area.backup === person.id);
	return {
		schema: 1,
		person: person.id,
		today,
		since: sinceOf(person, today),
		carried: carriedOf(person),
		toSay: toSayOf(person),
		wins: winsOf(person, today),
		signals: person.signals.map(signalJson),
		growth: growthOf(person, team),
		career: {
			last: person.careerOn ?? null,
			days: person.careerOn === undefined ? null : daysBetween(person.careerOn, today),
		},
		areas: held
			.filter(area => isReviewDue(area, today))
			.map(({id, name, reviewed, reviewDue}) => ({id, name, reviewed: reviewed ?? null, reviewDue: reviewDue ?? null})),
		questions: questionsFor(person, team).map(({id, text}) => ({id, text})),
	};
};
export type PrepReport = ReturnType<typeof prepReport>;
