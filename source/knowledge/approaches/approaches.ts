// All approaches, and which of them a page of the playbook asks for.
import type {Approach} from './approach.ts';
import {arrivalApproaches} from './arrival-approaches.ts';
import {heavyApproaches} from './heavy-approaches.ts';
import {leavingApproaches} from './leaving-approaches.ts';
import {requestApproaches} from './request-approaches.ts';
import {situationApproaches} from './situation-approaches.ts';
import {wishApproaches} from './wish-approaches.ts';

export const approaches: readonly Approach[] = [
	...heavyApproaches,
	...arrivalApproaches,
	...leavingApproaches,
	...wishApproaches,
	...situationApproaches,
	...requestApproaches,
];

/** Pages that ask for the approach of another id. A practice asks for none: it is a habit, and no situation. */
const APPROACH_OF_PAGE: Readonly<Record<string, string>> = {
	burnout: 'worn',
	'energy-and-workload': 'worn',
	'low-performer': 'below-agreed',
	'promotion-denied': 'promotion-declined',
	'back-from-leave': 'returning',
	'first-90-days': 'arriving',
	'first-one-on-one': 'arriving',
	handover: 'leaving',
};

export const approachById = (id: string): Approach | undefined => approaches.find(each => each.id === id);

/** What to do about the situation that a page describes; undefined for a page to look things up in. */
export const approachOnPage = (page: string): Approach | undefined => approachById(APPROACH_OF_PAGE[page] ?? page);
