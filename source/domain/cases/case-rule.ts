// What a case's rule is: a pure function that says why the case holds for somebody, or nothing.
import type {RuleContext} from '../signals/rule.ts';
import type {PersonAlone} from '../team/people.ts';
import type {PersonState} from '../team/team.ts';
import type {CaseGuide, Holding} from './case.ts';

/** What rules may look at beside the person and the context: what depends on the rest of the team. */
export type Beside = Pick<PersonState, 'owns' | 'signals'>;

export type CaseRule = CaseGuide & {
	readonly holds: (person: PersonAlone, context: RuleContext, beside: Beside) => Holding | undefined;
};
