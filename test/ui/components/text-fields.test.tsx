import fc from 'fast-check';
import {Box} from 'ink';
import {describe, expect, it} from 'vitest';
import {width as columnsOf} from '../../../source/text/width.ts';
import {areaColumns} from '../../../source/ui/components/field-lines.ts';
import {textWindow} from '../../../source/ui/components/text-window.ts';
import {fieldOf} from '../../../source/ui/forms/text-editing.ts';
import {chooseTheme, ThemeContext} from '../../../source/ui/theme.ts';
import {HARD_TEXTS} from '../../support/teams/long-and-wide.ts';
import {expectFits, renderAt, SIZES} from '../../support/terminal/render-at.tsx';
import {Choice, TextArea, TextField} from './part-elements.tsx';

describe('textWindow', () => {
	it.each([
		['calm', 4, 10, 'calm', 4],
		['calm', 0, 10, 'calm', 0],
		['calm, clear incident update', 27, 10, 'nt update', 9],
		['calm, clear incident update', 13, 10, 'clear inci', 7],
		['calm, clear incident update', 4, 10, 'calm, clea', 4],
		['山田太郎さん', 6, 7, '郎さん', 6],
		['a👩‍🚀b', 7, 4, '👩‍🚀b', 3],
		['', 0, 5, '', 0],
	])('%j, cursor at %i, in %i columns → %j', (text, cursor, columns, shown, column) => {
		const window = textWindow({text, cursor}, columns);
		expect(window.column).toBe(column);
		expect(window.text).toBe(shown);
		expect(columnsOf(window.text)).toBeLessThanOrEqual(columns);
	});

	it('always has the cursor in view', () => {
		const text = fc.array(fc.constantFrom('a', ' ', '山', '👩‍🚀', 'e\u0301', 'ب', 'word', '\u202E'), {maxLength: 30});
		fc.assert(
			fc.property(text, text, fc.integer({min: 2, max: 20}), (before, after, columns) => {
				const window = textWindow({text: [...before, ...after].join(''), cursor: before.join('').length}, columns);
				expect(window.column).toBeLessThan(columns);
				expect(columnsOf(window.text)).toBeLessThanOrEqual(columns);
			}),
		);
	});

	it('is quick in a text of 100,000 characters', () => {
		const text = 'some words '.repeat(9_100);
		const started = performance.now();
		for (let index = 0; index < 100; index += 1) textWindow({text, cursor: 50_000 + index}, 80);
		expect(performance.now() - started).toBeLessThan(1000);
	});
});

describe('TextField', () => {
	it('has a label, a prompt and a placeholder', () => {
		const {lines} = renderAt(
			40,
			12,
			<Box flexDirection="column">
				<TextField width={30} label="Text" labelWidth={6} field={fieldOf('calm, clear update of it all')} focused />
				<TextField width={30} label="Link" labelWidth={6} field={fieldOf()} placeholder="https://…" />
				<TextField width={30} prompt={{text: '/', as: 'accent'}} field={fieldOf('ana')} />
			</Box>,
		);
		expect(lines()).toEqual(['▸Text   lear update of it all', ' Link   https://…', '/ana']);
	});

	it.each(SIZES)('fits at %i×%i', (columns, rows) => {
		for (const text of HARD_TEXTS) {
			const field = fieldOf(text.repeat(4));
			const {frame, unmount} = renderAt(
				columns,
				rows,
				<TextField width={columns} label={text} labelWidth={9} placeholder={text} field={field} focused />,
			);
			expectFits(frame(), columns, 1);
			expect(frame()).toContain('▸');
			unmount();
		}
	});
});

describe('TextArea', () => {
	it('wraps between words and keeps the cursor in view', () => {
		const text = 'one two three four five\n\nsix';
		const draw = (cursor: number) => (
			<TextArea width={18} height={3} label="Notes" labelWidth={6} field={{text, cursor}} focused />
		);
		const {lines, rerender} = renderAt(40, 12, draw(0));
		expect(lines()).toEqual(['▸Notes  one two', '        three', '        four five']);
		rerender(draw(text.length));
		expect(lines()).toEqual(['▸Notes  four five', '', '        six']);
		rerender(draw(15));
		expect(lines()).toEqual(['▸Notes  four five', '', '        six']);
		rerender(draw(3));
		expect(lines()).toEqual(['▸Notes  one two', '        three', '        four five']);
	});

	it('shows what to write while it is empty', () => {
		expect(renderAt(40, 12, <TextArea width={20} height={3} field={fieldOf()} placeholder="what happened" />).lines()).toEqual([
			'what happened',
		]);
		expect(areaColumns(20, {label: 'Notes', labelWidth: 6})).toBe(11);
	});

	it.each(SIZES)('fits at %i×%i', (columns, rows) => {
		for (const text of HARD_TEXTS) {
			const field = fieldOf(`${text} ${text}\n${text}`.repeat(9));
			const {frame, unmount} = renderAt(
				columns,
				rows,
				<TextArea width={columns} height={rows} label={text} labelWidth={9} field={field} focused />,
			);
			expectFits(frame(), columns, rows);
			unmount();
		}
	});
});

describe('Choice', () => {
	const choice = (width: number, chosen?: number) => (
		<Choice
			width={width}
			label="Kind"
			labelWidth={6}
			options={['praise', 'constructive', 'observation']}
			chosen={chosen}
			focused
		/>
	);

	it('shows all options, or the chosen one and its place', () => {
		expect(renderAt(80, 24, choice(70, 1)).frame()).toBe('▸Kind   ( ) praise   (•) constructive   ( ) observation');
		expect(renderAt(80, 24, choice(40, 1)).frame()).toBe('▸Kind   (•) constructive  2 of 3');
		expect(renderAt(80, 24, choice(40)).frame()).toBe('▸Kind   3 options');
	});

	it('has a twin in ASCII', () => {
		const theme = chooseTheme('auto', {TERM: 'dumb'});
		const {frame} = renderAt(80, 24, <ThemeContext.Provider value={theme}>{choice(70, 0)}</ThemeContext.Provider>);
		expect(frame()).toBe('>Kind   (*) praise   ( ) constructive   ( ) observation');
	});

	it.each(SIZES)('fits at %i×%i', (columns, rows) => {
		const {frame} = renderAt(columns, rows, <Choice width={columns} options={HARD_TEXTS} chosen={1} />);
		expectFits(frame(), columns, 1);
	});
});
