// Everything half written on the screen, as the effects that keep it on disk.
import {keepSheets} from './prep-sheet.ts';
import {keepDraft} from './step-form.ts';
import type {Effect, State} from './ui-state.ts';

export const keepHalfWritten = (state: State): readonly Effect[] => [
	...state.overlays.flatMap(overlay => (overlay.kind === 'form' ? [keepDraft(overlay.form)] : [])),
	...keepSheets(state),
];
