// A 1:1: held, skipped, planned; what is recorded shows, and one key takes it back.
import {describe, expect, it} from 'vitest';
import {homeWith, openOnDemo, startMuster} from '../support/terminal/journey.ts';

describe('a 1:1', () => {
	it('is recorded as held: Bo no longer needs me', async () => {
		const muster = await openOnDemo();
		muster.press('j', 'm');
		await muster.sees('1:1 held · Bo Lindqvist');
		muster.types('talked about January');
		muster.press('enter');
		await muster.sees('1:1 with Bo Lindqvist recorded');
		await muster.sees('2 people and 1 area need you');
		const {stdout} = await muster.elsewhere('log', 'bo', '--json');
		const [held] = JSON.parse(stdout).entries;
		expect(held).toMatchObject({kind: 'meeting-held', person: 'bo', on: '2026-11-20', notes: 'talked about January'});
	});

	it('can be taken back: the same reasons are there again', async () => {
		const muster = startMuster({home: await homeWith('demo')});
		await muster.sees('no 1:1 for 19 days');
		muster.press('j', 'm');
		await muster.sees('1:1 held · Bo Lindqvist');
		muster.press('enter');
		await muster.sees('2 people and 1 area need you');
		muster.press('u');
		await muster.sees('3 people and 1 area need you');
		await muster.sees('no 1:1 for 19 days');
	});

	it('may be skipped with a reason, which holds the reminder back', async () => {
		const muster = await openOnDemo();
		muster.press('j', 'M');
		await muster.sees('1:1 skipped · Bo Lindqvist');
		muster.types('he is ill');
		muster.press('enter');
		await muster.sees('2 people and 1 area need you');
	});

	it('is planned for a day that the list then shows', async () => {
		const muster = await openOnDemo();
		muster.press('j', 'n');
		await muster.sees('Next 1:1 · Bo Lindqvist');
		muster.types('tuesday');
		muster.press('enter');
		await muster.sees('planned for 2026-11-24');
		const {stdout} = await muster.elsewhere('status', '--json');
		const bo = JSON.parse(stdout).people.find((person: {id: string}) => person.id === 'bo');
		expect(bo.oneOnOne.next).toBe('2026-11-24');
	});

	it('opens an action and a topic, which are then done and discussed', async () => {
		const muster = await openOnDemo();
		muster.press('a');
		await muster.sees('Action · Ana Souza');
		muster.types('ask about the course');
		muster.press('enter');
		await muster.sees('noted');
		muster.press('t');
		await muster.sees('Topic for the next 1:1 · Ana Souza');
		muster.types('the large meeting');
		muster.press('enter');
		await muster.sees('carried until');
		const open = async () => JSON.parse((await muster.elsewhere('actions', 'ana', '--json')).stdout).actions.length;
		const before = await open();
		muster.press('enter');
		await muster.sees(/Card.*Actions/);
		// From the card over gaps, timeline and feedback.
		muster.press(']', ']', ']', ']');
		await muster.sees('ask about the course');
		muster.press('d');
		await muster.sees(/(Your promise to|Action of|Topic with) .* (done|discussed)/);
		expect(await open()).toBe(before - 1);
	});
});
