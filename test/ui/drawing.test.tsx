// The Team view, a person's page, every form and overlay at every size: they fit, the selection is seen, something can be read.
import {describe, expect, it} from 'vitest';
import {width as columnsOf} from '../../source/text/width.ts';
import {focus} from '../../source/ui/keymap/here.ts';
import {type Context, type State, topOverlay} from '../../source/ui/state.ts';
import {chooseTheme} from '../../source/ui/theme.ts';
import type {Fixture, FixtureName} from '../support/teams/fixtures.ts';
import {HARD_TEXTS} from '../support/teams/long-and-wide.ts';
import {expectFits, SIZES} from '../support/terminal/render-at.tsx';
import {openFlow} from './flow.ts';
import {draw, drawer, expectSameWithoutColour, MAIN_SCREENS, SCREENS, stateAfter} from './screens.tsx';

const roster = (count: number): Fixture => ({
	rosterText: `people:\n${Array.from({length: count}, (_, index) => `  - {name: Person ${index + 1}, level: L4, one_on_one: {every: weekly, last: 2026-10-01}}`).join('\n')}\n`,
	entries: [],
});

const hard: Fixture = {
	rosterText: JSON.stringify({
		team: HARD_TEXTS[3],
		people: HARD_TEXTS.filter(name => name.trim() !== '').map((name, index) => ({
			name,
			id: `p${index}`,
			title: name,
			level: 'L4',
		})),
		areas: HARD_TEXTS.filter(name => name.trim() !== '').map((name, index) => ({name, id: `a${index}`, owner: 'p1'})),
	}),
	entries: [],
};

const TEAMS: Readonly<Record<string, FixtureName | Fixture>> = {
	'the demo team': 'demo',
	nobody: 'empty',
	'one person': roster(1),
	'40 people': roster(40),
	'long and wide names': 'wide-names',
	'names that nobody should have': hard,
	'a roster with a mistake': {rosterText: 'people: [{name: Ana, levle: L4, level: L77}, {name: Bo}]\n', entries: []},
	'a roster that cannot be read': {rosterText: 'people: [', entries: []},
};

/** The teams that every screen is tried with; the others show what they have to show on the main ones. */
const WHOLE: readonly unknown[] = ['demo', 'wide-names'];

const ALL_SIZES = [...SIZES, [30, 8]] as const;

/** The line of the selected row, where the keys go to a list of some rows and nothing lies on top of it. */
const selectionIsSeen = (frame: string, state: State, context: Context): boolean => {
	const overlay = topOverlay(state);
	const lines = frame.split('\n');
	if (overlay) return overlay.kind === 'form' || lines.some(line => line.includes('│ ▸'));
	const at = focus(state, context);
	if (!at || at.rows.length === 0) return true;
	return lines.some(line => line.includes('▸') && !/[╭─]/.test(line));
};

describe.each(Object.entries(TEAMS))('%s', (_name, team) => {
	it.each(ALL_SIZES)(
		'at %i×%i',
		async (columns, rows) => {
			const flow = await openFlow({team, columns, rows});
			const context = flow.context();
			const drawn = drawer(context);
			for (const [name, keys] of Object.entries(SCREENS)) {
				if (!WHOLE.includes(team) && !MAIN_SCREENS.includes(name)) continue;
				const state = stateAfter({...flow.state(), masked: name.length % 2 === 0}, context, keys);
				const frame = drawn(state).frame();
				expectFits(frame, columns, rows);
				expect(frame, name).toMatch(/\p{L}{2}/u);
				expect(selectionIsSeen(frame, state, context), `${name}: the selection\n${frame}`).toBe(true);
			}
		},
		30_000,
	);
});

/** The cells of a line: a wide character takes two, the second of them empty. */
const cellsOf = (line: string): readonly string[] =>
	Array.from(new Intl.Segmenter(undefined, {granularity: 'grapheme'}).segment(line), ({segment}) => segment).flatMap(character =>
		Array.from({length: columnsOf(character)}, (_, cell) => (cell === 0 ? character : '')),
	);

