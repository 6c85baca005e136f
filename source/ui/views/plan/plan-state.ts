// What keys do on somebody's plan: choosing its items, accepting them as actions, and saying whether it was of use.

import type {PersonId} from '../../../domain/ids.ts';
import {Refusal} from '../../../domain/refusal.ts';
import {personById} from '../../../domain/team/by-id.ts';
import {journalOf} from '../../../domain/team/fold.ts';
import type {PersonState} from '../../../domain/team/team.ts';
import {plural} from '../../../text/words.ts';
import {isHiddenList} from '../../masking/privacy.ts';
import {openTop} from '../../overlays/overlays.ts';
import {type Context, type MenuOption, placeOf, type State, type Step, withToast} from '../../state.ts';
import {askedAbout, itemId, type Plan, planList, planOf} from './plan-list.ts';

/** Whose plan is open. */
export const plannedPerson = (state: State, context: Context): PersonState | undefined => {
	const place = placeOf(state);
	return place.kind === 'person' && place.tab === 'plan' ? personById(context.team, place.person) : undefined;
};

/** The plan that was asked for about them. */
export const askedPlan = (state: State, context: Context, person: PersonId): Plan | undefined =>
	planOf(context, person, askedAbout(state, person));

/** A plan is about gaps and notes from its first line to its last. */
export const planHidden = (state: State): string | undefined =>
	isHiddenList(planList.id, state) ? 'plans are hidden: . shows them' : undefined;

/** The plan that is open, unless the advisor refused it or others look on. */
export const planHere = (state: State, context: Context) => {
	const person = plannedPerson(state, context);
	const plan = person && planHidden(state) === undefined ? askedPlan(state, context, person.id) : undefined;
	return person && plan && plan.refused === undefined ? {person, ...plan} : undefined;
};

export const noPlan = (state: State, context: Context): string | undefined =>
	planHidden(state) ?? (planHere(state, context) ? undefined : 'there is no plan here');

const NOTHING: ReadonlySet<string> = new Set();
export const chosenItems = (state: State, person: PersonId): ReadonlySet<string> => state.chosen[person] ?? NOTHING;

const withChosen = (state: State, person: PersonId, items: ReadonlySet<string>): State => ({
	...state,
	chosen: {...state.chosen, [person]: items},
});

export const chooseItem = (state: State, person: PersonId, item: string): State => {
	const items = new Set(chosenItems(state, person));
	if (!items.delete(item)) items.add(item);
	return withChosen(state, person, items);
};

/** Positions of the chosen items in the plan as it is now; what has gone from it meanwhile is left out. */
export const chosenPositions = (state: State, person: PersonId, plan: Plan | undefined): readonly number[] => {
	if (!plan || plan.refused !== undefined) return [];
	const chosen = chosenItems(state, person);
	return plan.advice.action_items.flatMap((item, index) => (chosen.has(itemId(item)) ? [index] : []));
};

export type Made = Extract<Plan, {refused?: undefined}>;

/** Whether the plan was of use, by one key; asked once for the same advice. */
const askUseful = (state: State, {request, advice}: Made, title: string): State => {
	const option = (key: 'y' | 'n', useful: 'yes' | 'no', label: string): MenuOption => ({
		id: useful,
		key,
		label,
		run: (now, {team, knowledge: {advisor}}) => ({
			state: now,
			effects: advisor && [
				{
					kind: 'append',
					drafts: [advisor.judgement({request, advice: advisor.adviceId(request, advice), useful, on: team.today})],
					saved: after => withToast(after, 'Thank you, noted · u undo'),
				},
			],
		}),
	});
	const options = [option('y', 'yes', 'useful'), option('n', 'no', 'not useful')];
	return openTop(state, {kind: 'menu', title, options, cursor: 0});
};

/** The chosen items become actions with their days, in one save with the plan. */
export const acceptChosen = (state: State, context: Context): Step => {
	const person = plannedPerson(state, context);
	const plan = person && askedPlan(state, context, person.id);
	const {advisor} = context.knowledge;
	if (!person || !plan || plan.refused !== undefined || !advisor) return {state};
	const {request, advice} = plan;
	const positions = chosenPositions(state, person.id, plan);
	const id = advisor.adviceId(request, advice);
	try {
		const drafts = advisor.acceptPlan(person, request, advice, positions, context.team.today);
		const said = `${plural(positions.length, 'item')} accepted`;
		const isJudged = advisor.judgementOf(journalOf(context.team).live, id) !== undefined;
		return {
			state,
			effects: [
				{
					kind: 'append',
					drafts,
					saved: now => {
						const cleared = withChosen(now, person.id, NOTHING);
						return isJudged ? withToast(cleared, `${said} · u undo`) : askUseful(cleared, plan, `${said}. Was this plan useful?`);
					},
				},
			],
		};
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return {state: withToast(state, error.message, 'warning')};
	}
};
