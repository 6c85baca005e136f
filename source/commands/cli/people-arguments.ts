// Arguments that many commands share, worded once.
import type {Argument} from './grammar.ts';

export const SEVERAL_PEOPLE: Argument = {
	name: '<people>',
	summary: 'ids or names, with commas between several; all for every active report',
};
export const ONE_PERSON: Argument = {name: '<person>', summary: 'an id, a first or a last name'};
export const MAYBE_A_PERSON: Argument = {name: '[person]', summary: 'only about this person'};
export const ONE_AREA: Argument = {name: '<area>', summary: 'an id, or any word of the name'};
