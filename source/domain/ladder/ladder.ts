// The ladder: tracks, levels, competencies, and what each level expects of each competency.
import type {CompetencyId, LevelId, Rating, TargetRole, Track} from '../ids.ts';

export type CompetencyGroup = 'leadership' | 'management' | 'communication';

export type Competency = {
	readonly id: CompetencyId;
	readonly name: string;
	/** At most four characters, for the head of a heat map's column. */
	readonly short: string;
	readonly group: string;
	readonly description: string;
	/** How it is developed: one step that a lead can agree on with somebody. */
	readonly development: string;
	/** True where the development is our own advice rather than the source table's. */
	readonly developmentIsOurs: boolean;
};

export type Level = {
	readonly id: LevelId;
	readonly track: Track | string;
	readonly title: string;
	/** Years of experience in all, not in the level; `to` open where nothing bounds it. */
	readonly years?: {readonly from: number; readonly to?: number};
	readonly scope?: string;
	readonly focus: string;
	/** Years typically spent in this level; absent where no source gives them. */
	readonly typicalYears?: {readonly from: number; readonly to?: number};
};

export type Expectations = Readonly<Partial<Record<CompetencyId, Rating>>>;

export type Ladder = {
	readonly name: string;
	readonly levels: readonly Level[];
	readonly competencies: readonly Competency[];
	/** Level → competency → expected rating. A missing one is not expected at all. */
	readonly expectations: Readonly<Record<LevelId, Expectations>>;
	/** A role target's level of comparison, and which group of competencies it raises by one above it. */
	readonly roles: Readonly<
		Partial<Record<TargetRole, {readonly level: LevelId | 'own'; readonly raises?: readonly CompetencyId[]}>>
	>;
	/** An own ladder's levels on the built-in one, as its file says; a level that is not in it has no counterpart. */
	readonly mapsTo?: Readonly<Record<LevelId, LevelId>>;
};

/** The level by its id, ignoring case, as people write `l4`. */
export const levelOf = (ladder: Ladder, level: string): Level | undefined =>
	ladder.levels.find(each => each.id.toLowerCase() === level.toLowerCase());

export const competencyOf = (ladder: Ladder, competency: CompetencyId): Competency | undefined =>
	ladder.competencies.find(each => each.id === competency);
