// A ladder as tables: its levels by track, and what each level expects of each competency.
import type {Ladder, Level} from '../../domain/ladder/ladder.ts';
import {facts, levelsSource} from '../../knowledge/facts.ts';
import {capital} from '../../text/words.ts';
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

/** Where the figures come from that the built-in ladder gives, to itself or to an own level that maps to it. */
export const ladderNotes = (ladder: Ladder, tracks: readonly string[]): readonly string[] => {
	const levels = ladder.levels.filter(level => tracks.includes(level.track));
	const isOwn = isOwnLadder(ladder);
	const isOurs = (usual: UsualYears | undefined): boolean => usual !== undefined && (!isOwn || usual.as !== undefined);
	const hasYears = levels.some(level => isOurs(experienceYears(ladder, level)));
	const hasScopes = !isOwn && levels.some(level => level.scope !== undefined);
	const given = [...(hasYears ? ['years in all'] : []), ...(hasScopes ? ['scope'] : [])];
	const borrowed = isOwn ? ', where a level stands beside them' : '';
	const {source, contested} = facts.yearsInLevel;
	return [
		...(given.length > 0
			? [
					`${capital(given.join(' and '))}${borrowed}: the collection that the pay figures are from, ${levelsSource.year}. ${hasYears ? 'Years of experience, not time in the level. ' : ''}An orientation; companies differ.`,
				]
			: []),
		...(levels.some(level => isOurs(typicalYears(ladder, level)))
			? [`Years in level${borrowed}: ${source.title}, ${source.year}. ${contested}`]
			: []),
		...(isOwn || levels.length === 0
			? []
			: ['Expected ratings: a reading of our own of what each level is about, no measurement. A ladder of yours replaces them.']),
	];
};
