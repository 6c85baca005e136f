// What is open as Markdown, as it is filtered and sorted.
import {openThings} from '../../../reports/open/open-things.ts';
import {openSummary} from '../../../reports/open/open-words.ts';
import {longDay} from '../../../text/day-words.ts';
import {document, escapeMarkdown, heading} from '../../../text/markdown.ts';
import {chooseTheme} from '../../theme.ts';
import {listMarkdown} from '../list-sheet.ts';
import type {PlaceSpec} from '../place-spec.ts';
import {OPEN_COLUMNS, openCells} from './open-lines.ts';

const {glyphs} = chooseTheme();

export const openSheet: PlaceSpec['sheet'] = ({rows}, state, context) => ({
	text: document([
		heading(1, `Open · ${longDay(context.team.today)}`),
		escapeMarkdown(openSummary(openThings(context.team))),
		listMarkdown(OPEN_COLUMNS, rows, row => openCells(row, state, context, glyphs)),
	]),
	what: 'What is open as Markdown',
});
