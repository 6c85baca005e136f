// What a growth step is: one piece of work that moves a competency from one rating to the next.
import type {CompetencyId} from '../../domain/ids.ts';

/** The rating that a step starts from; nobody grows beyond 5. */
export type StartRating = 1 | 2 | 3 | 4;

/**
 * `what` is said to whoever does it and ends without a full stop; `{area}` stands for what they hold. `weeks` is how long
 * it takes beside the usual work: our own estimate, and no measurement.
 */
export type GrowthStep = {readonly weeks: number; readonly what: string};

export type GrowthSteps = Readonly<Record<CompetencyId, Readonly<Record<StartRating, readonly GrowthStep[]>>>>;

/** `step(3, 'Write …')`: as the tables below are read. */
export const step = (weeks: number, what: string): GrowthStep => ({weeks, what});
