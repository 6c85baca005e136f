// The views of 1:1s, ownership, growth and the journal at every size: they fit, the selection is seen, something can be read.
import {describe, expect, it} from 'vitest';
import {focus} from '../../../source/ui/keymap/here.ts';
import {type Context, type State, topOverlay} from '../../../source/ui/state.ts';
import {chooseTheme} from '../../../source/ui/theme.ts';
import type {Fixture, FixtureName} from '../../support/teams/fixtures.ts';
import {largeJournal, largeRoster} from '../../support/teams/large.ts';
import {HARD_TEXTS} from '../../support/teams/long-and-wide.ts';
import {expectFits, SIZES} from '../../support/terminal/render-at.tsx';
import {openFlow, TODAY} from '../flow.ts';
import {draw, drawer, expectSameWithoutColour, keyOf, stateAfter} from '../screens.tsx';

const many = (people: number, entries: number): Fixture => ({
	rosterText: largeRoster(people, TODAY),
	entries: largeJournal({people, months: 3, entries, today: TODAY}),
});

const NAMES = HARD_TEXTS.filter(name => name.trim() !== '');
const hard: Fixture = {
	rosterText: JSON.stringify({
		people: NAMES.map((name, index) => ({name, id: `p${index}`, title: name, level: 'L4', one_on_one: 'weekly'})),
		areas: NAMES.map((name, index) => ({name, id: `a${index}`, owner: `p${index % 3}`, backup: 'p4', authority: 7})),
	}),
	entries: largeJournal({people: 5, months: 2, entries: 60, today: TODAY}).map(entry =>
		'text' in entry ? {...entry, text: HARD_TEXTS.join('\n')} : entry,
	),
};

const TEAMS: Readonly<Record<string, FixtureName | Fixture>> = {
	'the demo team': 'demo',
	nobody: 'empty',
	'one person': many(1, 20),
	'40 people': many(40, 400),
	'long and wide names': 'wide-names',
	'names that nobody should have': hard,
	'a team long left alone': 'neglected',
};

const MONTH = keyOf('month');

const right = (count: number): string[] => Array(count).fill('right');

/** Keys to every screen of these views. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
	week: ['2'],
	'week, its last row': ['2', 'G'],
	'week, zoomed': ['2', 'z'],
	'week, its card': ['2', 'tab', 'G'],
	'week, its card, zoomed': ['2', 'tab', 'z'],
	'week, marked': ['2', 'space', 'space'],
	'week, a filter': ['2', '/', 'o'],
	'week, a day planned': ['2', 'n', 'x', 'enter'],
	ownership: ['3'],
	'ownership, its last row': ['3', 'G'],
	'ownership, sorted': ['3', 's', 's'],
	'ownership, if gone': ['3', 'tab'],
	'ownership, if gone, zoomed': ['3', 'tab', 'z'],
	'ownership, whom to choose': ['3', 'v'],
	'ownership, somebody chosen': ['3', 'v', 'down', 'enter'],
	'ownership, reviewed': ['3', 'b'],
	'ownership, assigned': ['3', 'o'],
	growth: ['4'],
	'growth, its last row': ['4', 'G'],
	'growth, its last competency': ['4', ...right(14)],
	'growth, another group': ['4', ']', ']'],
	'growth, its orders': ['4', 's'],
	'growth, sorted': ['4', 's', 'down', 'down', 'enter'],
	'growth, zoomed': ['4', 'z'],
	'growth, marked': ['4', 'space'],
	'growth, a rating': ['4', 'r'],
	journal: ['5'],
	'journal, its last row': ['5', 'G'],
	'journal, zoomed': ['5', 'z'],
	'journal, a filter begun': ['5', '/'],
	'journal, a filter': ['5', '/', 'k', 'i', 'n', 'd', ':', 'w'],
	'journal, a filter that nothing fits': ['5', '/', 'q', 'q', 'q'],
	'journal, taking back': ['5', 'x'],
	'journal, changing': ['5', 'e'],
	open: ['7'],
	'open, its last row': ['7', 'G'],
	'open, zoomed': ['7', 'z'],
	'open, by person': ['7', 's'],
	'open, a filter that nothing fits': ['7', '/', 'q', 'q', 'q'],
	'open, one thing': ['7', 'enter'],
	month: [MONTH],
	'month, the next': [MONTH, ']'],
	'month, long ago': [MONTH, ...Array.from({length: 9}, () => '[')],
	'month, its last row': [MONTH, 'G'],
	'month, zoomed': [MONTH, 'z'],
	'month, a filter': [MONTH, '/', 'a', 'n', 'a'],
};

/** The teams that every screen is tried with; the others show what they have to show on the main ones. */
const WHOLE: readonly unknown[] = ['demo', 'wide-names'];
const MAIN = [
	'week',
	'ownership',
	'ownership, somebody chosen',
	'growth',
	'growth, its last competency',
	'journal, its last row',
	'journal, zoomed',
	'journal, taking back',
	'journal, changing',
	'open, its last row',
	'open, one thing',
	'month',
	'month, its last row',
];

