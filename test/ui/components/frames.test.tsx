import fc from 'fast-check';
import {Box, Text} from 'ink';
import {describe, expect, it} from 'vitest';
import {width as columnsOf} from '../../../source/text/width.ts';
import {lowerBorder, upperBorder} from '../../../source/ui/components/frame.ts';
import {linesPart} from '../../../source/ui/components/parts.ts';
import {spansWidth} from '../../../source/ui/components/spans.ts';
import {chooseTheme, ThemeContext} from '../../../source/ui/theme.ts';
import {HARD_TEXTS} from '../../support/teams/long-and-wide.ts';
import {expectFits, renderAt, SIZES} from '../../support/terminal/render-at.tsx';
import {Empty, Overlay, Pane, Rule, Toast} from './part-elements.tsx';

const hard = fc.constantFrom(...HARD_TEXTS);
/** Up to here what lies on top is written without a border. */
const TINY_ROWS = 5;

describe('Pane', () => {
	it('has words in its borders', () => {
		const {lines} = renderAt(
			40,
			12,
			<Pane width={30} height={4} title="Team" right="2 of 6" foot="enter open" active>
				{inside => linesPart([{spans: [`${inside.width}×${inside.height}`]}], inside.width)}
			</Pane>,
		);
		expect(lines()).toEqual([
			'╭ ▸ Team ──────────── 2 of 6 ╮',
			'│ 26×2                       │',
			'│                            │',
			'╰ enter open ────────────────╯',
		]);
	});

	it('marks the active one by a glyph, and a lone one not at all', () => {
		const first = (active: boolean | undefined) =>
			renderAt(
				40,
				12,
				<Pane width={20} height={3} title="Team" active={active}>
					{() => undefined}
				</Pane>,
			).lines()[0];
		expect([first(true), first(false), first(undefined)]).toEqual([
			'╭ ▸ Team ──────────╮',
			'╭ Team ────────────╮',
			'╭ Team ────────────╮',
		]);
	});

	it('has a twin in ASCII', () => {
		const {lines} = renderAt(
			40,
			12,
			<ThemeContext.Provider value={chooseTheme('auto', {LANG: 'C', NO_COLOR: '1'})}>
				<Pane width={20} height={3} title="A title that is too long" right="1 of 2" active>
					{inside => linesPart([{spans: ['a text that is too long']}], inside.width)}
				</Pane>
			</ThemeContext.Provider>,
		);
		expect(lines()).toEqual(['+ > A title that~ -+', '| a text that is~  |', '+------------------+']);
	});

	it('writes borders of exactly its width, whatever the words', () => {
		const theme = chooseTheme();
		fc.assert(
			fc.property(
				fc.integer({min: 0, max: 60}),
				hard,
				hard,
				hard,
				fc.constantFrom(true, false, undefined),
				(columns, title, right, foot, active) => {
					expect(spansWidth(upperBorder(columns, {title, right, active}, theme))).toBe(columns);
					expect(spansWidth(lowerBorder(columns, {foot, active}, theme))).toBe(columns);
				},
			),
		);
	});

	it.each<readonly [number, number]>([...SIZES, [4, 3], [3, 2], [5, 2], [2, 1]])(
		'fits beside another one at %i×%i',
		(columns, rows) => {
			const left = Math.floor(columns / 2);
			for (const title of HARD_TEXTS) {
				const {frame, lines, unmount} = renderAt(
					columns,
					rows,
					<Box width={columns} height={rows}>
						{(['left', 'right'] as const).map(place => (
							<Pane
								key={place}
								width={place === 'left' ? left : columns - left}
								height={rows}
								title={title}
								right={title}
								active={place === 'left'}
							>
								{inside =>
									linesPart(
										HARD_TEXTS.slice(0, inside.height).map(text => ({spans: [text, text]})),
										inside.width,
									)
								}
							</Pane>
						))}
					</Box>,
				);
				expectFits(frame(), columns, rows);
				expect(lines()).toHaveLength(rows);
				if (columns > 12) expect(lines().every(line => columnsOf(line) === columns)).toBe(true);
				unmount();
			}
		},
	);
});

