// Half a page in a list of rows of different heights.
import {describe, expect, it} from 'vitest';
import {halfPageFrom} from '../../../source/ui/list/paging.ts';
import {roomOf} from '../../../source/ui/panes/notice.ts';
import {placeOf} from '../../../source/ui/state.ts';
import {specOf} from '../../../source/ui/views/index.ts';
import {openFlow} from '../flow.ts';

/** Rows `a`, `b`, … of so many lines each, under a heading. */
const IDS = ['a', 'b', 'c', 'd', 'e'];
const lines = [1, 4, 2, 9, 1].flatMap((height, index) => Array.from({length: height}, () => ({row: IDS[index]})));
const drawn = [{}, ...lines];

describe('half a page', () => {
	it.each([
		[0, 1, 6, 2],
		[0, 1, 5, 1],
		[0, 1, 1, 1],
		[2, 1, 4, 3],
		[3, 1, 4, 4],
		[4, 1, 4, 5],
		[4, -1, 9, 3],
		[3, -1, 6, 1],
		[3, -1, 7, 0],
		[0, -1, 7, -1],
	] as const)('from row %i, by %i and at most %i lines, leads to row %i', (index, by, half, goal) => {
		expect(halfPageFrom(drawn, IDS, index, by, half)).toBe(goal);
	});

	it.each([
		['plan', ['P']],
		['prep sheet', ['p']],
	])('passes over no line of a %s', async (_name, keys) => {
		const flow = await openFlow({columns: 80, rows: 24});
		await flow.press(...keys);
		const shown = specOf(placeOf(flow.state())).tallLines?.(flow.state(), flow.context(), roomOf(flow.context(), false));
		if (!shown) throw new Error('nothing is drawn in lines here');
		const rows = [...new Set(shown.lines.map(({row}) => row).filter(row => row !== undefined))];
		const place = (): number => rows.indexOf(flow.selected() ?? '');
		const end = (): number => shown.lines.findLastIndex(({row}) => row === flow.selected());
		expect(shown.half).toBeGreaterThan(5);
		await flow.press('g');
		for (let presses = 0; presses < 60; presses += 1) {
			const [before, row] = [end(), place()];
			await flow.press('ctrl-d');
			if (end() === before) break;
			// A row further, however much lies between; otherwise no more than half of what is seen.
			expect(place() === row + 1 || end() - before <= shown.half).toBe(true);
		}
		expect(end()).toBe(shown.lines.findLastIndex(({row}) => row !== undefined));
		await flow.press('ctrl-u');
		expect(end()).toBeLessThan(shown.lines.length - 1);
	});
});
