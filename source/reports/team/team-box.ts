// The team in five lines: 1:1s kept, feedback, areas, truck factor, who is met today.
import {daysBetween} from '../../domain/day.ts';
import {onceFor} from '../../domain/once-for.ts';
import {lastSaid} from '../../domain/signals/feedback.ts';
import {isAtWork} from '../../domain/team/people.ts';
import type {Team} from '../../domain/team/team.ts';
import {listAtMost, percent, plural} from '../../text/words.ts';
import {heldAlone} from '../ownership/ownership.ts';
import {firstName} from '../words/first-names.ts';
import {orphanAreas} from './status.ts';
import {meetingsToday} from './today-strip.ts';

/** The window in which people are counted who got feedback: the same fortnight after which a signal asks for some. */
const FEEDBACK_WINDOW_DAYS = 14;

export type TeamBox = {
	readonly kept: {
		/** Share of the 1:1s that were kept in each of the twelve weeks, oldest first; undefined where none was expected. */
		readonly weekly: readonly (number | undefined)[];
		/** `86 %`, or `–` when none was expected yet. */
		readonly words: string;
	};
	/** `4 of 5, two weeks` */
	readonly feedback: string;
	/** `1 orphan, 3 alone` */
	readonly areas: string;
	/** `2 (Bo, Dana); only Bo: Payouts` */
	readonly truck: string;
	/** `Ana, Bo`, or `–` */
	readonly today: string;
};

/** Share of the 1:1s asked for that were held: `86 %`; `–` when none was expected yet. */
export const keptPercent = ({cadenceKept}: Pick<Team, 'cadenceKept'>): string => percent(cadenceKept.held, cadenceKept.expected);

/** `1 orphan, 3 alone`, `all held twice`. */
export const areaWords = (team: Team): string => {
	if (team.areas.length === 0) return 'none named';
	const orphans = orphanAreas(team.areas).length;
	const alone = team.areas.filter(area => area.signals.some(signal => signal.id === 'sole-owner')).length;
	const words = [orphans > 0 ? plural(orphans, 'orphan') : undefined, alone > 0 ? `${alone} alone` : undefined].filter(Boolean);
	return words.length === 0 ? `${team.areas.length}, all with a backup` : words.join(', ');
};

/** More would fill the box. */
const NAMED_ALONE = 2;

/** The count, who makes it, and what hangs on one person alone. */
const truckWords = (team: Team): string => {
	const {truckFactor, people} = team;
	if (truckFactor.count === undefined) return '–';
	const names = truckFactor.people.map(id => firstName(people, id));
	const count = names.length === 0 ? String(truckFactor.count) : `${truckFactor.count} (${names.join(', ')})`;
	const [most] = heldAlone(team);
	return most ? `${count}; only ${firstName(people, most.person)}: ${listAtMost(most.areas, NAMED_ALONE)}` : count;
};

const makeTeamBox = (team: Team): TeamBox => {
	const active = team.people.filter(isAtWork);
	const heard = active.filter(person => {
		const last = lastSaid(person.feedback);
		return last !== undefined && daysBetween(last, team.today) <= FEEDBACK_WINDOW_DAYS;
	});
	const today = meetingsToday(team).map(person => firstName(team.people, person.id));
	return {
		kept: {
			weekly: team.cadenceKept.weekly.map(week => (week && week.expected > 0 ? week.held / week.expected : undefined)),
			words: keptPercent(team),
		},
		feedback: active.length === 0 ? '–' : `${heard.length} of ${active.length}, two weeks`,
		areas: areaWords(team),
		truck: truckWords(team),
		today: today.length === 0 ? '–' : today.join(', '),
	};
};

/** Counted once for each team. */
export const teamBox = onceFor(makeTeamBox);
