// Keys of the Journal view.
import type {Binding} from '../../keymap/binding.ts';
import type {State} from '../../state.ts';
import {turnEveryEntry} from './journal-steps.ts';

/** Back to one row for each thing; undefined while that is what is shown. */
export const toThings = (state: State): State | undefined => (state.everyEntry ? {...state, everyEntry: false} : undefined);

export const JOURNAL_KEYS: readonly Binding[] = [
	{
		id: 'every-entry',
		keys: ['v'],
		label: 'every entry',
		detail: 'Show each entry by itself, edits and undos too, and back to one row for each thing',
		group: 'look',
		footer: 40,
		run: turnEveryEntry,
	},
];
