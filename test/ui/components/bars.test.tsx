import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import type {ReactElement} from 'react';
import {describe, expect, it} from 'vitest';
import {Line} from '../../../source/ui/components/line.tsx';
import {meter, meterSpans} from '../../../source/ui/components/meter.ts';
import {chooseTheme} from '../../../source/ui/theme.ts';
import {HARD_TEXTS} from '../../support/teams/long-and-wide.ts';
import {expectFits, renderAt, SIZES} from '../../support/terminal/render-at.tsx';
import {Footer, Tabs} from './part-elements.tsx';

const theme = chooseTheme();
/** The last frame of an element, as it is read. */
const shown = (element: ReactElement): string => stripVTControlCharacters(render(element).lastFrame() ?? '').trimEnd();
const plain = chooseTheme('none', {LANG: 'C'});

describe('Tabs', () => {
	const tabs = [
		{key: '1', label: 'Team'},
		{key: '2', label: '1:1s'},
		{key: '3', label: 'Ownership', short: 'Own'},
		{key: '4', label: 'Growth'},
	];

	it.each([
		[60, 2, ' 1 Team  2 1:1s [3 Ownership] 4 Growth'],
		[60, 0, '[1 Team] 2 1:1s  3 Ownership  4 Growth'],
		[38, 2, ' 1 Team  2 1:1s [3 Own] 4 Growth'],
		[20, 2, ' 1  2 [3 Own] 4'],
		[10, 2, ' 1  2 [3…'],
	])('in %i columns with %i open', (width, current, line) => {
		expect(shown(<Tabs width={width} tabs={tabs} current={current} />)).toBe(line);
	});

	it.each(SIZES)('fit at %i×%i', (columns, rows) => {
		const many = HARD_TEXTS.map((label, index) => ({key: String(index), label}));
		const {frame} = renderAt(columns, rows, <Tabs width={columns} tabs={many} current={1} end={['2 of 9']} />);
		expectFits(frame(), columns, 1);
		expect(frame()).toContain('[1 ');
	});
});

describe('Footer', () => {
	const hints = [
		{key: 'f', label: 'feedback', priority: 1},
		{key: 'm', label: '1:1 held', priority: 3},
		{key: 'p', label: 'prep', priority: 2},
		{key: 'x', label: 'extra'},
		{key: '?', label: 'keys', priority: 0},
	];

	it.each([
		[60, ' f feedback  m 1:1 held  p prep  x extra  ? keys'],
		[47, ' f feedback  m 1:1 held  p prep  ? keys'],
		[30, ' f feedback  p prep  ? keys'],
		[8, ' ? keys'],
		[5, ''],
	])('keeps the most important keys in %i columns, in their order', (width, line) => {
		expect(shown(<Footer width={width} hints={hints} />)).toBe(line);
	});

	it.each(SIZES)('fits at %i×%i', (columns, rows) => {
		const hard = HARD_TEXTS.map(label => ({key: 'k', label, priority: label.length}));
		expectFits(renderAt(columns, rows, <Footer width={columns} hints={hard} />).frame(), columns, 1);
	});
});

describe('meter', () => {
	it('draws boxes with words', () => {
		expect(shown(<Line width={30} spans={meterSpans(2, 5, '2 of 4', theme)} />)).toBe('▰▰▱▱▱  2 of 4');
		expect([meter(-1, 3, plain.glyphs), meter(9, 3, plain.glyphs)]).toEqual(['...', '###']);
	});
});
