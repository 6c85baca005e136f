// The heat map as Markdown, as it is filtered and sorted.
import {personById} from '../../../domain/team/by-id.ts';
import {HEAT_LEGEND, heatRow} from '../../../reports/growth/heat-map.ts';
import {longDay} from '../../../text/day-words.ts';
import {document, escapeMarkdown, heading, table} from '../../../text/markdown.ts';
import type {PlaceSpec} from '../place-spec.ts';

export const growthSheet: PlaceSpec['sheet'] = ({rows}, _state, {team}) => {
	const lines = rows.flatMap(({person: id}) => {
		const person = personById(team, id);
		if (!person) return [];
		const {name, level, cells} = heatRow(person, team);
		return [[name, level, ...cells.map(({text}) => text)]];
	});
	return {
		text: document([
			heading(1, `Growth · ${longDay(team.today)}`),
			escapeMarkdown(HEAT_LEGEND),
			table(['Name', 'Level', ...team.ladder.competencies.map(({name}) => name)], lines),
		]),
		what: 'The heat map as Markdown',
	};
};
