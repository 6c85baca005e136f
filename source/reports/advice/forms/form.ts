// What every form gives back: what it says, what it asks for in order of importance, and what to look at when a phase ends.
import type {ExperienceLevel, LevelGuide, RequestRole, RoleGuide} from '../../../knowledge/types.ts';
import type {DraftItem} from '../plan/items.ts';
import type {DraftPhase} from '../plan/timeline.ts';

export type Form = {
	readonly paragraphs: readonly string[];
	readonly items: readonly DraftItem[];
	/** One for each phase; the last one serves for phases beyond. */
	readonly checks: readonly string[];
};

/** What a form without a person is filled with. Without a level it speaks of none. */
export type Filling = {
	readonly key: RequestRole | 'any';
	readonly role?: RoleGuide;
	readonly experience?: ExperienceLevel;
	/** Where the reader stands. */
	readonly level?: LevelGuide;
	/** The level after that one, when no role is aimed at. */
	readonly next?: LevelGuide;
	/** The phases that there are, for what takes long. */
	readonly phases: readonly Pick<DraftPhase, 'days'>[];
	/** The role lies several steps ahead: what belongs to it is not done but tried. */
	readonly isFar: boolean;
};

const ORDER: readonly ExperienceLevel[] = ['mid', 'senior', 'staff', 'principal', 'executive'];
const rankOf = (experience: ExperienceLevel | undefined): number => (experience === undefined ? 0 : ORDER.indexOf(experience));

/** One of a role's ways to succeed or fail: another for each level, so that different readers look at different ones. */
export const forLevel = (texts: readonly string[] | undefined, {experience}: Filling, further = 0): string | undefined =>
	texts?.[(rankOf(experience) + further) % Math.max(1, texts.length)];

/** How many days a phase has; the last one where there are fewer phases. */
export const daysIn = ({phases}: Pick<Filling, 'phases'>, phase: number): number =>
	phases[Math.min(phase, phases.length - 1)]?.days ?? 0;
