// The cases that follow from whose report somebody is: a contractor, or somebody who reports to another on the roster.
import {isHere} from '../team/people.ts';
import type {CaseRule} from './case-rule.ts';

export const contractor: CaseRule = {
	id: 'contractor',
	name: 'Contractor',
	first: 'Speak about what is to be delivered, and how it is handed over.',
	leaveAlone: ['career', 'ratings', 'feedback as for a report of yours'],
	quiets: ['growth'],
	ends: 'another relation in the roster',
	page: 'one-on-ones',
	isHeavy: false,
	holds: ({relation, clock, status, joined}) =>
		relation === 'contractor' && isHere({status})
			? {
					since: clock,
					because: [joined === undefined ? {words: 'on the roster as one'} : {words: 'with the team since', on: joined}],
					records: [],
				}
			: undefined,
};

export const skip: CaseRule = {
	id: 'skip',
	name: 'Through their manager',
	first: 'Listen, and inform; what is to change goes through their manager.',
	leaveAlone: ['career talk', 'ratings', 'feedback of your own past their manager'],
	quiets: ['growth', 'feedback', 'reviews'],
	ends: 'another relation in the roster',
	page: 'one-on-ones',
	isHeavy: false,
	holds: ({relation, reportsTo, clock, status}, {nameOf}) =>
		relation === 'skip' && isHere({status})
			? {
					since: clock,
					because: [{words: reportsTo === undefined ? 'the roster says so' : `reports to ${nameOf(reportsTo)}`}],
					records: [],
				}
			: undefined,
};
