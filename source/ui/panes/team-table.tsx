// Draws the team: a row a person, whoever needs the lead first on top, with the reason in words.
import {type Mark, personRow} from '../../reports/person-row.ts';
import type {Column} from '../components/column-layout.ts';
import type {TableRow} from '../components/table.tsx';
import type {Size} from '../layout.ts';
import {peopleList, personOf} from '../lists.ts';
import type {Row} from '../rows.ts';
import {type Glyphs, type Role, useTheme} from '../theme.ts';
import type {Context, State} from '../ui-state.ts';
import {ListPane, ListTable} from './list-pane.tsx';

const markGlyph = (mark: Mark, glyphs: Glyphs): string => {
	if (mark === 'leave') return glyphs.paused;
	return mark === 'left' ? glyphs.none : glyphs[mark];
};

const markRole = (mark: Mark): Role => (mark === 'leave' || mark === 'left' ? 'paused' : mark);

/** The columns that go first where there is little room have the highest numbers. */
const COLUMNS: readonly Column[] = [
	{key: 'mark', title: '', width: 1},
	{key: 'name', title: 'Name', width: 14, weight: 2},
	{key: 'level', title: 'Level', width: 8, priority: 4},
	{key: 'one_on_one', title: '1:1', width: 9, priority: 2},
	{key: 'feedback', title: 'Feedback', width: 11, priority: 5},
	{key: 'gaps', title: 'Gaps', width: 4, align: 'right', priority: 7},
	{key: 'owns', title: 'Owns', width: 4, align: 'right', priority: 8},
	{key: 'open', title: 'Open', width: 4, align: 'right', priority: 6},
	{key: 'why', title: 'Why now', width: 16, weight: 5, priority: 1},
];

const MEDIUM_COLUMNS = COLUMNS.filter(column => !['feedback', 'gaps', 'owns', 'open'].includes(column.key));

const rowOf = (row: Row | undefined, state: State, context: Context, glyphs: Glyphs): TableRow => {
	const person = personOf(context, row?.person);
	if (!person) return {cells: {}};
	const words = personRow(person, context.team, state.masked);
	const as = markRole(words.mark);
	return {
		marked: state.marked.has(person.id),
		faint: words.mark === 'leave' || words.mark === 'left',
		cells: {
			mark: {text: markGlyph(words.mark, glyphs), as},
			name: {text: words.name, bold: words.mark === 'act'},
			level: words.level,
			one_on_one: {text: words.oneOnOne, as: /late|never/.test(words.oneOnOne) ? 'watch' : 'text'},
			feedback: words.feedback,
			gaps: words.gaps,
			owns: words.owns,
			open: words.open,
			why: words.why,
		},
	};
};

export type TeamTableProps = {
	readonly state: State;
	readonly context: Context;
	readonly size: Size;
	readonly width: number;
	readonly height: number;
	readonly active: boolean;
	readonly framed: boolean;
};

export const TeamTable = ({state, context, size, width, height, active, framed}: TeamTableProps) => {
	const {glyphs} = useTheme();
	const table = {
		list: peopleList,
		state,
		context,
		columns: size === 'wide' ? COLUMNS : MEDIUM_COLUMNS,
		row: (row: Row) => rowOf(row, state, context, glyphs),
		width,
		height,
		active,
	};
	return framed ? <ListPane {...table} /> : <ListTable {...table} header={false} />;
};
