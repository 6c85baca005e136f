// Everything half written on the screen, as the effects that keep it on disk.

import type {Effect, State} from '../state.ts';
import {keepSheets} from '../views/prep/prep-drafts.ts';
import {keepDraft} from './step-form.ts';

export const keepHalfWritten = (state: State): readonly Effect[] => [
	...state.overlays.flatMap(overlay => (overlay.kind === 'form' ? [keepDraft(overlay.form)] : [])),
	...keepSheets(state),
];
