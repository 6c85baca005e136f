// The advisor's plan for somebody, and its lines: what to do, when, the gaps, what the advisor thinks, what to read.

import type {PersonId} from '../../../domain/ids.ts';
import {onceFor} from '../../../domain/once-for.ts';
import {Refusal} from '../../../domain/refusal.ts';
import {personById} from '../../../domain/team/by-id.ts';
import type {Team} from '../../../domain/team/team.ts';
import type {Page} from '../../../knowledge/types.ts';
import type {ActionItem, Advice} from '../../../reports/advice/advice.ts';
import type {AdviceRequest} from '../../../reports/advice/request.ts';
import type {ListSpec, ListSubject, Row} from '../../list/rows.ts';
import type {Asked, Context, State} from '../../state.ts';

export type Plan =
	| {readonly request: AdviceRequest; readonly advice: Advice; readonly refused?: undefined}
	| {readonly refused: string};

const plansOf = onceFor((_: Team) => new Map<string, Plan>());

const USUAL: Asked = {task_type: 'career_planning'};
/** What the advisor is asked about somebody. */
export const askedAbout = ({asked}: Pick<State, 'asked'>, person: PersonId): Asked => asked[person] ?? USUAL;

/** Whether it is the plan that anybody gets who asks for nothing else: then it is read from what to do. */
export const isUsual = ({task_type}: Asked): boolean => task_type === USUAL.task_type;

/** Made once for each change of the team; undefined while the advisor is not loaded yet. */
export const planOf = (
	{team, knowledge: {advisor}}: Context,
	person: PersonId,
	asked: Asked = USUAL,
	audience: 'lead' | 'them' = 'lead',
): Plan | undefined => {
	if (!advisor) return undefined;
	const plans = plansOf(team);
	const key = `${person}|${JSON.stringify(asked)}|${audience}`;
	const known = plans.get(key);
	if (known) return known;
	const request: AdviceRequest = {...asked, person};
	const pages = advisor.needsPages(request) ? advisor.playbookPages : undefined;
	const plan = ((): Plan => {
		try {
			return {request, advice: advisor.advise(request, team, team.today, {pages, audience})};
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			return {refused: error.message};
		}
	})();
	plans.set(key, plan);
	return plan;
};

/** The page of the playbook beside a plan: on the situation that was asked about, else on the case that frames it. */
export const pageBeside = (
	{team, knowledge: {advisor}}: Context,
	person: PersonId,
	{situation}: Pick<Asked, 'situation'>,
	masked: boolean,
): Page | undefined => {
	if (situation !== undefined) return advisor?.playbookPage(situation);
	const framing = masked ? undefined : personById(team, person)?.cases[0];
	return framing && advisor?.playbookPage(advisor.approachById(framing.id)?.page ?? framing.page);
};

/** An item keeps its name while the plan around it changes. */
export const itemId = ({who, what}: ActionItem): string => `${who} ${what}`;
export const phaseId = (name: string): string => `phase ${name}`;
export const gapId = (competency: string): string => `gap ${competency}`;
export const thoughtId = (index: number): string => `thought ${index}`;
export const pageId = (page: string): string => `page ${page}`;
export const resourceId = (link: string): string => `resource ${link}`;

/** What the advisor thinks, paragraph by paragraph. */
export const thoughts = ({result}: Advice): readonly string[] => result.split('\n\n');

const rowsOfPlan = (context: Context, person: PersonId, asked: Asked | undefined, masked: boolean): readonly Row[] => {
	const plan = planOf(context, person, asked);
	if (!plan || plan.refused !== undefined) return [];
	const {action_items, timeline, skill_gaps, resources} = plan.advice;
	const row = (id: string, search: string, more: Partial<Row> = {}): Row => ({id, person, search, ...more});
	const thinking = thoughts(plan.advice).map((text, index) => row(thoughtId(index), text));
	const isPlan = isUsual(plan.request);
	const beside = pageBeside(context, person, plan.request, masked);
	return [
		...action_items.map(item =>
			row(itemId(item), `${item.what} ${item.why} ${item.evidence}`, {
				item: itemId(item),
				...(item.page === null ? {} : {page: item.page}),
			}),
		),
		...(isPlan ? [] : thinking),
		...timeline.phases.map(({name, focus, check}) => row(phaseId(name), `${name} ${focus.join(' ')} ${check}`)),
		...skill_gaps.map(({competency, name, how}) => row(gapId(competency), `${name} ${how}`, {competency})),
		...(isPlan ? thinking : []),
		...(beside ? [row(pageId(beside.id), `${beside.title} ${beside.summary}`, {page: beside.id})] : []),
		...resources.map(({title, link, why}) => row(resourceId(link), `${title} ${why}`)),
	];
};

/** Whose plan, and what the advisor was asked for about them. */
export const planAbout = (state: State, person: PersonId | undefined): ListSubject =>
	person === undefined ? {} : {person, asked: askedAbout(state, person)};

export const planList: ListSpec = {
	id: 'plan',
	title: 'Plan',
	about: planAbout,
	rows: (context, {person, asked}, masked) => (person === undefined ? [] : rowsOfPlan(context, person, asked, masked)),
	empty: 'The advisor is being fetched.',
};
