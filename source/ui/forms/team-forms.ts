// Forms about where people stand and who holds what: rating, snooze, assignment.

import {addDays} from '../../domain/day.ts';
import {AUTHORITIES, type Authority, type Rating} from '../../domain/ids.ts';
import {competencyOf} from '../../domain/ladder/ladder.ts';
import {Refusal} from '../../domain/refusal.ts';
import {SNOOZE_DAYS} from '../../domain/team/attention.ts';
import {areaById, personById} from '../../domain/team/by-id.ts';
import {isHere} from '../../domain/team/people.ts';
import {assignArea, rate, setAuthority, snoozeSignal} from '../../domain/verbs/overrides.ts';
import {signalName} from '../../reports/words/signal-names.ts';
import {shortDay} from '../../text/day-words.ts';
import type {Context} from '../state.ts';
import {areaField, areaIn, choiceField, competencyField, dayField, dayIn, namesAbout, personIn, textField} from './fields.ts';
import type {FormSpec} from './form-spec.ts';
import type {FormAbout, FormValues} from './form-state.ts';

const RATINGS = [
	['1', '1 awareness'],
	['2', '2 foundational'],
	['3', '3 working'],
	['4', '4 practitioner'],
	['5', '5 expert'],
] as const;

/** Nothing is saved that nobody chose. */
const chosen = (values: FormValues, field: string, message: string): string => {
	const choice = values.choice(field);
	if (choice !== '') return choice;
	throw new Refusal(message, {code: 'not-chosen', where: field});
};

export const ratingForm: FormSpec = {
	id: 'rating',
	reviewed: () => 'muster review shows the rating, and what you saw',
	title: (about, context) => `Rating · ${namesAbout(about, context)}`,
	fields: (about, context) => {
		const {ratings} = personIn(about, context);
		const {competencies} = context.team.ladder;
		return [
			areaField('evidence', 'Evidence', {hint: 'what you saw that shows it'}),
			{
				...choiceField('rating', 'Rating', [['', '–'], ...RATINGS]),
				// The present rating holds until another is chosen; where there is none, nothing does.
				usual: values => String(ratings.get(values.choice('competency'))?.rating ?? ''),
			},
			{
				...competencyField(context),
				options: [{id: '', label: '–'}, ...competencies.map(({id, name}) => ({id, label: name}))],
				initial: about.target ?? '',
			},
		];
	},
	save: (values, about, context) => {
		const competency = chosen(values, 'competency', 'Choose what is rated.');
		const rating = Number(chosen(values, 'rating', 'Choose a rating.')) as Rating;
		const person = personIn(about, context);
		if (rating === person.ratings.get(competency)?.rating && values.text('evidence') === '')
			throw new Refusal('Nothing has changed: choose another rating, or say what shows it.', {code: 'nothing-changed'});
		return [rate(context.team, person, competency, rating, values.text('evidence'), context.team.today)];
	},
	saved: (values, about, context) =>
		`${competencyOf(context.team.ladder, values.choice('competency'))?.name ?? values.choice('competency')} of ${namesAbout(about, context)}: ${values.choice('rating')}`,
};

/** The target is the signal; the people are its subject, which may also be an area or the team. */
/** Whom or what a signal is about, in full. */
const subjectName = ({people: [id]}: FormAbout, {team}: Context): string =>
	personById(team, id)?.name ?? areaById(team, id)?.name ?? 'the team';

export const snoozeForm: FormSpec = {
	id: 'snooze',
	reviewed: () => 'muster review never shows signals',
	title: (about, context) => `Snooze · ${signalName(about.target ?? '')} · ${subjectName(about, context)}`,
	fields: (_about, {team}) => [
		dayField('until', 'Until', 'fri, 3d, 2w, 2026-12-01', addDays(team.today, SNOOZE_DAYS)),
		textField('why', 'Why', {hint: 'may stay empty'}),
	],
	save: (values, about, context) => {
		const until = dayIn(values, 'until', 'coming', context) ?? addDays(context.team.today, SNOOZE_DAYS);
		return [snoozeSignal(about.people[0] ?? '', about.target ?? '', until, context.team.today, values.text('why'))];
	},
	saved: (values, about, context) => {
		const {today} = context.team;
		const until = dayIn(values, 'until', 'coming', context) ?? addDays(today, SNOOZE_DAYS);
		return `Snoozed until ${shortDay(until, today)}: ${signalName(about.target ?? '')}, ${subjectName(about, context)}`;
	},
};

const NOBODY = '';

export const assignForm: FormSpec = {
	id: 'assign',
	reviewed: () => 'muster review shows whose areas are whose; the reason never',
	title: (about, context) => `Assign · ${areaIn(about, context).name}`,
	fields: (about, context) => {
		const area = areaIn(about, context);
		const holders = context.team.people.filter(isHere);
		// Who holds it now stays chosen until somebody else is, also where they have left: nothing is saved that nobody chose.
		const gone = [...new Set([area.owner, area.backup])].flatMap(id => {
			const person = personById(context.team, id);
			return person && !isHere(person) ? [[person.id, `${person.name}, who has left`] as const] : [];
		});
		const people = [[NOBODY, 'nobody'] as const, ...holders.map(({id, name}) => [id, name] as const), ...gone];
		return [
			{...choiceField('owner', 'Owner', people, about.people[0] ?? area.owner), first: true},
			choiceField('backup', 'Backup', people, area.backup),
			choiceField(
				'authority',
				'Authority',
				[['', '–'], ...AUTHORITIES.map((word, index) => [String(index + 1), `${index + 1} ${word}`] as const)],
				String(area.authority ?? ''),
			),
			textField('why', 'Why', {hint: 'may stay empty'}),
		];
	},
	save: (values, about, context) => {
		const {team} = context;
		const area = areaIn(about, context);
		const byId = (id: string) => personById(team, id);
		const owner = byId(values.choice('owner'));
		const backup = byId(values.choice('backup')) ?? null;
		const authority = Number(values.choice('authority') || 0);
		const isMoved = owner?.id !== area.owner || backup?.id !== area.backup;
		const drafts = [
			...(isMoved ? [assignArea(team, area, {owner, backup, why: values.text('why')}, team.today)] : []),
			...(authority > 0 && authority !== area.authority ? [setAuthority(team, area, authority as Authority, team.today)] : []),
		];
		if (drafts.length === 0) throw new Refusal('Nothing has changed.', {code: 'nothing-changed'});
		return drafts;
	},
	saved: (values, about, context) => {
		const nameOf = (field: 'owner' | 'backup') => personById(context.team, values.choice(field))?.name;
		const backup = nameOf('backup');
		return `${areaIn(about, context).name} is now held by ${nameOf('owner') ?? 'nobody'}${backup === undefined ? '' : `, with ${backup} as backup`}`;
	},
};
