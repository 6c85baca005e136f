// The forms that change what was recorded of where people stand and who holds what; what the roster said then stays with it.

import {AUTHORITIES, type Authority, TARGET_ROLES} from '../../domain/ids.ts';
import type {EntryOf} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {targetOf} from '../../domain/team/overrides.ts';
import {isHere} from '../../domain/team/people.ts';
import {cadenceNamed, levelNamed, parseTarget, refuseSame} from '../../domain/verbs/overrides.ts';
import {holderWords} from '../../reports/ownership/ownership.ts';
import {roleWords} from '../../reports/words/subject-words.ts';
import type {Context} from '../state.ts';
import {DAY, editForm, optional, pastDay} from './edit-form.ts';
import {choiceField, dayField, dayIn, textField} from './fields.ts';
import type {FormSpec} from './form-spec.ts';

type Options = readonly (readonly [id: string, label: string])[];

const levels = ({team}: Context): Options => team.ladder.levels.map(({id, title}) => [id, `${id} ${title}`] as const);

const NO_TARGET = 'none';
const targets = (context: Context): Options => [
	...levels(context),
	...TARGET_ROLES.map(role => [role, roleWords(role)] as const),
	['stay', 'stays by choice'],
	[NO_TARGET, 'none'],
];

/** The option that stands for the target of an entry. */
const targetOption = (entry: EntryOf<'target-set'>): string => {
	const target = targetOf(entry);
	if (target === undefined || target === 'stay') return target ?? NO_TARGET;
	return 'level' in target ? target.level : target.role;
};

const NOBODY = '';
const people = ({team}: Context): Options => [
	[NOBODY, 'nobody'],
	...team.people.filter(isHere).map(({id, name}) => [id, name] as const),
];

export const EDIT_STANDING: readonly FormSpec[] = [
	editForm('level-changed', {
		form: {
			reviewed: () => 'muster review shows the level that they are at',
			fields: (_about, context) => [
				choiceField('level', 'Level', levels(context)),
				dayField('since', 'Since', 'today; or mon, 2026-11-20'),
			],
		},
		values: ({level, since}) => ({level, since}),
		changes: (values, entry, context) => {
			const level = values.choice('level');
			return {
				level: level === entry.level ? level : levelNamed(context.team, level),
				since: dayIn(values, 'since', 'past', context) ?? entry.since,
			};
		},
	}),
	editForm('target-set', {
		form: {
			reviewed: () => 'muster review never shows it',
			fields: (_about, context) => [
				choiceField('target', 'Target', targets(context)),
				dayField('by', 'By', '2027-06-30; may stay empty'),
			],
		},
		values: entry => ({target: targetOption(entry), by: entry.by}),
		changes: (values, entry, context) => {
			const chosen = values.choice('target');
			const by = dayIn(values, 'by', 'coming', context);
			const isOpen = chosen === 'stay' || chosen === NO_TARGET;
			if (isOpen && by !== undefined)
				throw new Refusal('A day goes with a level or a role: leave it empty.', {code: 'day-without-target', where: 'by'});
			if (chosen === targetOption(entry)) return {by};
			const target = parseTarget(context.team, chosen, by);
			const [level, role] =
				target === undefined || target === 'stay' ? [] : 'level' in target ? [target.level] : [undefined, target.role];
			return {level, role, stay: target === 'stay' ? true : undefined, by};
		},
	}),
	editForm('cadence-set', {
		form: {
			reviewed: () => 'muster review never shows it',
			fields: () => [textField('every', 'Every', {hint: 'weekly, biweekly, monthly, none, 10d, 3w', isPrivate: false})],
		},
		values: ({every}) => ({every}),
		changes: (values, entry) => ({every: values.text('every') === '' ? entry.every : cadenceNamed(values.text('every'))}),
	}),
	editForm('area-assigned', {
		form: {
			reviewed: () => 'muster review shows whose areas are whose; the reason never',
			fields: (_about, context) => [
				choiceField('owner', 'Owner', people(context)),
				choiceField('backup', 'Backup', people(context)),
				textField('why', 'Why', {hint: 'may stay empty'}),
				DAY,
			],
		},
		values: ({owner, backup, why, on}) => ({owner: owner ?? NOBODY, backup: backup ?? NOBODY, why, on}),
		changes: (values, entry, context) => {
			const [owner, backup] = [values.choice('owner'), values.choice('backup')];
			refuseSame(owner || undefined, backup || undefined, holderWords(context.team, owner), entry.area);
			return {
				owner: owner === NOBODY ? null : owner,
				backup: backup === (entry.backup ?? NOBODY) ? entry.backup : backup === NOBODY ? null : backup,
				why: optional(values.text('why')),
				on: pastDay(values, entry, context),
			};
		},
	}),
	editForm('authority-set', {
		form: {
			reviewed: () => 'muster review shows whose areas are whose, and not how much they decide',
			fields: () => [
				choiceField(
					'authority',
					'Authority',
					AUTHORITIES.map((word, index) => [String(index + 1), `${index + 1} ${word}`] as const),
				),
				DAY,
			],
		},
		values: ({authority, on}) => ({authority: String(authority), on}),
		changes: (values, entry, context) => ({
			authority: Number(values.choice('authority')) as Authority,
			on: pastDay(values, entry, context),
		}),
	}),
];
