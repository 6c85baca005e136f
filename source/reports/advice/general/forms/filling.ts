// What a form without a person is filled with, and what it gives back.
import type {ExperienceLevel, LevelGuide, Page, RequestRole, RoleGuide} from '../../../../knowledge/types.ts';

/** What a form is filled with. Without a level it speaks of none. */
export type Filling = {
	readonly key: RequestRole | 'any';
	readonly role?: RoleGuide;
	readonly experience?: ExperienceLevel;
	/** Where the reader stands. */
	readonly level?: LevelGuide;
	/** The level after that one, when no role is aimed at. */
	readonly next?: LevelGuide;
	/** The playbook page that was asked about. */
	readonly situation?: Page;
};

export type Form = {
	readonly paragraphs: readonly string[];
	/** The first thing to do, and why. */
	readonly first: {readonly what: string; readonly why: string};
	/** By phase of the timeline. */
	readonly focus: readonly (readonly string[])[];
};

export const pick = <Value>(values: readonly Value[], index: number): Value | undefined =>
	values[index % Math.max(1, values.length)];
const ORDER: readonly ExperienceLevel[] = ['mid', 'senior', 'staff', 'principal', 'executive'];
export const rankOf = (experience: ExperienceLevel | undefined): number =>
	experience === undefined ? 0 : ORDER.indexOf(experience);
