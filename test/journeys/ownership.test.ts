// Who owns what, over a week of changes: assigned in muster, edited in the roster, handed over before somebody leaves.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {homeWith, type Muster, openOnDemo, startMuster} from '../support/terminal/journey.ts';

const edit = (home: string, change: (text: string) => string): void => {
	const path = join(home, 'roster.yaml');
	writeFileSync(path, change(readFileSync(path, 'utf8')));
};

/** Gives the area under the cursor to whose name begins so, with a backup and a reason. */
const assign = async (muster: Muster, owner: string, backup: string, why: string): Promise<void> => {
	muster.press('o');
	await muster.sees('Assign · ');
	muster.press(owner);
	await muster.sees(/▸Owner +\(•\) [A-Z]/);
	muster.press('tab', backup, 'tab', 'tab');
	await muster.sees(/▸Why/);
	muster.types(why);
	muster.press('enter');
	await muster.sees(/is now held by .* · u undo/);
};

describe('an area', () => {
	it('is assigned, wins over the roster until that is edited, and the undo leaves the roster’s word', async () => {
		const muster = await openOnDemo();
		muster.press('3');
		await muster.sees(/▸ ‼ +Fraud rules +Gil Moreno \(left\)/);
		await assign(muster, 'e', 'b', 'knows the rules');
		await muster.sees(/Fraud rules +Emi Sato +Bo Lindqvist/);
		edit(muster.home, text => text.replace('Fraud rules, owner: gil', 'Fraud rules, owner: dana'));
		await muster.sees(/Fraud rules +Dana Petrov/);
		muster.press('u');
		await muster.sees('Undone: ');
		await muster.sees(/Fraud rules +Dana Petrov/);
		const {stdout} = await muster.elsewhere('log', '--kind', 'area-assigned');
		expect(stdout).not.toContain('knows the rules');
	});

	it('is given an owner from the card that says it has nobody to step in', async () => {
		const muster = await openOnDemo();
		muster.press('o');
		await muster.sees('Assign which area?');
		muster.press('down', 'enter');
		await muster.sees('Assign · On-call rota');
		muster.press('tab', 'c', 'enter');
		await muster.sees(/On-call rota is now held by .*, with Chidi .* as backup/);
		await muster.doesNotSee('On-call rota: one person holds it');
	});
});

describe('a re-org week', () => {
	it('moves people, levels and areas, and the roster is told what to take over', async () => {
		const muster = startMuster({home: await homeWith('demo')});
		await muster.sees('6 people');
		edit(muster.home, text => text.replace('people:\n', 'people:\n  - {name: Hana Kim, id: hana, level: L4}\n'));
		await muster.sees('7 people');
		muster.press('3');
		await muster.sees(/▸ ‼ +Fraud rules/);
		await assign(muster, 'h', 'd', 'new team');
		await muster.sees(/Fraud rules +Hana Kim +Dana Petrov/);
		expect((await muster.elsewhere('level', 'chidi', 'L4')).code).toBe(0);
		expect((await muster.elsewhere('cadence', 'hana', 'weekly')).code).toBe(0);
		muster.press('4');
		await muster.sees(/Chidi Okeke +L4/);
		const {stdout} = await muster.elsewhere('roster', 'diff');
		expect(stdout).toContain('owner: hana');
		expect(stdout).toContain('level: L4');
	});
});

describe('a person leaving', () => {
	it('is told with what they hold alone, handed over, and no longer there once they left', async () => {
		const muster = await openOnDemo();
		edit(muster.home, text => text.replace('    id: dana\n', '    id: dana\n    left: 2026-11-27\n'));
		await muster.sees(/‼ Dana Petrov .*leaving in 7 days, alone on Card vault/);
		muster.press('3', '/');
		muster.types('vault');
		muster.press('enter');
		await muster.sees('Once Dana has left: 1 area left with nobody');
		await muster.sees(/Card vault +Dana Petrov \(leaving\)/);
		await assign(muster, 'e', 'c', 'handed over');
		await muster.sees(/Card vault +Emi Sato +Chidi Okeke/);
		muster.press('1');
		await muster.sees(/! Dana Petrov .*leaving in 7 days/);
		edit(muster.home, text => text.replace('left: 2026-11-27', 'left: 2026-11-19'));
		await muster.doesNotSee('Dana Petrov');
		await muster.sees('5 people');
		const {stdout} = await muster.elsewhere('areas');
		expect(stdout).toMatch(/Card vault +Emi Sato/);
	});
});
