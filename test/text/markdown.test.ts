import {describe, expect, it} from 'vitest';
import {bullets, document, escapeMarkdown, heading, quote, table, taskList} from '../../source/text/markdown.ts';

describe('escapeMarkdown', () => {
	it.each([
		['calm, clear incident update', 'calm, clear incident update'],
		['# not a heading', '\\# not a heading'],
		['#1 on call', '#1 on call'],
		['- not a list', '\\- not a list'],
		['+ nor this', '\\+ nor this'],
		['1. nor this', '1\\. nor this'],
		['2) nor this', '2\\) nor this'],
		['2026 was fine', '2026 was fine'],
		['> no quote', '\\> no quote'],
		['---', '\\---'],
		['* star *', '\\* star \\*'],
		['[here](https://example.org)', '\\[here\\](https://example.org)'],
		['<b>&amp; a & b</b>', '\\<b\\>&amp;amp; a & b\\</b\\>'],
		['a|b `c` ~d~ \\e', 'a\\|b \\`c\\` \\~d\\~ \\\\e'],
		['two\n\nlines', 'two lines'],
	])('%s', (text, escaped) => {
		expect(escapeMarkdown(text)).toBe(escaped);
	});
});

describe('blocks', () => {
	it('writes headings, lists and quotes', () => {
		expect(heading(2, 'Ana_Souza')).toBe('## Ana\\_Souza');
		expect(bullets(['a', 'b\nc'])).toBe('- a\n- b c');
		expect(taskList([{text: 'a'}, {text: 'b', done: true}])).toBe('- [ ] a\n- [x] b');
		expect(quote('a\n\n- b')).toBe('> a\n>\n> \\- b');
	});

	it('writes a table, numbers to the right', () => {
		expect(
			table(
				['Name', 'Gaps'],
				[
					['Ana | Bo', 3],
					['Chidi', 12],
				],
			),
		).toBe('| Name | Gaps |\n| --- | ---: |\n| Ana \\| Bo | 3 |\n| Chidi | 12 |');
		expect(table(['Name', 'Why'], [['Ana']])).toBe('| Name | Why |\n| --- | --- |\n| Ana |  |');
		expect(table(['Name'], [])).toBe('| Name |\n| --- |');
	});

	it('puts an empty line between blocks', () => {
		expect(document(['# a', undefined, '', '- b'])).toBe('# a\n\n- b\n');
	});
});
