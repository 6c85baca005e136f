// Keys of the prep sheet: opening it, ticking, dropping, mood, notes, and marking the 1:1 held.
import type {PersonId} from '../../../domain/ids.ts';
import {personById} from '../../../domain/team/by-id.ts';
import {moodWords} from '../../../reports/words/mood-words.ts';
import {HIDDEN} from '../../../reports/words/signal-words.ts';
import type {Binding, Here} from '../../keymap/binding.ts';
import {lookCloser} from '../../keymap/look-steps.ts';
import {open} from '../../keymap/open-form.ts';
import {thingOfRow} from '../../list/row-things.ts';
import type {Row} from '../../list/rows.ts';
import {openTop} from '../../overlays/overlays.ts';
import {type Context, type MenuOption, type State, type Step, withToast} from '../../state.ts';
import {changeSheet, clearSheetDraft, preparedPerson, sheetOf, withoutSheet} from './prep-drafts.ts';
import {promisedAt, tickableAs} from './prep-list.ts';
import {changeMood, drop, isBlank, type PrepSheet, tick, unpromise} from './prep-sheet.ts';
import {editNotes, holdOnce, openNotes} from './prep-steps.ts';

/** Opens the sheet of the person under the cursor. */
export const openPrep = (state: State, _context: Context, {person}: Here): Step => {
	if (!person) return {state};
	return {state: {...state, toast: undefined, places: [...state.places, {kind: 'prep', person: person.id}]}};
};

export const nobodyToPrepare = (_state: State, _context: Context, {person}: Here): string | undefined => {
	if (!person) return 'put the cursor on a person first';
	return person.status === 'left' ? `${person.name} has left` : undefined;
};

const gone = (state: State, context: Context): string | undefined =>
	personById(context.team, preparedPerson(state)) ? undefined : 'that person is no longer on the roster';

export const notesHidden = (state: State, context: Context): string | undefined =>
	state.masked ? 'notes are hidden: . shows them' : gone(state, context);

/** Changes the open sheet; what it says afterwards is told where there is something to tell. */
const change =
	(by: (here: Here) => (sheet: PrepSheet) => PrepSheet, said?: (sheet: PrepSheet, state: State) => string) =>
	(state: State, context: Context, here: Here): Step => {
		const person = preparedPerson(state);
		if (person === undefined) return {state};
		const {sheet, ...step} = changeSheet(state, context, person, by(here));
		return said ? {...step, state: withToast(step.state, said(sheet, state))} : step;
	};

const saidOfMood = ({mood}: PrepSheet, {masked}: State): string =>
	mood === undefined ? 'No mood noted' : `Mood ${masked ? HIDDEN : moodWords(mood)}`;

const about =
	(act: (person: PersonId, state: State, context: Context) => Step) =>
	(state: State, context: Context): Step => {
		const person = preparedPerson(state);
		return person === undefined ? {state} : act(person, state, context);
	};

/**
 * On the day that was planned or due it was held today; on any other, or with a sheet begun before today, the day is asked, since
 * it counts for the cadence.
 */
const markHeld = about((person, state, context) => {
	const {today} = context.team;
	const {begun = today} = sheetOf(state, context, person);
	const isExpected = personById(context.team, person)?.oneOnOne.next === today;
	return isExpected && begun >= today
		? holdOnce(state, context, person, today)
		: open('held-on', {people: [person], target: begun < today ? begun : today}, state, context);
});

/** Where on the person's page a line of the sheet comes from. */
const tabOf = (row: Row | undefined): string | undefined => {
	if (row?.competency !== undefined) return 'gaps';
	const kind = tickableAs(row);
	return kind && ({action: 'actions', topic: 'actions', feedback: 'feedback', win: 'timeline', area: 'areas'} as const)[kind];
};

const NOT_TICKABLE = 'this line is only read: space ticks what is carried, to say, to recognise or to review';

