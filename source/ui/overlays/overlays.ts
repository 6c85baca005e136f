// The pile of what lies on top of the screen: the last one is seen, heard first, and closed first.
import type {Overlay, State} from '../state.ts';

export const openTop = (state: State, overlay: Overlay): State => ({
	...state,
	toast: undefined,
	overlays: [...state.overlays, overlay],
});

export const closeTop = (state: State): State => ({...state, overlays: state.overlays.slice(0, -1)});

export const replaceTop = (state: State, overlay: Overlay): State => ({
	...state,
	overlays: [...state.overlays.slice(0, -1), overlay],
});
