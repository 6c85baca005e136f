// What somebody aims for, what that expects of them, and of a far aim the nearest step on the way.
import type {Day} from '../../../domain/day.ts';
import type {CompetencyId, LevelId, Rating} from '../../../domain/ids.ts';
import type {Target} from '../../../domain/journal/entries.ts';
import {type Ladder, levelOf} from '../../../domain/ladder/ladder.ts';
import {expectedRatings, gapsOf, unratedOf} from '../../../domain/team/gaps.ts';
import type {Gap, PersonState} from '../../../domain/team/team.ts';
import {roleGuide} from '../../../knowledge/roles.ts';
import type {ExperienceLevel, LevelGuide, RoleGuide} from '../../../knowledge/types.ts';
import {builtInLevel} from '../../growth/level-mapping.ts';
import {roleWords, targetName} from '../../words/subject-words.ts';
import {type Frame, levelGuide} from '../frame.ts';
import {senseOf} from '../general/sense.ts';
import {withArticle} from '../words.ts';

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

/** Levels of management are held in a role that has a guide of its own. */
export const ROLE_OF_LEVEL: Readonly<Record<LevelId, string>> = {
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

export type Standing = {
	/** Somebody on the team, or the lead as far as they write themselves down. */
	readonly person: Pick<PersonState, 'target' | 'ratings' | 'role'>;
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

/** A level without expectations measures nothing; that is said, and no other table takes its place. */
const silentLevel = (
	{ladder}: Standing,
	level: LevelId | undefined,
	expected: ReadonlyMap<CompetencyId, Rating>,
): readonly string[] =>
	level !== undefined && levelOf(ladder, level) !== undefined && expected.size === 0
		? [`${ladder.name} says nothing about what ${level} expects, so nothing is measured here.`]
		: [];

/** Somebody who stays is measured against their own level, whatever was asked. */
const staying = (standing: Standing): Aim => {
	const {ladder, level, frame, name} = standing;
	const asked = frame.request.role_target;
	const own = ownLevel(standing);
	return {
		kind: 'stay',
		words: level ?? '',
		whose: level ?? 'the level',
		...own,
		...guidesOf(builtInLevel(ladder, level)),
		remarks: [
			...silentLevel(standing, level, own.expected),
			...(asked === undefined
				? []
				: [
						`${name} has chosen to stay, and you asked about ${roleWords(asked)}. The choice counts here: nothing below leads to ${roleWords(asked)}. If something has changed, ask ${name} first and set a target together.`,
					]),
		],
	};
};

const unknownRole = (role: string): string =>
	`The ladder does not say what ${withArticle(role)} is expected to do, so this measures against the present level.`;

/** The first level on the way to one that lies further ahead; undefined where that is the next one, or not ahead at all. */
const nearestOnTheWay = ({ladder, level}: Standing, to: LevelId | undefined): LevelId | undefined => {
	const aim = to === undefined ? undefined : levelOf(ladder, to);
	const own = level === undefined ? undefined : levelOf(ladder, level);
	if (!aim || !own) return undefined;
	const levels = ladder.levels.filter(({track}) => track === aim.track);
	const nearest = own.track === aim.track ? levels[levels.indexOf(own) + 1] : levels[0];
	return nearest && levels.indexOf(nearest) < levels.indexOf(aim) ? nearest.id : undefined;
};

/** Toward a level or role; the steps toward a far one are those of the nearest on the way. */
const toward = (
	standing: Standing,
	target: Exclude<Target, 'stay'>,
	words: string,
): Pick<Aim, 'whose' | 'expected' | 'gaps' | 'unrated' | 'remarks'> => {
	const {ladder, level} = standing;
	const role = 'role' in target ? ladder.roles[target.role] : undefined;
	const isUnknown = 'role' in target && role === undefined;
	const aimed = 'level' in target ? target.level : role?.level === 'own' ? undefined : role?.level;
	const nearest = nearestOnTheWay(standing, aimed);
	const expected = expectedRatings(ladder, level, nearest === undefined ? target : {level: nearest});
	const isSilent = isUnknown || (role !== undefined && expected.size === 0);
	if (isSilent) return {whose: level ?? 'the level', ...ownLevel(standing), remarks: [unknownRole(words)]};
	if (nearest === undefined) {
		const whose = 'level' in target ? target.level : withArticle(words);
		return {
			whose,
			...measured(standing, expected),
			remarks: silentLevel(standing, 'level' in target ? target.level : undefined, expected),
		};
	}
	return {
		whose: nearest,
		...measured(standing, expected),
		remarks: [
			`${words} lies further than one step from ${level}; what follows is about the nearest one on the way, ${nearest}${levelOf(ladder, nearest)?.title ? `, ${levelOf(ladder, nearest)?.title}` : ''}.`,
			...silentLevel(standing, nearest, expected),
		],
	};
};

/** The role that was asked for, measured as a target of their level. */
const asked = (standing: Standing, role: NonNullable<Frame['request']['role_target']>): Aim => {
	const {ladder, level, frame} = standing;
	const near = EXPERIENCE_OF_LEVEL[builtInLevel(ladder, level) ?? ''];
	const sense = near && senseOf(role, roleWords(role), near);
	const {remarks, ...aim} = toward(standing, {role}, roleWords(role));
	return {kind: 'toward', words: roleWords(role), ...aim, role: frame.role, remarks: [...(sense ? [sense] : []), ...remarks]};
};

export const aimOf = (standing: Standing): Aim => {
	const {person, ladder, level, frame} = standing;
	const {target} = person;
	if (target === 'stay') return staying(standing);
	if (frame.request.role_target !== undefined) return asked(standing, frame.request.role_target);
	if (target === undefined) {
		const own = builtInLevel(ladder, level);
		const role = person.role === undefined ? undefined : roleGuide(person.role);
		const measure = ownLevel(standing);
		return {
			kind: 'none',
			words: level ?? '',
			whose: level ?? 'the level',
			...measure,
			...guidesOf(own),
			...(role ? {role} : {}),
			remarks: silentLevel(standing, level, measure.expected),
		};
	}
	const guides = 'level' in target ? guidesOf(builtInLevel(ladder, target.level)) : {role: roleGuide(target.role)};
	return {kind: 'toward', words: targetName(target), by: target.by, ...toward(standing, target, targetName(target)), ...guides};
};
