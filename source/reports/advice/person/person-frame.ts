// What an answer about somebody starts from: the person, what they aim for, and from which day the plan runs.
import {addDays, type Day, daysBetween} from '../../../domain/day.ts';
import type {CompetencyId, LevelId, Rating} from '../../../domain/ids.ts';
import type {Ladder} from '../../../domain/ladder/ladder.ts';
import {expectedRatings, gapsOf, unratedOf} from '../../../domain/team/gaps.ts';
import type {Gap, PersonState, Team} from '../../../domain/team/team.ts';
import {roleGuide} from '../../../knowledge/roles.ts';
import type {ExperienceLevel, LevelGuide, RoleGuide} from '../../../knowledge/types.ts';
import {shortDay} from '../../../text/day-words.ts';
import {builtInLevel} from '../../growth/level-mapping.ts';
import {firstName} from '../../words/first-names.ts';
import {roleWords, targetName} from '../../words/subject-words.ts';
import {experienceLevel, type Frame, levelGuide, monthsFrom, workday} from '../frame.ts';
import {senseOf} from '../general/sense.ts';
import {withArticle} from '../words.ts';

/** A target day nearer than this leaves no time for a plan; one further away than three years is none. */
const SHORTEST_PLAN_DAYS = 28;
const LONGEST_PLAN_DAYS = 1100;

export type Aim = {
	/** `stay` by choice; `none` when nobody has said what they want. */
	readonly kind: 'stay' | 'toward' | 'none';
	/** `L5`, `Tech Lead`, or the level they are in; empty when that is not known either. */
	readonly words: string;
	/** Who expects: `L5`, `a Tech Lead`, `the level`. */
	readonly whose: string;
	readonly by?: Day;
	readonly expected: ReadonlyMap<CompetencyId, Rating>;
	readonly gaps: readonly Gap[];
	readonly unrated: readonly CompetencyId[];
	/** What the aim is made of: a role, or else a level. */
	readonly role?: RoleGuide;
	readonly level?: LevelGuide;
	/** What has to be said about the aim before anything else. */
	readonly remarks: readonly string[];
};

export type PersonFrame = Frame & {
	readonly person: PersonState;
	readonly team: Team;
	/** The short name. */
	readonly name: string;
	/** Quotes from notes are left out. */
	readonly masked: boolean;
	/** Their level, also when the request had to say it. */
	readonly level?: LevelId;
	readonly aim: Aim;
	/** The first day of the plan: today, or the day they are back. */
	readonly start: Day;
	/** On leave with no day of return. */
	readonly awayForLong: boolean;
};

/** Levels of management are held in a role that has a guide of its own. */
const ROLE_OF_LEVEL: Readonly<Record<LevelId, string>> = {
	M1: 'engineering_manager',
	M2: 'engineering_manager',
	D1: 'engineering_director',
	D2: 'engineering_director',
	VP: 'vp',
};
/** How each level is called in a request, to judge how far a role lies from it. */
const EXPERIENCE_OF_LEVEL: Readonly<Record<LevelId, ExperienceLevel>> = {
	L3: 'mid',
	L4: 'senior',
	L5: 'staff',
	L6: 'principal',
	L7: 'principal',
	M1: 'staff',
	M2: 'principal',
	D1: 'executive',
	D2: 'executive',
	VP: 'executive',
};

const guidesOf = (level: LevelId | undefined): Pick<Aim, 'role' | 'level'> => ({
	role: level === undefined ? undefined : roleGuide(ROLE_OF_LEVEL[level] ?? ''),
	level: levelGuide(level),
});

/** The role somebody holds today: by the roster, or because their level is one of management. */
export const heldRole = ({person, ladder, level}: Pick<PersonFrame, 'person' | 'ladder' | 'level'>): RoleGuide | undefined =>
	roleGuide(person.role ?? ROLE_OF_LEVEL[builtInLevel(ladder, level) ?? ''] ?? '');

type Standing = {
	readonly person: PersonState;
	readonly ladder: Ladder;
	readonly level?: LevelId;
	readonly frame: Frame;
	readonly name: string;
};

const measured = ({person}: Standing, expected: ReadonlyMap<CompetencyId, Rating>) => ({
	expected,
	gaps: gapsOf(expected, person.ratings),
	unrated: unratedOf(expected, person.ratings),
});

const ownLevel = (standing: Standing) => measured(standing, expectedRatings(standing.ladder, standing.level, undefined));

