// Golden screens with the roles of their cells: what is late, selected, dim or marked is seen as such in every place.
import {describe, expect, it} from 'vitest';
import {openFlow} from '../flow.ts';
import {keyOf} from '../screens.tsx';
import {withRoles} from './role-letters.tsx';

/** Keys to every place, and to what changes its looks; what is late is seen where the cursor stands on another row. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
	team: [],
	'team-zoomed': ['z'],
	'team-marked-and-masked': ['space', '.'],
	'team-sorted-and-filtered': ['s', '/', 'o', 'enter'],
	'team-card': ['tab'],
	'team-strip': ['shift-tab'],
	week: ['2'],
	'week-card': ['2', 'j', 'tab'],
	'week-second': ['2', 'j'],
	ownership: ['3'],
	'ownership-if-gone': ['3', 'tab'],
	growth: ['4'],
	journal: ['5'],
	month: [keyOf('month')],
	playbook: ['6', 'enter'],
	open: ['7'],
	'open-look': ['7', 'enter'],
	card: ['enter'],
	gaps: ['enter', ']'],
	timeline: ['enter', ']', ']'],
	feedback: ['enter', ']', ']', ']'],
	actions: ['enter', ']', ']', ']', ']', 'j'],
	areas: ['enter', ']', ']', ']', ']', ']'],
	plan: ['P', 'space'],
	prep: ['p'],
	'prep-notes': ['p', 'tab'],
	form: ['f', 'enter'],
	menu: ['w'],
	help: ['?'],
};

describe('the roles of the cells', () => {
	it.each(Object.entries(PLACES))('of %s', async (name, keys) => {
		const flow = await openFlow({columns: 120, rows: 40});
		await flow.press(...keys);
		await expect(withRoles(flow.state(), flow.context())).toMatchFileSnapshot(`${name}.roles.txt`);
	});
});
