// How the levels of a team's own ladder lie on the built-in one: as its file says, and never guessed.
import type {LevelId} from '../../domain/ids.ts';
import {type Ladder, type Level, levelOf} from '../../domain/ladder/ladder.ts';
import {builtInLadder} from '../../knowledge/ladder.ts';

export const isOwnLadder = (ladder: Ladder): boolean => ladder !== builtInLadder;

/** The built-in level for one of this ladder; undefined where its table has none. */
export const builtInLevel = (ladder: Ladder, level: LevelId | undefined): LevelId | undefined => {
	const known = level === undefined ? undefined : levelOf(ladder, level)?.id;
	if (known === undefined) return undefined;
	return isOwnLadder(ladder) ? ladder.mapsTo?.[known] : known;
};

/** The level of this ladder for a built-in one, the first of several; undefined where its table has none. */
export const levelFor = (ladder: Ladder, builtIn: LevelId): LevelId | undefined =>
	ladder.levels.find(({id}) => builtInLevel(ladder, id) === builtIn)?.id;

export type Years = NonNullable<Level['typicalYears']>;
/** Years, and the built-in level they are borrowed from where the ladder itself gives none. */
export type UsualYears = {readonly years: Years; readonly as?: LevelId};

const yearsOf = (ladder: Ladder, level: Level, field: 'years' | 'typicalYears'): UsualYears | undefined => {
	const own = level[field];
	if (own) return {years: own};
	const as = isOwnLadder(ladder) ? builtInLevel(ladder, level.id) : undefined;
	const borrowed = as === undefined ? undefined : levelOf(builtInLadder, as)?.[field];
	return as !== undefined && borrowed ? {years: borrowed, as} : undefined;
};

/** Years of experience in all at a level; an own one without any has those of the level it maps to. */
export const experienceYears = (ladder: Ladder, level: Level): UsualYears | undefined => yearsOf(ladder, level, 'years');

/** Years usually spent in a level, found the same way. */
export const typicalYears = (ladder: Ladder, level: Level): UsualYears | undefined => yearsOf(ladder, level, 'typicalYears');
