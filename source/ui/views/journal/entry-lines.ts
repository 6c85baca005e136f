// The lines of one entry in full.
import type {EntryCard} from '../../../reports/journal/entry-card.ts';
import {fact, type SpanLine} from '../person/card-lines.ts';

export const entryLines = ({facts}: EntryCard, columns: number): readonly SpanLine[] =>
	facts.flatMap(([label, words]) => words.split('\n').flatMap((line, index) => fact(index === 0 ? label : '', line, columns)));
