// Keys of single tabs of a person's page.
import {type Binding, unlessHidden} from '../../keymap/binding.ts';
import {openSignal} from '../playbook/playbook-keys.ts';

export const CARD_KEYS: readonly Binding[] = [
	{
		id: 'open-signal',
		keys: ['enter'],
		label: 'what to do',
		detail: 'Open the playbook’s page on the signal under the cursor',
		group: 'open',
		footer: 5,
		disabled: unlessHidden('signals', (_state, _context, {row}) =>
			row?.signal ? undefined : 'there is no signal here to read about',
		),
		run: openSignal,
	},
];
