// The views of 1:1s, ownership, growth and the journal in a real terminal, in the lead's words.
import {describe, expect, it} from 'vitest';
import {openOnDemo} from '../support/terminal/journey.ts';

describe('looking after who owns what', () => {
	it('sees what hangs on one person, marks an area reviewed, and takes that back', async () => {
		const muster = await openOnDemo();
		muster.press('3');
		await muster.sees('Truck factor 2: without Bo and Dana');
		muster.press('v');
		await muster.sees('If who is away or leaves?');
		muster.press('enter');
		await muster.sees('If Bo is away or leaves: 1 area left with nobody');
		muster.press('esc');
		await muster.sees('Gil has left');
		muster.press('j');
		await muster.sees('4 agree: you decide together');
		muster.press('b');
		await muster.sees('Reviewed · On-call rota');
		muster.types('the handover is written');
		muster.press('enter');
		await muster.sees('On-call rota reviewed');
		await muster.sees('20 Nov, today');
		expect((await muster.elsewhere('log', '--kind', 'area-reviewed')).stdout).toContain('the handover is written');
		muster.press('u');
		await muster.sees('12 Sep, 69 days ago');
	});
});

describe('rating with evidence', () => {
	it('goes to a cell of the heat map, rates it, and finds it in the gaps', async () => {
		const muster = await openOnDemo();
		muster.press('4');
		await muster.sees('Leadership');
		muster.press('right');
		await muster.sees(/▸ Ana Souza.*\[2\/4!\]/);
		muster.press('r');
		await muster.sees('Rating · Ana Souza');
		muster.types('led the ledger decision across two teams');
		muster.press('tab');
		muster.press('right');
		muster.press('enter');
		await muster.sees(/▸ Ana Souza.*\[3\/4 \]/);
		muster.press('enter');
		await muster.sees(/▸.*Influence/);
	});
});

describe('putting the record straight', () => {
	it('finds a note, changes it, takes it back, and brings it back', async () => {
		const muster = await openOnDemo();
		muster.press('5');
		await muster.sees('Warned finance');
		muster.press('/');
		await muster.sees('person:ana');
		muster.types('kind:praise person:emi');
		muster.press('enter');
		await muster.sees(/▸ 19 Nov/);
		muster.press('e');
		await muster.sees('Change praise of 19 Nov');
		muster.types(' Twice.');
		muster.press('enter');
		await muster.sees('Changed');
		const newest = async () => (await muster.elsewhere('log', 'emi', '--kind', 'feedback-noted')).stdout;
		expect(await newest()).toContain('late. Twice.');
		muster.press('g');
		await muster.sees(/▸ 19 Nov.*praise +edited: said/);
		muster.press('x');
		await muster.sees('Take back: praise of 19 Nov?');
		muster.press('enter');
		await muster.sees('Taken back: praise of 19 Nov');
		expect(await newest()).not.toContain('late. Twice.');
		muster.press('x');
		await muster.sees('Bring back: praise of 19 Nov?');
		muster.press('enter');
		await muster.sees('Brought back');
		expect(await newest()).toContain('late. Twice.');
	});
});
