// How much room what somebody holds gives to practise, in a paragraph.
import type {AreaState} from '../../../domain/team/team.ts';
import {list, plural} from '../../../text/words.ts';
import {areasOf, isNarrow, placeInArea, sayOn} from './areas.ts';
import type {Focus} from './focus.ts';
import type {PersonFrame} from './person-frame.ts';

/** So many areas leave little time for anything new. */
const FULL_HANDS = 4;

const described = (area: AreaState): string => {
	const isAlone = area.backup === undefined && area.heldBy === undefined;
	return isAlone ? `${area.name}, which nobody else could take over` : area.name;
};

export type PracticeArea = {readonly area: AreaState; readonly skill: string; readonly isNarrow: boolean};

/** The area in which the first gap can be worked on; narrow where somebody else decides there. */
const placeFor = (frame: PersonFrame, focus: readonly Focus[]): PracticeArea | undefined => {
	const [first] = focus;
	const area = first && placeInArea(frame, first.gap.competency, first.evidence);
	if (!first || !area) return undefined;
	return {area, skill: first.name, isNarrow: isNarrow(area, first.gap.competency)};
};

/** So much is held that nothing new fits beside it, whatever was asked about. */
export const fullHands = (frame: PersonFrame): readonly string[] => {
	const areas = areasOf(frame);
	if (frame.isForThem || areas.length < FULL_HANDS) return [];
	return [
		`${frame.name} owns ${list(areas.map(({name}) => name))}: hand over one of these ${plural(areas.length, 'area')} before anything is added.`,
	];
};

export const roomParagraph = (frame: PersonFrame, focus: readonly Focus[]): string => {
	const {name} = frame;
	const areas = areasOf(frame);
	if (areas.length === 0) return '';
	const owns = `${name} owns ${list(areas.map(described))}.`;
	if (areas.length >= FULL_HANDS)
		return `${owns} That leaves little room for anything new: hand over one of these ${plural(areas.length, 'area')} before you add to them.`;
	const place = placeFor(frame, focus);
	if (!place?.isNarrow) return owns;
	const say = sayOn(frame, place.area);
	return say.isRaised
		? `${owns} To practise ${place.skill} on ${place.area.name} there has to be something to decide. ${say.words}.`
		: `${owns} ${say.words}; more say comes after that.`;
};
