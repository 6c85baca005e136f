// Keys of the 1:1s view.
import type {Binding} from '../../keymap/binding.ts';
import {lookCloser} from '../../keymap/look-steps.ts';
import {nobodyToPrepare, openPrep} from '../prep/prep-keys.ts';

export const WEEK_KEYS: readonly Binding[] = [
	{
		id: 'prep-from-week',
		keys: ['enter'],
		label: 'prep',
		detail: 'Prepare the 1:1 with the person under the cursor; on a signal, look closer',
		group: 'open',
		disabled: nobodyToPrepare,
		run: (state, context, here) => (here.row?.signal ? lookCloser : openPrep)(state, context, here),
	},
];
