// The keymap: every binding in one list, and what a key means in a place.
import type {Place} from '../state.ts';
import {PERSON_TABS, PLACES, specOf} from '../views/index.ts';
import type {PlaceSpec} from '../views/place-spec.ts';
import type {Binding, RowsAre, Scope} from './binding.ts';
import {COPYING} from './copying.ts';
import {CORRECTING} from './correcting.ts';
import {MOVING} from './moving.ts';
import {OPENING} from './opening.ts';
import {RECORDING} from './recording.ts';

/** Keys that apply in several places. */
const SHARED: readonly Binding[] = [...RECORDING, ...CORRECTING, ...COPYING, ...OPENING, ...MOVING];

export const KEYMAP: readonly Binding[] = [
	...RECORDING,
	...CORRECTING,
	...PLACES.flatMap(({keys}) => keys),
	...COPYING,
	...OPENING,
	...MOVING,
];

/** Rows of a view that are about a person each, or may be. */
const ABOUT_SOMEBODY: ReadonlySet<RowsAre> = new Set(['people', 'areas', 'entries', 'things', 'prep']);

const isTab = (spec: PlaceSpec): boolean => PERSON_TABS.some(tab => tab === spec);

const isIn = (scopes: readonly Scope[], spec: PlaceSpec): boolean =>
	scopes.some(scope => {
		if (scope === 'everywhere') return true;
		if (scope === 'person') return isTab(spec);
		return scope === 'somebody' ? isTab(spec) || ABOUT_SOMEBODY.has(spec.rows) : spec.rows === scope;
	});

const sharedIn = (spec: PlaceSpec): readonly Binding[] => {
	const own = new Set(spec.keys.flatMap(({keys}) => keys));
	return SHARED.filter(({scopes = [], keys}) => isIn(scopes, spec) && !keys.every(key => own.has(key)));
};

const bindings = new Map<PlaceSpec, readonly Binding[]>();

/** The bindings that apply in a place, those made for it alone first: what has other keys there is left out. */
const bindingsAt = (spec: PlaceSpec): readonly Binding[] => {
	const known = bindings.get(spec) ?? [...spec.keys, ...sharedIn(spec)];
	bindings.set(spec, known);
	return known;
};

export const bindingsIn = (place: Place): readonly Binding[] => bindingsAt(specOf(place));

/** What the footer has room to say in a place, the most important first. */
export const footerIn = (place: Place): readonly Binding[] => {
	const spec = specOf(place);
	return [...sharedIn(spec), ...spec.keys]
		.filter(({id, footer, footerIn: only}) => footer !== undefined && (!only || isIn(only, spec) || spec.footer?.includes(id)))
		.toSorted((a, b) => (a.footer ?? 0) - (b.footer ?? 0));
};

export const bindingFor = (place: Place, key: string): Binding | undefined =>
	bindingsIn(place).find(binding => binding.keys.includes(key));

const ON_A_PAGE = 'on a person’s page';

/** The places where a binding applies, the tabs of a person's page as one where it applies on all of them. */
const placesOf = (binding: Binding): {readonly places: readonly PlaceSpec[]; readonly onEveryTab: boolean} => {
	const places = PLACES.filter(spec => bindingsAt(spec).includes(binding));
	const onEveryTab = PERSON_TABS.every(tab => places.includes(tab));
	return {places: onEveryTab ? places.filter(spec => !isTab(spec)) : places, onEveryTab};
};

const inOrder = (binding: Binding, word: (spec: PlaceSpec) => string, page: string): readonly string[] => {
	const {places, onEveryTab} = placesOf(binding);
	const before = places.filter(spec => !onEveryTab || PLACES.indexOf(spec) < PLACES.indexOf(PERSON_TABS[0] ?? spec));
	const after = places.filter(spec => !before.includes(spec));
	return [...before.map(word), ...(onEveryTab ? [page] : []), ...after.map(word)];
};

const EVERYWHERE = 'everywhere';
const isEverywhere = ({scopes = []}: Binding): boolean => scopes.includes(EVERYWHERE);

/** Where a binding applies, in words: `in Team, on a person’s page`. */
export const whereWords = (binding: Binding): string =>
	isEverywhere(binding) ? EVERYWHERE : inOrder(binding, ({where}) => where, ON_A_PAGE).join(', ');

/** The same for a table: `team, person/actions`. */
export const whereIds = (binding: Binding): string =>
	isEverywhere(binding)
		? EVERYWHERE
		: inOrder(binding, spec => (isTab(spec) ? `person/${spec.id}` : spec.id), 'person').join(', ');

/** Why a key does nothing in a place: where it works, if it means one thing elsewhere; naming one of several would mislead. */
export const whyNothing = (place: Place, key: string): string => {
	const [elsewhere, ...others] = KEYMAP.filter(binding => binding.keys.includes(key));
	if (!elsewhere) return `${key} does nothing here: ? lists the keys`;
	return others.length === 0
		? `${elsewhere.label}: works ${whereWords(elsewhere)}`
		: `${key} does nothing ${specOf(place).where}: ? lists the keys`;
};
