// What somebody holds, where in it a competency can be worked on, and whether more say is offered: Grove’s task-relevant maturity.

import {daysBetween} from '../../../domain/day.ts';
import type {CompetencyId, PersonId} from '../../../domain/ids.ts';
import {holdersOf} from '../../../domain/team/areas.ts';
import {personById} from '../../../domain/team/by-id.ts';
import {expectedRatings} from '../../../domain/team/gaps.ts';
import {isOverdue} from '../../../domain/team/promises.ts';
import type {AreaState} from '../../../domain/team/team.ts';
import type {Evidence} from './evidence.ts';
import type {PersonFrame} from './person-frame.ts';

/** From `agree` on the owner takes part in deciding. */
const ROOM_FROM = 4;
/** Competencies that grow where somebody decides. */
const DECIDING: readonly string[] = ['vision', 'influence', 'decision_making', 'delegation', 'conflict', 'planning'];
/** What was said within a season still counts. */
const CONSTRUCTIVE_DAYS = 120;

export const areasOf = ({person, team}: Pick<PersonFrame, 'person' | 'team'>): readonly AreaState[] =>
	team.areas.filter(area => area.owner === person.id);

/** Areas that would have nobody without this person. */
export const onlyTheirs = ({person, team}: Pick<PersonFrame, 'person' | 'team'>): readonly AreaState[] => {
	const statusOf = (id: PersonId) => personById(team, id)?.status;
	return team.areas.filter(area => {
		// Somebody outside the roster holds it all the same.
		if (area.heldBy !== undefined || (area.owner !== person.id && area.backup !== person.id)) return false;
		return holdersOf(area, statusOf).every(holder => holder === person.id);
	});
};

/** Names an area in its whole, as a note would. */
const names = (text: string | undefined, {name}: AreaState): boolean => text?.toLowerCase().includes(name.toLowerCase()) ?? false;

/** Where a competency can be worked on: the area that the evidence names, else one with room to decide, another for each gap. */
export const placeInArea = (
	frame: PersonFrame,
	competency: CompetencyId,
	evidence: Evidence | undefined,
	position = 0,
): AreaState | undefined => {
	const areas = areasOf(frame);
	const named = areas.find(area => names(evidence?.text, area));
	if (named) return named;
	const roomy = DECIDING.includes(competency) ? areas.filter(({authority = ROOM_FROM}) => authority >= ROOM_FROM) : areas;
	const fitting = roomy.length > 0 ? roomy : areas;
	return fitting[position % Math.max(1, fitting.length)];
};

/** Why more say is not offered now; undefined where nothing speaks against it. */
const against = (frame: PersonFrame, area: AreaState): string | undefined => {
	const {person, today, ladder, level, name} = frame;
	const late = person.actions.find(action => action.owner === 'person' && isOverdue(action, today));
	if (late) return `a promise of ${name}’s is late`;
	const own = expectedRatings(ladder, level, undefined);
	const isBelow = [...own].some(([competency, expected]) => (person.ratings.get(competency)?.rating ?? expected) < expected);
	if (isBelow) return `${level} expects more than ${name} is rated`;
	const isCriticised = person.feedback.some(
		({entry}) =>
			entry.type === 'constructive' &&
			daysBetween(entry.on, today) <= CONSTRUCTIVE_DAYS &&
			// A note that names another area is about that one.
			(names(entry.text, area) || !areasOf(frame).some(other => other !== area && names(entry.text, other))),
	);
	return isCriticised ? 'something that should change there has been noted lately' : undefined;
};

/** `raise` one level of say, or agree more closely: with a late promise, a rating below the level or criticism more say would be a load. */
export const sayOn = (frame: PersonFrame, area: AreaState): {readonly isRaised: boolean; readonly words: string} => {
	const reason = against(frame, area);
	if (reason === undefined)
		return {
			isRaised: true,
			words: `Raise the authority on ${area.name} by one level, say so aloud, and name the day on which you look at it`,
		};
	return {
		isRaised: false,
		words: `Agree more closely on ${area.name} for some weeks: what is done by when, and one look at it together each week`,
	};
};

/** Whether somebody else decides in an area on what this competency needs. */
export const isNarrow = (area: AreaState, competency: CompetencyId): boolean =>
	DECIDING.includes(competency) && (area.authority ?? ROOM_FROM) < ROOM_FROM;
