// Forms about 1:1s: held, skipped, the next day.
import {addDays} from '../../domain/day.ts';
import type {Rating} from '../../domain/ids.ts';
import {Refusal} from '../../domain/refusal.ts';
import {unsaidFeedback} from '../../domain/signals/feedback.ts';
import {holdMeeting, planMeeting, skipMeeting} from '../../domain/verbs/meetings.ts';
import {heldAlreadyWords, skippedAlreadyWords} from '../../reports/words/held-words.ts';
import {moodWords} from '../../reports/words/mood-words.ts';
import {
	areaField,
	choiceField,
	dayField,
	dayIn,
	namesAbout,
	namesInSentence,
	pastDayIn,
	peopleIn,
	textField,
	toggleField,
} from './fields.ts';
import type {FormSpec} from './form-spec.ts';
import type {FieldSpec} from './form-state.ts';

const RATINGS: readonly Rating[] = [1, 2, 3, 4, 5];
const MOODS = [['', '–'] as const, ...RATINGS.map(mood => [String(mood), moodWords(mood)] as const)];

export const heldForm: FormSpec = {
	id: 'held',
	reviewed: () => 'muster review shows the day, and a career talk; notes and mood never',
	title: (about, context) => `1:1 held · ${namesAbout(about, context)}`,
	fields: (about, context) => {
		const people = peopleIn(about, context);
		const unsaid = people.reduce((count, person) => count + unsaidFeedback(person).length, 0);
		const fields: FieldSpec[] = [areaField('notes', 'Notes', {hint: 'what you talked about; may stay empty'})];
		if (people.length === 1) fields.push(choiceField('mood', 'Mood', MOODS));
		fields.push(toggleField('career', 'Career talk'));
		if (unsaid > 0) {
			fields.push({
				...choiceField('said', `To say (${unsaid})`, [
					['no', 'still to say'],
					['yes', 'said'],
				]),
				isTelling: true,
			});
		}
		fields.push(dayField('on', 'Day', 'today; or yesterday, fri, 2026-11-20'));
		return fields;
	},
	save: (values, about, context) => {
		const mood = values.choice('mood');
		return holdMeeting(
			peopleIn(about, context),
			{
				on: pastDayIn(values, 'on', context),
				notes: values.text('notes'),
				mood: mood === '' ? undefined : (Number(mood) as Rating),
				career: values.choice('career') === 'yes',
				said: values.choice('said') === 'yes',
			},
			context.team.today,
		);
	},
	asks: (values, about, context) => {
		const {today} = context.team;
		const words = heldAlreadyWords(peopleIn(about, context), pastDayIn(values, 'on', context), today);
		return words === undefined ? undefined : {question: `${words}: record another?`, yes: 'record another'};
	},
	saved: (_values, about, context) => `1:1 with ${namesInSentence(about, context)} recorded`,
};

export const skippedForm: FormSpec = {
	id: 'skipped',
	reviewed: () => 'muster review shows neither the day nor the reason',
	title: (about, context) => `1:1 skipped · ${namesAbout(about, context)}`,
	fields: () => [
		textField('why', 'Why', {hint: 'a reason holds the reminder back until the next one'}),
		dayField('on', 'Day', 'today; or yesterday, fri, 2026-11-20'),
	],
	save: (values, about, context) =>
		skipMeeting(peopleIn(about, context), pastDayIn(values, 'on', context), context.team.today, {why: values.text('why')}),
	asks: (values, about, context) => {
		const words = skippedAlreadyWords(peopleIn(about, context), pastDayIn(values, 'on', context), context.team.today);
		return words === undefined ? undefined : {question: `${words}: record another?`, yes: 'record another'};
	},
	saved: (_values, about, context) => `Skipped 1:1 with ${namesInSentence(about, context)} recorded`,
};

export const plannedForm: FormSpec = {
	id: 'planned',
	reviewed: () => 'muster review never shows it',
	title: (about, context) => `Next 1:1 · ${namesAbout(about, context)}`,
	fields: (_about, {team}) => [dayField('day', 'Day', `tomorrow, fri, 3d, ${addDays(team.today, 7)}`)],
	save: (values, about, context) => {
		const day = dayIn(values, 'day', 'coming', context);
		if (!day) throw new Refusal('Say on which day: tomorrow, fri, 3d, or a date.', {code: 'no-day', where: 'day'});
		return planMeeting(peopleIn(about, context), day, context.team.today);
	},
	saved: (values, about, context) =>
		`Next 1:1 with ${namesInSentence(about, context)} planned for ${dayIn(values, 'day', 'coming', context)}`,
};
