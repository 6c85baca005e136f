// The playbook page of each signal, as its rule names it.
import {AREA_RULES, PERSON_RULES, TEAM_RULES} from '../../source/domain/signals/rules.ts';

export const SIGNAL_PAGES: Readonly<Record<string, string>> = Object.fromEntries(
	[...PERSON_RULES, ...AREA_RULES, ...TEAM_RULES].map(({id, page}) => [id, page]),
);
