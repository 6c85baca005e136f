// The week as Markdown, as it is filtered and masked.
import {personById} from '../../../domain/team/by-id.ts';
import {weekAhead, weekLine, weekWords} from '../../../reports/week/week-ahead.ts';
import {longDay} from '../../../text/day-words.ts';
import {document, escapeMarkdown, heading, table} from '../../../text/markdown.ts';
import {seenWords} from '../../masking/seen.ts';
import type {PlaceSpec} from '../place-spec.ts';

export const weekSheet: PlaceSpec['sheet'] = ({rows}, {masked}, {team}) => {
	const dayOf = new Map(weekAhead(team, masked).flatMap(({heading: day, people}) => people.map(({id}) => [id, day] as const)));
	const lines = rows.flatMap(({person: id}) => {
		const person = personById(team, id);
		if (!person) return [];
		const {name, when, meets, waiting, why} = weekLine(person, team);
		const given = {
			day: () => dayOf.get(person.id) ?? '',
			mark: () => '',
			name: () => name,
			when: (hidden: boolean) => (hidden ? meets : when),
			waiting,
			why,
		};
		const seen = seenWords('week', given, masked);
		return [[seen.day, seen.name, seen.when, seen.waiting, seen.why]];
	});
	return {
		text: document([
			heading(1, `1:1s · ${longDay(team.today)}`),
			escapeMarkdown(weekWords(team, masked)),
			table(['Day', 'Name', '1:1', 'Waiting', 'Why now'], lines),
		]),
		what: 'The week as Markdown',
	};
};
