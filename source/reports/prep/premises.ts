// Whether what a question takes for granted is so, from roster and journal; what is not known is not so.

import {handings, lately} from '../../domain/cases/changed-areas.ts';
import {criticisedLately} from '../../domain/cases/criticised.ts';
import {otherTrack} from '../../domain/cases/direction.ts';
import {isLoadOnRecord} from '../../domain/cases/load.ts';
import {wereTold} from '../../domain/cases/promotion.ts';
import {longReturn, shortReturn, theirLateDays} from '../../domain/cases/times.ts';
import {isMoodFresh} from '../../domain/cases/worn.ts';
import {addDays, type Day, daysBetween} from '../../domain/day.ts';
import {levelOf} from '../../domain/ladder/ladder.ts';
import {countedDays, isAbsent, mergeAbsences} from '../../domain/team/absence.ts';
import {isHere} from '../../domain/team/people.ts';
import {isOpen} from '../../domain/team/promises.ts';
import type {Action, PersonState, Team} from '../../domain/team/team.ts';
import type {Premise, Question} from '../../knowledge/types.ts';
import {asksLeft} from './asks-left.ts';
import {directionOf} from './direction.ts';
import {areaGoneOf, noteToAsk, promiseDue, reliefOf, wishOf} from './grounds.ts';
import {isHard} from './growth.ts';
import {leadAwayOf} from './lead-away.ts';
import {winsToMention} from './to-say.ts';

/** Feedback of the last two months is remembered. */
const FEEDBACK_DAYS = 60;
/** A week to let it work. */
const SETTLED_DAYS = 7;
/** Away for more than a third of a time, nobody can be asked about all of it. */
const MOST_AWAY = 1 / 3;
const [TWO_WEEKS, MONTH, QUARTER, HALF_YEAR] = [14, 30, 90, 182];
/** A topic has waited after three weeks, or two 1:1s. */
const WAITED_DAYS = 21;
const WAITED_MEETINGS = 2;
const CARRIED_MEETINGS = 3;
/** How somebody works is asked at the beginning. */
const HARDLY_MEETINGS = 2;
const MOVED_TIMES = 2;
const RETURNED_DAYS = 30;

type Subject = {readonly person: PersonState; readonly team: Team};
type Test = (subject: Subject) => boolean;

const heldCount = ({person}: Subject): number => person.meetings.filter(({held}) => held).length;
const metBefore: Test = subject => subject.person.oneOnOne.last !== undefined || heldCount(subject) > 0;

/** Skips after the last 1:1 that was held. */
const skipsSince = ({person}: Subject): number => {
	const last = person.oneOnOne.last;
	return person.meetings.filter(({held, on}) => !held && (last === undefined || on > last)).length;
};

const joinedFor = ({person, team}: Subject): number =>
	person.joined === undefined ? Number.POSITIVE_INFINITY : daysBetween(person.joined, team.today);

/** On the team for that long, here today, and away for no more than a third of it. */
const worked =
	(days: number): Test =>
	subject => {
		const {person, team} = subject;
		if (joinedFor(subject) < days) return false;
		const leave = mergeAbsences(person.leave);
		const there = countedDays(addDays(team.today, -days), team.today, leave);
		return !isAbsent(leave, team.today) && there >= days * (1 - MOST_AWAY);
	};

const others: Test = ({person, team}) => team.people.filter(each => each.id !== person.id && isHere(each)).length >= 2;

const isLate = ({person, team}: Subject, {due, owner}: Action): boolean => {
	if (due === undefined || due >= team.today) return false;
	return owner === 'lead' || theirLateDays(due, person, team.today) > 0;
};

const promises = (subject: Subject, owner: Action['owner']): readonly Action[] =>
	subject.person.actions.filter(each => isOpen(each) && each.owner === owner);

