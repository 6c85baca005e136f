// The form that asks the advisor about somebody: a task, a role, a level, a situation of the playbook, or the lead's own words.
import type {Asked, Context, State} from '../state.ts';
import {areaField, choiceField, namesAbout} from './fields.ts';
import type {AskingForm} from './form-spec.ts';
import type {FormAbout, FormValues} from './form-state.ts';

type Choices = readonly (readonly [string, string])[];

const worded = (words: readonly string[]): Choices => words.map(word => [word, word.replaceAll('_', ' ')] as const);

const NONE = ['', '–'] as const;

/** What befalls a team, in the order of the alphabet: the rest of the playbook is there to be looked up. */
const situations = ({knowledge: {advisor}}: Context): Choices =>
	(advisor?.playbookPages ?? [])
		.filter(({kind}) => kind === 'situation' || kind === 'challenge')
		.map(({id, title}) => [id, title] as const)
		.toSorted(([, one], [, other]) => (one < other ? -1 : 1));

const askedIn = (values: FormValues, {people: [person]}: FormAbout, {knowledge: {advisor}}: Context): Asked | undefined => {
	const given = {
		task_type: values.choice('task'),
		role_target: values.choice('role'),
		experience_level: values.choice('level'),
		situation: values.choice('situation'),
		about: values.text('about'),
	};
	const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
	if (!advisor || person === undefined) return undefined;
	const {person: _, horizon_months: __, ...asked} = advisor.parseAdviceRequest({...filled, person});
	return asked;
};

/** What the form holds at first: what is asked about them now. */
export const askedNow = (
	{asked}: Pick<State, 'asked'>,
	person: string | undefined,
): Readonly<Record<string, string | undefined>> => {
	const now = person === undefined ? undefined : asked[person];
	return {
		task: now?.task_type,
		role: now?.role_target,
		level: now?.experience_level,
		situation: now?.situation,
		about: now?.about,
	};
};

export const askForm: AskingForm = {
	id: 'ask',
	title: (about, context) => `Ask the advisor · ${namesAbout(about, context)}`,
	fields: (_about, context) => {
		const {advisor} = context.knowledge;
		const tasks = (advisor?.tasks ?? []).map(({id, title}) => [id, title] as const);
		return [
			areaField('about', 'About', {hint: 'in your own words, such as: says yes to everybody, finishes nothing'}),
			choiceField('task', 'Task', [['', 'what fits'], ...tasks]),
			choiceField('situation', 'Situation', [NONE, ...situations(context)]),
			choiceField('role', 'Role', [NONE, ...worded(advisor?.REQUEST_ROLES ?? [])]),
			choiceField('level', 'Level', [NONE, ...worded(advisor?.EXPERIENCE_LEVELS ?? [])]),
		];
	},
	act: (values, about, state, context) => {
		const asked = askedIn(values, about, context);
		const [person] = about.people;
		return {state: asked && person !== undefined ? {...state, asked: {...state.asked, [person]: asked}} : state};
	},
};
