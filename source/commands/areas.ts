// `muster areas`: who holds what, at which level of delegation, and what needs a look.
import {topSignal} from '../domain/attention.ts';
import type {AreaState, Team} from '../domain/team.ts';
import {shortReason} from '../reports/signal-words.ts';
import {areaJson} from '../reports/status.ts';
import {authorityWords} from '../reports/subject-words.ts';
import {truckLine} from '../reports/team-box.ts';
import {shortDay} from '../text/day-words.ts';
import type {Command} from './command.ts';
import {glyph} from './marks.ts';
import type {Line} from './printer.ts';

const NONE = '–';

const row = (area: AreaState, team: Team): readonly Line[] => {
	const name = (id: string | undefined) =>
		id === undefined ? undefined : (team.people.find(person => person.id === id)?.name ?? id);
	const top = topSignal(area.signals);
	return [
		glyph(top?.severity ?? 'fine'),
		area.id,
		area.name,
		name(area.owner) ?? 'nobody',
		name(area.backup) ?? NONE,
		area.authority === undefined ? NONE : authorityWords(area.authority),
		area.reviewed === undefined ? NONE : shortDay(area.reviewed, team.today),
		top ? shortReason(top) : '',
	];
};

export const command: Command = {
	examples: ['muster areas', 'muster areas --json'],
	run: async (_, context) => {
		const team = await context.team();
		return {
			text: () => {
				if (team.areas.length === 0) return ['No areas on the roster yet. Add one under areas: muster roster edit'];
				return [
					{
						columns: ['', 'Id', 'Area', 'Owner', 'Backup', 'Authority', 'Reviewed', 'Why now'].map(title => ({title})),
						rows: team.areas.map(area => row(area, team)),
					},
					{text: truckLine(team), style: 'dim'},
				];
			},
			json: () => ({schema: 1, areas: team.areas.map(areaJson)}),
		};
	},
};
