// The people whom “everybody” means: those who report to the lead and are here.
import {isAtWork} from './people.ts';
import type {PersonState, Team} from './team.ts';

export const activeReports = ({people}: Pick<Team, 'people'>): readonly PersonState[] =>
	people.filter(person => person.relation === 'report' && isAtWork(person));