/** Late or moved again and again, unless it was left open by a long leave. */
const stuck: Test = subject => {
	const back = longReturn(subject.person, subject.team.today)?.on;
	return promises(subject, 'person').some(
		each => (back === undefined || each.opened >= back) && (isLate(subject, each) || each.moved >= MOVED_TIMES),
	);
};

const changes = ({person, team}: Subject) => lately(handings(team.areas).get(person.id) ?? [], team.today);
const wasGiven: Test = subject => changes(subject).some(({to, from}) => to === subject.person.id && from !== undefined);
const lost: Test = subject => changes(subject).some(({from}) => from === subject.person.id);

const heldForAQuarter: Test = ({person, team}) => {
	const all = handings(team.areas).get(person.id) ?? [];
	const isNew = all.some(({to, on}) => to === person.id && daysBetween(on, team.today) < QUARTER);
	return person.owns.length >= 2 && !isNew;
};

const said = ({person, team}: Subject, constructive: boolean): boolean =>
	person.feedback.some(({entry, saidOn}) => {
		if (saidOn === undefined || daysBetween(saidOn, team.today) > FEEDBACK_DAYS) return false;
		return !constructive || (entry.type === 'constructive' && daysBetween(saidOn, team.today) >= SETTLED_DAYS);
	});

const targetBy = ({target}: PersonState): Day | undefined => (target === undefined || target === 'stay' ? undefined : target.by);
const hasTarget: Test = ({person}) => person.target !== undefined && person.target !== 'stay';

/** Set a quarter ago or more, or in the roster, and its day still to come. */
const targetStands: Test = ({person, team}) => {
	const [by, set] = [targetBy(person), person.targetSetOn];
	return (
		hasTarget({person, team}) &&
		(by === undefined || by >= team.today) &&
		(set === undefined || daysBetween(set, team.today) >= QUARTER) &&
		worked(QUARTER)({person, team})
	);
};

const isFirstLevel = ({person, team}: Subject): boolean => {
	const level = person.level === undefined ? undefined : levelOf(team.ladder, person.level);
	return level === undefined || team.ladder.levels.find(({track}) => track === level.track) === level;
};

const returnedFor = ({person, team}: Subject): number => {
	const back = longReturn(person, team.today)?.on;
	return back === undefined ? Number.POSITIVE_INFINITY : daysBetween(back, team.today);
};

const isLoaded: Test = ({person, team}) => isLoadOnRecord(person, person.owns, team.today);

/** An old mood says nothing of today; whoever says that the case holds knows. */
const isLowLately: Test = ({person, team}) => {
	const last = person.moods.at(-1);
	if (person.caseSets.get('worn')?.holds === 'yes') return true;
	return last !== undefined && isMoodFresh(last.on, team.today, mergeAbsences(team.roster.away));
};

const isNewLead: Test = ({person, team}) =>
	team.leadSince !== undefined &&
	daysBetween(team.leadSince, team.today) < QUARTER &&
	(person.joined === undefined || person.joined < team.leadSince);