describe('Rule', () => {
	it('is a heading with a line', () => {
		const {lines} = renderAt(
			40,
			12,
			<Box flexDirection="column">
				<Rule width={20} title="Ana Souza" />
				<Rule width={20} />
				<Rule width={20} title="Prep" active />
			</Box>,
		);
		expect(lines()).toEqual(['── Ana Souza ───────', '────────────────────', '── ▸ Prep ──────────']);
	});

	it('is never wider than asked', () => {
		for (const width of [0, 1, 3, 5, 20]) {
			for (const title of HARD_TEXTS) {
				const {frame, unmount} = renderAt(60, 3, <Rule width={width} title={title} />);
				expectFits(frame(), width, 1);
				unmount();
			}
		}
	});
});

const Screen = ({columns, rows, children}: {columns: number; rows: number; children: React.ReactNode}) => (
	<Box width={columns} height={rows} flexDirection="column">
		<Text>
			{Array(rows)
				.fill('山田太郎さん'.repeat(30).slice(0, Math.floor(columns / 2)))
				.join('\n')}
		</Text>
		{children}
	</Box>
);

describe('Overlay', () => {
	it('covers the middle of the screen and leaves the rest', () => {
		const {lines} = renderAt(
			20,
			7,
			<Screen columns={20} rows={7}>
				<Overlay columns={20} rows={7} width={11} height={3} title="Ask" foot="esc">
					{inside => linesPart([{spans: ['yes?']}], inside.width)}
				</Overlay>
			</Screen>,
		);
		expect(lines()).toEqual([
			'山田太郎さん山田太郎',
			'山田太郎さん山田太郎',
			'山田╭ Ask ────╮ 太郎',
			'山田│ yes?    │ 太郎',
			'山田╰ esc ────╯ 太郎',
			'山田太郎さん山田太郎',
			'山田太郎さん山田太郎',
		]);
	});

	it.each<readonly [number, number]>([...SIZES, [10, 4]])('shrinks to a screen of %i×%i', (columns, rows) => {
		const {frame, lines} = renderAt(
			columns,
			rows,
			<Screen columns={columns} rows={rows}>
				<Overlay columns={columns} rows={rows} width={90} height={30} title={HARD_TEXTS[1]}>
					{inside =>
						linesPart(
							HARD_TEXTS.slice(0, inside.height).map(text => ({spans: [text.repeat(9)]})),
							inside.width,
						)
					}
				</Overlay>
			</Screen>,
		);
		expectFits(frame(), columns, rows);
		// In a tiny window a border would leave nothing to read.
		expect(lines().some(line => line.includes('╭'))).toBe(rows > TINY_ROWS);
		expect(lines().some(line => line.includes('╯'))).toBe(rows > TINY_ROWS);
	});
});

describe('Toast', () => {
	it('lies over the lower right', () => {
		const {lines} = renderAt(
			30,
			4,
			<Screen columns={30} rows={4}>
				<Toast columns={30} lastRow={2} text="Saved. u undoes it" />
			</Screen>,
		);
		expect(lines()[2]).toBe('山田太郎 ✓ Saved. u undoes it');
		expect(lines()[3]).toBe('山田太郎さん山田太郎さん山田太');
	});

	it.each<readonly [number, number]>([...SIZES, [12, 3]])('wraps and fits at %i×%i', (columns, rows) => {
		for (const text of HARD_TEXTS) {
			const {frame, unmount} = renderAt(
				columns,
				rows,
				<Screen columns={columns} rows={rows}>
					<Toast columns={columns} lastRow={rows - 2} text={`${text} ${text} ${text} ${text}`} as="watch" />
				</Screen>,
			);
			expectFits(frame(), columns, rows);
			expect(frame()).toContain('!');
			unmount();
		}
	});
});

describe('Empty', () => {
	it('says what to do in the middle', () => {
		const {lines} = renderAt(40, 12, <Empty width={30} height={7} text="Nobody here yet." />);
		expect(lines()).toEqual(['', '', '', '       Nobody here yet.', '', '', '']);
	});

	it.each<readonly [number, number]>([...SIZES, [20, 1], [9, 2]])('fits at %i×%i', (columns, rows) => {
		for (const text of HARD_TEXTS) {
			const {frame, unmount} = renderAt(columns, rows, <Empty width={columns} height={rows} text={text.repeat(5)} />);
			expectFits(frame(), columns, rows);
			unmount();
		}
	});
});
