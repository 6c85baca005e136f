// The areas as Markdown, as they are filtered, or who would hold what without somebody.

import {areaById, personById} from '../../../domain/team/by-id.ts';
import {goneDays, goneHeading, ifGone, ifGoneSentences} from '../../../reports/ownership/if-gone.ts';
import {areaRow, truckSentence} from '../../../reports/ownership/ownership.ts';
import {longDay} from '../../../text/day-words.ts';
import {bullets, document, escapeMarkdown, heading, table} from '../../../text/markdown.ts';
import {capital} from '../../../text/words.ts';
import type {FocusedList} from '../../list/rows.ts';
import {seenWords} from '../../masking/seen.ts';
import type {Context, State} from '../../state.ts';
import type {PlaceSpec, Sheet} from '../place-spec.ts';
import {ifGoneList} from './ownership-lists.ts';

const areasSheet = ({rows}: FocusedList, {masked}: State, {team}: Context): Sheet => {
	const lines = rows.flatMap(({area: id}) => {
		const area = areaById(team, id);
		if (!area) return [];
		const {name, owner, backup, authority, reviewed, why} = areaRow(area, team, {masked});
		const given = {mark: '', name: () => name, owner: () => owner, backup: () => backup, authority, reviewed, why};
		const seen = seenWords('ownership', given, masked);
		return [[seen.name, seen.owner, seen.backup, seen.authority, seen.reviewed, seen.why]];
	});
	return {
		text: document([
			heading(1, `Ownership · ${longDay(team.today)}`),
			escapeMarkdown(truckSentence(team)),
			table(['Area', 'Owner', 'Backup', 'Authority', 'Reviewed', 'Why now'], lines),
		]),
		what: 'The areas as Markdown',
	};
};

const ifGoneSheet = ({rows, about}: FocusedList, {masked}: State, context: Context): Sheet => {
	const {team} = context;
	const person = personById(context.team, about.person);
	const gone = about.person === undefined ? undefined : goneDays(team, about.person);
	const all = about.person === undefined || !gone ? [] : ifGone(team, about.person, gone);
	const lines = rows.flatMap(({area}) => {
		const line = all.find(each => each.area === area);
		if (!line) return [];
		const seen = seenWords('gone', {area: line.name, role: line.role, left: line.left}, masked);
		return [[seen.area, seen.role, seen.left]];
	});
	const nobody = gone && !masked ? ifGoneSentences(all, gone, team).nobody : [];
	return {
		text: document([
			heading(1, person && gone ? goneHeading(person, team, {lines: all, gone, masked}) : 'Ownership'),
			bullets(nobody.map(escapeMarkdown).map(capital)),
			table(['Area', 'Holds it as', 'Then it is with'], lines),
		]),
		what: 'Who would hold what, as Markdown,',
	};
};

export const ownershipSheet: PlaceSpec['sheet'] = (focus, state, context) =>
	focus.list === ifGoneList ? ifGoneSheet(focus, state, context) : areasSheet(focus, state, context);
