// A dashboard at which nobody sits any more masks itself, until the next key.
import {type State, withToast} from '../state.ts';

const RESTING = 'Masked, since no key was pressed for a while: any key brings it back';

export type Rest = {
	/** The state as it is to be shown now; the very same unless it is time to rest. */
	readonly at: (state: State, now: number) => State;
	/** A key was pressed: the state as it was before it rested; undefined where it did not. */
	readonly wake: (state: State, now: number) => State | undefined;
};

/** Asked twice a second. A clock that was put back begins anew. Without a time it never rests. */
export const rest = (afterMs: number | undefined, began: number): Rest => {
	let lastKey = began;
	let wasMasked = false;
	return {
		at: (state, now) => {
			if (now < lastKey) lastKey = now;
			if (afterMs === undefined || state.resting || now - lastKey < afterMs) return state;
			wasMasked = state.masked;
			return withToast({...state, masked: true, resting: true}, RESTING, 'warning');
		},
		wake: (state, now) => {
			lastKey = now;
			return state.resting ? {...state, masked: wasMasked, resting: false, toast: undefined} : undefined;
		},
	};
};
