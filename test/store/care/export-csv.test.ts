// CSV for spreadsheets: no cell starts a formula or holds a control, and reading it back gives what was stored.
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Entry} from '../../../source/domain/journal/entries.ts';
import {csvCell, entriesCsv} from '../../../source/store/care/export-csv.ts';

/** Reads RFC 4180, and takes away the quote that keeps a cell from being a formula. */
const parseCsv = (text: string): readonly (readonly string[])[] => {
	const rows: string[][] = [[]];
	for (const [whole, cell = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n|$)/g)) {
		if (whole === '') continue;
		rows.at(-1)?.push(cell.replaceAll('""', '"').replace(/^'('*[=+\-@\t\r\n＝＋－＠])/, '$1'));
		if (end === '\r\n') rows.push([]);
	}
	return rows.filter(row => row.length > 0);
};

const entry = (text: string): Entry => ({
	id: '00000000-0000-4000-8000-000000000000',
	kind: 'topic-raised',
	at: '2026-11-20T09:30:00.000000+01:00',
	on: '2026-11-20',
	write: '00000000-0000-4000-8000-000000000001',
	machine: 'm',
	v: 1,
	person: 'ana',
	text,
	by: 'lead',
});

describe('csvCell', () => {
	it.each([
		['plain', '"plain"'],
		['', '""'],
		['say "hi", ok', '"say ""hi"", ok"'],
		['=1+1', `"'=1+1"`],
		['+1', `"'+1"`],
		['-1', `"'-1"`],
		['@sum', `"'@sum"`],
		['\tx', `"'\tx"`],
		['\r\nx', `"'\nx"`],
		['\u001B[31mred\u0007', '"\\u001b[31mred\\u0007"'],
		['a\u202Eb\u009Bc', '"a\\u202eb\\u009bc"'],
		['two\nlines\tand', '"two\nlines\tand"'],
		["'=1", `"''=1"`],
		["it's", `"it's"`],
		['a=1', '"a=1"'],
		['＝1', `"'＝1"`],
	])('%j → %s', (text, cell) => {
		expect(csvCell(text)).toBe(cell);
	});
});

describe('entriesCsv', () => {
	it('has a head line and a line per entry, fields that an entry lacks empty', () => {
		const other: Entry = {...entry('x'), kind: 'area-assigned', area: 'checkout', owner: null, rosterWas: {owner: 'bo'}} as Entry;
		const [head = [], first = [], second = []] = parseCsv(entriesCsv([entry('a, b'), other]));
		const cell = (row: readonly string[], column: string) => row[head.indexOf(column)];
		expect([cell(first, 'text'), cell(first, 'owner'), cell(second, 'owner'), cell(second, 'rosterWas')]).toEqual([
			'a, b',
			'',
			'null',
			'{"owner":"bo"}',
		]);
		expect(cell(first, 'v')).toBe('1');
	});

	it('starts no formula and loses nothing, whatever the text', () => {
		const hostile = fc
			.tuple(
				fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', "'", "'=", '"', '",=', ';=', '＝'),
				fc.string({unit: 'binary'}),
			)
			.map(parts => parts.join(''));
		fc.assert(
			fc.property(fc.array(hostile, {minLength: 1, maxLength: 5}), texts => {
				const csv = entriesCsv(texts.map(entry));
				for (const [, cell = ''] of csv.matchAll(/"((?:[^"]|"")*)"/g)) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
				const [head = [], ...rows] = parseCsv(csv);
				// Line ends inside cells become one kind; what is written out is read back as JSON reads it.
				const back = (cell = '') =>
					cell.replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
				expect(rows.map(row => back(row[head.indexOf('text')]))).toEqual(texts.map(text => text.replaceAll(/\r\n?/g, '\n')));
				for (const cell of rows.flat()) expect(cell).not.toMatch(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/);
			}),
			{numRuns: 200},
		);
	});
});
