// Any keys in any order, on any screen size: nothing is thrown, every frame fits, what is saved can be read again.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {KEYMAP} from '../../source/ui/keymap/keymap.ts';
import {expectFits} from '../support/terminal/render-at.tsx';
import {openFlow} from './flow.ts';
import {draw} from './screens.tsx';

/** Keys of the keymap, those of fields and forms, and what is typed into them. */
const KEYS = [
	...new Set([
		...KEYMAP.flatMap(binding => binding.keys),
		...['enter', 'enter', 'esc', 'tab', 'shift-tab', 'up', 'down', 'left', 'right', 'space', 'backspace', 'delete'],
		...['ctrl-x', 'ctrl-o', 'ctrl-s', 'ctrl-w', 'ctrl-k', 'alt-b', 'alt-x', 'alt-enter', 'wheel-up', 'wheel-down', 'f5'],
		...['a', 'b', 'o', 'r', '7', '山', '👩‍💻', 'é', '.', '/', ']'],
	]),
];
const SIZES = [
	[120, 40],
	[80, 24],
	[60, 20],
	[40, 12],
	[30, 8],
	[10, 3],
	[1, 1],
] as const;

const act = fc.oneof(
	{weight: 12, arbitrary: fc.constantFrom(...KEYS).map(key => ({key}))},
	{weight: 1, arbitrary: fc.constantFrom(...SIZES).map(size => ({size}))},
	{weight: 1, arbitrary: fc.constantFrom('pasted\ntext', '\u001B[31mred', '').map(paste => ({paste}))},
);

describe('any keys', () => {
	it.each(['demo', 'wide-names', 'empty'] as const)(
		'with the team %s',
		async team => {
			await fc.assert(
				fc.asyncProperty(fc.array(act, {minLength: 20, maxLength: 60}), async acts => {
					const flow = await openFlow({team});
					for (const each of acts) {
						if ('key' in each) await flow.press(each.key);
						if ('paste' in each) await flow.paste(each.paste);
						if ('size' in each) flow.session.resize({columns: each.size[0], rows: each.size[1]});
					}
					await flow.tick();
					const {columns, rows} = flow.context();
					const screen = draw(flow.state(), flow.context());
					expectFits(screen.frame(), columns, rows);
					screen.unmount();
					expect(flow.elsewhere.readJournal().entries).toEqual(flow.context().entries);
				}),
				{numRuns: 20},
			);
		},
		60_000,
	);
});
