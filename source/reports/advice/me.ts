// Advice to the lead about themselves: their own level, target and ratings, and what their people wait for.

import {daysBetween} from '../../domain/day.ts';
import type {EntryOf} from '../../domain/journal/entries.ts';
import {levelOf} from '../../domain/ladder/ladder.ts';
import {compareText} from '../../domain/order.ts';
import {expectedRatings} from '../../domain/team/gaps.ts';
import {isOpen} from '../../domain/team/promises.ts';
import type {Team} from '../../domain/team/team.ts';
import {competencyGuides} from '../../knowledge/competencies.ts';
import {roleGuide} from '../../knowledge/roles.ts';
import type {RequestRole, RoleGuide} from '../../knowledge/types.ts';
import {shortDay} from '../../text/day-words.ts';
import {capital, list, listAtMost, plural} from '../../text/words.ts';
import {builtInLevel, isOwnLadder} from '../growth/level-mapping.ts';
import {firstName} from '../words/first-names.ts';
import {quoted} from '../words/signal-words.ts';
import {targetName} from '../words/subject-words.ts';
import {aboutOf, askedWords} from './about.ts';
import type {Advice, SkillGap} from './advice.ts';
import type {Filling} from './forms/form.ts';
import {formsInGeneral} from './forms/forms.ts';
import {type AdviceOptions, daysOfMonths, type Frame, levelGuide} from './frame.ts';
import {openStep, stepsInTurn, type TimedStep} from './growth/steps.ts';
import {openingOf} from './open/opening.ts';
import {type Aim, aimOf, ROLE_OF_LEVEL} from './person/aim.ts';
import {excerpt} from './person/evidence.ts';
import {type DraftItem, draft, dutyOf, inOrder, selectItems} from './plan/items.ts';
import {resourcesFor} from './plan/resources.ts';
import {beyond, laidOut, phasesOf, plannedDays, scheduled, stepPhase, timelineOf, withoutIdle} from './plan/timeline.ts';
import {lower, stop, textHash, withArticle} from './words.ts';

const MOST_GAPS = 2;
const MOST_PROMISES = 2;
const MOST_NOTES = 2;
const SOON_DAYS = 3;
const TALK_DAYS = 13;
const REQUEST_ROLES: readonly RequestRole[] = ['tech_lead', 'engineering_manager', 'product_manager', 'cto', 'director', 'vp'];

type Own = {
	readonly level?: string;
	readonly title?: string;
	readonly aim: Aim;
};

/** The lead as somebody on a ladder: what their block in the roster says, and no more. */
const ownOf = (frame: Frame, {roster}: Team): Own => {
	const {title, level, target, ratings = {}} = roster.me ?? {};
	const given = new Map(Object.entries(ratings).map(([competency, rating]) => [competency, {rating}]));
	return {level, title, aim: aimOf({person: {target, ratings: given}, ladder: frame.ladder, level, frame, name: 'You'})};
};

type Owed = {readonly text: string; readonly to: string; readonly days: number};

/** What people wait for: promises of the lead's that are late, the longest first. */
const owedBy = (team: Team): readonly Owed[] =>
	team.people
		.flatMap(person =>
			person.actions
				.filter(isOpen)
				.flatMap(({owner, due, text}): readonly Owed[] =>
					owner === 'lead' && due !== undefined && due < team.today
						? [{text, to: firstName(team.people, person.id), days: daysBetween(due, team.today)}]
						: [],
				),
		)
		.toSorted((a, b) => b.days - a.days);

const standing = ({level, title, aim}: Own, frame: Frame): string => {
	const {ladder, today} = frame;
	const known = level === undefined ? undefined : levelOf(ladder, level);
	const name = title ?? known?.title;
	if (name === undefined && aim.kind === 'none')
		return 'The roster says nothing about yourself. With a block “me:” that holds level, target and ratings, this answer would be about you.';
	const who = name === undefined ? '' : `You are ${withArticle(known ? `${name} (${known.id})` : name)}. `;
	const by = aim.by === undefined ? '' : ` by ${shortDay(aim.by, today)}`;
	const toward =
		aim.kind === 'toward'
			? `You work toward ${aim.words}${by}.`
			: aim.kind === 'stay'
				? 'You have chosen to stay.'
				: 'No target of your own is on record; staying is one, too.';
	const below =
		aim.gaps.length === 0
			? ''
			: ` Of what ${aim.whose} expects, ${plural(aim.gaps.length, 'competency', 'competencies')} of yours ${aim.gaps.length === 1 ? 'is' : 'are'} rated below.`;
	return `${who}${toward}${below}`;
};

const MOST_NAMED = 3;

/** Back from a long leave: a talk of before it is not late. */
const isBack = (cases: Team['people'][number]['cases']): boolean => cases.some(({id}) => id === 'returning');