const ALL_SIZES = [...SIZES, [30, 8]] as const;

const selectionIsSeen = (frame: string, state: State, context: Context): boolean => {
	const lines = frame.split('\n');
	const overlay = topOverlay(state);
	if (overlay) return overlay.kind === 'form' || lines.some(line => line.includes('│ ▸'));
	const at = focus(state, context);
	return !at || at.rows.length === 0 || lines.some(line => line.includes('▸') && !/[╭─]/.test(line));
};

describe.each(Object.entries(TEAMS))('%s', (_name, team) => {
	it.each(ALL_SIZES)(
		'at %i×%i',
		async (columns, rows) => {
			const flow = await openFlow({team, columns, rows});
			const context = flow.context();
			const drawn = drawer(context);
			for (const [name, keys] of Object.entries(SCREENS)) {
				if (!WHOLE.includes(team) && !MAIN.includes(name)) continue;
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

describe('zoom where there is room for one pane', () => {
	it.each([
		['3', 'ownership', /── Fraud rules ─/, /since 20 Oct|no owner since Gil Moreno/],
		['4', 'growth', /── Vision · Ana Souza ─/, /2 foundational/],
		['7', 'open', /── Your promise to Ana/, /11 Nov, 9 days late/],
		['5', 'journal', /── Praise · Emi · Thu 19/, /Warned finance a day/],
	])('shows what is under the cursor in full in view %s, %s', async (digit, _view, title, words) => {
		for (const [columns, rows] of [
			[60, 20],
			[40, 12],
		] as const) {
			const flow = await openFlow({columns, rows});
			const screen = draw(stateAfter(flow.state(), flow.context(), [digit, 'z']), flow.context());
			const frame = screen.frame();
			expect(frame).toMatch(title);
			expect(frame.replace(/\s+/g, ' ')).toMatch(words);
			expect(frame).toContain('▸');
			screen.unmount();
		}
	});

	it('is not needed in the 1:1s, whose reasons are told on a narrow screen, too', async () => {
		const flow = await openFlow({columns: 60, rows: 20});
		const screen = draw(stateAfter(flow.state(), flow.context(), ['2']), flow.context());
		expect(screen.frame()).toMatch(/▸ Slipped .* Bo Lindqvist +no 1:1 for/);
		expect(screen.frame()).toMatch(/── Bo Lindqvist ─[\s\S]*hold it, or plan a day for it/);
		screen.unmount();
	});

	it('is not needed where the list leaves room', async () => {
		const flow = await openFlow({columns: 60, rows: 20});
		const screen = draw(stateAfter(flow.state(), flow.context(), ['3', 'j']), flow.context());
		expect(screen.frame()).toMatch(/── On-call rota ─.*\nOwner {4}Ana Souza · no backup/);
		screen.unmount();
	});
});

describe('without colour', () => {
	it('the same is said', async () => {
		const flow = await openFlow();
		expectSameWithoutColour(
			Object.values(SCREENS).map(keys => stateAfter(flow.state(), flow.context(), keys)),
			flow.context(),
		);
	});

	it('the cell under the cursor stands in brackets, and gaps have their mark', async () => {
		const flow = await openFlow();
		const state = stateAfter(flow.state(), flow.context(), ['4', 'right']);
		const frame = draw(state, flow.context(), chooseTheme('none')).frame();
		expect(frame).toMatch(/\[Infl\]/);
		expect(frame).toMatch(/▸ Ana Souza.*\[2\/4!\]/);
	});
});

const KEPT: Readonly<Record<string, string>> = {
	week: 'week',
	ownership: 'ownership',
	'ownership, if gone': 'ownership-if-gone',
	growth: 'growth',
	'growth, sorted': 'growth-sorted',
	journal: 'journal',
	'journal, taking back': 'journal-taking-back',
	open: 'open',
	'open, one thing': 'open-look',
	month: 'month',
};

describe.each([
	[120, 40],
	[80, 24],
])('as it looks at %i×%i', (columns, rows) => {
	it.each(Object.entries(KEPT))('%s', async (name, file) => {
		const flow = await openFlow({columns, rows});
		const screen = draw(stateAfter(flow.state(), flow.context(), SCREENS[name] ?? []), flow.context());
		await expect(`${screen.frame()}\n`).toMatchFileSnapshot(`../golden/${file}-${columns}x${rows}.txt`);
	});
});