/** Somebody who stays is measured against their own level, whatever was asked. */
const staying = (standing: Standing): Aim => {
	const {ladder, level, frame, name} = standing;
	const asked = frame.request.role_target;
	return {
		kind: 'stay',
		words: level ?? '',
		whose: level ?? 'the level',
		...ownLevel(standing),
		...guidesOf(builtInLevel(ladder, level)),
		remarks:
			asked === undefined
				? []
				: [
						`${name} has chosen to stay, and you asked about ${roleWords(asked)}. The choice counts here: nothing below leads to ${roleWords(asked)}. If something has changed, ask ${name} first and set a target together.`,
					],
	};
};

const unknownRole = (role: string): string =>
	`The ladder does not say what ${withArticle(role)} is expected to do, so this measures against the present level.`;

/** The role that was asked for, measured as a target of their level. */
const asked = (standing: Standing, role: NonNullable<Frame['request']['role_target']>): Aim => {
	const {ladder, level, frame} = standing;
	const expected = expectedRatings(ladder, level, {role});
	const isKnown = ladder.roles[role] !== undefined && expected.size > 0;
	const near = EXPERIENCE_OF_LEVEL[builtInLevel(ladder, level) ?? ''];
	const sense = near && senseOf(role, roleWords(role), near);
	return {
		kind: 'toward',
		words: roleWords(role),
		whose: isKnown ? withArticle(roleWords(role)) : (level ?? 'the level'),
		...(isKnown ? measured(standing, expected) : ownLevel(standing)),
		role: frame.role,
		remarks: [...(sense ? [sense] : []), ...(isKnown ? [] : [unknownRole(roleWords(role))])],
	};
};

const aimOf = (standing: Standing): Aim => {
	const {person, ladder, level, frame} = standing;
	const {target} = person;
	if (target === 'stay') return staying(standing);
	if (frame.request.role_target !== undefined) return asked(standing, frame.request.role_target);
	if (target === undefined) {
		const own = builtInLevel(ladder, level);
		const role = person.role === undefined ? undefined : roleGuide(person.role);
		return {
			kind: 'none',
			words: level ?? '',
			whose: level ?? 'the level',
			...ownLevel(standing),
			...guidesOf(own),
			...(role ? {role} : {}),
			remarks: [],
		};
	}
	const expected = expectedRatings(ladder, level, target);
	const isUnknown = 'role' in target && ladder.roles[target.role] === undefined;
	const guides = 'level' in target ? guidesOf(builtInLevel(ladder, target.level)) : {role: roleGuide(target.role)};
	return {
		kind: 'toward',
		words: targetName(target),
		whose: 'level' in target ? target.level : isUnknown ? (level ?? 'the level') : withArticle(targetName(target)),
		by: target.by,
		...measured(standing, expected),
		...guides,
		remarks: isUnknown ? [unknownRole(targetName(target))] : [],
	};
};

/** The plan ends on the target's day when nobody says otherwise and that day leaves time for one. */
const endOf = ({request, months, task}: Frame, start: Day, by: Day | undefined): Day => {
	const usual = monthsFrom(start, months);
	if (request.horizon_months !== undefined || task.id !== 'career_planning' || by === undefined) return usual;
	const days = daysBetween(start, by);
	return days >= SHORTEST_PLAN_DAYS && days <= LONGEST_PLAN_DAYS ? workday(by) : usual;
};

export const personFrame = (frame: Frame, person: PersonState, team: Team, masked: boolean): PersonFrame => {
	const {request, today} = frame;
	const {ladder} = frame;
	const name = firstName(team.people, person.id);
	const level = person.level ?? experienceLevel(frame);
	const aim = aimOf({person, ladder, level, frame, name});
	const leave =
		person.status === 'leave' ? person.leave.find(each => each.from <= today && (each.until ?? today) >= today) : undefined;
	const start = leave?.until === undefined ? today : workday(addDays(leave.until, 1));
	const assumed =
		person.level === undefined && level !== undefined
			? [`The roster does not say which level ${name} is in; you said ${request.experience_level}, which is read as ${level}.`]
			: [];
	const passed =
		aim.by !== undefined && aim.by < today
			? [
					`The day set for the target, ${shortDay(aim.by, today)}, has passed. Talk about that first, then set a new day or another target.`,
				]
			: [];
	return {
		...frame,
		person,
		team,
		name,
		masked,
		level,
		aim: {...aim, remarks: [...assumed, ...aim.remarks, ...passed]},
		start,
		until: endOf(frame, start, aim.by),
		awayForLong: leave !== undefined && leave.until === undefined,
	};
};
