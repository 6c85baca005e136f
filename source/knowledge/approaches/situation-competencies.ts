// What a situation asks of whoever leads through it: the competencies to look at when advice is asked about a page.
import type {CompetencyId} from '../../domain/ids.ts';

/** By page of the playbook, the most needed first. Pages on one competency speak for themselves. */
export const situationCompetencies: Readonly<Record<string, readonly CompetencyId[]>> = {
	'stuck-at-level': ['coaching', 'feedback', 'performance'],
	'team-conflict': ['conflict', 'communication', 'one_on_ones'],
	burnout: ['delegation', 'planning', 'one_on_ones'],
	'no-promotions': ['performance', 'influence', 'storytelling'],
	'imposter-syndrome': ['coaching', 'feedback', 'one_on_ones'],
	'low-performer': ['performance', 'feedback', 'conflict'],
	'scope-creep': ['planning', 'influence', 'communication'],
	layoffs: ['communication', 'one_on_ones', 'planning'],
	'promotion-denied': ['feedback', 'performance', 'coaching'],
	pay: ['communication', 'decision_making', 'one_on_ones'],
	'quiet-in-meetings': ['communication', 'coaching', 'one_on_ones'],
	'remote-work': ['communication', 'writing', 'one_on_ones'],
	'other-hours': ['planning', 'communication', 'delegation'],
	'may-leave': ['one_on_ones', 'coaching', 'delegation'],
	'one-on-ones': ['one_on_ones', 'coaching'],
	feedback: ['feedback', 'performance'],
	documentation: ['writing', 'decision_making'],
	delegation: ['delegation', 'coaching'],
	growth: ['coaching', 'performance'],
	recognition: ['feedback', 'storytelling'],
	transparency: ['communication', 'writing'],
	balance: ['delegation', 'planning'],
};
