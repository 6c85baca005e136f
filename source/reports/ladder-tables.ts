// A ladder as tables: its levels by track, and what each level expects of each competency.
import type {Ladder, Level} from '../domain/ladder.ts';

export type LadderTable = {
	readonly title: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
};

const NONE = '–';

/** `2–5`, `8+`, `–` */
const span = (years: {readonly from: number; readonly to?: number} | undefined): string => {
	if (years === undefined) return NONE;
	return years.to === undefined ? `${years.from}+` : `${years.from}–${years.to}`;
};

export const tracksOf = ({levels}: Ladder): readonly string[] => [...new Set(levels.map(level => level.track))];

const levelsTable = (levels: readonly Level[], track: string): LadderTable => ({
	title: track,
	head: ['Level', 'Title', 'Years in all', 'Years in level', 'Scope', 'Focus'],
	rows: levels.map(({id, title, years, typicalYears, scope, focus}) => [
		id,
		title,
		span(years),
		span(typicalYears),
		scope ?? NONE,
		focus,
	]),
});

const expectationsTable = (ladder: Ladder, levels: readonly Level[], track: string): LadderTable => ({
	title: `${track}: expected ratings`,
	head: ['Competency', ...levels.map(level => level.id)],
	rows: ladder.competencies.map(({id, name}) => [
		name,
		...levels.map(level => {
			const expected = ladder.expectations[level.id]?.[id];
			return expected === undefined ? NONE : String(expected);
		}),
	]),
});

/** Two tables a track. */
export const ladderTables = (ladder: Ladder, tracks: readonly string[]): readonly LadderTable[] =>
	tracks.flatMap(track => {
		const levels = ladder.levels.filter(level => level.track === track);
		return [levelsTable(levels, track), expectationsTable(ladder, levels, track)];
	});
