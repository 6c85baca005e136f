import fc from 'fast-check';
import {Box} from 'ink';
import {describe, expect, it} from 'vitest';
import {width as columnsOf} from '../../../source/text/width.ts';
import {Line} from '../../../source/ui/components/line.tsx';
import {layoutRow, type Span, spansWidth} from '../../../source/ui/components/spans.ts';
import {chooseTheme, type THEME_NAMES, ThemeContext} from '../../../source/ui/theme.ts';
import {HARD_TEXTS} from '../../support/teams/long-and-wide.ts';
import {expectFits, renderAt, SIZES} from '../../support/terminal/render-at.tsx';

const theme = chooseTheme();
const textOf = (spans: readonly Span[], columns: number, options = {}) =>
	layoutRow(spans, columns, theme, options)
		.map(piece => piece.text)
		.join('');

describe('layoutRow', () => {
	it.each<[string, Span[], number, object, string]>([
		['pieces one after the other', ['a', {text: 'b', as: 'act'}, ' c'], 10, {}, 'ab c'],
		['pieces of a fixed width', [{text: 'Bo', width: 4}, {text: '12', width: 4, align: 'right'}, '|'], 20, {}, 'Bo    12|'],
		['what is too long is cut', ['your promise ', 'is late'], 10, {}, 'your prom…'],
		['also when the next piece is lost altogether', ['abcdef', 'g'], 6, {}, 'abcde…'],
		['but not for what fits exactly', ['abcde', 'f'], 6, {}, 'abcdef'],
		['an end at the right edge', ['left'], 14, {end: ['right']}, 'left     right'],
		['the beginning makes room for the end', ['a rather long beginning'], 16, {end: ['right']}, 'a rather…  right'],
		['an end that leaves no room is left out', ['beginning'], 12, {end: ['right']}, 'beginning'],
		['solid', ['a'], 4, {solid: true}, 'a   '],
		['selected', ['a'], 4, {as: 'selected'}, 'a   '],
		['nothing', [], 4, {}, ''],
		['no room', ['a'], 0, {}, ''],
		['two halves of a flag that meet', ['🇩', '🇪', 'x'], 3, {}, '🇩🇪x'],
		['a leading and a vowel letter that meet', ['\u1112', '\u1161'], 8, {}, '\u1112\u1161      '],
	])('%s', (_name, spans, columns, options, text) => {
		expect(textOf(spans, columns, options)).toBe(text);
	});

	it('is never too wide, whatever the text and the widths', () => {
		const span = fc.oneof(
			fc.constantFrom(...HARD_TEXTS),
			fc.record({text: fc.constantFrom(...HARD_TEXTS), width: fc.integer({min: 0, max: 20})}),
		);
		fc.assert(
			fc.property(
				fc.array(span, {maxLength: 5}),
				fc.array(span, {maxLength: 2}),
				fc.integer({min: 0, max: 60}),
				fc.boolean(),
				(spans, end, columns, solid) => {
					const text = textOf(spans, columns, {end, solid});
					expect(columnsOf(text)).toBeLessThanOrEqual(columns);
					if (solid) expect(columnsOf(text)).toBe(columns);
					expect(text).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202E]/);
				},
			),
			{numRuns: 500},
		);
	});

	it('says beforehand how wide spans are', () => {
		expect(spansWidth(['山', {text: 'abc'}, {text: 'x', width: 5}])).toBe(10);
	});
});

describe('Line', () => {
	it.each(SIZES)('keeps to %i columns and one row each', (columns, rows) => {
		const {frame, lines} = renderAt(
			columns,
			rows,
			<Box flexDirection="column" width={columns}>
				{HARD_TEXTS.map(text => (
					<Line key={text} width={columns} spans={[{text, as: 'act'}, ' ', text.repeat(3)]} end={[{text: 'end', as: 'dim'}]} />
				))}
			</Box>,
		);
		expect(lines()).toHaveLength(HARD_TEXTS.length);
		expectFits(frame(), columns, HARD_TEXTS.length);
		expect(lines().every(line => line.endsWith('end'))).toBe(true);
	});

	it('draws each role in the colours of the theme', () => {
		const draw = (name: (typeof THEME_NAMES)[number], env = {}) =>
			renderAt(
				40,
				4,
				<ThemeContext.Provider value={chooseTheme(name, env)}>
					<Line width={20} spans={['a', {text: 'b', as: 'act'}, {text: 'c', as: 'dim', bold: true}]} as={undefined} />
				</ThemeContext.Provider>,
			).coloured();
		expect(draw('auto')).toBe('a\u001B[1m\u001B[31mb\u001B[39m\u001B[2mc\u001B[22m');
		expect(draw('none')).toBe('abc');
		expect(draw('dark', {NO_COLOR: '1'})).toBe('abc');
		for (const name of ['dark', 'light', 'contrast'] as const) expect(draw(name)).toContain('\u001B[');
	});

	it('draws a selected row as one even bar', () => {
		const {coloured} = renderAt(40, 4, <Line width={6} spans={['a', {text: 'b', as: 'act'}]} as="selected" />);
		expect(coloured()).toBe('\u001B[7mab    \u001B[27m');
	});

	it('is drawn again when what it says changes', () => {
		const {frame, rerender} = renderAt(40, 4, <Line width={6} spans={['a', {text: 'b', as: 'act'}]} />);
		rerender(<Line width={6} spans={['a', {text: 'c', as: 'act'}]} />);
		expect(frame()).toBe('ac');
		rerender(<Line width={6} spans={['a']} end={['d']} />);
		expect(frame()).toBe('a');
	});
});
