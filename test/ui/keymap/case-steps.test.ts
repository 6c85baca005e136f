// The key about cases: not so, another one, undone by one key, and nothing of it while masked.

import {describe, expect, it} from 'vitest';
import {personById} from '../../../source/domain/team/by-id.ts';
import {type Flow, openFlow} from '../flow.ts';

const casesOf = (flow: Flow, person: string) => personById(flow.context().team, person)?.cases.map(({id, setBy}) => [id, setBy]);

/** The demo's Bo works toward another track. */
const atBo = async (): Promise<Flow> => {
	const flow = await openFlow();
	await flow.press('/');
	await flow.types('bo lind');
	await flow.press('enter');
	expect(casesOf(flow, 'bo')).toEqual([['changing-track', 'records']]);
	return flow;
};

describe('N', () => {
	it('says that the case does not hold, and u takes it back', async () => {
		const flow = await atBo();
		await flow.press('N', 'enter');
		expect(casesOf(flow, 'bo')).toEqual([]);
		expect(flow.toast()).toBe('Another kind of work does not hold for Bo Lindqvist · u undo');
		await flow.press('u');
		expect(casesOf(flow, 'bo')).toEqual([['changing-track', 'records']]);
	});

	it('says that another one holds, on the prep sheet too', async () => {
		const flow = await atBo();
		await flow.press('p', 'N', 'down', 'enter');
		expect(casesOf(flow, 'bo')).toEqual([
			['worn', 'lead'],
			['changing-track', 'records'],
		]);
	});

	it('says nothing of cases while masked', async () => {
		const flow = await atBo();
		await flow.press('.', 'N');
		expect(flow.toast()).toBe('not so: cases are hidden: . shows them');
	});
});
