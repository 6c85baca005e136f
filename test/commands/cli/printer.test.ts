// What commands print: tables of any length, and colours that can be read on any background.
import {expect, it} from 'vitest';
import {printText} from '../../../source/commands/cli/printer.ts';

it('prints a table of more rows than a call takes arguments', () => {
	const rows = Array.from({length: 200_000}, (_, index) => [String(index), 'x']);
	const lines = printText([{columns: [{title: 'N', align: 'right'}, {title: 'What'}], rows}], {colour: false}).split('\n');
	expect(lines).toHaveLength(rows.length + 2);
	expect(lines.slice(0, 2)).toEqual(['     N  What', '     0  x']);
	expect(lines.at(-2)).toBe('199999  x');
});

it('takes no yellow for what is to be watched: it could not be read on a light background', () => {
	const line = printText([[{text: 'overdue', style: 'watch'}]], {colour: true});
	expect(line).toBe('\u001B[35moverdue\u001B[39m\n');
});
