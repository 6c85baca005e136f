// Keys of single tabs of a person's page.
import {type Binding, unlessHidden} from '../../keymap/binding.ts';
import {lookCloser} from '../../keymap/look-steps.ts';

export const CARD_KEYS: readonly Binding[] = [
	{
		id: 'open-signal',
		keys: ['enter'],
		label: 'look',
		detail: 'Look closer: what the signal speaks of, with its history, or the playbook’s page on it',
		group: 'open',
		footer: 5,
		disabled: unlessHidden('signals', (_state, _context, {row}) =>
			row?.signal ? undefined : 'there is no signal here to read about',
		),
		run: lookCloser,
	},
];
