// Fields that several forms share, and how what was typed into them is read.

import type {Day} from '../../domain/day.ts';
import {Refusal} from '../../domain/refusal.ts';
import {areaById, personById} from '../../domain/team/by-id.ts';
import type {AreaState, PersonState} from '../../domain/team/team.ts';
import {type DayDirection, dayMeant} from '../../domain/typed-day.ts';
import {shortDay} from '../../text/day-words.ts';
import {list} from '../../text/words.ts';
import type {Context} from '../state.ts';
import type {FieldSpec, FormAbout, FormValues} from './form-state.ts';

/** A day as on the command line; an empty field gives the fallback. Throws a Refusal that names what is allowed. */
export const dayIn = (values: FormValues, field: string, direction: DayDirection, {team}: Context): Day | undefined => {
	const typed = values.text(field);
	return typed === '' ? undefined : dayMeant(typed, team.today, direction, {where: field});
};

/** A day on which something happened: today unless said otherwise, and never to come. */
export const pastDayIn = (values: FormValues, field: string, context: Context): Day => {
	const {today} = context.team;
	const day = dayIn(values, field, 'past', context) ?? today;
	if (day <= today) return day;
	throw new Refusal(`${shortDay(day, today)} is still to come: give today or a day that has passed.`, {
		code: 'day-to-come',
		where: field,
	});
};

export const textField = (id: string, label: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
	id,
	label,
	kind: 'text',
	...more,
});
export const areaField = (id: string, label: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
	id,
	label,
	kind: 'area',
	...more,
});
export const choiceField = (
	id: string,
	label: string,
	options: readonly (readonly [string, string])[],
	initial?: string,
): FieldSpec => ({
	id,
	label,
	kind: 'choice',
	options: options.map(([option, words]) => ({id: option, label: words})),
	initial,
});
export const toggleField = (id: string, label: string): FieldSpec => ({id, label, kind: 'toggle', initial: 'no'});

export const dayField = (id: string, label: string, hint: string, initial?: string): FieldSpec =>
	textField(id, label, {hint, initial, isPrivate: false});

/** An optional competency of the ladder. */
export const competencyField = ({team}: Context, more: Partial<FieldSpec> = {}): FieldSpec => ({
	...choiceField('competency', 'Competency', [['', '–'], ...team.ladder.competencies.map(({id, name}) => [id, name] as const)]),
	...more,
});

export const peopleIn = (about: FormAbout, {team}: Context): readonly PersonState[] =>
	about.people.flatMap(id => personById(team, id) ?? []);

export const personIn = (about: FormAbout, context: Context): PersonState => {
	const [person] = peopleIn(about, context);
	if (person) return person;
	throw new Refusal('That person is no longer on the roster. What you typed is kept as a draft.', {
		code: 'unknown-person',
		where: about.people[0],
	});
};

export const areaIn = (about: FormAbout, {team}: Context): AreaState => {
	const area = areaById(team, about.target);
	if (area) return area;
	throw new Refusal('That area is no longer on the roster.', {code: 'unknown-area', where: about.target});
};

/** `Ana Souza, Bo Lindqvist`, for a title. */
export const namesAbout = (about: FormAbout, context: Context): string =>
	peopleIn(about, context)
		.map(person => person.name)
		.join(', ');

/** `Ana Souza and Bo Lindqvist`. */
export const namesInSentence = (about: FormAbout, context: Context): string =>
	list(peopleIn(about, context).map(person => person.name));
