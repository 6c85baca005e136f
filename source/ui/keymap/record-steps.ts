// What the recording keys do beside what is open: snoozing and assigning; and why they can't, where they can't.

import {areaById} from '../../domain/team/by-id.ts';
import type {AreaState, Signal} from '../../domain/team/team.ts';
import {signalOf} from '../../reports/open/thing-card.ts';
import {holderWords} from '../../reports/ownership/ownership.ts';
import {shortReason} from '../../reports/words/signal-words.ts';
import {shortDay} from '../../text/day-words.ts';
import {thingOfRow} from '../list/row-things.ts';
import {seenWord} from '../masking/seen.ts';
import {openTop} from '../overlays/overlays.ts';
import {type Context, type MenuOption, placeOf, type State, type Step} from '../state.ts';
import type {Here} from './binding.ts';
import {open} from './open-form.ts';

/** What can be snoozed: the signal under the cursor, or the one that speaks of the open thing there; else all that are about whom or what it is. */
export const signalsHere = (state: State, context: Context, {row, person}: Here): readonly Signal[] => {
	if (row?.signal) return [row.signal];
	const thing = thingOfRow(row, context);
	const signal = thing && signalOf(thing, person);
	if (signal) return [signal];
	const area = row?.area === undefined ? undefined : areaById(context.team, row.area);
	if (area) return area.signals;
	const held = context.team.areas.filter(each => each.owner === person?.id).flatMap(each => each.signals);
	const teams = placeOf(state).kind === 'view' ? context.team.signals : [];
	return [...(person ? [...person.signals, ...held] : []), ...teams];
};

export const snooze = (state: State, context: Context, here: Here): Step => {
	const signals = signalsHere(state, context, here);
	const [only] = signals;
	const nameOf = ({subject}: Signal) => areaById(context.team, subject)?.name;
	const openFor = (signal: Signal) => (now: State, current: Context) =>
		open('snooze', {people: [signal.subject], target: signal.id}, now, current);
	if (only && signals.length === 1) return openFor(only)(state, context);
	const options = signals.map(
		(signal): MenuOption => ({
			id: `${signal.subject} ${signal.id}`,
			label: [nameOf(signal), shortReason(signal)].filter(Boolean).join(': '),
			detail:
				signal.snoozedUntil === undefined
					? signal.severity
					: `snoozed until ${shortDay(signal.snoozedUntil, context.team.today)}`,
			run: openFor(signal),
		}),
	);
	return {state: openTop(state, {kind: 'menu', title: 'Snooze which signal?', options, cursor: 0})};
};

/** The area under the cursor, or the one that a signal is about; otherwise all, those of the person under the cursor first. */
export const areasHere = ({team}: Context, {row, person}: Here): readonly AreaState[] => {
	const only = areaById(team, row?.area ?? row?.signal?.subject);
	if (only) return [only];
	const isTheirs = ({owner}: AreaState) => person !== undefined && owner === person.id;
	return team.areas.toSorted((a, b) => Number(isTheirs(b)) - Number(isTheirs(a)));
};

export const assign = (state: State, context: Context, here: Here): Step => {
	const areas = areasHere(context, here);
	const openFor = (target: string) => (now: State, current: Context) => open('assign', {people: [], target}, now, current);
	const [only] = areas;
	if (only && areas.length === 1) return openFor(only.id)(state, context);
	const options = areas.map(({id, name, owner}): MenuOption => {
		const words = (masked: boolean) => holderWords(context.team, owner, 'nobody', {masked});
		return {id, label: name, detail: seenWord('menu', 'holder', words, state.masked), run: openFor(id)};
	});
	return {state: openTop(state, {kind: 'menu', title: 'Assign which area?', options, cursor: 0})};
};