export const PREP_KEYS: readonly Binding[] = [
	{
		id: 'tick',
		keys: ['space'],
		label: 'tick',
		detail: 'Tick a line as done, discussed, said or reviewed; it counts once the 1:1 is marked held',
		group: 'record',
		footer: 5,
		disabled: (_state, _context, {row}) => (tickableAs(row) ? undefined : NOT_TICKABLE),
		run: change(({row}) => tick(row?.id ?? '')),
	},
	{
		id: 'drop-here',
		keys: ['x'],
		label: 'drop',
		detail: 'Drop a carried action or topic; it counts once the 1:1 is marked held',
		group: 'record',
		footer: 20,
		disabled: (_state, _context, {row}) => {
			const kind = tickableAs(row);
			const isDroppable = kind === 'action' || kind === 'topic' || promisedAt(row) !== undefined;
			return isDroppable ? undefined : 'put the cursor on an action or a topic first';
		},
		run: change(({row}) => {
			const at = promisedAt(row);
			return at === undefined ? drop(row?.id ?? '') : unpromise(at);
		}),
	},
	{
		id: 'open-line',
		keys: ['enter'],
		label: 'look',
		detail:
			'Look closer: the promise, topic or feedback itself, what to do about a signal, or the person’s page where the line comes from',
		group: 'open',
		footer: 80,
		disabled: (_state, _context, {row}) => (row?.signal || tabOf(row) ? undefined : 'there is nothing more to look at here'),
		run: (state, context, here) => {
			const person = preparedPerson(state);
			const tab = tabOf(here.row);
			if (here.row?.signal || thingOfRow(here.row, context)) return lookCloser(state, context, here);
			return person && tab
				? {state: {...state, toast: undefined, places: [...state.places, {kind: 'person', person, tab}]}}
				: {state};
		},
	},
	{
		id: 'notes',
		keys: ['tab', 'shift-tab'],
		label: 'notes',
		detail: 'Take notes in place; tab or esc comes back',
		group: 'record',
		footer: 30,
		disabled: gone,
		run: openNotes,
	},
	{
		id: 'notes-in-editor',
		keys: ['ctrl-o'],
		label: 'editor',
		detail: 'Take the notes in your editor',
		group: 'record',
		footer: 110,
		disabled: notesHidden,
		run: about((person, state, context) => editNotes(state, context, person)),
	},
	{
		id: 'mood-up',
		keys: ['+', '='],
		label: 'mood',
		detail: 'Note a better mood, from 1 to 5; the first press notes 3',
		group: 'record',
		footer: 70,
		disabled: gone,
		run: change(() => changeMood(1), saidOfMood),
	},
	{
		id: 'mood-down',
		keys: ['-', '_'],
		label: 'lower mood',
		detail: 'Note a lower mood; below 1 none is noted',
		group: 'record',
		disabled: gone,
		run: change(() => changeMood(-1), saidOfMood),
	},
	{
		id: 'career-talk',
		keys: ['c'],
		label: 'career talk',
		detail: 'Note that this 1:1 was a career conversation',
		group: 'record',
		footer: 120,
		disabled: gone,
		run: change(
			() => sheet => ({...sheet, career: !sheet.career}),
			({career}) => (career ? 'Noted as a career conversation' : 'Not a career conversation'),
		),
	},
	{
		id: 'mark-held',
		keys: ['H'],
		label: 'mark held',
		detail:
			'Mark the 1:1 held, with its notes, new actions and everything ticked, in one save; asks for the day unless it was due today',
		group: 'record',
		footer: 30,
		disabled: gone,
		run: markHeld,
	},
	{
		id: 'clear-sheet',
		keys: ['ctrl-x'],
		label: 'start afresh',
		detail: 'Throw away what was put down on the sheet, notes too',
		group: 'record',
		disabled: (state, context) => {
			const person = preparedPerson(state);
			return person === undefined || isBlank(sheetOf(state, context, person)) ? 'there is nothing on the sheet' : undefined;
		},
		run: about((person, state) => {
			const clear = (now: State, current: Context): Step => ({
				state: withToast(withoutSheet(now, person), 'Started afresh'),
				effects: [clearSheetDraft(person, sheetOf(now, current, person))],
			});
			const options: readonly MenuOption[] = [
				{id: 'keep', label: 'keep it', run: now => ({state: now})},
				{id: 'clear', label: 'throw it away: notes, ticks, mood, new actions', run: clear},
			];
			return {state: openTop(state, {kind: 'menu', title: 'Throw away what is on this sheet?', options, cursor: 0})};
		}),
	},
];
