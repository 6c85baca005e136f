// The status in words: the heading, what the team's areas need, whoever needs the lead, and the sum of the rest.
import {inOrderOfAttention, needsYou} from '../../domain/team/attention.ts';
import {isAtWork} from '../../domain/team/people.ts';
import type {PersonState, Team} from '../../domain/team/team.ts';
import {longDay} from '../../text/day-words.ts';
import {plural} from '../../text/words.ts';
import {shortReason} from '../words/signal-words.ts';
import {NOT_ALL_READ} from '../words/warning-words.ts';
import {type Mark, personRow} from './person-row.ts';
import {needWords, orphanAreas} from './status.ts';
import {keptPercent} from './team-box.ts';

export type StatusLine = {readonly mark: Mark; readonly name: string; readonly words: string};

export type StatusLines = {
	/** `Payments · Fri 20 Nov 2026 · 2 people and 1 area need you` */
	readonly heading: string;
	/** Areas and the team itself, where somebody is let down if nothing is done. */
	readonly alerts: readonly StatusLine[];
	/** People at act or watch, and those met today; in order of attention. */
	readonly people: readonly StatusLine[];
	/** `2 fine, 1 on leave · 1:1s kept 86 % · 1 orphan area · truck factor 2` */
	readonly foot: string;
};

const meetsToday = (person: PersonState, today: string): boolean => person.oneOnOne.next === today && isAtWork(person);

const headingOf = (team: Team, blind: boolean): string => {
	const active = team.people.filter(isAtWork).length;
	const nobody = active === 0 ? 'nobody on the roster yet' : 'nobody needs you';
	const needing = blind ? [needWords(team), NOT_ALL_READ] : [needWords(team) || nobody];
	return [team.name, longDay(team.today), ...needing].filter(Boolean).join(' · ');
};

const personLine = (person: PersonState, team: Team): StatusLine => {
	const {mark, name, reason} = personRow(person, team);
	// Who is fine is here for the 1:1 alone, which is the reason then.
	const today = meetsToday(person, team.today) && person.signals.some(needsYou) ? '1:1 today' : undefined;
	return {mark, name, words: [reason, today].filter(Boolean).join(' · ')};
};

const footOf = (team: Team, listed: readonly PersonState[], blind: boolean): string => {
	const rest = team.people.filter(person => !listed.includes(person));
	const leave = rest.filter(person => person.status === 'leave').length;
	const fine = rest.filter(isAtWork).length;
	const orphans = orphanAreas(team.areas).length;
	const rests = [fine > 0 && !blind ? `${fine} fine` : undefined, leave > 0 ? `${leave} on leave` : undefined].filter(Boolean);
	return [
		rests.join(', '),
		team.cadenceKept.expected > 0 ? `1:1s kept ${keptPercent(team)}` : undefined,
		orphans > 0 ? plural(orphans, 'orphan area') : undefined,
		team.truckFactor.count === undefined ? undefined : `truck factor ${team.truckFactor.count}`,
	]
		.filter(Boolean)
		.join(' · ');
};

/** Who is blind calls nobody fine. */
export const statusLines = (team: Team, blind = false): StatusLines => {
	const listed = inOrderOfAttention(team.people, team.today).filter(
		person => person.signals.some(needsYou) || meetsToday(person, team.today),
	);
	const alerts = team.areas.flatMap(area =>
		area.signals
			.filter(signal => signal.severity === 'act' && signal.snoozedUntil === undefined)
			.map(signal => ({mark: signal.severity, name: area.name, words: shortReason(signal)})),
	);
	return {
		heading: headingOf(team, blind),
		alerts,
		people: listed.map(person => personLine(person, team)),
		foot: footOf(team, listed, blind),
	};
};
