// How the demo team looks: the screens of the Team view and a person's page, kept as text beside this test.
import {describe, expect, it} from 'vitest';
import {openFlow} from '../flow.ts';
import {draw, SCREENS, stateAfter} from '../screens.tsx';

const KEPT = [
	'team',
	'the card',
	'a page',
	'gaps',
	'timeline',
	'feedback of one',
	'actions',
	'areas',
	'feedback',
	'held',
	'help',
];
const GOLDEN_SIZES = [
	[120, 40],
	[80, 24],
] as const;
const fileOf = (name: string, columns: number, rows: number, kind = 'txt'): string =>
	`${name.replaceAll(' ', '-')}-${columns}x${rows}.${kind}`;

describe.each(GOLDEN_SIZES)('at %i×%i', (columns, rows) => {
	it.each(KEPT)('%s', async name => {
		const flow = await openFlow({columns, rows});
		const screen = draw(stateAfter(flow.state(), flow.context(), SCREENS[name] ?? []), flow.context());
		await expect(`${screen.frame()}\n`).toMatchFileSnapshot(fileOf(name, columns, rows));
	});
});

describe('colours', () => {
	it.each(['team', 'feedback'])('%s', async name => {
		const flow = await openFlow();
		const screen = draw(stateAfter(flow.state(), flow.context(), SCREENS[name] ?? []), flow.context());
		// Escape characters are kept as a sign that can be read in a diff.
		await expect(`${screen.coloured().replaceAll('\u001B', '␛')}\n`).toMatchFileSnapshot(fileOf(name, 120, 40, 'colours.txt'));
	});
});
