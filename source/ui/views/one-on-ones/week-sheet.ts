// The week as Markdown, as it is filtered and masked.
import {personById} from '../../../domain/team/by-id.ts';
import {weekAhead, weekLine, weekWords} from '../../../reports/week/week-ahead.ts';
import {longDay} from '../../../text/day-words.ts';
import {document, escapeMarkdown, heading, table} from '../../../text/markdown.ts';
import type {PlaceSpec} from '../place-spec.ts';

export const weekSheet: PlaceSpec['sheet'] = ({rows}, {masked}, {team}) => {
	const dayOf = new Map(weekAhead(team).flatMap(({heading: day, people}) => people.map(({id}) => [id, day] as const)));
	const lines = rows.flatMap(({person: id}) => {
		const person = personById(team, id);
		if (!person) return [];
		const {name, when, waiting, why} = weekLine(person, team, masked);
		return [[dayOf.get(person.id) ?? '', name, when, waiting, why]];
	});
	return {
		text: document([
			heading(1, `1:1s · ${longDay(team.today)}`),
			escapeMarkdown(weekWords(team)),
			table(['Day', 'Name', '1:1', 'Waiting', 'Why now'], lines),
		]),
		what: 'The week as Markdown',
	};
};
