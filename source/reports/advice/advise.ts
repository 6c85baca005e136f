// The advisor: a request, perhaps a team, and a day give the same advice every time.
import type {Day} from '../../domain/day.ts';
import {findPerson} from '../../domain/find.ts';
import type {Ladder} from '../../domain/ladder.ts';
import {Refusal} from '../../domain/refusal.ts';
import type {Team} from '../../domain/team.ts';
import type {Advice} from './advice.ts';
import {frameOf} from './frame.ts';
import {generalAdvice} from './general.ts';
import {personAdvice} from './person.ts';
import {personFrame} from './person-frame.ts';
import type {AdviceRequest} from './request.ts';

export type AdviceOptions = {
	/** Leaves out what was quoted from notes, as everywhere while somebody else looks at the screen. */
	readonly masked?: boolean;
	/** A team's own ladder, where the advice is about nobody and no team is at hand. */
	readonly ladder?: Ladder;
};

/**
 * Answers a request: for the person it names, else for its role, level or task alone, by the team's ladder where it has
 * one of its own. The days are counted from `today`.
 * Throws a Refusal when the person or the situation is not known.
 */
export const advise = (request: AdviceRequest, team: Team | undefined, today: Day, options: AdviceOptions = {}): Advice => {
	const frame = frameOf(request, today, team?.ladder ?? options.ladder);
	if (request.person === undefined) return generalAdvice(frame);
	if (team === undefined) {
		throw new Refusal(`person: there is no roster to find “${request.person}” on. Leave it out for advice in general.`, {
			code: 'no-roster',
			where: 'person',
			exitCode: 2,
		});
	}
	return personAdvice(personFrame(frame, findPerson(team, request.person), team, options.masked ?? false));
};
