// What they asked for that nothing else on the sheet takes up: a promise of the lead's about it stands there already.

import {type Ask, openAsks} from '../../domain/cases/asks.ts';
import {isSameMatter} from '../../domain/cases/same-matter.ts';
import type {Day} from '../../domain/day.ts';
import {isOpen} from '../../domain/team/promises.ts';
import type {PersonState} from '../../domain/team/team.ts';

export const asksLeft = (person: PersonState, today: Day): readonly Ask[] => {
	const taken = [...person.actions, ...person.topics].filter(isOpen);
	return openAsks(person, today).filter(({text}) => !taken.some(each => isSameMatter(each.text, text)));
};
