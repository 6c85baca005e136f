import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseJson} from '../../../source/store/files/json-text.ts';

describe('reading JSON', () => {
	it('reads whatever JSON.parse reads', () => {
		fc.assert(
			fc.property(fc.json({maxDepth: 6}), fc.constantFrom(undefined, 1, '\t'), (text, indent) => {
				const value: unknown = JSON.parse(text);
				expect(parseJson(JSON.stringify(value, undefined, indent))).toEqual({value});
			}),
		);
	});

	it('refuses whatever JSON.parse refuses, with a place', () => {
		const sample = '{"people": [{"name": "Ana \\u00e9", "level": null}, -1.5e3, true]}';
		const cut = fc.record({
			at: fc.nat({max: sample.length}),
			cut: fc.nat({max: 3}),
			put: fc.constantFrom('', ',', '"', '}', ']', ':', '\\', '01', 'nul', '\n', ' '),
		});
		const parses = (text: string): boolean => {
			try {
				JSON.parse(text);
				return true;
			} catch {
				return false;
			}
		};
		fc.assert(
			fc.property(fc.array(cut, {minLength: 1, maxLength: 3}), cuts => {
				const text = cuts.reduce((before, {at, cut: count, put}) => before.slice(0, at) + put + before.slice(at + count), sample);
				const {fault} = parseJson(text);
				if (!parses(text)) expect(text.trim() === '' || (fault?.line ?? 0) > 0).toBe(true);
				else if (fault) expect(fault.message).toMatch(/is here twice/);
			}),
			{numRuns: 1000},
		);
	});

	it.each<[string, string, number, number]>([
		['{"a": 1,}', 'JSON allows no comma before }.', 1, 9],
		['[1,\n 2,\n]', 'JSON allows no comma before ].', 3, 1],
		['{"a" 1}', 'A colon is missing here.', 1, 6],
		['{"a": 1 "b": 2}', 'A comma or a closing bracket is missing here.', 1, 9],
		['{"a": }', 'A value is missing here.', 1, 7],
		['{a: 1}', 'A key in double quotes or } is missing here.', 1, 2],
		['{"a": 1} x', 'The file should end here.', 1, 10],
		['{"a": [1', 'The file ends too early: 2 brackets are still open.', 1, 9],
		['{"a": "b', 'The file ends inside quotes.', 1, 9],
		['{"a": "\\x"}', 'This may not stand inside quotes.', 1, 8],
		['{"a": "one\ntwo"}', 'This may not stand inside quotes.', 1, 11],
		['{"a": NaN}', 'A value is missing here.', 1, 7],
		['{"a": 01}', 'A value is missing here.', 1, 7],
		['# a\n{}', 'JSON has no comments.', 1, 1],
		['{"a": 1, "b": 2, "a": 3}', 'The key "a" is here twice; keep one.', 1, 18],
	])('%j: %s', (text, message, line, column) => {
		expect(parseJson(text)).toEqual({fault: {message, line, column}});
	});

	it('takes an empty file for nothing', () => {
		expect(parseJson(' \n')).toEqual({value: undefined});
	});
});
