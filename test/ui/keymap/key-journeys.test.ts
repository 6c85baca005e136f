// How many keys it takes to get something done, from the first screen: a table that no change may make longer.
import {describe, expect, it} from 'vitest';
import {viewOf} from '../../../source/ui/state.ts';
import {openFlow} from '../flow.ts';

type Flow = Awaited<ReturnType<typeof openFlow>>;
type Journey = {
	readonly most: number;
	/** Done before the counting begins. */
	readonly before?: (flow: Flow) => Promise<void>;
	/** What is typed into a field stands among the keys as one text, and is not counted. */
	readonly keys: readonly (string | {readonly types: string})[];
	readonly isDone: (flow: Flow) => boolean;
};

const closedToday = (flow: Flow): number => flow.live('action-closed').filter(({on}) => on === '2026-11-20').length;
const notes = (flow: Flow): readonly string[] =>
	flow.live('feedback-noted').flatMap(({text, people}) => (text === 'calm' ? people : []));
const due = (flow: Flow) => flow.live('action-due-moved').at(-1)?.due;

const JOURNEYS: Readonly<Record<string, Journey>> = {
	'a late promise done, by whom it is to': {most: 2, keys: ['d', 'enter'], isDone: flow => closedToday(flow) === 1},
	'a late promise done, on its line of the card': {most: 2, keys: ['tab', 'd'], isDone: flow => closedToday(flow) === 1},
	'a late promise done, on its line of today’s strip': {
		most: 2,
		keys: ['h', 'd'],
		isDone: flow => closedToday(flow) === 1,
	},
	'a note on everybody': {
		most: 3,
		keys: ['*', 'f', {types: 'calm'}, 'enter'],
		isDone: flow => notes(flow).length === 6,
	},
	'everything open': {most: 1, keys: ['7'], isDone: flow => viewOf(flow.state()) === 'open' && flow.selected() !== undefined},
	'the first of everything open done': {most: 2, keys: ['7', 'd'], isDone: flow => closedToday(flow) === 1},
	'a late promise to another day': {
		most: 4,
		keys: ['tab', 'e', 'ctrl-u', {types: 'fri'}, 'enter'],
		isDone: flow => due(flow) === '2026-11-27',
	},
	'a late promise with its history': {most: 2, keys: ['tab', 'enter'], isDone: flow => flow.state().overlays.length === 1},
	'a note on one': {most: 2, keys: ['f', {types: 'calm'}, 'enter'], isDone: flow => notes(flow).length === 1},
	'a note on three': {
		most: 5,
		keys: ['space', 'space', 'space', 'f', {types: 'calm'}, 'enter'],
		isDone: flow => notes(flow).length === 3,
	},
	undo: {
		most: 1,
		before: flow => flow.press('tab', 'd'),
		keys: ['u'],
		isDone: flow => closedToday(flow) === 0,
	},
	redo: {
		most: 1,
		before: flow => flow.press('tab', 'd', 'u'),
		keys: ['U'],
		isDone: flow => closedToday(flow) === 1,
	},
	'praise said': {
		most: 2,
		keys: ['S', 'enter'],
		isDone: flow => flow.live('feedback-said').some(({on}) => on === '2026-11-20'),
	},
	'the sheet of the next 1:1': {most: 1, keys: ['p'], isDone: flow => flow.place().kind === 'prep'},
};

describe('from the first screen', () => {
	it.each(Object.entries(JOURNEYS))('%s', async (_name, {most, before, keys, isDone}) => {
		const flow = await openFlow();
		await before?.(flow);
		expect(isDone(flow)).toBe(false);
		for (const key of keys) await (typeof key === 'string' ? flow.press(key) : flow.types(key.types));
		expect(isDone(flow)).toBe(true);
		expect(keys.filter(key => typeof key === 'string').length).toBeLessThanOrEqual(most);
	});
});
