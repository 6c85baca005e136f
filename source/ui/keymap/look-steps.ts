// Looking closer at what is open: the thing itself with its history, and what can be done with it one key further.

import {personById} from '../../domain/team/by-id.ts';
import {journalOf} from '../../domain/team/fold.ts';
import type {OpenThing} from '../../reports/open/open-things.ts';
import {openRow} from '../../reports/open/open-words.ts';
import {signalOf, thingCard} from '../../reports/open/thing-card.ts';
import {thingsOf} from '../list/row-things.ts';
import {openTop} from '../overlays/overlays.ts';
import type {Context, MenuOption, State, Step} from '../state.ts';
import {openSignal} from '../views/playbook/playbook-keys.ts';
import {openPage} from '../views/playbook/playbook-state.ts';
import type {Here} from './binding.ts';
import {open} from './open-form.ts';
import {actOn, VERBS} from './thing-steps.ts';

/** The page of the playbook on each kind of thing, where no signal names one. */
const PAGES = {action: 'promises', topic: 'their-topics', feedback: 'saying-it'} as const;

const VERB_KEYS = [
	['done', 'd'],
	['due', 'e'],
	['drop', 'x'],
] as const;

const LABELS = {
	action: {done: 'done', due: 'another day', drop: 'drop it, and say why'},
	topic: {done: 'talked about', due: 'change its words', drop: 'drop it, and say why'},
	feedback: {done: 'said', due: 'change its words', drop: 'keep it for yourself'},
} as const;

const openActions = (state: State, person: string): State => ({
	...state,
	toast: undefined,
	places: [...state.places, {kind: 'person', person, tab: 'card'}],
});

/** What can be done with a thing, each by the key that does it on its line. */
const optionsFor = (thing: OpenThing, context: Context): readonly MenuOption[] => {
	const person = personById(context.team, thing.person);
	const signal = signalOf(thing, person);
	return [
		...VERB_KEYS.map(
			([verb, key]): MenuOption => ({
				id: verb,
				key: thing.kind === 'feedback' && verb === 'done' ? 'S' : key,
				label: LABELS[thing.kind][verb],
				run: (now, current) => actOn(VERBS[verb], thing, now, current),
			}),
		),
		...(signal && signal.snoozedUntil === undefined
			? [
					{
						id: 'snooze',
						key: 'w',
						label: 'snooze its signal',
						run: (now: State, current: Context) => open('snooze', {people: [signal.subject], target: signal.id}, now, current),
					},
				]
			: []),
		{
			id: 'page',
			key: 'b',
			label: 'what the playbook says',
			run: now => ({state: openPage(now, signal?.page ?? PAGES[thing.kind], thing.person)}),
		},
		{id: 'person', key: 'p', label: `the page of ${person?.name}`, run: now => ({state: openActions(now, thing.person)})},
	];
};

const lookAtThing = (thing: OpenThing, others: readonly OpenThing[], state: State, context: Context): Step => {
	const card = thingCard(thing, context.team, journalOf(context.team));
	if (!card) return {state};
	const facts = card.facts.map(([label, words]) => `${label}: ${words}`);
	const options = [
		...optionsFor(thing, context),
		...others.map(
			(other): MenuOption => ({
				id: other.id,
				label: openRow(other, context.team).what,
				detail: 'look at this one',
				run: (now, current) => lookAtThing(other, [thing, ...others.filter(each => each !== other)], now, current),
			}),
		),
	];
	const lines = [card.text, ...facts, ...card.history, ''];
	return {state: openTop(state, {kind: 'menu', title: card.heading, lines, options, cursor: 0})};
};

/** What a line speaks of, where that is open; of a signal that speaks of nothing else, what to do about it. */
export const lookCloser = (state: State, context: Context, here: Here): Step => {
	const [thing, ...others] = thingsOf(here.row, context).things;
	if (!thing || (here.row?.signal === undefined && here.row?.entry === undefined)) return openSignal(state, context, here);
	return lookAtThing(thing, others, state, context);
};

export const nothingToLookAt = (_state: State, context: Context, {row}: Here): string | undefined => {
	if (row?.signal) return undefined;
	return thingsOf(row, context).isOne ? undefined : 'there is nothing more to look at here';
};
