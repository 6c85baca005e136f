// Names in the scripts of the world, in two terminals that measure them differently: every row stays one row, with its frame.
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import headless from '@xterm/headless';
import {describe, expect, it} from 'vitest';
import {width} from '../../source/text/width.ts';
import {DISPUTED, SCRIPTS} from '../support/generated/scripts.ts';
import {BUILT_CLI, cleanEnv} from '../support/program/built-program.ts';
import {temporaryFolder} from '../support/program/temp.ts';
import {type Fixture, fixture} from '../support/teams/fixtures.ts';
import {homeWith, startMuster, TODAY} from '../support/terminal/journey.ts';
import {hasTmux, inTmux} from '../support/terminal/tmux.ts';

const team = (words: readonly (readonly [string, string])[]): Fixture => ({
	...fixture('empty', TODAY),
	rosterText: [
		'team: Names',
		'people:',
		...words.map(([script, word], index) => `  - {name: "${word} ${index}", id: p${index}, title: "${script} ${word}"}`),
	].join('\n'),
});

const ALL = [...SCRIPTS, ...DISPUTED];
const PER_SCREEN = 13;
/** Rows over which the cursor goes, each with its name in the card's title. */
const MOVES = 3;
const SCREENS = Array.from({length: Math.ceil(ALL.length / PER_SCREEN)}, (_, page) =>
	ALL.slice(page * PER_SCREEN, (page + 1) * PER_SCREEN),
);

const columnsInXterm = async (word: string): Promise<number> => {
	const emulator = new headless.Terminal({cols: 80, rows: 2, allowProposedApi: true});
	await new Promise<void>(resolve => emulator.write(word, resolve));
	return emulator.buffer.active.cursorX;
};

/** The framed rows: from the first border to the last. */
const framed = (rows: readonly string[]): readonly string[] =>
	rows.slice(
		rows.findIndex(row => row.startsWith('╭')),
		rows.findLastIndex(row => row.startsWith('╰')) + 1,
	);

describe('a name', () => {
	it.each(SCRIPTS)('in %s takes the columns that xterm gives it', async (_script, word) => {
		expect(await columnsInXterm(word)).toBe(width(word));
	});

	it.skipIf(!hasTmux())('takes the columns that tmux gives it', async () => {
		const asked = join(temporaryFolder(), 'ask.sh');
		const ask = SCRIPTS.map(
			([, word]) => `printf '\\r\\033[K%s' '${word}'; IFS=';' read -rsd R -p $'\\e[6n' row column; told+=" $((column - 1))"`,
		);
		writeFileSync(asked, [...ask, 'printf "\\r\\033[K%s told" "$told"', 'sleep 60'].join('\n'));
		const window = inTmux(`bash ${asked}`, {}, 200, 2);
		await window.sees(' told');
		const columns = window.screen()[0]?.trim().split(' ').slice(0, -1).map(Number);
		expect(columns).toEqual(SCRIPTS.map(([, word]) => width(word)));
	});
});

describe('the dashboard', () => {
	it.each(SCREENS.map((words, page) => [page + 1, words] as const))(
		'keeps its frame in the last column in xterm, names %i',
		async (_page, words) => {
			const muster = startMuster({home: await homeWith(team(words))});
			await muster.sees('? keys');
			const buffer = muster.emulator.buffer.active;
			const last = (row: number): string =>
				buffer
					.getLine(buffer.viewportY + row)
					?.getCell(119)
					?.getChars() ?? '';
			for (let index = 0; index < MOVES; index += 1) {
				const rows = muster.screen();
				expect(rows.filter(row => row.includes(' Names ') && row.includes('people'))).toHaveLength(1);
				const from = rows.findIndex(row => row.startsWith('╭'));
				const until = rows.findLastIndex(row => row.startsWith('╰'));
				const edges = Array.from({length: until - from + 1}, (_, row) => last(from + row));
				expect(edges.join('')).toMatch(/^╮│+╯╮│+╯$/);
				muster.press('j');
				const next = Math.min(index + 2, words.length);
				await muster.sees(lines => lines.some(line => line.includes(`${next} of ${words.length}`)));
			}
			muster.press('q');
			await muster.exits(0);
			expect(muster.raw().lastIndexOf('\u001B[?7h')).toBeGreaterThan(muster.raw().lastIndexOf('\u001B[?7l'));
		},
		40_000,
	);

	it.skipIf(!hasTmux())(
		'keeps its frame in tmux',
		async () => {
			for (const words of SCREENS) {
				const home = await homeWith(team(words));
				const window = inTmux(`${process.execPath} ${BUILT_CLI} --today ${TODAY}`, cleanEnv(home));
				await window.sees('? keys');
				const rows = framed(window.screen());
				expect(rows.filter(row => !/[╮│╯]$/.test(row))).toEqual([]);
				expect(window.screen().filter(row => row.includes(' Names ') && row.includes('people'))).toHaveLength(1);
				window.press('j', 'j');
				await window.sees(`3 of ${words.length}`);
				expect(framed(window.screen()).filter(row => !/[╮│╯]$/.test(row))).toEqual([]);
			}
		},
		60_000,
	);
});
