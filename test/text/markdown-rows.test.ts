import {describe, expect, it} from 'vitest';
import {markdownRows} from '../../source/text/markdown-rows.ts';

const rows = (markdown: string, columns = 20) => markdownRows(markdown, columns).map(({text}) => text);

describe('Markdown on a terminal', () => {
	it('breaks between words', () => {
		expect(rows('a sentence that is longer than a row\n\nand another')).toEqual([
			'a sentence that is',
			'longer than a row',
			'',
			'and another',
		]);
	});

	it.each([
		['- an item that is longer than a row', ['- an item that is', '  longer than a row']],
		['  - an item below another one', ['  - an item below', '    another one']],
		['12. [ ] a task that is longer', ['12. [ ] a task that', '        is longer']],
		['- [x] done, and longer than that', ['- [x] done, and', '      longer than', '      that']],
		['> a quote that is longer than a row', ['> a quote that is', '  longer than a row']],
	])('hangs under the mark: %s', (line, expected) => {
		expect(rows(line)).toEqual(expected);
	});

	it('sets headings off', () => {
		expect(markdownRows('# Ana\n\ntext\n', 20)).toEqual([
			{text: '# Ana', isHeading: true},
			{text: '', isHeading: false},
			{text: 'text', isHeading: false},
		]);
	});

	it('reads as it was meant, without escapes, and links with their address', () => {
		expect(rows('a \\*star\\*, decision\\_making, 1\\. \\[x\\] &amp; more', 80)).toEqual([
			'a *star*, decision_making, 1. [x] & more',
		]);
		expect(rows('- [Staff \\[Engineer\\]](https://staffeng.com/): good', 80)).toEqual([
			'- Staff [Engineer] (https://staffeng.com/): good',
		]);
	});

	it('keeps an address whole, to be clicked and copied', () => {
		expect(rows('- see [the long read](https://example.org/a/very/long/address): it is good')).toEqual([
			'- see the long read',
			'  (https://example.org/a/very/long/address):',
			'  it is good',
		]);
	});

	it('leaves tables as they are', () => {
		expect(rows('| one | two | three | four |\n| --- | --- | --- | --- |')).toEqual([
			'| one | two | three | four |',
			'| --- | --- | --- | --- |',
		]);
	});

	it('measures what is shown: wide characters, and none too narrow to wrap', () => {
		expect(rows('- 漢字漢字漢字漢字漢字', 10)).toEqual(['- 漢字漢字', '  漢字漢字', '  漢字']);
		expect(rows('- ab', 1)).toEqual(['- a', '  b']);
	});
});
