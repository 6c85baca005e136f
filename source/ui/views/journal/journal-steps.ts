// What the keys of the Journal view do: take back and bring back, change, and open what an entry is about.

import type {Entry} from '../../../domain/journal/entries.ts';
import type {Journal} from '../../../domain/journal/journal.ts';
import {areaById, personById} from '../../../domain/team/by-id.ts';
import {journalOf} from '../../../domain/team/fold.ts';
import {bringBack, type Correction, takeBack} from '../../../domain/verbs/corrections.ts';
import {aboutOf, areaOf} from '../../../reports/journal/journal-lines.ts';
import {entryLine, entryWords, journalContext} from '../../../reports/words/entry-words.ts';
import {shortDay} from '../../../text/day-words.ts';
import {plural} from '../../../text/words.ts';
import {editFormId} from '../../forms/edit-form.ts';
import {NOT_CHANGED} from '../../forms/edit-forms.ts';
import type {Here} from '../../keymap/binding.ts';
import {open} from '../../keymap/open-form.ts';
import {selectionKey} from '../../list/rows.ts';
import {openTop} from '../../overlays/overlays.ts';
import {type Context, type MenuOption, type State, type Step, withToast} from '../../state.ts';
import {ownershipList} from '../ownership/ownership-lists.ts';
import {timelineList} from '../person/person-lists.ts';

const entryHere = (context: Context, {row}: Here): Entry | undefined => journalOf(context.team).byId.get(row?.entry ?? '');

export const noEntry = (_state: State, context: Context, here: Here): string | undefined =>
	entryHere(context, here) ? undefined : 'put the cursor on an entry first';

/** More of them are counted, not told. */
const MOST_TOLD = 6;

const told = (entries: readonly Entry[], context: Context, journal: Journal, masked: boolean): readonly string[] => {
	const words = journalContext(context.team, journal);
	const lines = entries
		.slice(0, MOST_TOLD)
		.map(
			entry =>
				`  ${shortDay(entry.on, context.team.today)} · ${entryWords(entry, words).label} · ${entryLine(entry, words, masked)}`,
		);
	return entries.length > MOST_TOLD ? [...lines, `  and ${entries.length - MOST_TOLD} more`] : lines;
};

/** Asks before something is written, with what goes or comes along. */
const ask = (
	state: State,
	{drafts, leaning}: Correction,
	words: {
		readonly title: string;
		readonly lines: readonly string[];
		readonly yes: string;
		readonly no: string;
		readonly done: string;
		/** Something goes, which redo brings back. */
		readonly takes?: boolean;
	},
): Step => {
	const options: readonly MenuOption[] = [
		{
			id: 'yes',
			label: leaning.length === 0 ? words.yes : `${words.yes}, and ${plural(leaning.length, 'entry', 'entries')} with it`,
			run: now => ({
				state: now,
				effects: [
					{
						kind: 'append',
						drafts,
						// Undo does not take back retractions: it goes on with what was saved before. Redo brings back what they took.
						saved: (later, [first]) =>
							withToast(
								{
									...later,
									writes: later.writes.filter(write => write !== first?.write),
									undone: words.takes && first ? [...state.undone, {by: first.write}] : state.undone,
								},
								words.done,
							),
					},
				],
			}),
		},
		{id: 'no', label: words.no, run: now => ({state: now})},
	];
	return {state: openTop(state, {kind: 'menu', title: words.title, lines: words.lines, options, cursor: 0})};
};

export const askToTakeBack = (state: State, context: Context, here: Here): Step => {
	const entry = entryHere(context, here);
	if (!entry) return {state};
	const journal = journalOf(context.team);
	const {label} = entryWords(entry, journalContext(context.team, journal));
	const of = `${label} of ${shortDay(entry.on, context.team.today)}`;
	const itself = told([entry], context, journal, state.masked);
	const retraction = journal.retractions.get(entry.id);
	if (retraction) {
		const correction = bringBack(journal, entry);
		const along = correction.returning.filter(({id}) => id !== entry.id);
		return ask(state, correction, {
			title: `Bring back: ${of}?`,
			lines: [
				...itself,
				...(along.length > 0 ? ['What went with it comes back too:', ...told(along, context, journal, state.masked)] : []),
				...(correction.leaning.length > 0
					? ['What stands in its place goes:', ...told(correction.leaning, context, journal, state.masked)]
					: []),
			],
			yes: 'Bring it back',
			no: 'Leave it',
			done: `Brought back: ${of} · x takes it back again`,
		});
	}
	const correction = takeBack(journal, entry);
	return ask(state, correction, {
		title: `Take back: ${of}?`,
		lines: [
			...itself,
			...(correction.leaning.length > 0
				? ['What leans on it goes too:', ...told(correction.leaning, context, journal, state.masked)]
				: []),
		],
		yes: 'Take it back',
		no: 'Keep it',
		done: `Taken back: ${of} · x on it brings it back`,
		takes: true,
	});
};

export const cannotChange = (_state: State, context: Context, here: Here): string | undefined => {
	const entry = entryHere(context, here);
	if (!entry) return 'put the cursor on an entry first';
	if (journalOf(context.team).retractions.has(entry.id)) return 'it was taken back: x brings it back first';
	const whyNot = NOT_CHANGED[entry.kind];
	if (whyNot !== undefined) return whyNot;
	return entry.kind === 'rating-given' && !personById(context.team, entry.person)
		? 'whom it rates is no longer on the roster'
		: undefined;
};

export const change = (state: State, context: Context, here: Here): Step => {
	const entry = entryHere(context, here);
	return entry ? open(editFormId(entry.kind), {people: [], target: entry.id}, state, context) : {state};
};

const openTimeline = (state: State, person: string, entry: string): State => ({
	...state,
	toast: undefined,
	selections: {...state.selections, [selectionKey(timelineList, {person})]: {id: entry, index: 0}},
	places: [...state.places, {kind: 'person', person, tab: 'timeline'}],
});

/** The people of an entry who have a page; the area, where it is about one. */
const subjectsHere = (context: Context, here: Here) => {
	const entry = entryHere(context, here);
	const journal = journalOf(context.team);
	const people = entry ? aboutOf(entry, journal).flatMap(id => personById(context.team, id) ?? []) : [];
	const areaId = entry && areaOf(entry, journal);
	return {entry, people, area: areaById(context.team, areaId)};
};

export const openSubject = (state: State, context: Context, here: Here): Step => {
	const {entry, people, area} = subjectsHere(context, here);
	if (!entry) return {state};
	if (area) {
		const selections = {...state.selections, [selectionKey(ownershipList)]: {id: area.id, index: 0}};
		return {state: {...state, toast: undefined, selections, places: [{kind: 'view', view: 'ownership'}]}};
	}
	const [only] = people;
	if (only && people.length === 1) return {state: openTimeline(state, only.id, entry.id)};
	const options = people.map(
		({id, name}): MenuOption => ({id, label: name, run: now => ({state: openTimeline(now, id, entry.id)})}),
	);
	return {state: openTop(state, {kind: 'menu', title: 'Whose page?', options, cursor: 0})};
};

export const nothingToOpen = (_state: State, context: Context, here: Here): string | undefined => {
	const {entry, people, area} = subjectsHere(context, here);
	if (!entry) return 'put the cursor on an entry first';
	return people.length === 0 && !area ? 'it is about nobody on the roster' : undefined;
};
