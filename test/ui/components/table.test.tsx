import fc from 'fast-check';
import {Box} from 'ink';
import {describe, expect, it} from 'vitest';
import {placeColumns, share, type TableColumn, widest} from '../../../source/ui/components/column-layout.ts';
import type {TableRow} from '../../../source/ui/components/table-lines.ts';
import {firstVisible, position} from '../../../source/ui/components/windows.ts';
import {chooseTheme, ThemeContext} from '../../../source/ui/theme.ts';
import {HARD_TEXTS} from '../../support/teams/long-and-wide.ts';
import {expectFits, renderAt, SIZES} from '../../support/terminal/render-at.tsx';
import {List, Table, type TableProps} from './part-elements.tsx';

const COLUMNS: TableColumn[] = [
	{key: 'state', title: '', width: 1},
	{key: 'name', title: 'Name', width: 10, weight: 1},
	{key: 'level', title: '', width: 7, priority: 2},
	{key: 'gaps', title: 'Gaps', width: 5, align: 'right', priority: 3},
	{key: 'why', title: 'Why now', width: 8, weight: 2, priority: 1},
];

const PEOPLE: TableRow[] = [
	{cells: {state: {text: '‼', as: 'act'}, name: 'Bo Lindqvist', level: 'L5 → M1', gaps: '9', why: 'no 1:1 for 19 days'}},
	{
		cells: {
			state: '!',
			name: '山田 太郎さん',
			level: 'L3',
			gaps: '12',
			why: ['mood ', {text: 'lower', as: 'watch'}, ' two meetings running'],
		},
		marked: true,
	},
	{cells: {state: '‖', name: 'Finn', gaps: '–'}, faint: true},
];

const table = (props: Partial<TableProps> = {}) => (
	<Table
		width={50}
		height={5}
		columns={COLUMNS}
		count={PEOPLE.length}
		rowAt={index => PEOPLE[index] ?? {cells: {}}}
		selected={0}
		{...props}
	/>
);

describe('placeColumns', () => {
	it('shares what is left by weight', () => {
		expect(placeColumns(COLUMNS, 60).map(({key, room, gap}) => [key, room, gap])).toEqual([
			['state', 1, 0],
			['name', 17, 2],
			['level', 7, 2],
			['gaps', 5, 2],
			['why', 22, 2],
		]);
	});

	it('leaves out the highest priority number first, and what has none never', () => {
		const keys = (room: number) => placeColumns(COLUMNS, room).map(({key}) => key);
		expect(keys(39)).toEqual(['state', 'name', 'level', 'gaps', 'why']);
		expect(keys(38)).toEqual(['state', 'name', 'level', 'why']);
		expect(keys(31)).toEqual(['state', 'name', 'why']);
		expect(keys(22)).toEqual(['state', 'name']);
		expect(keys(3)).toEqual(['state']);
		expect(keys(0)).toEqual([]);
	});

	it('is never wider than the room', () => {
		const column = fc.record({
			key: fc.string(),
			title: fc.string(),
			width: fc.integer({min: 0, max: 30}),
			weight: fc.option(fc.integer({min: 1, max: 5}), {nil: undefined}),
			priority: fc.option(fc.integer({min: 1, max: 5}), {nil: undefined}),
		});
		fc.assert(
			fc.property(fc.array(column, {maxLength: 8}), fc.integer({min: 0, max: 130}), (columns, room) => {
				const placed = placeColumns(columns, room);
				const taken = placed.reduce((sum, each) => sum + each.room + each.gap, 0);
				expect(taken).toBeLessThanOrEqual(room);
				expect(placed.every(each => each.room > 0)).toBe(true);
				if (
					placed.length > 0 &&
					placed.length === columns.length &&
					columns.some(each => each.weight !== undefined) &&
					taken < room
				) {
					expect(columns.reduce((sum, each) => sum + each.width + 2, -2)).toBeGreaterThan(room);
				}
			}),
		);
	});

	it('shares whole columns', () => {
		expect(share(10, [1, 1, 1])).toEqual([4, 3, 3]);
		expect(share(7, [0, 2, 1])).toEqual([0, 5, 2]);
		expect(share(5, [])).toEqual([]);
		expect(share(-3, [1])).toEqual([0]);
		expect(widest(['Bo', '山田太郎'], 4, 7)).toBe(7);
		expect(widest([], 4, 7)).toBe(4);
	});
});

describe('firstVisible', () => {
	it.each([
		[100, 42, 10, 0, 33],
		[100, 42, 10, 40, 40],
		[100, 5, 10, 40, 5],
		[100, 99, 10, 0, 90],
		[5, 4, 10, 3, 0],
		[20, 0, 10, 15, 0],
		[0, 0, 10, 3, 0],
	])('of %i rows with %i selected, %i high, from %i → %i', (count, selected, height, before, top) => {
		expect(firstVisible(count, selected, height, before)).toBe(top);
	});

	it('says the position', () => {
		expect([position(1, 6), position(9, 6), position(0, 0)]).toEqual(['2 of 6', '6 of 6', '']);
	});
});

