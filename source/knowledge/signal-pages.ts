// Which playbook page each signal opens: ids alone, so that signals never load the playbook itself.
import type {SignalId} from '../domain/team/team.ts';

export const SIGNAL_PAGES: Readonly<Record<SignalId, string>> = {
	'one-on-one-due': 'one-on-ones',
	'one-on-one-overdue': 'missed-one-on-ones',
	'never-met': 'first-one-on-one',
	'skipped-twice': 'missed-one-on-ones',
	'no-feedback': 'feedback',
	'no-praise': 'recognition',
	'unsaid-feedback': 'saying-it',
	'promise-overdue': 'promises',
	carried: 'carried-topics',
	'no-target': 'setting-a-target',
	'target-day-passed': 'target-day-passed',
	'gap-without-evidence': 'evidence-for-growth',
	'long-in-level': 'long-in-level',
	'mood-lower': 'energy-and-workload',
	'no-win-noted': 'noting-wins',
	'new-here': 'first-90-days',
	'back-from-leave': 'back-from-leave',
	leaving: 'handover',
	'orphan-area': 'ownership',
	'sole-owner': 'backup-owners',
	'review-due': 'area-review',
	overloaded: 'too-many-areas',
	'truck-factor-one': 'truck-factor',
	span: 'span',
};
