// The actions on a person's page: the lead's own first, each by its day, and what is late seen as such.
import {expect, it} from 'vitest';
import {focus} from '../../../../source/ui/keymap/here.ts';
import {chooseTheme} from '../../../../source/ui/theme.ts';
import {ACTIONS_LOOK} from '../../../../source/ui/views/person/person-looks.ts';
import {openFlow, TODAY} from '../../flow.ts';

const promised = (owner: 'lead' | 'person', text: string, due?: '2026-11-14' | '2026-11-27') =>
	({kind: 'action-opened', person: 'zoe', owner, text, ...(due === undefined ? {} : {due})}) as const;

it('come the lead’s own first, each by its day, those without a day last; late ones are coloured', async () => {
	const flow = await openFlow({team: {rosterText: 'people: [{name: Zoe}]\n', entries: []}});
	await flow.elsewhere.append(
		[
			promised('person', 'theirs, some day'),
			promised('person', 'theirs, late', '2026-11-14'),
			promised('lead', 'mine, some day'),
			promised('lead', 'mine, next week', '2026-11-27'),
			promised('lead', 'mine, late', '2026-11-14'),
		],
		TODAY,
	);
	await flow.tick();
	await flow.press('enter', ']', ']', ']', ']');
	const [zoe] = flow.context().team.people;
	const {glyphs} = chooseTheme();
	const seen = focus(flow.state(), flow.context())?.rows.map(row => {
		const cells = zoe && ACTIONS_LOOK.row(row, zoe, flow.state(), flow.context(), glyphs).cells;
		return [cells?.text, cells?.due];
	});
	expect(seen).toEqual([
		['mine, late', {text: '6d late', as: 'act'}],
		['mine, next week', {text: 'in 7d', as: 'text'}],
		['mine, some day', {text: '–', as: 'text'}],
		['theirs, late', {text: '6d late', as: 'watch'}],
		['theirs, some day', {text: '–', as: 'text'}],
	]);
});
