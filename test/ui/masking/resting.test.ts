// A dashboard that is left alone masks itself, and the next key shows what was there.
import {describe, expect, it} from 'vitest';
import {screenParts} from '../../../source/ui/screen-lines.ts';
import {chooseTheme} from '../../../source/ui/theme.ts';
import {contentsOf, NOON, openFlow} from '../flow.ts';

const MINUTES = 600_000;

const left = async (start = {}) => {
	let time = NOON().getTime();
	const flow = await openFlow({now: () => new Date(time), maskAfterMs: MINUTES, start});
	return {
		flow,
		pass: async (ms: number) => {
			time += ms;
			await flow.tick();
		},
	};
};

describe('a dashboard that is left alone', () => {
	it('is masked after its time, and back with any key, which does nothing else', async () => {
		const {flow, pass} = await left();
		await pass(MINUTES - 1);
		expect(flow.state().masked).toBe(false);
		await pass(1);
		expect(flow.state()).toMatchObject({masked: true, resting: true});
		await flow.press('f');
		expect(flow.state()).toMatchObject({masked: false, resting: false, overlays: []});
		expect(flow.toast()).toBeUndefined();
		await pass(MINUTES - 1);
		expect(flow.state().masked).toBe(false);
	});

	it('does not begin to rest while keys are pressed', async () => {
		const {flow, pass} = await left();
		for (let presses = 0; presses < 5; presses++) {
			await pass(MINUTES - 1);
			await flow.press('j');
		}
		expect(flow.state().masked).toBe(false);
	});

	it('shows no form with what was typed, and gives it back', async () => {
		const {flow, pass} = await left();
		await flow.press('f');
		await flow.types('half');
		const drawn = () => screenParts(flow.state(), flow.context(), chooseTheme('dark', {})).overlay;
		expect(drawn()).toBeDefined();
		await pass(MINUTES);
		expect(drawn()).toBeUndefined();
		await flow.types('x');
		expect(drawn()).toBeDefined();
		expect(contentsOf(flow.form()).text).toBe('half');
	});

	it('stays masked where the lead had masked it', async () => {
		const {flow, pass} = await left({masked: true});
		await pass(MINUTES);
		await flow.press('j');
		expect(flow.state()).toMatchObject({masked: true, resting: false});
	});

	it('changes once, not at every look', async () => {
		const {flow, pass} = await left();
		const states = new Set<object>();
		flow.session.subscribe(() => states.add(flow.state()));
		for (let looks = 0; looks < 5; looks++) await pass(MINUTES);
		expect(states.size).toBe(1);
	});
});
