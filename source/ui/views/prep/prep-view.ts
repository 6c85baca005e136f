// The prep sheet: everything for the next 1:1, and notes during it.
import {personById} from '../../../domain/team/by-id.ts';
import {prepMarkdown} from '../../../reports/prep/prep-markdown.ts';
import type {SheetSpec} from '../place-spec.ts';
import {preparedPerson} from './prep-drafts.ts';
import {notesHidden, PREP_KEYS} from './prep-keys.ts';
import {prepLines, tallSheet} from './prep-lines.ts';
import {prepList} from './prep-list.ts';

export const PREP_SHEET: SheetSpec = {
	id: 'prep',
	title: 'Prep',
	where: 'on a prep sheet',
	rows: 'prep',
	lists: [prepList],
	keys: PREP_KEYS,
	lines: prepLines,
	sheet: (_focus, state, context) => {
		const person = personById(context.team, preparedPerson(state));
		return person && {text: prepMarkdown(person, context.team), what: 'The sheet as Markdown'};
	},
	noSheet: (_focus, state, context) => notesHidden(state, context),
	tallLines: tallSheet,
};
