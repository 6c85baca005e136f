// The root with Ink around it: keys reach the session one by one, a paste as text, and each change is drawn.
import {render} from 'ink-testing-library';
import {expect, it, vi} from 'vitest';
import {App} from '../../../source/ui/app.tsx';
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
