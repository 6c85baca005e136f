// A ladder as tables: its levels by track, and what each level expects of each competency.
import type {Ladder, Level} from '../domain/ladder.ts';
import {builtInLevel, experienceYears, isOwnLadder, typicalYears, type UsualYears} from './level-mapping.ts';

export type LadderTable = {
	readonly title: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
};

const NONE = '–';

/** `2–5`, `8+`, `–`; `2–5 (L4)` where they are those of the level it maps to. */
const span = (usual: UsualYears | undefined): string => {
	if (usual === undefined) return NONE;
	const {years, as} = usual;
	return `${years.to === undefined ? `${years.from}+` : `${years.from}–${years.to}`}${as ? ` (${as})` : ''}`;
};

export const tracksOf = ({levels}: Ladder): readonly string[] => [...new Set(levels.map(level => level.track))];

/** On an own ladder with the built-in level that each maps to. */
const levelsTable = (ladder: Ladder, levels: readonly Level[], track: string): LadderTable => {
	const isOwn = isOwnLadder(ladder);
	return {
		title: track,
		head: ['Level', 'Title', ...(isOwn ? ['As'] : []), 'Years in all', 'Years in level', 'Scope', 'Focus'],
		rows: levels.map(level => [
			level.id,
			level.title,
			...(isOwn ? [builtInLevel(ladder, level.id) ?? NONE] : []),
			span(experienceYears(ladder, level)),
			span(typicalYears(ladder, level)),
			level.scope ?? NONE,
			level.focus || NONE,
		]),
	};
};

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
		return [levelsTable(ladder, levels, track), expectationsTable(ladder, levels, track)];
	});
