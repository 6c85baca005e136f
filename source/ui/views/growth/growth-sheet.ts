// The heat map as Markdown, as it is filtered and sorted.
import {personById} from '../../../domain/team/by-id.ts';
import {HEAT_LEGEND, heatRow} from '../../../reports/growth/heat-map.ts';
import {levelWords} from '../../../reports/words/subject-words.ts';
import {longDay} from '../../../text/day-words.ts';
import {document, escapeMarkdown, heading, table} from '../../../text/markdown.ts';
import {HIDDEN_WHOLE} from '../../masking/privacy.ts';
import {seenWords} from '../../masking/seen.ts';
import type {PlaceSpec} from '../place-spec.ts';

export const growthSheet: PlaceSpec['sheet'] = ({rows}, {masked}, {team}) => {
	const lines = rows.flatMap(({person: id}) => {
		const person = personById(team, id);
		if (!person) return [];
		const {name, level, cells} = heatRow(person, team);
		const given = {
			name,
			level: (hidden: boolean) => (hidden ? levelWords({level: person.level}) : level),
			cells: '',
		};
		const seen = seenWords('growth', given, masked);
		return [[seen.name, seen.level, ...cells.map(({text}) => (masked ? seen.cells : text))]];
	});
	return {
		text: document([
			heading(1, `Growth · ${longDay(team.today)}`),
			masked ? HIDDEN_WHOLE : escapeMarkdown(HEAT_LEGEND),
			table(['Name', 'Level', ...team.ladder.competencies.map(({name}) => name)], lines),
		]),
		what: 'The heat map as Markdown',
	};
};
