// What the keys of the Journal view do: take back and bring back, change, and open what an entry is about.

import {choiceOf} from '../../../domain/journal/choices.ts';
import type {Entry} from '../../../domain/journal/entries.ts';
import type {Journal} from '../../../domain/journal/journal.ts';
import {versionsOf} from '../../../domain/journal/records.ts';
import {fateOf} from '../../../domain/journal/still-so.ts';
import {areaById, personById} from '../../../domain/team/by-id.ts';
import {journalOf} from '../../../domain/team/fold.ts';
import {bringBack, type Correction, takeBack} from '../../../domain/verbs/corrections.ts';
import {type Happening, historyOf} from '../../../reports/journal/history.ts';
import {areaOf, entryPeople, pointedAt} from '../../../reports/journal/journal-lines.ts';
import {entryLine, entryWords, journalContext} from '../../../reports/words/entry-words.ts';
import {shortDay} from '../../../text/day-words.ts';
import {capital, plural} from '../../../text/words.ts';
import {editFormId} from '../../forms/edit-form.ts';
import {NOT_CHANGED} from '../../forms/edit-forms.ts';
import type {Here} from '../../keymap/binding.ts';
import {open} from '../../keymap/open-form.ts';
import {select, selectedIn, selectionKey} from '../../list/rows.ts';
import {openTop} from '../../overlays/overlays.ts';
import {type Context, type MenuOption, type State, type Step, withToast} from '../../state.ts';
import {isMeOpen, isOnNobody, ME_VIEW, openMe} from '../me/me-list.ts';
import {ownershipList} from '../ownership/ownership-lists.ts';
import {timelineList} from '../person/person-lists.ts';
import {askToChoose} from './choose-version.ts';
import {journalList} from './journal-list.ts';

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
				`  ${shortDay(entry.on, context.team.today)} · ${entryWords(entry, words, masked).label} · ${entryLine(entry, words, masked)}`,
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
	const {label} = entryWords(entry, journalContext(context.team, journal), state.masked);
	const of = `${label} of ${shortDay(entry.on, context.team.today)}`;
	const itself = told([entry], context, journal, state.masked);
	const retraction = journal.retractions.get(entry.id);
	const choosing = retraction && askToChoose(entry, state, context, []);
	if (choosing) return choosing;
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
		// Undo leaves retractions alone, which whoever has just pressed x may not expect.
		done: `Taken back: ${of} · U brings it back${state.writes.length > 0 ? '; u would undo the save before it' : ''}`,
		takes: true,
	});
};

export const cannotChange = (state: State, context: Context, here: Here): string | undefined => {
	if (state.masked) return 'what was recorded is hidden: . shows it';
	const entry = entryHere(context, here);
	if (!entry) return 'put the cursor on an entry first';
	const fate = fateOf(journalOf(context.team), entry.id);
	if (fate) return fate === 'edited' ? 'it was edited: change what it is now' : 'it was taken back: x brings it back first';
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
	const people = entry ? entryPeople(entry, journal).flatMap(id => personById(context.team, id) ?? []) : [];
	const areaId = entry && areaOf(entry, journal);
	return {entry, people, area: areaById(context.team, areaId)};
};

const openArea = (state: State, area: string): State => ({
	...state,
	toast: undefined,
	selections: {...state.selections, [selectionKey(ownershipList)]: {id: area, index: 0}},
	places: [{kind: 'view', view: 'ownership'}],
});

/** Where what an entry is about can be seen: the people's pages, the area in Ownership, the lead's own notes. */
const subjectOptions = (state: State, context: Context, here: Here): readonly MenuOption[] => {
	const {entry, people, area} = subjectsHere(context, here);
	if (!entry) return [];
	if (area) return [{id: area.id, label: `${area.name} in Ownership`, run: now => ({state: openArea(now, area.id)})}];
	if (isOnNobody(pointedAt(entry, journalOf(context.team))) && !isMeOpen(state))
		return [{id: ME_VIEW, label: 'the page Me', run: now => ({state: openMe(now, here.row?.id)})}];
	return people.map(({id, name}) => ({id, label: name, run: now => ({state: openTimeline(now, id, entry.id)})}));
};

/** `19 Nov, 14:05 · recorded · “calm update”`, the newest last. */
const historyLines = (happenings: readonly Happening[], state: State, context: Context): readonly string[] => {
	const words = journalContext(context.team, journalOf(context.team));
	return happenings.map(({what, at, entry}) => {
		const when = `${shortDay(at.slice(0, 10), context.team.today)}, ${at.slice(11, 16)}`;
		return [when, what, what === 'taken back' ? '' : entryLine(entry, words, state.masked)].filter(Boolean).join(' · ');
	});
};

/** What became of the thing under the cursor, where something did, and where to go on from there; else straight there. */
export const openSubject = (state: State, context: Context, here: Here): Step => {
	const {entry} = subjectsHere(context, here);
	if (!entry) return {state};
	const options = subjectOptions(state, context, here);
	const journal = journalOf(context.team);
	const recorded = pointedAt(entry, journal);
	const choosing = askToChoose(recorded, state, context, options);
	if (choosing) return choosing;
	const happenings = historyOf(journal, recorded);
	const [only] = options;
	const isPlain = happenings.length < 2;
	if (only && options.length === 1 && isPlain) return only.run(state, context);
	const {label} = entryWords(recorded, journalContext(context.team, journal));
	const lines = isPlain ? [] : historyLines(happenings.slice(-MOST_TOLD), state, context);
	const earlier = happenings.length - lines.length;
	const stay: MenuOption = {id: 'stay', label: 'back to the list', run: now => ({state: now})};
	return {
		state: openTop(state, {
			kind: 'menu',
			title: isPlain ? 'Whose page?' : `${capital(label)} of ${shortDay(recorded.on, context.team.today)}`,
			lines: earlier > 0 && !isPlain ? [`${earlier} earlier`, ...lines] : lines,
			options: isPlain ? options : [...options, stay],
			cursor: 0,
		}),
	};
};

export const nothingToOpen = (state: State, context: Context, here: Here): string | undefined => {
	const {entry} = subjectsHere(context, here);
	if (!entry) return 'put the cursor on an entry first';
	const journal = journalOf(context.team);
	if (choiceOf(journal, entry.id)) return undefined;
	const isTold = historyOf(journal, pointedAt(entry, journal)).length > 1;
	return isTold || subjectOptions(state, context, here).length > 0 ? undefined : 'there is no page about it';
};

/** One row for each thing, or each entry by itself; the cursor stays on what it stands on. */
export const turnEveryEntry = (state: State, context: Context, here: Here): Step => {
	const everyEntry = !state.everyEntry;
	const entry = here.row?.entry;
	const turned = {...state, everyEntry};
	const {rows} = selectedIn(journalList, turned, context, {everyEntry});
	const journal = journalOf(context.team);
	const recorded = entry === undefined ? undefined : journal.byId.get(entry);
	const things = recorded && versionsOf(journal, pointedAt(recorded, journal).id);
	const own = rows.findIndex(row => row.entry === entry);
	const index = own >= 0 ? own : rows.findIndex(row => things?.has(row.entry ?? ''));
	return {state: index < 0 ? turned : select(turned, {list: journalList, about: {everyEntry}, rows}, index)};
};
