// The root with Ink around it: keys reach the session one by one, a paste as text, and each change is drawn.
import {Box} from 'ink';
import {render} from 'ink-testing-library';
import {expect, it, vi} from 'vitest';
import {width} from '../../../source/text/width.ts';
import {App} from '../../../source/ui/app.tsx';
import {PartView, TopView} from '../../../source/ui/components/part-view.tsx';
import {linesPart} from '../../../source/ui/components/parts.ts';
import {chooseTheme} from '../../../source/ui/theme.ts';
import {openFlow} from '../flow.ts';

const opened = async () => {
	const flow = await openFlow({columns: 100, rows: 30});
	const screen = render(<App session={flow.session} theme={chooseTheme('none')} onControl={() => {}} />);
	return {flow, ...screen};
};

it('hears keys and draws what they changed', async () => {
	const {flow, stdin, lastFrame, unmount} = await opened();
	expect(lastFrame()).toContain('[1 Team]');
	await vi.waitFor(() => {
		stdin.write('5');
		expect(lastFrame()).toContain('[5 Journal]');
	});
	stdin.write('1');
	await vi.waitFor(() => expect(lastFrame()).toContain('[1 Team]'));
	// Typed fast, keys arrive together.
	stdin.write('jj');
	await vi.waitFor(() => expect(flow.selected()).toBe('chidi'));
	unmount();
});

it('takes a form key by key', async () => {
	const {flow, stdin, lastFrame, unmount} = await opened();
	await vi.waitFor(() => {
		if (flow.state().overlays.length === 0) stdin.write('f');
		expect(lastFrame()).toContain('Feedback · Ana Souza');
	});
	stdin.write('calm');
	await vi.waitFor(() => expect(lastFrame()).toContain('calm'));
	unmount();
});

it('keeps the columns of rows that something lies over, wherever it cuts a character of several columns', () => {
	// Four columns: three letters joined and a mark that terminals give a column of its own.
	const wide = 'स्त्री';
	for (let before = 0; before < 6; before += 1) {
		const {lastFrame, unmount} = render(
			<Box width={40} height={1}>
				<PartView part={linesPart([{spans: [`${'x'.repeat(before)}${wide.repeat(5)}|`]}], 40, 1)} />
				<TopView left={9} top={0} room={{width: 9, height: 1}} part={linesPart([{spans: ['<over it>']}], 9, 1)} />
			</Box>,
		);
		const row = lastFrame() ?? '';
		expect(width(row.slice(0, row.indexOf('<'))), row).toBe(9);
		expect(width(row.slice(0, row.indexOf('|'))), row).toBe(before + 5 * width(wide));
		unmount();
	}
});
