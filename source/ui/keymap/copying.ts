// Copies what is on the screen as Markdown: a view, a person's card, or a list of their page.
import {personMarkdown} from '../../reports/person/person-markdown.ts';
import {longDay} from '../../text/day-words.ts';
import {document, heading, table} from '../../text/markdown.ts';
import type {Column} from '../components/column-layout.ts';
import type {Span} from '../components/spans.ts';
import type {Cell, TableRow} from '../components/table.tsx';
import type {Row} from '../list/rows.ts';
import type {Context, State, Step} from '../state.ts';
import {chooseTheme} from '../theme.ts';
import {LOOKS} from '../views/person/person-looks.ts';
import {type Sheet, VIEW_SHEETS} from '../views/sheets.ts';
import {teamColumns, teamRow} from '../views/team/team-look.ts';
import type {Binding} from './binding.ts';
import {focus, subjectPerson} from './subjects.ts';

const {glyphs} = chooseTheme();

const spanText = (span: Span): string => (typeof span === 'string' ? span : span.text);
const isSpans = (cell: Cell): cell is readonly Span[] => Array.isArray(cell);
const cellText = (cell: Cell | undefined): string => {
	if (cell === undefined) return '';
	return isSpans(cell) ? cell.map(spanText).join('') : spanText(cell);
};

const listTable = (columns: readonly Column[], rows: readonly Row[], cellsOf: (row: Row) => TableRow): string =>
	table(
		columns.map(({title}) => title.trim()),
		rows.map(row => columns.map(({key}) => cellText(cellsOf(row).cells[key]))),
	);

const teamSheet = (rows: readonly Row[], state: State, context: Context): Sheet => {
	const {team} = context;
	return {
		text: document([
			heading(1, `${team.name ?? 'Your team'} · ${longDay(team.today)}`),
			listTable(teamColumns('wide', context), rows, row => teamRow(row, state, context, glyphs)),
		]),
		what: 'The team as Markdown',
	};
};

/** What is shown here, as it is filtered, sorted and masked. */
const sheetHere = (state: State, context: Context): Sheet | undefined => {
	const at = focus(state, context);
	if (at?.list.id === 'people') return teamSheet(at.rows, state, context);
	const view = at && VIEW_SHEETS[at.list.id]?.(at, state, context);
	if (view) return view;
	const person = subjectPerson(state, context);
	if (!at || !person) return undefined;
	if (at.list.id === 'signals')
		return {text: personMarkdown(person, context.team, state.masked), what: `${person.name}’s card as Markdown`};
	const look = LOOKS[at.list.id];
	if (!look) return undefined;
	const rows = listTable(look.columns, at.rows, row => look.row(row, person, state, context, glyphs));
	return {text: document([heading(1, `${person.name} · ${at.list.title}`), rows]), what: `${at.list.title} as Markdown`};
};

const nothing = (state: State, context: Context): string | undefined => {
	const at = focus(state, context);
	const isEmpty = at?.list.id === 'signals' ? at.person === undefined : (at?.rows.length ?? 0) === 0;
	return isEmpty ? 'there is nothing here to copy' : undefined;
};

export const COPYING: readonly Binding[] = [
	{
		id: 'copy',
		keys: ['y'],
		label: 'copy',
		detail: 'Copy what is shown here as Markdown',
		group: 'look',
		scopes: [
			...(['team', 'one-on-ones', 'ownership', 'growth', 'journal'] as const),
			...(['person/card', 'person/gaps', 'person/timeline', 'person/feedback', 'person/actions', 'person/areas'] as const),
		],
		disabled: nothing,
		run: (state, context): Step => {
			const sheet = sheetHere(state, context);
			return sheet ? {state, effects: [{kind: 'copy', ...sheet}]} : {state};
		},
	},
];
