import {expect, it} from 'vitest';
import {chooseTheme} from '../../../../source/ui/theme.ts';
import {cellLines} from '../../../../source/ui/views/growth/cell-lines.ts';

it('leaves out what an own ladder does not say of a competency', () => {
	const cell = {
		heading: 'Craft · Ana',
		stand: '2 foundational',
		tone: 'met',
		rated: '',
		evidence: [],
		about: '',
		step: 'Rebuild one small part',
		team: '1 unrated',
	} as const;
	const labels = cellLines(cell, 80, chooseTheme().glyphs, '2026-11-20', false).map(([label]) =>
		typeof label === 'object' ? label.text.trim() : label,
	);
	expect(labels).toEqual(['Now', 'Seen', 'Step', 'Team']);
});
