// What somebody low asked to be relieved of, where a note says so and they hold an area of that name.

import type {Day} from '../day.ts';
import type {AreaId} from '../ids.ts';
import type {AreaAlone} from '../team/areas.ts';
import {openAsks} from './asks.ts';
import {isOfName} from './same-matter.ts';

/** Asking for another one, or for less. */
const RELIEF =
	/\b(any|some)(one|body) else\b|\btakes? over\b|\bhand(ed|s|ing)? (it |them )?(over|on)\b|\bgiv(e|ing) (it |them )?(up|away|back)\b|\b(less|fewer|rid) of\b|\boff (his|her|their) (plate|table|hands)\b|\bput (it |them )?down\b/i;

/** The first of their areas that a note of what they asked speaks of. */
export const askedRelief = (
	person: Parameters<typeof openAsks>[0],
	areas: readonly Pick<AreaAlone, 'id' | 'name'>[],
	today: Day,
): {readonly area: AreaId; readonly name: string; readonly on: Day} | undefined => {
	for (const {on, text} of openAsks(person, today)) {
		const area = RELIEF.test(text) ? areas.find(({name}) => isOfName(text, name)) : undefined;
		if (area) return {area: area.id, name: area.name, on};
	}
	return undefined;
};
