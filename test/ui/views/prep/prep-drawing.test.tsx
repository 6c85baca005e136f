// The prep sheet as drawn: it fits every screen whoever it is about, its selected line is seen, its notes keep their cursor.
import {describe, expect, it} from 'vitest';
import type {PersonId} from '../../../../source/domain/ids.ts';
import {Screen} from '../../../../source/ui/screen.tsx';
import {type Context, initialState, type State} from '../../../../source/ui/state.ts';
import {step} from '../../../../source/ui/step.ts';
import {chooseTheme} from '../../../../source/ui/theme.ts';
import {prepList} from '../../../../source/ui/views/prep/prep-list.ts';
import {hardTeam} from '../../../support/teams/hard-team.ts';
import {expectFits, renderAt, SIZES} from '../../../support/terminal/render-at.tsx';
import {type Flow, openFlow} from '../../flow.ts';
import {drawer} from '../../screens.tsx';

const at = (person: PersonId): Partial<State> => ({
	places: [
		{kind: 'view', view: 'team'},
		{kind: 'prep', person},
	],
});

const drawn = (state: State, context: Context): string =>
	renderAt(context.columns, context.rows, <Screen state={state} context={context} theme={chooseTheme('none')} />).frame();
const draw = (flow: Flow): string => drawn(flow.state(), flow.context());

/** Keys on a state alone: what they ask to be saved is left aside. */
const pressed = (state: State, context: Context, ...keys: readonly string[]): State =>
	keys.reduce((now, key) => step(now, {name: key, ...([...key].length === 1 ? {text: key} : {})}, context).state, state);

const TEAMS = {demo: 'demo', neglected: 'neglected', 'wide-names': 'wide-names', 'hard names': hardTeam('2026-11-12')} as const;
const ALL_SIZES = [...SIZES, [30, 8]] as const;

describe.each(ALL_SIZES)('at %i×%i', (columns, rows) => {
	it.each(Object.entries(TEAMS))('fits and shows the selection for everybody of %s', async (_name, team) => {
		const context = (await openFlow({team, columns, rows})).context();
		const drawnOver = drawer(context, chooseTheme('none'));
		const frameOf = (state: State) => {
			const frame = drawnOver(state).frame();
			expectFits(frame, columns, rows);
			return frame;
		};
		for (const {id} of context.team.people) {
			let state: State = {...initialState(), ...at(id)};
			for (const keys of [[], ['j', 'j', 'j'], ['G'], ['k', 'k'], ['space']]) {
				state = pressed(state, context, ...keys);
				const frame = frameOf(state);
				if (prepList.rows(context, {person: id}, false).length > 0)
					expect(
						frame.split('\n').some(line => /^│? ?▸ /.test(line)),
						frame,
					).toBe(true);
			}
			expect(frameOf(pressed(state, context, 'tab', '山', '田', ' ', 'o', 'k'))).toContain('山田 ok');
		}
	});

	it('says so when the person is gone from the roster', async () => {
		const flow = await openFlow({columns, rows, start: at('ana')});
		flow.writeRoster('people: [{name: Bo}]\n');
		await flow.tick();
		const frame = draw(flow);
		expectFits(frame, columns, rows);
		expect(frame).toContain('No longer on the roster');
		await flow.press('H');
		expect(flow.toast()).toMatch(/no longer on the roster/);
		await flow.press('tab', 'esc');
		expect(flow.place().kind).toBe('view');
	});

	it('shows a sheet without anything on it', async () => {
		const flow = await openFlow({team: 'empty', columns, rows});
		flow.writeRoster('people: [{name: Ana}]\n');
		await flow.tick();
		await flow.press('p');
		const frame = draw(flow);
		expectFits(frame, columns, rows);
		expect(frame).toMatch(/No 1:1 is known yet/);
	});
});

describe('the mood', () => {
	it('is told with the keys that change it, also before there is one', async () => {
		const flow = await openFlow({columns: 80, rows: 24, start: at('ana')});
		expect(draw(flow)).toContain('mood: + starts at 3');
		await flow.press('+', '+');
		expect(draw(flow)).toContain('mood 4 good (+ -)');
		expect(draw(flow)).not.toContain('starts at');
	});
});

describe('the keys at the foot', () => {
	it('say how the sheet is copied before how it is filtered', async () => {
		const [bottom = ''] = draw(await openFlow({columns: 120, rows: 40, start: at('ana')}))
			.split('\n')
			.slice(-1);
		expect(bottom).toMatch(/ y copy/);
		expect(bottom.indexOf('y copy')).toBeLessThan(bottom.indexOf('/ filter'));
	});
});

describe('the notes', () => {
	it('of a hundred lines show the cursor’s line', async () => {
		const flow = await openFlow({columns: 80, rows: 24, start: at('ana')});
		await flow.press('tab');
		await flow.paste(Array.from({length: 100}, (_, line) => `line ${line}`).join('\n'));
		expectFits(draw(flow), 80, 24);
		expect(draw(flow)).toContain('line 99');
	});

	it('and everything noted before are hidden while masked', async () => {
		const flow = await openFlow({columns: 120, rows: 60, start: at('ana')});
		await flow.press('+', 'tab');
		await flow.types('between us');
		await flow.press('tab', '.');
		const frame = draw(flow);
		expect(frame).not.toContain('between us');
		expect(frame).not.toContain('intro to the platform');
		expect(frame).not.toContain('Unblocked the release');
		expect(frame).not.toContain('Tired after');
		expect(frame).not.toMatch(/mood \d/);
		expect(frame).not.toContain('Open between you');
		expect(frame).toContain('Prep · Ana Souza');
		expect(frame).toContain('Hidden while the screen is shared: . shows it.');
	});
});

describe('a filter', () => {
	it('leaves the lines that fit, under their headings', async () => {
		const flow = await openFlow({columns: 120, rows: 40, start: at('ana')});
		await flow.press('/');
		await flow.types('ledger');
		await flow.press('enter');
		const frame = draw(flow);
		expect(frame).toContain('draft the ledger RFC');
		expect(frame).not.toContain('intro to the platform');
		expect(frame).not.toContain('Growth ·');
	});
});

describe('golden', () => {
	it.each([
		[120, 40],
		[80, 24],
	])('sheet of the demo team at %i×%i', async (columns, rows) => {
		const flow = await openFlow({columns, rows, start: at('ana')});
		await flow.press('x', 'j', 'space', '+', 'tab');
		await flow.types('calmer than last week');
		await flow.press('tab');
		await expect(draw(flow)).toMatchFileSnapshot(`../../golden/prep-${columns}x${rows}.txt`);
	});
});
