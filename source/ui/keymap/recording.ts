// Keys that record something: feedback, 1:1s, actions, topics, ratings, snoozes, undo.

import type {Draft} from '../../domain/entries.ts';
import {journalOn} from '../../domain/journal.ts';
import type {Action, FeedbackItem, PersonState, Signal, Topic} from '../../domain/team.ts';
import {undoWrite} from '../../domain/undo.ts';
import {sayFeedback} from '../../domain/verbs/notes.ts';
import {closeAction, closeTopic} from '../../domain/verbs/promises.ts';
import {entryWords, journalContext} from '../../reports/entry-words.ts';
import {personOf} from '../lists.ts';
import {type Context, type MenuOption, type State, type Step, withToast} from '../ui-state.ts';
import type {Binding, Scope} from './binding.ts';
import {focusedRow, nobody, open, openAbout, refuse, subjectPerson} from './subjects.ts';

const PEOPLE: readonly Scope[] = ['team', 'one-on-ones', 'growth', 'person', 'prep'];

const rowAction = (state: State, context: Context): Action | undefined => {
	const row = focusedRow(state, context);
	return personOf(context, row?.person)?.actions.find(action => action.id === row?.action);
};
const rowTopic = (state: State, context: Context): Topic | undefined => {
	const row = focusedRow(state, context);
	return personOf(context, row?.person)?.topics.find(topic => topic.id === row?.topic);
};
const rowFeedback = (state: State, context: Context): FeedbackItem | undefined => {
	const row = focusedRow(state, context);
	return personOf(context, row?.person)?.feedback.find(each => each.entry.id === row?.feedback);
};

const notOpen = (state: State, context: Context): string | undefined => {
	const found = rowAction(state, context) ?? rowTopic(state, context);
	if (!found) return 'put the cursor on an action or a topic first';
	return found.closed ? `this was closed on ${found.closed.on}` : undefined;
};

/** Appends, with a toast that says so and how to take it back. */
const append = (state: State, drafts: readonly Draft[], said: string): Step => ({
	state,
	effects: [{kind: 'append', drafts, saved: now => withToast(now, `${said} · u undo`)}],
});

const closeDone = (state: State, context: Context): Step => {
	const {today} = context.team;
	const action = rowAction(state, context);
	if (action) return append(state, [closeAction(action, 'done', today)], 'Done');
	const topic = rowTopic(state, context);
	return topic ? append(state, [closeTopic(topic, 'discussed', today)], 'Discussed') : {state};
};

const withTarget =
	(form: 'due' | 'drop') =>
	(state: State, context: Context): Step => {
		const row = focusedRow(state, context);
		return open(form, {people: row?.person ? [row.person] : [], target: row?.action ?? row?.topic}, state, context);
	};

const saySelected = (state: State, context: Context): Step => {
	const {today} = context.team;
	const feedback = rowFeedback(state, context);
	const person = subjectPerson(state, context);
	if (!person) return {state};
	if (feedback) return append(state, sayFeedback(feedback.entry, [person], today), 'Said');
	const unsaid = person.feedback.filter(each => each.saidOn === undefined && each.entry.say === 'next');
	const options = unsaid.map(
		({entry}): MenuOption => ({
			id: entry.id,
			label: entry.text,
			detail: entry.type,
			run: (now, current) => append(now, sayFeedback(entry, [personOf(current, person.id) ?? person], today), 'Said'),
		}),
	);
	return {
		state: {
			...state,
			overlays: [...state.overlays, {kind: 'menu', title: `Said to ${person.name}`, options, cursor: 0, private: true}],
		},
	};
};

const nothingToSay = (state: State, context: Context): string | undefined => {
	const feedback = rowFeedback(state, context);
	if (feedback) return feedback.saidOn ? `this was said on ${feedback.saidOn}` : undefined;
	const person = subjectPerson(state, context);
	return person?.feedback.some(each => each.saidOn === undefined && each.entry.say === 'next')
		? undefined
		: 'there is no feedback left to say';
};

const signalsHere = (state: State, context: Context): readonly Signal[] => {
	const row = focusedRow(state, context);
	if (row?.signal) return [row.signal];
	const area = row?.area === undefined ? undefined : context.team.areas.find(each => each.id === row.area);
	if (area) return area.signals;
	const person: PersonState | undefined = subjectPerson(state, context);
	if (!person) return [];
	const held = context.team.areas.filter(each => each.owner === person.id).flatMap(each => each.signals);
	return [...person.signals, ...held];
};

const snooze = (state: State, context: Context): Step => {
	const signals = signalsHere(state, context);
	const [only] = signals;
	const openFor = (signal: Signal) => (now: State, current: Context) =>
		open('snooze', {people: [signal.subject], target: signal.id}, now, current);
	if (only && signals.length === 1) return openFor(only)(state, context);
	const options = signals.map(
		(signal): MenuOption => ({
			id: `${signal.subject} ${signal.id}`,
			label: signal.reason,
			detail: signal.severity,
			run: openFor(signal),
		}),
	);
	return {state: {...state, overlays: [...state.overlays, {kind: 'menu', title: 'Snooze which signal?', options, cursor: 0}]}};
};

