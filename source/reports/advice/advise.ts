// The advisor: a request, perhaps a team, and a day give the same advice every time.
import type {Day} from '../../domain/day.ts';
import {Refusal} from '../../domain/refusal.ts';
import {findPerson} from '../../domain/team/find.ts';
import type {Team} from '../../domain/team/team.ts';
import type {Advice} from './advice.ts';
import {type AdviceOptions, frameOf} from './frame.ts';
import {asksAboutSituation, generalAdvice} from './general/general.ts';
import {ownAdvice} from './me.ts';
import {personAdvice} from './person/person.ts';
import {knownAbsences, personFrame} from './person/person-frame.ts';
import {type AdviceRequest, ME} from './request.ts';

/** The playbook is the heaviest of what muster knows, and only what is asked about a situation needs it. */
export const needsPages = ({situation, about}: AdviceRequest): boolean => situation !== undefined || about !== undefined;

/**
 * Answers a request: for the person it names, else for its role, level, situation or task alone, by the team's ladder
 * where it has one of its own. The days are counted from `today`. Throws a Refusal when the person or the situation is
 * not known.
 */
export const advise = (request: AdviceRequest, team: Team | undefined, today: Day, options: AdviceOptions = {}): Advice => {
	const {ladder = options.ladder, weekend = options.weekend, roster} = team ?? {};
	const frame = frameOf(request, today, {...options, ladder, weekend, away: knownAbsences(roster?.away ?? options.away ?? [])});
	if (request.person === undefined) return generalAdvice(frame);
	if (team === undefined) {
		throw new Refusal(`person: there is no roster to find “${request.person}” on. Leave it out for advice in general.`, {
			code: 'no-roster',
			where: 'person',
			exitCode: 2,
		});
	}
	if (request.person === ME) return asksAboutSituation(frame) ? generalAdvice(frame) : ownAdvice(frame, team, options);
	return personAdvice(personFrame(frame, findPerson(team, request.person), team, options));
};
