// What keys do to what is open, wherever it is shown: done, dropped, moved, said; on a signal or a person they ask which one.

import type {Draft, Entry} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {personById} from '../../domain/team/by-id.ts';
import {journalOf} from '../../domain/team/fold.ts';
import type {PersonState} from '../../domain/team/team.ts';
import {correctEntry} from '../../domain/verbs/corrections.ts';
import {sayFeedback} from '../../domain/verbs/notes.ts';
import {closeAction, closeTopic} from '../../domain/verbs/promises.ts';
import {type OpenThing, openAmong} from '../../reports/open/open-things.ts';
import {openRow} from '../../reports/open/open-words.ts';
import {shortDay} from '../../text/day-words.ts';
import {list} from '../../text/words.ts';
import {editFormId} from '../forms/edit-form.ts';
import {promiseTitle} from '../forms/promise-forms.ts';
import {endOfRow, type ThingsHere, thingsOf} from '../list/row-things.ts';
import {openTop} from '../overlays/overlays.ts';
import {type Context, type MenuOption, type State, type Step, withToast} from '../state.ts';
import type {Here} from './binding.ts';
import {open, refuse} from './open-form.ts';

/** Appends, with a toast that says so and how to take it back. */
const append = (state: State, drafts: readonly Draft[], said: string): Step => ({
	state,
	effects: [{kind: 'append', drafts, saved: now => withToast(now, `${said} · u undo`)}],
});

type Act = (thing: OpenThing, person: PersonState, state: State, context: Context) => Step;

const entryOf = ({id}: OpenThing, {team}: Context): Entry | undefined => journalOf(team).byId.get(id);

const say: Act = (thing, person, state, context) => {
	const entry = entryOf(thing, context);
	return entry?.kind === 'feedback-noted'
		? append(state, sayFeedback(entry, [person], context.team.today), `Said to ${person.name}`)
		: {state};
};

/** A promise kept, a topic talked about, feedback said. */
const finish: Act = (thing, person, state, context) => {
	const {today} = context.team;
	const action = person.actions.find(({id}) => id === thing.id);
	if (action) return append(state, [closeAction(action, 'done', today)], `${promiseTitle(action, person)} done`);
	const topic = person.topics.find(({id}) => id === thing.id);
	if (topic) return append(state, [closeTopic(topic, 'discussed', today)], `Topic with ${person.name} discussed`);
	return say(thing, person, state, context);
};

/** Feedback stays as a note of the lead's own. */
const keep: Act = (thing, _person, state, context) => {
	const entry = entryOf(thing, context);
	if (entry?.kind !== 'feedback-noted') return {state};
	const whom = list(entry.people.map(id => personById(context.team, id)?.name ?? id));
	const drafts = correctEntry(journalOf(context.team), entry, {say: 'keep'}, context.team.today);
	return append(state, drafts, `Kept for you, no longer to say to ${whom}`);
};

const withForm =
	(form: 'due' | 'drop'): Act =>
	({id, person}, _person, state, context) =>
		open(form, {people: [person], target: id}, state, context);

const drop: Act = (thing, ...rest) => (thing.kind === 'feedback' ? keep : withForm('drop'))(thing, ...rest);

/** A promise has a day to move; what has none is changed itself. */
const change: Act = (thing, person, state, context) => {
	if (thing.kind === 'action') return withForm('due')(thing, person, state, context);
	const entry = entryOf(thing, context);
	return entry ? open(editFormId(entry.kind), {people: [], target: entry.id}, state, context) : {state};
};

const isSayable = ({kind}: OpenThing): boolean => kind === 'feedback';

export type Verb = {
	/** Above what there is to choose from, with somebody. */
	readonly title: (name: string) => string;
	readonly act: Act;
	readonly fits: (thing: OpenThing) => boolean;
	/** On any other row it is about all that fits of the person; why it does nothing where that is nothing. */
	readonly otherwise?: string;
};

export const VERBS = {
	done: {title: name => `Done, with ${name}`, act: finish, fits: () => true},
	drop: {title: name => `Drop, with ${name}`, act: drop, fits: () => true},
	due: {title: name => `Another day, with ${name}`, act: change, fits: () => true},
	said: {title: name => `Said to ${name}`, act: say, fits: isSayable, otherwise: 'there is no feedback left to say'},
} as const satisfies Readonly<Record<string, Verb>>;

/** Does it, unless what it is about changed in the meantime. */
export const actOn = ({act}: Verb, thing: OpenThing, state: State, context: Context): Step => {
	const person = personById(context.team, thing.person);
	if (!person) return refuse(state, 'That person is no longer on the roster.');
	try {
		return act(thing, person, state, context);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return refuse(state, error.message);
	}
};

const fitting = ({fits, otherwise}: Verb, {row, person}: Here, context: Context): ThingsHere => {
	const {things, isOne} = thingsOf(row, context);
	const here = things.filter(fits);
	const isElsewhere = here.length === 0 && otherwise !== undefined && person && !endOfRow(row, person);
	return isElsewhere ? {isOne: false, things: openAmong([person], context.team.today).filter(fits)} : {isOne, things: here};
};

/** On the thing under the cursor at once; where a line or a person stands for several, the lead chooses, what is late first. */
export const onThing =
	(verb: Verb) =>
	(state: State, context: Context, here: Here): Step => {
		const {things, isOne} = fitting(verb, here, context);
		const [first] = things;
		if (!first) return {state};
		if (isOne) return actOn(verb, first, state, context);
		const options = things.map((thing): MenuOption => {
			const {kind, due, whose, what} = openRow(thing, context.team);
			return {
				id: thing.id,
				label: what,
				detail: [thing.kind === 'feedback' ? '' : whose, kind, due].filter(each => each !== '' && each !== '–').join(' · '),
				run: (now, current) => actOn(verb, thing, now, current),
			};
		});
		const name = personById(context.team, first.person)?.name ?? first.person;
		return {state: openTop(state, {kind: 'menu', title: verb.title(name), options, cursor: 0})};
	};

/** Why there is nothing here to act on. */
export const nothingOpen =
	(verb: Verb) =>
	(_state: State, context: Context, here: Here): string | undefined => {
		const {row, person} = here;
		if (fitting(verb, here, context).things.length > 0) return undefined;
		const end = endOfRow(row, person);
		if (end) return `this was ${end.how} on ${shortDay(end.on, context.team.today)}`;
		if (verb.otherwise !== undefined) return verb.otherwise;
		if (row?.signal) return 'this signal speaks of no promise, topic or feedback';
		const isAlone = row !== undefined && row.entry === undefined && row.area === undefined;
		return isAlone && person ? `nothing is open with ${person.name}` : 'put the cursor on something open first';
	};
