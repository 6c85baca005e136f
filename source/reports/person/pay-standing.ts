// Where somebody's pay lies beside the figure for their level, if there is one to lie beside; nothing is converted or guessed.
import {type Ladder, levelOf} from '../../domain/ladder/ladder.ts';
import type {PersonState} from '../../domain/team/team.ts';
import {compensation} from '../../knowledge/compensation.ts';
import type {PayLevel} from '../../knowledge/types.ts';
import {builtInLevel} from '../growth/level-mapping.ts';

export type PayStanding = {
	readonly amount: number;
	readonly currency: string;
	readonly period: 'year' | 'month' | 'day' | 'hour';
	/** The level by the team's ladder, and the built-in one it maps to. */
	readonly level?: string;
	readonly as?: string;
	readonly range?: NonNullable<PayLevel['range']>;
	readonly position?: 'below' | 'within' | 'above';
	/** Why there is no position. */
	readonly why?: string;
};

export const payLevel = (ladder: Ladder, level: string | undefined): PayLevel | undefined => {
	const as = builtInLevel(ladder, level);
	return as === undefined ? undefined : compensation.find(each => each.level === as);
};

/** Above an upper end that is open there is no “above”. */
const positionOf = (amount: number, {from, to, open}: NonNullable<PayLevel['range']>): 'below' | 'within' | 'above' => {
	if (amount < from) return 'below';
	return amount > to && !open ? 'above' : 'within';
};

/** Undefined when the roster has no pay for this person. */
export const payStanding = (person: PersonState, ladder: Ladder): PayStanding | undefined => {
	const pay = person.compensation;
	if (!pay) return undefined;
	const level = person.level === undefined ? undefined : (levelOf(ladder, person.level)?.id ?? person.level);
	const as = builtInLevel(ladder, level);
	const range = payLevel(ladder, level)?.range;
	const found = {...pay, level, as, range};
	if (level === undefined) return {...found, why: 'The roster does not say which level.'};
	if (as === undefined) return {...found, why: `${level} maps to no level that has a figure.`};
	if (!range) return {...found, why: `No source gives a figure for ${as}.`};
	if (pay.currency !== range.currency)
		return {...found, why: `The figure is in ${range.currency}, the roster’s in ${pay.currency}; nothing is converted.`};
	if (pay.period !== range.period)
		return {
			...found,
			why: `The figure is for a ${range.period}, the roster’s for ${pay.period === 'hour' ? 'an' : 'a'} ${pay.period}; nothing is converted.`,
		};
	return {...found, position: positionOf(pay.amount, range)};
};
