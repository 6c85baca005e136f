import {expect, it} from 'vitest';
import {SIGNAL_IDS} from '../../../source/domain/team/team.ts';
import {signalName} from '../../../source/reports/words/signal-names.ts';

it('is words, and each signal’s own', () => {
	const names = SIGNAL_IDS.map(signalName);
	for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9: ]+$/);
	expect(new Set(names).size).toBe(names.length);
	expect(signalName('one-on-one-overdue')).toBe('1:1 overdue');
	expect(signalName('a-signal-to-come')).toBe('a signal to come');
});