const TESTS: Readonly<Record<Exclude<Premise, 'case'>, Test>> = {
	'met-before': metBefore,
	'met-thrice': subject => heldCount(subject) >= 3,
	'long-since-met': ({person}) =>
		!person.isCadenceAssumed && person.oneOnOne.countedDays > (person.oneOnOne.everyDays ?? Number.POSITIVE_INFINITY),
	'skipped-lately': subject => skipsSince(subject) >= 2,
	'here-a-week': subject => joinedFor(subject) >= SETTLED_DAYS,
	'worked-two-weeks': worked(TWO_WEEKS),
	'worked-a-month': worked(MONTH),
	'worked-a-quarter': worked(QUARTER),
	'worked-half-a-year': worked(HALF_YEAR),
	others,
	reports: ({person, team}) => team.people.some(each => each.reportsTo === person.id && isHere(each)),
	area: ({person}) => person.owns.length > 0,
	'two-areas': ({person}) => person.owns.length >= 2,
	'areas-for-a-quarter': heldForAQuarter,
	'area-lost': lost,
	'area-given': wasGiven,
	'areas-changed': subject => changes(subject).length > 0,
	level: ({person}) => person.level !== undefined,
	'led-before': subject => !isFirstLevel(subject),
	target: hasTarget,
	'target-stands': targetStands,
	'target-day-passed': ({person, team}) => (targetBy(person) ?? team.today) < team.today,
	'other-track': ({person, team}) => otherTrack(person, team.ladder) !== undefined,
	plan: ({person}) => person.plans.length > 0,
	'load-on-record': isLoaded,
	'load-or-not-low': subject => isLoaded(subject) || !subject.person.cases.some(({id}) => id === 'worn'),
	'low-lately': isLowLately,
	'told-no': ({person, team}) => wereTold(person, team.today),
	// What the lead owes is the lead's to explain.
	carried: ({person}) =>
		[...person.actions.filter(({owner}) => owner === 'person'), ...person.topics.filter(({by}) => by === 'lead')].some(
			each => isOpen(each) && each.carried >= CARRIED_MEETINGS,
		),
	// What can be taken from them is offered, not asked about.
	'their-ask-open': ({person, team}) =>
		asksLeft(person, team.today).filter(({isQuestion}) => isQuestion).length > (reliefOf(person, team) === undefined ? 0 : 1),
	'lead-was-away': ({person, team}) => leadAwayOf(person, team)?.standsIn === false,
	'stood-in': ({person, team}) => leadAwayOf(person, team)?.standsIn ?? false,
	// Where no 1:1s were agreed on, few are no beginning.
	'hardly-met': subject =>
		heldCount(subject) <= HARDLY_MEETINGS &&
		subject.person.oneOnOne.everyDays !== undefined &&
		(!metBefore(subject) || joinedFor(subject) < HALF_YEAR || isNewLead(subject)),
	'first-talk': subject => !metBefore(subject) && joinedFor(subject) >= MONTH && subject.person.oneOnOne.everyDays !== undefined,
	'their-wish-open': ({person, team}) => wishOf(person, team.today) !== undefined,
	'win-unthanked': ({person, team}) => winsToMention(person, team.today).length > 0,
	'noted-last': ({person, team}) => noteToAsk(person, team) !== undefined,
	'year-without-growth': ({person, team}) => directionOf(person, team)?.kind === 'year',
	'their-promise-due': ({person, team}) => promiseDue(person, team.today) !== undefined,
	'area-gone': ({person, team}) => areaGoneOf(person, team) !== undefined,
	'relief-asked': ({person, team}) => reliefOf(person, team) !== undefined,
	'no-hard-month': ({person, team}) => !isHard(person, team.today),
	'their-topic-waits': ({person, team}) =>
		person.topics.some(
			each =>
				isOpen(each) &&
				each.by === 'person' &&
				(each.carried >= WAITED_MEETINGS || daysBetween(each.opened, team.today) >= WAITED_DAYS),
		),
	'my-promises-late': subject => {
		const mine = promises(subject, 'lead');
		return mine.length >= 2 && mine.some(each => isLate(subject, each));
	},
	'their-promise-stuck': stuck,
	'feedback-said': subject => said(subject, false),
	'constructive-said': subject => said(subject, true),
	'criticised-lately': ({person, team}) =>
		criticisedLately(person, team.today).filter(({saidOn}) => saidOn !== undefined).length >= 2,
	'back-this-week': ({person, team}) => person.status === 'leave' || shortReturn(person, team.today) !== undefined,
	returned: subject => returnedFor(subject) < RETURNED_DAYS,
	'just-returned': subject => returnedFor(subject) < TWO_WEEKS,
	'new-lead': isNewLead,
};

/** Whether all that a question takes for granted is so. */
export const mayBeAsked = ({when, cases = []}: Question, person: PersonState, team: Team): boolean =>
	when.every(premise => (premise === 'case' ? person.cases.some(({id}) => cases.includes(id)) : TESTS[premise]({person, team})));
