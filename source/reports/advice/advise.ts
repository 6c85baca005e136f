// The advisor: a request, perhaps a team, and a day give the same advice every time.
import type {Day} from '../../domain/day.ts';
import type {Team} from '../../domain/team/team.ts';
import {playbookPages} from '../../knowledge/playbook.ts';
import type {Advice} from './advice.ts';
import {type AdviceOptions, adviseFrom} from './advise-from.ts';
import type {AdviceRequest} from './request.ts';

/**
 * Answers a request: for the person it names, else for its role, level or task alone, by the team's ladder where it has
 * one of its own. The days are counted from `today`. Throws a Refusal when the person or the situation is not known.
 */
export const advise = (request: AdviceRequest, team: Team | undefined, today: Day, options?: AdviceOptions): Advice =>
	adviseFrom(playbookPages, request, team, today, options);
