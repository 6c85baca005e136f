// The lines of a prep sheet that a cursor moves over, and what can be done with each of them.
import type {PersonId} from '../../../domain/ids.ts';
import type {Team} from '../../../domain/team/team.ts';
import {type PrepReport, prepReport} from '../../../reports/prep/prep.ts';
import {signalsToShow} from '../../../reports/prep/prep-words.ts';
import {nextWords, reasonWords} from '../../../reports/words/signal-words.ts';
import {competencyName} from '../../../reports/words/subject-words.ts';
import {personOf} from '../../list/person-of.ts';
import type {ListSpec, Row} from '../../list/rows.ts';
import type {Context} from '../../state.ts';
import {promisedOn} from './prep-drafts.ts';

const made = new WeakMap<Team, Map<PersonId, PrepReport>>();

/** The sheet of somebody, made once for each change of the team; undefined when nobody has that id. */
export const prepOf = (context: Context, id: PersonId | undefined): PrepReport | undefined => {
	const person = personOf(context, id);
	if (!person) return undefined;
	const reports = made.get(context.team) ?? new Map<PersonId, PrepReport>();
	made.set(context.team, reports);
	const known = reports.get(person.id) ?? prepReport(person, context.team);
	reports.set(person.id, known);
	return known;
};

const PROMISED = 'promised ';
export const promisedRowId = (index: number): string => `${PROMISED}${index}`;
/** Its place among what was promised; undefined for any other row. */
export const promisedAt = (row: Row | undefined): number | undefined =>
	row?.id.startsWith(PROMISED) ? Number(row.id.slice(PROMISED.length)) : undefined;
export const signalRowId = (signal: string): string => `signal ${signal}`;
export const gapRowId = (competency: string): string => `gap ${competency}`;
export const questionRowId = (question: string): string => `question ${question}`;

/** What a row of the sheet can be ticked as; undefined for what is only read. */
export type Tickable = 'action' | 'topic' | 'feedback' | 'win' | 'area';
export const tickableAs = (row: Row | undefined): Tickable | undefined => {
	if (row?.action !== undefined) return 'action';
	if (row?.topic !== undefined) return 'topic';
	if (row?.feedback !== undefined) return 'feedback';
	if (row?.area !== undefined) return 'area';
	return row?.entry === undefined ? undefined : 'win';
};

export const prepList: ListSpec = {
	id: 'prep',
	title: 'Prep',
	rows: (context, {person: id}, masked) => {
		const person = personOf(context, id);
		const prep = prepOf(context, id);
		if (!person || !prep) return [];
		const about = {person: person.id};
		const noted = (text: string): string => (masked ? '' : text);
		const carried = prep.carried.map(
			(each): Row => ({
				...about,
				id: each.id,
				entry: each.id,
				...(each.kind === 'action' ? {action: each.id} : {topic: each.id}),
				search: `carried ${each.owner === 'lead' ? 'me' : person.name} ${noted(each.text)}`,
			}),
		);
		const promised = promisedOn(context, person.id).map(
			({owner, text}, index): Row => ({
				...about,
				id: promisedRowId(index),
				search: `new ${owner === 'lead' ? 'me' : person.name} ${noted(text)}`,
			}),
		);
		const toSay = prep.toSay.map(
			(each): Row => ({
				...about,
				id: each.id,
				entry: each.id,
				feedback: each.id,
				search: `to say ${each.type} ${noted(each.text)}`,
			}),
		);
		const wins = prep.wins.map((each): Row => ({...about, id: each.id, entry: each.id, search: `win ${noted(each.text)}`}));
		const signals = signalsToShow(prep).map((each): Row => {
			const signal = person.signals.find(({id}) => id === each.id);
			const words = signal ? `${reasonWords(signal, masked)} ${nextWords(signal, masked)}` : '';
			return {...about, id: signalRowId(each.id), signal, search: words};
		});
		const growth = prep.growth.map(
			(each): Row => ({
				...about,
				id: gapRowId(each.competency),
				competency: each.competency,
				search: `growth ${competencyName(context.team.ladder, each.competency)} ${each.step}`,
			}),
		);
		const areas = prep.areas.map((each): Row => ({...about, id: each.id, area: each.id, search: `area ${each.name}`}));
		const questions = prep.questions.map((each): Row => ({...about, id: questionRowId(each.id), search: `ask ${each.text}`}));
		return [...promised, ...carried, ...toSay, ...wins, ...signals, ...growth, ...areas, ...questions];
	},
	empty: 'Nothing is carried over and nothing waits to be said. Press t for a topic, tab for notes.',
};
