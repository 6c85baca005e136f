// `y` in the views beside the Team's: what is shown goes to the clipboard as Markdown, filtered, sorted and masked.
import {describe, expect, it} from 'vitest';
import {focus} from '../../../source/ui/keymap/here.ts';
import {fixture} from '../../support/teams/fixtures.ts';
import {openFlow, TODAY} from '../flow.ts';

describe('y in the 1:1s view', () => {
	it('copies the week, each line with its day', async () => {
		const flow = await openFlow();
		await flow.press('2', 'y');
		expect(flow.copied()).toContain('# 1:1s · Fri 20 Nov 2026\n\n1 today, 3 more in the week ahead, 1 slipped\n\n| Day | Name |');
		expect(flow.copied()).toContain('| Slipped | Bo Lindqvist | weekly · last 1 Nov · 12d late |');
		expect(flow.copied()).toContain('| Today, Fri 20 Nov | Ana Souza |');
		expect(flow.toast()).toBe('The week as Markdown sent to the terminal’s clipboard · Y writes it to a file');
	});
});

describe('y in the Ownership view', () => {
	it('copies the areas as filtered, and what the team leans on', async () => {
		const flow = await openFlow();
		await flow.press('3', '/');
		await flow.types('checkout');
		await flow.press('enter', 'y');
		expect(flow.copied()).toContain(
			'# Ownership · Fri 20 Nov 2026\n\nTruck factor 2: without Bo and Dana, 6 of 9 areas have nobody.',
		);
		expect(flow.copied()).toMatch(
			/\| Area \| Owner \| Backup \| Authority \| Reviewed \| Why now \|\n.*\n\| Checkout API \| Ana Souza \|.*\n$/,
		);
		expect(flow.toast()).toBe('The areas as Markdown sent to the terminal’s clipboard · Y writes it to a file');
	});

	it('copies what would happen without somebody, where that has the focus', async () => {
		const flow = await openFlow();
		await flow.press('3', '/');
		await flow.types('checkout');
		await flow.press('enter', 'tab', 'y');
		expect(flow.copied()).toMatch(
			/^# If Ana is away or leaves: 1 area left with nobody\n\n- Nobody would hold On-call rota\n\n\| Area \| Holds it as \| Then it is with \|/,
		);
		expect(flow.copied()).toContain('| On-call rota | owner | nobody |');
	});
});

describe('y in the Growth view', () => {
	it('copies the heat map with its legend, competencies by their whole names', async () => {
		const flow = await openFlow();
		await flow.press('4', 'y');
		expect(flow.copied()).toContain('# Growth · Fri 20 Nov 2026\n\nrating/expected');
		expect(flow.copied()).toContain('| Name | Level | Vision | Influence | Decision making |');
		expect(flow.copied()).toContain('| Ana Souza | L4 → L5 | 2/3 | 2/4! | 3/3 |');
	});
});

describe('y in the Journal view', () => {
	it('copies the entries that the filter lets through', async () => {
		const flow = await openFlow();
		await flow.press('5', '/');
		await flow.types('kind:praise person:emi since:2026-11-19');
		await flow.press('enter', 'y');
		expect(flow.copied()).toContain('# Journal · kind:praise person:emi since:2026-11-19\n\n| Day | Who | Kind | What |');
		expect(flow.copied()).toContain('| 19 Nov | Emi | praise | said, Planning · “Warned finance');
	});

	it('says what was taken back', async () => {
		const flow = await openFlow({team: 'neglected'});
		await flow.press('5', 'x', 'enter', 'y');
		expect(flow.copied()).toContain('taken back: ');
	});

	it('copies the newest of many, and says how to have them all', async () => {
		const {rosterText, entries} = fixture('demo', TODAY);
		const again = entries.map(entry => ({...entry, id: entry.id.replace(/^./, first => (first === 'f' ? '0' : 'f'))}));
		const flow = await openFlow({team: {rosterText, entries: [...entries, ...again]}});
		await flow.press('5', 'y');
		const left = (focus(flow.state(), flow.context())?.rows.length ?? 0) - 500;
		expect(left).toBeGreaterThan(0);
		expect(flow.copied()?.match(/^\| /gm)).toHaveLength(502);
		expect(flow.copied()).toContain(`\n\nAnd ${left} entries more: muster export --format md writes them all.\n`);
		expect(flow.toast()).toBe('The newest 500 entries as Markdown sent to the terminal’s clipboard · Y writes it to a file');
	});

	it('copies no note while masked', async () => {
		const flow = await openFlow();
		await flow.press('.', '5', 'y');
		expect(flow.copied()).toContain('‹hidden›');
		expect(flow.copied()).not.toContain('Warned finance');
	});
});

describe('y where there is nothing', () => {
	it.each(['2', '3', '4', '5'])('says so in view %s', async digit => {
		const flow = await openFlow({team: 'empty'});
		await flow.press(digit, 'y');
		expect(flow.toast()).toBe('copy: there is nothing here to copy');
		expect(flow.copied()).toBeUndefined();
	});
});
