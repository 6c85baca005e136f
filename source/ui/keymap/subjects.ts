// Whom and what a key acts on: the marked people, or the row under the cursor.
import type {PersonId} from '../../domain/ids.ts';
import type {PersonState} from '../../domain/team/team.ts';
import {type FormAbout, type FormId, openForm} from '../forms/form-state.ts';
import {formSpec} from '../forms/forms.ts';
import {personOf} from '../list/lists.ts';
import {type Focus, focusOf, type Row} from '../list/rows.ts';
import {openTop} from '../overlays/overlays.ts';
import {type Context, placeOf, type State, type Step, withToast} from '../state.ts';
import {listsOf} from '../views/index.ts';

/** Views in which people are marked. */
export const MARKING = ['team', 'one-on-ones', 'growth'] as const;

export const focus = (state: State, context: Context): Focus | undefined => focusOf(listsOf, state, context);

export const focusedRow = (state: State, context: Context): Row | undefined => focus(state, context)?.row;

/** The person under the cursor, or whose page is open. */
export const subjectPerson = (state: State, context: Context): PersonState | undefined => {
	const place = placeOf(state);
	const at = focus(state, context);
	return personOf(context, place.kind === 'view' ? (at?.row?.person ?? at?.person) : place.person);
};

/** Views whose rows show who is marked: nothing is noted about people whom the lead does not see. */
const SHOWS_MARKS: ReadonlySet<string> = new Set(MARKING);

/** The marked people where the place shows marks; otherwise the one under the cursor. */
export const subjects = (state: State, context: Context): readonly PersonId[] => {
	const place = placeOf(state);
	const withMarks = state.marked.size > 0 && place.kind === 'view' && SHOWS_MARKS.has(place.view);
	const marked = withMarks ? context.team.people.filter(person => state.marked.has(person.id)) : [];
	if (marked.length > 0) return marked.map(person => person.id);
	const person = subjectPerson(state, context);
	return person ? [person.id] : [];
};

export const nobody = (state: State, context: Context): string | undefined =>
	subjects(state, context).length > 0
		? undefined
		: context.team.people.length === 0
			? 'there is nobody here: press E to write the roster'
			: 'nobody is under the cursor';

export const open = (form: FormId, about: FormAbout, state: State, context: Context): Step => ({
	state: openTop(state, {kind: 'form', form: openForm(formSpec(form), about, context)}),
});

/** Opens a form about the marked people, or the one under the cursor. */
export const openAbout =
	(form: FormId) =>
	(state: State, context: Context): Step =>
		open(form, {people: subjects(state, context)}, state, context);

export const refuse = (state: State, why: string): Step => ({state: withToast(state, why, 'warning')});
