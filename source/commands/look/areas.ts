// `muster areas`: who holds what, at which level of delegation, and what needs a look.
import {areaRow, truckSentence} from '../../reports/ownership/ownership.ts';
import {areaJson} from '../../reports/team/status.ts';
import type {Command} from '../cli/command.ts';
import {glyph} from '../cli/marks.ts';
import type {Line} from '../cli/printer.ts';

export const command: Command = {
	examples: ['muster areas', 'muster areas --json'],
	run: async (_, context) => {
		const team = await context.team();
		return {
			text: () => {
				if (team.areas.length === 0) return ['No areas on the roster yet. Add one under areas: muster roster edit'];
				const rows = team.areas.map((area): readonly Line[] => {
					const {mark, id, name, owner, backup, authority, reviewed, why} = areaRow(area, team);
					return [glyph(mark), id, name, owner, backup, authority, reviewed, why];
				});
				return [
					{columns: ['', 'Id', 'Area', 'Owner', 'Backup', 'Authority', 'Reviewed', 'Why now'].map(title => ({title})), rows},
					{text: truckSentence(team), style: 'dim'},
				];
			},
			json: () => ({schema: 1, areas: team.areas.map(areaJson)}),
		};
	},
};
