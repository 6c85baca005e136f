// What the key about cases does: the lead says that one does not hold for the person here, or that another one does.

import {CASE_RULES} from '../../domain/cases/rules.ts';
import type {CaseId, PersonId} from '../../domain/ids.ts';
import {personById} from '../../domain/team/by-id.ts';
import {setCase} from '../../domain/verbs/cases.ts';
import {caseReason} from '../../reports/words/case-words.ts';
import {openTop} from '../overlays/overlays.ts';
import {type Context, type MenuOption, type State, type Step, withToast} from '../state.ts';
import type {Here} from './binding.ts';

const write = (
	state: State,
	context: Context,
	id: PersonId,
	one: {readonly id: CaseId; readonly name: string},
	holds: boolean,
): Step => {
	const person = personById(context.team, id);
	if (!person) return {state};
	const said = `${one.name} ${holds ? 'holds' : 'does not hold'} for ${person.name} · u undo`;
	return {
		state,
		effects: [
			{
				kind: 'append',
				drafts: [setCase(person, one.id, holds, context.team.today)],
				saved: now => withToast(now, said),
			},
		],
	};
};

export const noCaseHere = (_state: State, _context: Context, {person}: Here): string | undefined => {
	if (!person) return 'put the cursor on a person first';
	return person.status === 'left' ? `${person.name} has left` : undefined;
};

/** Those that hold first, to be taken back; below them the others, to be said. */
export const chooseCase = (state: State, context: Context, {person}: Here): Step => {
	if (!person) return {state};
	const holding = person.cases.map(
		(one): MenuOption => ({
			id: `no ${one.id}`,
			label: `not so: ${one.name.toLowerCase()}`,
			detail: caseReason(one, context.team.today),
			run: (now, current) => write(now, current, person.id, one, false),
		}),
	);
	const others = CASE_RULES.filter(({id}) => !person.cases.some(one => one.id === id)).map(
		(rule): MenuOption => ({
			id: `yes ${rule.id}`,
			label: `it holds: ${rule.name.toLowerCase()}`,
			detail: rule.id,
			run: (now, current) => write(now, current, person.id, rule, true),
		}),
	);
	const options = [...holding, ...others];
	return {
		state: openTop(state, {kind: 'menu', title: `Which case holds for ${person.name}?`, options, cursor: 0}),
	};
};
