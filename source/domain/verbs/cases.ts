// The verb about a case: the lead says that it holds for somebody, or that it does not.
import type {Day} from '../day.ts';
import {CASE_IDS, type CaseId} from '../ids.ts';
import type {Draft} from '../journal/entries.ts';
import {Refusal} from '../refusal.ts';
import type {PersonState} from '../team/team.ts';

/** A case as typed, by its id. */
export const caseNamed = (word: string): CaseId => {
	const wanted = word
		.trim()
		.toLowerCase()
		.replace(/[\s_]+/g, '-');
	const known = CASE_IDS.find(id => id === wanted);
	if (known) return known;
	throw new Refusal(`No case “${word}”. Allowed: ${CASE_IDS.join(', ')}.`, {code: 'unknown-case', where: word});
};

/** What the lead says wins over what the records say, until they say otherwise. */
export const setCase = (person: PersonState, id: CaseId, isHolding: boolean, on: Day): Draft => ({
	kind: 'case-set',
	person: person.id,
	on,
	case: id,
	holds: isHolding ? 'yes' : 'no',
});
