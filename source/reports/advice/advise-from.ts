// The advisor, with the playbook handed in: most requests need no page of it, and it is the heaviest of what muster knows.
import type {Day} from '../../domain/day.ts';
import type {Ladder} from '../../domain/ladder/ladder.ts';
import {Refusal} from '../../domain/refusal.ts';
import {findPerson} from '../../domain/team/find.ts';
import type {Team} from '../../domain/team/team.ts';
import type {Page} from '../../knowledge/types.ts';
import type {Advice} from './advice.ts';
import {frameOf} from './frame.ts';
import {generalAdvice} from './general/general.ts';
import {personAdvice} from './person/person.ts';
import {personFrame} from './person/person-frame.ts';
import type {AdviceRequest} from './request.ts';

export type AdviceOptions = {
	/** Leaves out what was quoted from notes, as everywhere while somebody else looks at the screen. */
	readonly masked?: boolean;
	/** A team's own ladder, where the advice is about nobody and no team is at hand. */
	readonly ladder?: Ladder;
};

/** A situation is a page; the script of somebody's 1:1 opens with the words of one. Any other answer is the same without. */
export const needsPages = ({situation, task_type, person}: AdviceRequest): boolean =>
	situation !== undefined || (task_type === 'management' && person !== undefined);

/** As `advise`, from these pages of the playbook; none will do where none is needed. */
export const adviseFrom = (
	pages: readonly Page[],
	request: AdviceRequest,
	team: Team | undefined,
	today: Day,
	options: AdviceOptions = {},
): Advice => {
	const frame = frameOf(request, today, {ladder: team?.ladder ?? options.ladder, pages});
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
