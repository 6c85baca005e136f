// The columns and cells of the team: who needs the lead, and the reason in words.
import type {Team} from '../../../domain/team/team.ts';
import {personRow} from '../../../reports/team/person-row.ts';
import {type Column, widest} from '../../components/column-layout.ts';
import type {TableRow} from '../../components/table.tsx';
import type {Size} from '../../layout.ts';
import {personOf} from '../../list/person-of.ts';
import type {Row} from '../../list/rows.ts';
import {markSpan} from '../../panes/mark-span.ts';
import type {Context, State} from '../../state.ts';
import type {Glyphs} from '../../theme.ts';

const LEAST_NAME_COLUMNS = 8;
const MOST_NAME_COLUMNS = 24;
/** Of a narrow screen, names leave this share to the reasons. */
const MOST_OF_NARROW = 0.4;
/** The glyph before the name, and a blank. */
const MARK_COLUMNS = 2;

/** A reason is worth at least this much; what stands between it and the name goes first. */
const WHY_COLUMNS: Readonly<Record<Size, number>> = {wide: 24, medium: 24, narrow: 22, tiny: 16};

const nameColumns = new WeakMap<Team, number>();

/** As wide as the longest name, so that the reasons get the rest; found once for each team. */
const columnsForNames = (team: Team): number => {
	const known =
		nameColumns.get(team) ??
		widest(
			team.people.map(person => person.name),
			LEAST_NAME_COLUMNS,
			MOST_NAME_COLUMNS,
		);
	nameColumns.set(team, known);
	return known;
};

/** The columns that go first where there is little room have the highest numbers. */
export const teamColumns = (size: Size, {team, columns}: Context): readonly Column[] => {
	const most = size === 'wide' ? MOST_NAME_COLUMNS : Math.max(LEAST_NAME_COLUMNS, Math.floor(columns * MOST_OF_NARROW));
	const name = {key: 'name', title: '  Name', width: Math.min(columnsForNames(team), most) + MARK_COLUMNS};
	const level = {key: 'level', title: 'Level', width: 8, priority: 2};
	const oneOnOne = {key: 'one_on_one', title: '1:1', width: 9, priority: 1};
	const why = {key: 'why', title: 'Why now', width: WHY_COLUMNS[size], weight: 1};
	if (size !== 'wide') return [name, level, oneOnOne, why];
	return [
		name,
		level,
		oneOnOne,
		{key: 'feedback', title: 'Feedback', width: 11, priority: 3},
		{key: 'gaps', title: 'Gaps', width: 4, align: 'right', priority: 5},
		{key: 'owns', title: 'Owns', width: 4, align: 'right', priority: 6},
		{key: 'open', title: 'Open', width: 4, align: 'right', priority: 4},
		why,
	];
};

export const teamRow = (row: Row | undefined, state: State, context: Context, glyphs: Glyphs): TableRow => {
	const person = personOf(context, row?.person);
	if (!person) return {cells: {}};
	const words = personRow(person, context.team, state.masked);
	return {
		marked: state.marked.has(person.id),
		faint: words.mark === 'leave' || words.mark === 'left',
		cells: {
			name: [markSpan(words.mark, glyphs), ' ', {text: words.name, bold: words.mark === 'act'}],
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
