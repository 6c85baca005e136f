// The whole screen, decided before anything is drawn: head, the open place, foot, and what lies on top of them.
import {below, linesPart, type Part, type TopPart} from './components/parts.ts';
import {type Tops, windowsAfter} from './components/windows.ts';
import {type Size, sizeOf} from './layout.ts';
import {overlayPart} from './overlays/overlay-part.ts';
import {headerLines} from './panes/header-lines.ts';
import {lastRow, longToast} from './panes/last-row.ts';
import {headerRows} from './panes/notice.ts';
import {type Context, placeOf, type State, topOverlay} from './state.ts';
import type {Theme} from './theme.ts';
import {PREP_SHEET, viewNamed} from './views/index.ts';
import {personLines} from './views/person/person-page.ts';
import type {Canvas} from './views/place-spec.ts';

const FOOTER_ROWS = 1;

const placeLines = (state: State, context: Context, canvas: Canvas): Part => {
	const place = placeOf(state);
	if (place.kind === 'person') return personLines(place, state, context, canvas);
	return (place.kind === 'prep' ? PREP_SHEET : viewNamed(place.view)).lines(state, context, canvas);
};

export type ScreenParts = {
	/** Head, place and foot. */
	readonly under: Part;
	readonly toast: TopPart | undefined;
	/** What has the keys instead of the place. */
	readonly overlay: TopPart | undefined;
	/** Where the windows of its lists stand, for the next frame. */
	readonly tops: Tops;
};

export const screenParts = (state: State, context: Context, theme: Theme, before?: Tops): ScreenParts => {
	const {columns, rows} = context;
	const size: Size = sizeOf(columns, rows);
	const windows = windowsAfter(before);
	const footer = size === 'tiny' && state.toast === undefined && !state.filtering ? 0 : FOOTER_ROWS;
	const height = Math.max(1, rows - headerRows(context, size, state.masked) - footer);
	// What is typed into a form is hidden by no mask.
	const overlay = state.resting ? undefined : topOverlay(state);
	return {
		under: below([
			linesPart(headerLines(state, context, size, theme.glyphs), columns),
			placeLines(state, context, {size, height, theme, windows}),
			footer > 0 ? lastRow(state, context, theme.glyphs) : undefined,
		]),
		toast: longToast(state, context, theme.glyphs),
		overlay: overlay && overlayPart(overlay, state, context, {theme, windows}),
		tops: windows.after,
	};
};
