import {expect, it} from 'vitest';
import {KEYMAP} from '../../../source/ui/keymap/keymap.ts';
import {STEP_KEYS} from '../../../source/ui/keymap/step-keys.ts';

/** What a signal asks for, and the binding that does it. */
const BINDINGS: Readonly<Record<keyof typeof STEP_KEYS, string>> = {
	prepare: 'prep',
	meet: 'held',
	plan: 'planned',
	feedback: 'feedback',
	say: 'said',
	assign: 'assign',
};

it('the letters that signals name are those of the bindings', () => {
	for (const [does, key] of Object.entries(STEP_KEYS))
		expect(KEYMAP.find(({id}) => id === BINDINGS[does as keyof typeof STEP_KEYS])?.keys, does).toContain(key);
});
