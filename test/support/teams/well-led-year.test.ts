import {describe, expect, it} from 'vitest';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {foldedFrom} from './fixtures.ts';
import {YEAR_ENDS} from './well-led-team.ts';
import {wellLedYear} from './well-led-year.ts';

const FOLDER = '../../../fixtures/well-led-year';

/** An export that is pleasant to read and to compare: one entry a line. */
const asLines = (entries: readonly Entry[]): string =>
	`{"muster": 1, "entries": [\n${entries.map(entry => JSON.stringify(entry)).join(',\n')}\n]}\n`;

describe('the well-led year in fixtures/', () => {
	const {roster, entries} = wellLedYear();

	it('is what its generator makes', async () => {
		await expect(roster).toMatchFileSnapshot(`${FOLDER}/roster.yaml`);
		await expect(asLines(entries)).toMatchFileSnapshot(`${FOLDER}/journal.json`);
	});

	it('has every usual kind of entry, and eight people here at its end', () => {
		const kinds = new Set(entries.map(entry => entry.kind));
		for (const kind of [
			'meeting-held',
			'meeting-skipped',
			'feedback-noted',
			'feedback-said',
			'action-closed',
			'topic-closed',
			'win-noted',
		])
			expect(kinds).toContain(kind);
		const team = foldedFrom(roster, entries, YEAR_ENDS);
		expect(team.people.filter(person => person.status === 'active')).toHaveLength(8);
		expect(team.strangers).toEqual([]);
	});
});