const undo = (state: State, context: Context): Step => {
	const write = state.writes.at(-1);
	const journal = journalOn(context.entries, context.team.today);
	const undoing = write === undefined ? undefined : undoWrite(journal, write);
	const rest = {...state, writes: state.writes.slice(0, -1)};
	if (!undoing) return refuse(rest, 'nothing of this session is left to undo');
	const [first] = undoing.entries.filter(entry => entry.kind !== 'entry-retracted');
	const what = first ? entryWords(first, journalContext(context.team, journal)).words : 'the last save';
	const more = undoing.entries.length > 1 ? ` and ${undoing.entries.length - 1} more` : '';
	const leaning = undoing.leaning.length === 0 ? '' : `, with ${undoing.leaning.length} that leaned on it`;
	return {
		state,
		effects: [
			{
				kind: 'append',
				drafts: undoing.drafts,
				saved: now =>
					withToast({...now, writes: now.writes.filter(each => each !== write).slice(0, -1)}, `Undone: ${what}${more}${leaning}`),
			},
		],
	};
};

export const RECORDING: readonly Binding[] = [
	{
		id: 'feedback',
		keys: ['f'],
		label: 'feedback',
		detail: 'Note feedback on the marked people, or the one under the cursor',
		group: 'record',
		scopes: PEOPLE,
		footer: 1,
		disabled: nobody,
		run: openAbout('feedback'),
	},
	{
		id: 'held',
		keys: ['m'],
		label: '1:1 held',
		detail: 'Record a 1:1 that was held',
		group: 'record',
		scopes: ['team', 'one-on-ones', 'growth', 'person'],
		footer: 2,
		disabled: nobody,
		run: openAbout('held'),
	},
	{
		id: 'action',
		keys: ['a'],
		label: 'action',
		detail: 'Open an action, yours or theirs',
		group: 'record',
		scopes: PEOPLE,
		footer: 4,
		disabled: nobody,
		run: openAbout('action'),
	},
	{
		id: 'topic',
		keys: ['t'],
		label: 'topic',
		detail: 'Raise a topic for the next 1:1',
		group: 'record',
		scopes: PEOPLE,
		footer: 5,
		disabled: nobody,
		run: openAbout('topic'),
	},
	{
		id: 'done',
		keys: ['d'],
		label: 'done',
		detail: 'Mark the action done, or the topic discussed',
		group: 'record',
		scopes: ['person/actions'],
		footer: 1,
		disabled: notOpen,
		run: closeDone,
	},
	{
		id: 'drop',
		keys: ['x'],
		label: 'drop',
		detail: 'Drop the action or the topic',
		group: 'record',
		scopes: ['person/actions'],
		footer: 2,
		disabled: notOpen,
		run: withTarget('drop'),
	},
	{
		id: 'due',
		keys: ['e'],
		label: 'move due',
		detail: 'Move the due day of the action',
		group: 'record',
		scopes: ['person/actions'],
		footer: 3,
		disabled: (state, context) => (rowTopic(state, context) ? 'a topic has no due day' : notOpen(state, context)),
		run: withTarget('due'),
	},
	{
		id: 'said',
		keys: ['S'],
		label: 'said',
		detail: 'Mark feedback as said',
		group: 'record',
		scopes: ['team', 'person'],
		disabled: nothingToSay,
		run: saySelected,
	},
	{
		id: 'skipped',
		keys: ['M'],
		label: 'skipped',
		detail: 'Record that a 1:1 was skipped',
		group: 'record',
		scopes: ['team', 'one-on-ones', 'person'],
		disabled: nobody,
		run: openAbout('skipped'),
	},
	{
		id: 'planned',
		keys: ['n'],
		label: 'next day',
		detail: 'Plan the day of the next 1:1',
		group: 'record',
		scopes: ['team', 'one-on-ones', 'person'],
		disabled: nobody,
		run: openAbout('planned'),
	},
	{
		id: 'win',
		keys: ['W'],
		label: 'win',
		detail: 'Note something that went well',
		group: 'record',
		scopes: PEOPLE,
		disabled: nobody,
		run: openAbout('win'),
	},
	{
		id: 'rate',
		keys: ['r'],
		label: 'rate',
		detail: 'Rate a competency, with what you saw',
		group: 'record',
		scopes: ['team', 'growth', 'person'],
		disabled: (state, context) => (subjectPerson(state, context) ? undefined : 'there is nobody here to rate'),
		run: (state, context) => {
			const person = subjectPerson(state, context);
			return open('rating', {people: person ? [person.id] : [], target: focusedRow(state, context)?.competency}, state, context);
		},
	},
	{
		id: 'snooze',
		keys: ['w'],
		label: 'snooze',
		detail: 'Snooze a signal until a day',
		group: 'record',
		scopes: ['team', 'one-on-ones', 'ownership', 'person'],
		disabled: (state, context) => (signalsHere(state, context).length === 0 ? 'there is no signal to snooze here' : undefined),
		run: snooze,
	},
	{
		id: 'undo',
		keys: ['u'],
		label: 'undo',
		detail: 'Undo the last save of this session',
		group: 'record',
		scopes: ['everywhere'],
		footer: 20,
		disabled: state =>
			state.writes.length === 0 ? 'nothing was saved in this session; `muster undo` goes further back' : undefined,
		run: undo,
	},
];
