// Keys of the views of 1:1s, ownership, growth and the journal: what each of them has of its own.
import type {Binding} from '../keymap/binding.ts';
import {VIEWING_GROWTH} from './growth/growth-keys.ts';
import {VIEWING_JOURNAL} from './journal/journal-keys.ts';
import {VIEWING_AREAS} from './ownership/ownership-keys.ts';
import {nobodyToPrepare, openPrep} from './prep/prep-keys.ts';

export const VIEWING: readonly Binding[] = [
	...VIEWING_AREAS,
	...VIEWING_GROWTH,
	...VIEWING_JOURNAL,
	{
		id: 'prep-from-week',
		keys: ['enter'],
		label: 'prep',
		detail: 'Prepare the 1:1 with the person under the cursor',
		group: 'open',
		scopes: ['one-on-ones'],
		disabled: nobodyToPrepare,
		run: openPrep,
	},
];
