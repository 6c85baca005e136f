// The keymap: every binding in one list, and what a key means in a place.
import {type Place, placeKey} from '../state.ts';
import {VIEWING} from '../views/keys.ts';
import {PLANNING} from '../views/plan/plan-keys.ts';
import {READING} from '../views/playbook/playbook-keys.ts';
import {PREPARING} from '../views/prep/prep-keys.ts';
import {type Binding, type Scope, scopeWords} from './binding.ts';
import {COPYING} from './copying.ts';
import {MOVING} from './moving.ts';
import {OPENING} from './opening.ts';
import {RECORDING} from './recording.ts';

export const KEYMAP: readonly Binding[] = [
	...PREPARING,
	...READING,
	...PLANNING,
	...RECORDING,
	...VIEWING,
	...COPYING,
	...OPENING,
	...MOVING,
];

/** The narrowest scope that a place is. */
const scopeOf = (place: Place): Scope => (place.kind === 'person' ? `person/${place.tab}` : (placeKey(place) as Scope));

const scopesOf = (place: Place): ReadonlySet<Scope> =>
	new Set<Scope>(['everywhere', place.kind === 'view' ? place.view : place.kind, scopeOf(place)]);

/** What the footer has room to say in a place, the most important first. */
export const footerIn = (place: Place): readonly Binding[] => {
	const scopes = scopesOf(place);
	return bindingsIn(place)
		.filter(({footer, footerIn: only}) => footer !== undefined && (only === undefined || only.some(scope => scopes.has(scope))))
		.toSorted((a, b) => (a.footer ?? 0) - (b.footer ?? 0));
};

/** The bindings that apply in a place, those made for it alone first. */
export const bindingsIn = (place: Place): readonly Binding[] => {
	const scopes = scopesOf(place);
	return KEYMAP.filter(binding => binding.scopes.some(scope => scopes.has(scope)));
};

export const bindingFor = (place: Place, key: string): Binding | undefined =>
	bindingsIn(place).find(binding => binding.keys.includes(key));

/** Why a key does nothing in a place: where it works, if it means one thing elsewhere; naming one of several would mislead. */
export const whyNothing = (place: Place, key: string): string => {
	const [elsewhere, ...others] = KEYMAP.filter(binding => binding.keys.includes(key));
	if (!elsewhere) return `${key} does nothing here: ? lists the keys`;
	return others.length === 0
		? `${elsewhere.label}: works ${scopeWords(elsewhere.scopes)}`
		: `${key} does nothing ${scopeWords([scopeOf(place)])}: ? lists the keys`;
};
