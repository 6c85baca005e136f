// The help and the palette: the same actions, searched; the palette by how well they fit, the help by its groups.
import fuzzysort from 'fuzzysort';
import {type Binding, type BindingGroup, GROUP_TITLES} from '../keymap/binding.ts';
import {hereOf} from '../keymap/here.ts';
import {bindingsIn, KEYMAP, whereWords} from '../keymap/keymap.ts';
import {type Context, type Overlay, placeOf, type State} from '../state.ts';

export type Finder = Extract<Overlay, {kind: 'finder'}>;

/** One action as help and palette list it. */
export type Found = {
	readonly binding: Binding;
	/** Under which heading the help has it: what works here alone comes first. */
	readonly heading: string;
	/** Why it can't act here and now. */
	readonly disabled: string | undefined;
};

const GROUPS = Object.keys(GROUP_TITLES) as BindingGroup[];
/** Of a name or a key a few letters in their order will do, such as `asgn`. */
const LEAST_OF_A_NAME = 0.2;
/** In a sentence nearly any letters are found in their order: it must hold what was typed as words or their beginnings. */
const LEAST_OF_A_SENTENCE = 0.5;

const HERE = 'Here';
/** Works in this place and not in every other one too. */
const isOfHere = (binding: Binding, bound: ReadonlySet<Binding>): boolean =>
	bound.has(binding) && !binding.scopes?.includes('everywhere');

/** The actions that fit what was typed; all of them when nothing was. */
export const foundActions = (finder: Finder, state: State, context: Context): readonly Found[] => {
	const query = finder.query.text.trim();
	const bound = new Set(bindingsIn(placeOf(state)));
	const here = hereOf(state, context);
	/** Why a binding can't act in the place shown, if it can't. */
	const why = (binding: Binding): string | undefined =>
		bound.has(binding) ? binding.disabled?.(state, context, here) : `works ${whereWords(binding)}`;
	const rank = (binding: Binding): number => (isOfHere(binding, bound) ? 0 : 1 + GROUPS.indexOf(binding.group));
	const grouped = KEYMAP.toSorted((a, b) => rank(a) - rank(b) || Number(bound.has(b)) - Number(bound.has(a)));
	const hits =
		query === ''
			? grouped
			: fuzzysort
					.go(query, grouped, {keys: ['label', binding => binding.keys.join(' '), 'detail'], threshold: LEAST_OF_A_NAME})
					.filter(
						([name, keys, sentence]) =>
							[name, keys].some(hit => hit && hit.score >= LEAST_OF_A_NAME) || (sentence?.score ?? 0) >= LEAST_OF_A_SENTENCE,
					)
					.map(result => result.obj);
	const headingOf = (binding: Binding): string => (isOfHere(binding, bound) ? HERE : GROUP_TITLES[binding.group]);
	const found = hits.map(binding => ({binding, heading: headingOf(binding), disabled: why(binding)}));
	// What works here comes first; only the help as a whole keeps its order, so that it reads as a page.
	return finder.look === 'help' && query === ''
		? found
		: found.toSorted((a, b) => Number(a.disabled !== undefined) - Number(b.disabled !== undefined));
};