const backItem = (team: Team): readonly DraftItem[] => {
	const person = team.people.find(({cases, oneOnOne}) => {
		const since = cases.find(({id}) => id === 'returning')?.since;
		return since !== undefined && (oneOnOne.last === undefined || oneOnOne.last < since);
	});
	const since = person?.cases.find(({id}) => id === 'returning')?.since;
	if (!person || since === undefined) return [];
	return [
		draft('now', {
			what: `Meet ${firstName(team.people, person.id)}, who is back from a leave: what has changed here, and which pace suits`,
			who: 'you',
			why: 'The first days decide whether coming back feels like being expected or like catching up.',
			evidence: `Back since ${shortDay(since, team.today)}.`,
			page: 'back-from-leave',
			phase: 0,
			days: SOON_DAYS,
		}),
	];
};

const lateTalks = (team: Team) =>
	team.people.filter(
		({status, oneOnOne, cases}) =>
			status === 'active' && !isBack(cases) && (oneOnOne.state === 'overdue' || oneOnOne.state === 'late'),
	);

/** The talk that has waited longest is held before a plan of one’s own is made. */
const lateTalkItem = (team: Team): readonly DraftItem[] => {
	const [first] = lateTalks(team).toSorted((a, b) => compareText(a.oneOnOne.last ?? '', b.oneOnOne.last ?? ''));
	if (!first) return [];
	const {last} = first.oneOnOne;
	return [
		draft('now', {
			what: `Hold the 1:1 with ${firstName(team.people, first.id)}, or plan a day for it`,
			who: 'you',
			why: 'Whoever waits for you measures you by it.',
			evidence: last === undefined ? 'None is on record yet.' : `The last one was on ${shortDay(last, team.today)}.`,
			phase: 0,
			days: SOON_DAYS,
		}),
	];
};

const teamParagraph = (team: Team, owed: readonly Owed[]): string => {
	const reports = team.people.filter(
		({status, relation}) => (status === 'active' || status === 'leave') && relation === 'report',
	);
	const late = lateTalks(team).map(({id}) => firstName(team.people, id));
	const facts = [
		`${plural(reports.length, 'person reports', 'people report')} to you`,
		late.length === 0
			? 'no 1:1 is overdue'
			: `${late.length === 1 ? 'the 1:1' : 'the 1:1s'} with ${listAtMost(late, MOST_NAMED)} ${late.length === 1 ? 'is' : 'are'} overdue`,
		owed.length === 0
			? 'no promise of yours is late'
			: `${plural(owed.length, 'promise')} of yours ${owed.length === 1 ? 'is' : 'are'} late`,
	];
	return `${list(facts)}.`;
};

const owedItem = (owed: readonly Owed[]): readonly DraftItem[] => {
	const [first] = owed;
	if (!first) return [];
	const shown = owed.slice(0, MOST_PROMISES).map(({text, to}) => `${quoted(excerpt(text))} (${to})`);
	return [
		draft('now', {
			what: `Keep what you promised, or say today when you will: ${list(shown)}`,
			who: 'you',
			why: 'Nothing that you want to become is believed beside a promise that is late.',
			evidence: `The oldest is ${plural(first.days, 'day')} late.`,
			matter: {
				is: `You owe ${first.to} something: ${quoted(excerpt(first.text))} (${plural(first.days, 'day')} late)`,
				first: 'keep it, or say when you will',
			},
			phase: 0,
			days: SOON_DAYS,
		}),
	];
};

const talkItem = ({aim}: Own): DraftItem =>
	draft('career-planning', {
		what:
			aim.kind === 'toward'
				? `Read with your own lead what ${aim.whose} expects, and ask which piece of work would show it`
				: 'Write three sentences on a good working week a year from now, and read them to your own lead',
		who: 'you',
		why: 'A lead is the last to be asked what they want.',
		evidence: aim.kind === 'toward' ? `Your target on record: ${aim.words}.` : 'No target of yours is on record.',
		phase: 0,
		days: TALK_DAYS,
	});

type OwnStep = {readonly gap: SkillGap; readonly step: TimedStep; readonly why: string};

const stepsFor = (frame: Frame, {aim, level}: Own, team: Team, rooms: readonly number[]): readonly OwnStep[] => {
	const {ladder, task} = frame;
	const own = expectedRatings(ladder, level, undefined);
	const weight = ({competency, rating, gap}: Aim['gaps'][number]): number =>
		gap + Number(task.competencies.includes(competency)) + 2 * Number((own.get(competency) ?? rating) > rating);
	return aim.gaps
		.toSorted((a, b) => weight(b) - weight(a))
		.slice(0, MOST_GAPS)
		.map(({competency, rating, expected, gap}, index): OwnStep => {
			const name = ladder.competencies.find(({id}) => id === competency)?.name ?? competency;
			const turn = textHash(`me ${competency}`) % 64;
			const [step = openStep, other] = stepsInTurn({ladder, competency, rating, turn, room: rooms[index] ?? 0, area: team.name});
			const looksLike = isOwnLadder(ladder) ? undefined : competencyGuides.find(({id}) => id === competency)?.ratings[expected];
			return {
				gap: {
					competency,
					name,
					rating,
					expected,
					gap,
					evidence: `Your own rating in the roster: ${rating}, where ${aim.whose} expects ${expected}`,
					how: stop(other ? `${step.what}; or ${lower(other.what)}` : step.what),
				},
				step,
				why: looksLike ? `At ${expected} it looks like this: ${looksLike}` : `${name} is expected at ${expected}.`,
			};
		});
};

