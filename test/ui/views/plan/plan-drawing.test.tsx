// The advisor's plan as drawn: it fits every screen for everybody, and the line under the cursor is seen.
import {describe, expect, it} from 'vitest';
import type {PersonId} from '../../../../source/domain/ids.ts';
import {Screen} from '../../../../source/ui/screen.tsx';
import {type Context, initialState, type State} from '../../../../source/ui/state.ts';
import {step} from '../../../../source/ui/step.ts';
import {chooseTheme} from '../../../../source/ui/theme.ts';
import {planAbout, planList} from '../../../../source/ui/views/plan/plan-list.ts';
import {hardTeam} from '../../../support/teams/hard-team.ts';
import {expectFits, renderAt, SIZES} from '../../../support/terminal/render-at.tsx';
import {openFlow} from '../../flow.ts';

const at = (person: PersonId): Partial<State> => ({
	places: [
		{kind: 'view', view: 'team'},
		{kind: 'person', person, tab: 'plan'},
	],
});

const drawn = (state: State, context: Context): string =>
	renderAt(context.columns, context.rows, <Screen state={state} context={context} theme={chooseTheme('none')} />).frame();

const pressed = (state: State, context: Context, ...keys: readonly string[]): State =>
	keys.reduce((now, key) => step(now, {name: key, text: key}, context).state, state);

const TEAMS = {demo: 'demo', neglected: 'neglected', 'hard names': hardTeam('2026-11-12')} as const;

describe.each([...SIZES, [30, 8]] as const)('at %i×%i', (columns, rows) => {
	it.each(Object.entries(TEAMS))('fits for everybody of %s', async (_name, team) => {
		const flow = await openFlow({team, columns, rows, start: at('nobody')});
		await flow.session.settled();
		const {context} = flow.session.get();
		for (const {id} of context.team.people) {
			let state: State = {...initialState(), ...at(id)};
			for (const keys of [[], ['space', 'j', 'j', 'j'], ['G']]) {
				state = pressed(state, context, ...keys);
				const frame = drawn(state, context);
				expectFits(frame, columns, rows);
				expect(
					frame.split('\n').some(line => /^(│ )?▸ /.test(line)),
					frame,
				).toBe(true);
			}
		}
	});
});

describe('another answer than a plan', () => {
	it('is read right after what to do, under what it is, and walked through in this order', async () => {
		const flow = await openFlow({columns: 80, rows: 200, start: at('ana')});
		await flow.press('T', '3');
		const frame = drawn(flow.state(), flow.context());
		const heads = ['To do', 'A meeting script', 'Timeline · ', 'Gaps', 'To read'].map(head => frame.indexOf(`│   ${head}`));
		expect(heads.every(index => index > 0)).toBe(true);
		expect(heads).toEqual([...heads].sort((a, b) => a - b));
		expect(frame).not.toContain('What the advisor thinks');
		const list = planList.rows(flow.context(), planAbout(flow.state(), 'ana'), false);
		const kinds = list.map(({id}) => /^(phase|gap|thought|resource) /.exec(id)?.[1] ?? 'item');
		expect([...new Set(kinds)]).toEqual(['item', 'thought', 'phase', 'gap', 'resource']);
	});
});

describe('golden', () => {
	it.each([
		[120, 40],
		[80, 24],
	])('plan of the demo team at %i×%i', async (columns, rows) => {
		const flow = await openFlow({columns, rows});
		await flow.press('P', 'j', 'j', 'space');
		await expect(drawn(flow.state(), flow.context())).toMatchFileSnapshot(`../../golden/plan-${columns}x${rows}.txt`);
	});
});
