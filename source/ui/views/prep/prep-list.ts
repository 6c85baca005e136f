// The lines of a prep sheet that a cursor moves over, and what can be done with each of them.

import type {PersonId} from '../../../domain/ids.ts';
import {onceFor, onceForEach} from '../../../domain/once-for.ts';
import {personById} from '../../../domain/team/by-id.ts';
import type {PersonState, Team} from '../../../domain/team/team.ts';
import {type PrepReport, prepReport} from '../../../reports/prep/prep.ts';
import {prepParts, type SheetLine, type SheetPart, type SheetSubject} from '../../../reports/prep/prep-parts.ts';
import type {ListSpec, Row} from '../../list/rows.ts';
import {isSeen} from '../../masking/seen.ts';
import type {Context} from '../../state.ts';
import {promisedOn} from './prep-drafts.ts';

const sheets = onceFor((team: Team) =>
	onceForEach((id: PersonId): PrepReport | undefined => {
		const person = personById(team, id);
		return person && prepReport(person, team);
	}),
);

/** The sheet of somebody, made once for each change of the team; undefined when nobody has that id. */
export const prepOf = ({team}: Context, id: PersonId | undefined): PrepReport | undefined =>
	id === undefined ? undefined : sheets(team)(id);

const PROMISED = 'promised ';
export const promisedRowId = (index: number): string => `${PROMISED}${index}`;
/** Its place among what was promised; undefined for any other row. */
export const promisedAt = (row: Row | undefined): number | undefined =>
	row?.id.startsWith(PROMISED) ? Number(row.id.slice(PROMISED.length)) : undefined;
const signalRowId = (signal: string): string => `signal ${signal}`;
const gapRowId = (competency: string): string => `gap ${competency}`;
const questionRowId = (question: string): string => `question ${question}`;

/** The row of a line that a cursor can stand on; what is only read has none. */
export const lineRowId = ({subject}: SheetLine): string | undefined => {
	switch (subject.kind) {
		case 'read':
			return undefined;
		case 'signal':
			return signalRowId(subject.id);
		case 'gap':
			return gapRowId(subject.id);
		case 'question':
			return questionRowId(subject.id);
		default:
			return subject.id;
	}
};

/** The parts that may be seen. */
export const seenParts = (prep: PrepReport, person: PersonState, team: Team, masked: boolean): readonly SheetPart[] =>
	prepParts(prep, person, team).filter(({id}) => isSeen('prep', id, masked));

/** What can be done with the line, as a row of a list says it. */
const subjectOf = (subject: SheetSubject, person: PersonState): Partial<Row> => {
	switch (subject.kind) {
		case 'action':
			return {entry: subject.id, action: subject.id};
		case 'topic':
			return {entry: subject.id, topic: subject.id};
		case 'feedback':
			return {entry: subject.id, feedback: subject.id};
		case 'win':
			return {entry: subject.id};
		case 'area':
			return {area: subject.id};
		case 'signal':
			return {signal: person.signals.find(({id}) => id === subject.id)};
		case 'gap':
			return {competency: subject.id};
		default:
			return {};
	}
};

/** What a row of the sheet can be ticked as; undefined for what is only read. */
export type Tickable = 'action' | 'topic' | 'feedback' | 'win' | 'area';
export const tickableAs = (row: Row | undefined): Tickable | undefined => {
	if (row?.action !== undefined) return 'action';
	if (row?.topic !== undefined) return 'topic';
	if (row?.feedback !== undefined) return 'feedback';
	if (row?.area !== undefined) return 'area';
	return row?.entry === undefined ? undefined : 'win';
};

export const prepList: ListSpec = {
	id: 'prep',
	title: 'Prep',
	rows: (context, {person: id}, masked) => {
		const person = personById(context.team, id);
		const prep = prepOf(context, id);
		if (!person || !prep) return [];
		const about = {person: person.id};
		const promised = (isSeen('prep', 'promised', masked) ? promisedOn(context, person.id) : []).map(
			({owner, text}, index): Row => ({
				...about,
				id: promisedRowId(index),
				search: `new ${owner === 'lead' ? 'me' : person.name} ${text}`,
			}),
		);
		const rows = seenParts(prep, person, context.team, masked).flatMap(({title, lines}) =>
			lines.flatMap((line): readonly Row[] => {
				const id = lineRowId(line);
				if (id === undefined) return [];
				const search = [title, line.lead, line.text, line.detail, line.below].filter(Boolean).join(' ');
				return [{...about, id, search, ...subjectOf(line.subject, person)}];
			}),
		);
		return [...promised, ...rows];
	},
	empty: 'Nothing is carried over and nothing waits to be said. Press t for a topic, tab for notes.',
};
