// What rules may look at beside their subject, on today or on an earlier day, each part made when it is first asked for.

import {type Day, DEFAULT_WEEKEND} from '../day.ts';
import type {AreaId, PersonId} from '../ids.ts';
import type {PresentIds, Subjects} from '../journal/subjects.ts';
import type {Ladder} from '../ladder/ladder.ts';
import {onceForEach} from '../once-for.ts';
import type {Roster} from '../roster/roster.ts';
import {mergeAbsences} from '../team/absence.ts';
import {type AreaAlone, foldArea, truckFactor} from '../team/areas.ts';
import {statusChanges, statusOn} from '../team/people.ts';
import type {TruckFactor} from '../team/team.ts';
import type {RuleContext} from './rule.ts';

export type ContextSources = {
	readonly roster: Roster;
	readonly ladder: Ladder;
	readonly areaEntries: Subjects['areas'];
	readonly personIds: PresentIds;
	/** The first day of the run of recording as of a day. */
	readonly recordedSince: (day: Day) => Day;
	/** The first day from one to another on which feedback was said to anybody. */
	readonly feedbackSince: (from: Day, until: Day) => Day | undefined;
};

/** The context of any day. */
export const ruleContexts = ({
	roster,
	ladder,
	areaEntries,
	personIds,
	recordedSince,
	feedbackSince,
}: ContextSources): ((day: Day) => RuleContext) => {
	const people = new Map(roster.people.map(person => [person.id, person]));
	const areas = new Map(roster.areas.map(area => [area.id, area]));
	const present = (person: PersonId): PersonId => personIds.get(person) ?? person;
	const personOf = (person: PersonId) => people.get(present(person));
	const {weekend = DEFAULT_WEEKEND} = roster;
	const away = mergeAbsences(roster.away);
	const on = onceForEach((today: Day): RuleContext => {
		const since = recordedSince(today);
		const feedback = onceForEach((_: 'since') => feedbackSince(since, today));
		const areaOf = onceForEach((id: AreaId): AreaAlone | undefined => {
			const area = areas.get(id);
			const entries = areaEntries.get(id) ?? [];
			return (
				area &&
				foldArea(area, (entries.at(-1)?.on ?? today) <= today ? entries : entries.filter(entry => entry.on <= today), present)
			);
		});
		const all = onceForEach((_: 'all'): readonly AreaAlone[] => roster.areas.flatMap(({id}) => areaOf(id) ?? []));
		const statusOf = (person: PersonId) => {
			const known = personOf(person);
			return known && statusOn(known, today);
		};
		const factor = onceForEach((_: 'all'): TruckFactor => truckFactor(all('all'), statusOf));
		return {
			today,
			ladder,
			areas: () => all('all'),
			areaOf,
			truckFactor: () => factor('all'),
			statusOf,
			changesOf: person => {
				const known = personOf(person);
				return known ? statusChanges(known) : [];
			},
			away,
			personLines: personOf,
			nameOf: person => personOf(person)?.name ?? person,
			weekend,
			recordedSince: since,
			feedbackSince: () => feedback('since'),
			on,
		};
	});
	return on;
};
