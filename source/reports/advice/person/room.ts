// What somebody holds, and how much room it gives to practise: their areas, at which authority, with which backup.

import type {PersonId} from '../../../domain/ids.ts';
import {holdersOf} from '../../../domain/team/areas.ts';
import type {AreaState} from '../../../domain/team/team.ts';
import {list, plural} from '../../../text/words.ts';
import {authorityWords} from '../../words/subject-words.ts';
import type {Focus} from './focus.ts';
import type {PersonFrame} from './person-frame.ts';

/** From `agree` on the owner takes part in deciding. */
const ROOM_FROM = 4;
/** Competencies that grow where somebody decides, and those that grow wherever there is work to show. */
const DECIDING: readonly string[] = ['vision', 'influence', 'decision_making', 'delegation', 'conflict', 'planning'];
const SHOWING: readonly string[] = ['communication', 'coaching', 'writing', 'presenting', 'storytelling'];
/** So many areas leave little time for anything new. */
const FULL_HANDS = 4;

export const areasOf = ({person, team}: PersonFrame): readonly AreaState[] => team.areas.filter(area => area.owner === person.id);

const described = (area: AreaState): string => {
	const details = [
		area.authority === undefined ? undefined : authorityWords(area.authority),
		area.backup === undefined ? 'no backup' : undefined,
	];
	const known = details.filter(each => each !== undefined);
	return known.length > 0 ? `${area.name} (${known.join(', ')})` : area.name;
};

/** The area with the most room to decide; of equals the first in the roster. */
const areaWithRoom = (frame: PersonFrame): AreaState | undefined =>
	areasOf(frame).reduce<AreaState | undefined>(
		(best, area) => ((area.authority ?? 0) > (best?.authority ?? 0) ? area : (best ?? area)),
		undefined,
	);

/** Areas that would have nobody without this person. */
export const onlyTheirs = ({person, team}: PersonFrame): readonly AreaState[] => {
	const statusOf = (id: PersonId) => team.people.find(each => each.id === id)?.status;
	return team.areas.filter(area => {
		if (area.owner !== person.id && area.backup !== person.id) return false;
		return holdersOf(area, statusOf).every(holder => holder === person.id);
	});
};

export type Place = {readonly area: AreaState; readonly skill: string; readonly isNarrow: boolean};

/** The area in which the first gap that fits can be worked on; narrow where somebody else decides there. */
export const placeFor = (frame: PersonFrame, focus: readonly Focus[]): Place | undefined => {
	const area = areaWithRoom(frame);
	const here = focus.find(each => DECIDING.includes(each.gap.competency) || SHOWING.includes(each.gap.competency));
	if (!area || !here) return undefined;
	const isNarrow = DECIDING.includes(here.gap.competency) && (area.authority ?? 0) < ROOM_FROM;
	return {area, skill: here.name, isNarrow};
};

export const roomParagraph = (frame: PersonFrame, focus: readonly Focus[]): string => {
	const {name, team} = frame;
	const areas = areasOf(frame);
	const first = focus[0]?.name;
	if (areas.length === 0) {
		if (team.areas.length === 0) return '';
		return `${name} owns no area. Owning one would be room to practise${first ? ` ${first}` : ''}, and would be seen.`;
	}
	const owns = `${name} owns ${list(areas.map(described))}.`;
	if (areas.length >= FULL_HANDS) {
		return `${owns} That leaves little room for anything new: hand over one of these ${plural(areas.length, 'area')} before you add to them.`;
	}
	const place = placeFor(frame, focus);
	if (!place) return owns;
	return place.isNarrow
		? `${owns} To practise ${place.skill} there, raise the authority on ${place.area.name} by one level and say so aloud.`
		: `${owns} ${place.area.name} is a place to practise ${place.skill}.`;
};
