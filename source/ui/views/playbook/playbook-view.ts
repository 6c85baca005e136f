// The Playbook: what to do about it.
import type {View} from '../place-spec.ts';
import {noPage, PLAYBOOK_KEYS} from './playbook-keys.ts';
import {playbookLines, tallPage} from './playbook-lines.ts';
import {contentsList, pageList} from './playbook-lists.ts';
import {pageSheet} from './playbook-sheet.ts';
import {leavePage} from './playbook-state.ts';

export const PLAYBOOK_VIEW: View = {
	id: 'playbook',
	title: 'Playbook',
	short: 'Book',
	detail: 'what to do about it: challenges, situations, practices, roles, competencies, pay',
	where: 'in the Playbook',
	rows: 'pages',
	lists: [contentsList, pageList],
	keys: PLAYBOOK_KEYS,
	lines: playbookLines,
	sheet: pageSheet,
	noSheet: (_focus, state, context) => noPage(state, context),
	needs: 'playbook',
	up: leavePage,
	tallLines: tallPage,
};