describe('Table', () => {
	it('draws one line a row, aligned by display width', () => {
		const {lines} = renderAt(60, 12, table({width: 60, selected: 1, sort: {key: 'gaps', down: true}}));
		expect(lines()).toEqual([
			'     Name                        Gaps↓  Why now',
			'  ‼  Bo Lindqvist       L5 → M1      9  no 1:1 for 19 days',
			'▸●!  山田 太郎さん      L3          12  mood lower two meet…',
			'  ‖  Finn                            –',
		]);
	});

	it('keeps its titles above a single row, and gives them up where two rows want the room', () => {
		const first = (count: number, height: number) =>
			renderAt(60, 12, table({width: 60, count, height}))
				.lines()[0]
				?.trim();
		expect([first(1, 2), first(2, 3)]).toEqual([expect.stringMatching(/^Name/), expect.stringMatching(/^Name/)]);
		expect([first(1, 1), first(2, 2), first(3, 2)]).toEqual(Array(3).fill(expect.stringMatching(/Bo Lindqvist/)));
	});

	it('keeps the sort mark on a title that is cut', () => {
		const columns = [{key: 'name', title: 'Feedback', width: 5}];
		expect(renderAt(60, 12, table({columns, sort: {key: 'name', down: false}})).lines()[0]).toBe('  Fee…↑');
	});

	it('shows the selection as an even bar, by its glyph without colour, quieter without the keys', () => {
		const first = (props: Partial<TableProps>, env = {}) =>
			renderAt(
				60,
				12,
				<ThemeContext.Provider value={chooseTheme('auto', env)}>
					{table({header: false, width: 30, ...props})}
				</ThemeContext.Provider>,
			)
				.coloured()
				.split('\n')[0];
		expect(first({})).toBe('\u001B[7m▸ ‼  Bo Lindqvist  no 1:1 for…\u001B[27m');
		expect(first({active: false})).toContain('\u001B[1m');
		expect(first({}, {NO_COLOR: '1'})).toMatch(/^▸ ‼ {2}Bo Lindq/);
		expect(first({}, {NO_COLOR: '1'})).not.toContain('\u001B');
	});

	it('keeps the selected row in view while it moves, scrolling no more than needed', () => {
		const many = (selected: number) =>
			table({
				count: 100,
				height: 4,
				selected,
				rowAt: index => ({cells: {name: `Person ${index}`}}),
				columns: COLUMNS.slice(1, 2),
			});
		const {lines, rerender} = renderAt(60, 12, many(0));
		const names = () =>
			lines()
				.slice(1)
				.map(line => line.trim());
		expect(names()).toEqual(['▸ Person 0', 'Person 1', 'Person 2']);
		rerender(many(3));
		expect(names()).toEqual(['Person 1', 'Person 2', '▸ Person 3']);
		rerender(many(2));
		expect(names()).toEqual(['Person 1', '▸ Person 2', 'Person 3']);
		rerender(many(99));
		expect(names()).toEqual(['Person 97', 'Person 98', '▸ Person 99']);
	});

	it('asks only for rows in view', () => {
		const asked: number[] = [];
		renderAt(60, 12, table({count: 5000, selected: 4000, rowAt: index => ({cells: {name: String(asked.push(index))}})}));
		expect(asked.length).toBeLessThanOrEqual(4);
		expect(Math.min(...asked)).toBeGreaterThan(3990);
	});

	it('draws rows anew when columns, rows or their looks change', () => {
		const {lines, rerender} = renderAt(60, 12, table());
		rerender(
			table({
				columns: [
					{key: 'why', title: 'Why', width: 12},
					{key: 'name', title: 'Who', width: 6},
				],
				count: 2,
				selected: undefined,
			}),
		);
		expect(lines()).toEqual(['  Why           Who', '  no 1:1 for…   Bo Li…', ' ●mood lower…   山田…']);
		rerender(table({count: 0}));
		expect(lines()).toHaveLength(1);
	});

	it('keeps blank titles apart', () => {
		const columns = ['a', 'b', 'c'].map(key => ({key, title: '', width: 2}));
		const {lines} = renderAt(
			60,
			12,
			table({columns, count: 1, rowAt: () => ({cells: {a: '1', b: '2', c: '3'}}), selected: undefined}),
		);
		expect(lines()[1]).toBe('  1   2   3');
	});

	it.each<readonly [number, number]>([...SIZES, [20, 3], [4, 2]])('fits at %i×%i, the selection in view', (columns, rows) => {
		const rowAt = (index: number): TableRow => {
			const text = HARD_TEXTS[index % HARD_TEXTS.length] ?? '';
			return {
				cells: {state: text, name: text, level: text, gaps: text, why: [text, {text, as: 'watch'}]},
				marked: index % 3 === 0,
			};
		};
		for (const selected of [0, 7, 39]) {
			const {frame, unmount} = renderAt(
				columns,
				rows,
				<Box width={columns} height={rows} flexDirection="column">
					{table({width: columns, height: rows, count: 40, rowAt, selected})}
				</Box>,
			);
			expectFits(frame(), columns, rows);
			expect(frame()).toContain('▸');
			unmount();
		}
	});
});

describe('List', () => {
	const list = (selected: number | undefined, height: number, width: number) => (
		<List
			width={width}
			height={height}
			count={HARD_TEXTS.length}
			rowAt={index => ({spans: [HARD_TEXTS[index] ?? ''], end: [{text: String(index), as: 'dim'}]})}
			selected={selected}
		/>
	);

	it('marks the selected row', () => {
		const {lines} = renderAt(40, 12, list(1, 3, 30));
		expect(lines()).toEqual([
			'  Bo Lindqvist               0',
			'▸ 山田 太郎（支払いチーム）  1',
			'  김하늘                     2',
		]);
	});

	it('has no gutter where nothing can be selected', () => {
		expect(renderAt(40, 12, list(undefined, 1, 30)).lines()).toEqual(['Bo Lindqvist                 0']);
	});

	it.each(SIZES)('fits at %i×%i, the selection in view', (columns, rows) => {
		for (const [selected] of HARD_TEXTS.entries()) {
			const {frame, unmount} = renderAt(columns, rows, list(selected, rows, columns));
			expectFits(frame(), columns, rows);
			expect(frame()).toContain('▸');
			unmount();
		}
	});
});
