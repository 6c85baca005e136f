// The advisor's plan for somebody, and its lines: what to do, when, the gaps, what the advisor thinks, what to read.

import type {PersonId} from '../../../domain/ids.ts';
import {onceFor} from '../../../domain/once-for.ts';
import {Refusal} from '../../../domain/refusal.ts';
import type {Team} from '../../../domain/team/team.ts';
import type {TaskType} from '../../../knowledge/types.ts';
import type {ActionItem, Advice} from '../../../reports/advice/advice.ts';
import type {AdviceRequest} from '../../../reports/advice/request.ts';
import type {ListSpec, ListSubject, Row} from '../../list/rows.ts';
import type {Context, State} from '../../state.ts';

export type Plan =
	| {readonly request: AdviceRequest; readonly advice: Advice; readonly refused?: undefined}
	| {readonly refused: string};

const plansOf = onceFor((_: Team) => new Map<string, Plan>());

export const USUAL_TASK: TaskType = 'career_planning';
/** What the advisor is asked for about somebody. */
export const askedTask = ({asked}: Pick<State, 'asked'>, person: PersonId): TaskType => asked[person] ?? USUAL_TASK;

/** Made once for each change of the team; undefined while the advisor is not loaded yet. */
export const planOf = (
	{team, knowledge: {advisor}}: Context,
	person: PersonId,
	masked: boolean,
	task: TaskType = USUAL_TASK,
): Plan | undefined => {
	if (!advisor) return undefined;
	const plans = plansOf(team);
	const key = `${person}|${task}|${masked}`;
	const known = plans.get(key);
	if (known) return known;
	const request: AdviceRequest = {task_type: task, person};
	const plan = ((): Plan => {
		try {
			return {request, advice: advisor.advise(request, team, team.today, {masked})};
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return {refused: error.message};
		}
	})();
	plans.set(key, plan);
	return plan;
};

/** An item keeps its name while the plan around it changes. */
export const itemId = ({who, what}: ActionItem): string => `${who} ${what}`;
export const phaseId = (name: string): string => `phase ${name}`;
export const gapId = (competency: string): string => `gap ${competency}`;
export const thoughtId = (index: number): string => `thought ${index}`;
export const resourceId = (link: string): string => `resource ${link}`;

/** What the advisor thinks, paragraph by paragraph. */
export const thoughts = ({result}: Advice): readonly string[] => result.split('\n\n');

/** The page of the playbook that the words of a row name. */
const PAGE_NAMED = /\bPlaybook: ([a-z0-9-]+)/;
const pageNamed = (words: string): string | undefined => PAGE_NAMED.exec(words)?.[1];

const rowsOfPlan = (context: Context, person: PersonId, task: TaskType | undefined, masked: boolean): readonly Row[] => {
	const plan = planOf(context, person, masked, task);
	if (!plan || plan.refused !== undefined) return [];
	const {action_items, timeline, skill_gaps, resources} = plan.advice;
	const row = (id: string, search: string, more: Partial<Row> = {}): Row => {
		const page = pageNamed(search);
		return {id, person, search, ...more, ...(page === undefined ? {} : {page})};
	};
	const thinking = thoughts(plan.advice).map((text, index) => row(thoughtId(index), text));
	const isPlan = plan.request.task_type === USUAL_TASK;
	return [
		...action_items.map(item => row(itemId(item), `${item.what} ${item.why} ${item.evidence}`, {item: itemId(item)})),
		...(isPlan ? [] : thinking),
		...timeline.phases.map(({name, focus, check}) => row(phaseId(name), `${name} ${focus.join(' ')} ${check}`)),
		...skill_gaps.map(({competency, name, how}) => row(gapId(competency), `${name} ${how}`, {competency})),
		...(isPlan ? thinking : []),
		...resources.map(({title, link, why}) => row(resourceId(link), `${title} ${why}`)),
	];
};

/** Whose plan, and what the advisor was asked for about them. */
export const planAbout = (state: State, person: PersonId | undefined): ListSubject =>
	person === undefined ? {} : {person, task: askedTask(state, person)};

export const planList: ListSpec = {
	id: 'plan',
	title: 'Plan',
	about: planAbout,
	rows: (context, {person, task}, masked) => (person === undefined ? [] : rowsOfPlan(context, person, task, masked)),
	empty: 'The advisor is being fetched.',
};