describe('the actions of somebody', () => {
	it('tell their day also where there is little room', async () => {
		const flow = await openFlow({columns: 40, rows: 12});
		const screen = draw(stateAfter(flow.state(), flow.context(), SCREENS.actions ?? []), flow.context());
		expect(screen.frame()).toMatch(/▸ \[ \] {2}intro to .*9d late|▸ \[ \] {2}intro to .*9 days/);
		screen.unmount();
	});
});

describe('the palette', () => {
	it('says so when no action fits', async () => {
		const flow = await openFlow();
		const screen = draw(stateAfter(flow.state(), flow.context(), [':', 'z', 'z', 'z', 'q']), flow.context());
		expect(screen.frame()).toContain('no action fits that');
		screen.unmount();
	});
});

describe('the help', () => {
	it('keeps its columns apart where a label is cut', async () => {
		const flow = await openFlow({columns: 80, rows: 24});
		const screen = draw(stateAfter(flow.state(), flow.context(), ['?', ...'competency before']), flow.context());
		expect(screen.frame()).toMatch(/competency be\S*… +Competency before/);
		screen.unmount();
	});
});

describe('an overlay', () => {
	it.each(ALL_SIZES)('covers wide characters whole at %i×%i', async (columns, rows) => {
		for (const team of ['wide-names', hard] as const) {
			const flow = await openFlow({team, columns, rows});
			const drawn = drawer(flow.context());
			for (const name of ['feedback', 'held', 'help', 'a menu']) {
				const screen = drawn(stateAfter(flow.state(), flow.context(), SCREENS[name] ?? []));
				const lines = screen.frame().split('\n').map(cellsOf);
				const top = lines.findIndex(line => line.join('').includes('╭ ▸ ') && !line.join('').includes('╭ ▸ Team'));
				const left = lines[top]?.lastIndexOf('╭', lines[top]?.indexOf('▸')) ?? -1;
				const right = lines[top]?.indexOf('╮', left) ?? -1;
				const bottom = lines.findIndex((line, row) => row > top && line[left] === '╰' && line[right] === '╯');
				expect(bottom, `${name}\n${screen.frame()}`).toBeGreaterThan(top);
				// Letters that a virama joins are one character of three columns or more, of which Ink covers no part.
				const covered = lines.slice(top + 1, bottom).filter(line => !line.join('').includes('\u094D'));
				for (const line of covered) expect([line[left], line[right]], screen.frame()).toEqual(['│', '│']);
			}
		}
	});
});

describe('a window of a few rows', () => {
	it.each([
		[80, 5],
		[20, 5],
		[40, 3],
		[10, 2],
		[12, 1],
	])('of %i×%i shows of everything what it can', async (columns, rows) => {
		const flow = await openFlow({columns, rows});
		const drawn = drawer(flow.context());
		for (const [name, keys] of Object.entries(SCREENS)) {
			const frame = drawn(stateAfter(flow.state(), flow.context(), keys)).frame();
			expectFits(frame, columns, rows);
			expect(frame, name).toMatch(/\p{L}/u);
		}
		if (rows < 2) return;
		const help = drawn(stateAfter(flow.state(), flow.context(), ['?'])).frame();
		expect(help).toMatch(/\n▸ Here/);
		if (rows < 3) return;
		const form = drawn(stateAfter(flow.state(), flow.context(), ['f'])).frame();
		expect(form).toMatch(/Feedback · Ana|Feedback/);
		expect(form).toMatch(/▸Text/);
	});
});

describe('without colour', () => {
	it('nothing is styled, and the same is said', async () => {
		const flow = await openFlow();
		expectSameWithoutColour(
			Object.values(SCREENS).map(keys => stateAfter(flow.state(), flow.context(), keys)),
			flow.context(),
		);
	});

	it('on a plain terminal everything is ASCII but the names', async () => {
		const flow = await openFlow({team: roster(3)});
		const drawn = drawer(flow.context(), chooseTheme('auto', {TERM: 'linux'}));
		for (const [name, keys] of Object.entries(SCREENS)) {
			const screen = drawn(stateAfter(flow.state(), flow.context(), keys));
			expect(screen.frame().match(/[─│╭╮╰╯▸‼●▪▫▰▱✓‖]/gu), name).toBeNull();
		}
	});
});
