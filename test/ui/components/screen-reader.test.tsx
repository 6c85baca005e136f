import {Box} from 'ink';
import {describe, expect, it} from 'vitest';
import {linesPart} from '../../../source/ui/components/parts.ts';
import {tablePart} from '../../../source/ui/components/table-lines.ts';
import {windowsAfter} from '../../../source/ui/components/windows.ts';
import {chooseTheme} from '../../../source/ui/theme.ts';
import {renderAt} from '../../support/terminal/render-at.tsx';
import {List, Overlay, Pane, Toast} from './part-elements.tsx';

const {glyphs} = chooseTheme();
const columns = [
	{key: 'name', title: 'Name', width: 5},
	{key: 'gaps', title: 'Gaps', width: 4},
];

const Screen = () => (
	<Box flexDirection="column" width={40} height={12}>
		<Pane width={30} height={5} title="Team" right="1 of 2">
			{inside =>
				tablePart({
					...inside,
					list: 'table',
					columns,
					count: 2,
					selected: 0,
					rowAt: index => ({cells: {name: `P${index}`, gaps: '3'}}),
					glyphs,
					windows: windowsAfter(),
				})
			}
		</Pane>
		<List width={30} height={2} count={1} rowAt={() => ({spans: ['an item']})} selected={0} />
		<Overlay columns={40} rows={12} width={20} height={4} title="Note">
			{inside => linesPart([{spans: ['in the overlay']}], inside.width)}
		</Overlay>
		<Toast columns={40} lastRow={10} text="Saved" />
	</Box>
);

describe('for a screen reader', () => {
	it('everything is said in order, without frames and without being covered', () => {
		const {lines, frame} = renderAt(40, 12, <Screen />, {screenReader: true});
		const words = lines().map(line => line.replace(/ +/g, ' ').trim());
		expect(words.filter(line => line !== '')).toEqual([
			'Team 1 of 2',
			'Name, Gaps',
			'▸ P0, 3',
			'P1, 3',
			'▸ an item',
			'Note',
			'in the overlay',
			'✓ Saved',
		]);
		expect(frame()).not.toMatch(/[│─╭╮╰╯]/);
	});
});
