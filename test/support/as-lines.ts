// Writes entries as an export that is pleasant to read and to compare: one entry a line.
import type {Entry} from '../../source/domain/journal/entries.ts';

export const asLines = (entries: readonly Entry[]): string =>
	`{"muster": 1, "entries": [\n${entries.map(entry => JSON.stringify(entry)).join(',\n')}\n]}\n`;