const notesParagraph = (notes: readonly EntryOf<'note-taken'>[], today: Frame['today']): readonly string[] => {
	const last = notes.slice(-MOST_NOTES).toReversed();
	if (last.length === 0) return [];
	return [
		stop(`Your notes about yourself: ${last.map(({on, text}) => `${shortDay(on, today)}: ${quoted(excerpt(text))}`).join('; ')}`),
	];
};

/** The role that the lead holds today, as far as their level says so. */
const heldRole = ({ladder}: Frame, {level}: Own): RoleGuide | undefined =>
	roleGuide(ROLE_OF_LEVEL[builtInLevel(ladder, level) ?? ''] ?? '');

/** What the form of the answer is about: the role asked about, else that of the target, else the one held today. */
const fillingOf = (frame: Frame, own: Own): Pick<Filling, 'key' | 'role' | 'level' | 'next'> => {
	const {request, ladder, task} = frame;
	const {aim, level} = own;
	const held = heldRole(frame, own);
	const role = request.role_target === undefined && aim.kind !== 'toward' ? held : aim.role;
	// Nobody is told to try out the role that they hold: a plan is then about the next level of it.
	if (task.id === 'career_planning' && role !== undefined && role.id === held?.id)
		return {key: 'any', level: levelGuide(builtInLevel(ladder, level)), next: aim.kind === 'toward' ? aim.level : undefined};
	const id = role?.id === 'engineering_director' ? 'director' : role?.id;
	return {key: request.role_target ?? REQUEST_ROLES.find(each => each === id) ?? 'any', role};
};

export const ownAdvice = (frame: Frame, team: Team, {notes = []}: Pick<AdviceOptions, 'notes'>): Advice => {
	const {task, request, today, calendar, months, ladder} = frame;
	const own = ownOf(frame, team);
	const owed = owedBy(team);
	const planned = phasesOf(task.id, plannedDays(task.id, daysOfMonths(months), daysOfMonths(task.months)));
	const rooms = [0, 1].map(index => planned[stepPhase(task.id, index, planned.length)]?.days ?? 0);
	const steps = stepsFor(frame, own, team, rooms);
	const filling = fillingOf(frame, own);
	const form = formsInGeneral[task.id]({...filling, phases: planned, isFar: false});
	// Where the target is on record and no role to be tried out, a plan does not begin with choosing a direction.
	const isChosen = task.id === 'career_planning' && own.aim.kind === 'toward' && filling.role === undefined;
	// Without a direction a plan is the talk about one, and nothing is tried out or given up for it.
	const isOpen = task.id === 'career_planning' && own.aim.kind !== 'toward' && filling.role === undefined;
	const formItems = isChosen || isOpen ? [] : form.items;
	const drafts = planned.map((phase, index) => ({...phase, check: form.checks[index] ?? ''}));
	const length = drafts.reduce((sum, phase) => sum + phase.days, 0);
	const after = request.horizon_months === undefined ? [] : beyond(task.id, length, daysOfMonths(request.horizon_months));
	const items = [
		...owedItem(owed),
		...backItem(team),
		...lateTalkItem(team),
		talkItem(own),
		...formItems.slice(0, 1),
		...steps.map(({gap, step, why}, index) =>
			draft(dutyOf(ladder.competencies.find(({id}) => id === gap.competency)?.group), {
				what: `${gap.name}: ${step.what}`,
				who: 'you',
				why,
				evidence: stop(gap.evidence),
				competency: gap.competency,
				phase: stepPhase(task.id, index, planned.length),
				days: step.days,
			}),
		),
		...formItems.slice(1, 2),
	];
	const chosen = selectItems(items);
	const plan = scheduled(
		chosen,
		laidOut(after.length > 0 ? [...drafts, ...after] : withoutIdle(drafts, chosen, today), today, calendar),
		calendar,
	);
	const opening = openingOf(chosen, plan.items, today);
	const gaps = steps.map(({gap}) => gap).filter(({competency}) => plan.items.some(item => item.competency === competency));
	return {
		result: [
			...(opening === undefined ? [] : [opening]),
			teamParagraph(team, owed),
			...notesParagraph(notes, today),
			...(request.about ? [askedWords(aboutOf(request.about))] : []),
			...(isOpen ? [] : form.paragraphs),
			standing(own, frame),
			...own.aim.remarks,
			...(team.roster.me?.target && team.roster.me.target !== 'stay' && request.role_target
				? [`The target that you wrote down is ${targetName(team.roster.me.target)}.`]
				: []),
		]
			.map(capital)
			.join('\n\n'),
		action_items: inOrder(plan.items).toSorted((a, b) => compareText(a.by, b.by)),
		skill_gaps: gaps,
		timeline: timelineOf(plan.phases),
		resources: resourcesFor(task.id, gaps).slice(0, 2),
	};
};
