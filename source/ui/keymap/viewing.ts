// Keys of the views of 1:1s, ownership, growth and the journal: what each of them has of its own.
import type {Binding} from './binding.ts';
import {nobodyToPrepare, openPrep} from './prep.ts';
import {VIEWING_AREAS} from './viewing-areas.ts';
import {VIEWING_GROWTH} from './viewing-growth.ts';
import {VIEWING_JOURNAL} from './viewing-journal.ts';

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
