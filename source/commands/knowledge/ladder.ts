// `muster ladder`: tracks, levels and what each expects; and the check of a ladder of one's own.

import {closest, didYouMean} from '../../domain/checking/suggestions.ts';
import type {Ladder} from '../../domain/ladder/ladder.ts';
import {Refusal} from '../../domain/refusal.ts';
import {builtInLadder, hybridRoles} from '../../knowledge/ladder.ts';
import {ladderNotes, ladderTables, tracksOf} from '../../reports/growth/ladder-tables.ts';
import {builtInLevel} from '../../reports/growth/level-mapping.ts';
import {plural} from '../../text/words.ts';
import type {Command} from '../cli/command.ts';
import type {CommandContext} from '../cli/context.ts';
import type {Output, OutputBlock} from '../cli/printer.ts';
import {mistakesIn, problemJson, problemLine} from '../cli/problems.ts';

const HYBRID = 'hybrid';
const CHECK_FAILED = 1;

/** The team's own ladder where the roster names one. */
const ladderOf = async (context: CommandContext): Promise<Ladder> =>
	(await context.hasRoster()) ? (await context.roster()).ladder : builtInLadder;

const chosenTracks = (ladder: Ladder, typed: string | undefined): readonly string[] => {
	const tracks = [...tracksOf(ladder), ...(ladder === builtInLadder ? [HYBRID] : [])];
	if (typed === undefined) return tracks;
	const track = tracks.find(each => each.toLowerCase() === typed.toLowerCase());
	if (track !== undefined) return [track];
	const hint = didYouMean(closest(typed, tracks));
	throw new Refusal(`No track “${typed}” on the ladder.${hint} Tracks: ${tracks.join(', ')}.`, {
		code: 'unknown-track',
		where: typed,
	});
};

const hybridBlocks: readonly OutputBlock[] = [
	{text: `${HYBRID}: roles beside a level of their own`, style: 'strong'},
	{
		columns: ['Role', 'Title', 'Focus'].map(title => ({title})),
		rows: hybridRoles.map(({role, title, focus}) => [role, title, focus]),
	},
];

const shown = async (typed: string | undefined, context: CommandContext): Promise<Output> => {
	const ladder = await ladderOf(context);
	const tracks = chosenTracks(ladder, typed);
	const blocks: readonly (readonly OutputBlock[])[] = [
		...ladderTables(
			ladder,
			tracks.filter(track => track !== HYBRID || ladder !== builtInLadder),
		).map(({title, head, rows}): readonly OutputBlock[] => [
			{text: title, style: 'strong'},
			{columns: head.map(each => ({title: each})), rows},
		]),
		...(tracks.includes(HYBRID) && ladder === builtInLadder ? [hybridBlocks] : []),
	];
	const levels = ladder.levels.filter(level => tracks.includes(level.track));
	const notes = ladderNotes(ladder, tracks);
	return {
		text: () => [
			{text: ladder.name, style: 'dim'},
			...blocks.flatMap((each): readonly OutputBlock[] => ['', ...each]),
			...(notes.length > 0 ? ['', ...notes.map((text): OutputBlock => ({text, style: 'dim'}))] : []),
		],
		json: () => ({
			schema: 1,
			name: ladder.name,
			levels,
			competencies: ladder.competencies,
			expectations: Object.fromEntries(levels.map(({id}) => [id, ladder.expectations[id] ?? {}])),
			notes,
			mapsTo: Object.fromEntries(levels.map(({id}) => [id, builtInLevel(ladder, id) ?? null])),
			...(tracks.includes(HYBRID) && ladder === builtInLadder ? {hybridRoles} : {}),
		}),
	};
};

const checked = async (path: string): Promise<Output> => {
	const {readLadderFile} = await import('../../store/roster/roster-file.ts');
	const {ladder, problems} = await readLadderFile(path, builtInLadder);
	const mistakes = mistakesIn(problems);
	const sum = [
		plural(ladder.levels.length, 'level'),
		plural(ladder.competencies.length, 'competency', 'competencies'),
		mistakes === 0 ? 'no mistakes' : plural(mistakes, 'mistake'),
	];
	return {
		text: () => [
			...problems.map(problemLine),
			`${path}: ${mistakes > 0 && ladder === builtInLadder ? 'not a ladder' : sum.join(', ')}`,
		],
		json: () => ({schema: 1, path, problems: problems.map(problemJson)}),
		exitCode: mistakes > 0 ? CHECK_FAILED : undefined,
	};
};

export const command: Command = {
	arguments: [
		{name: '[track]', summary: 'only this track, such as ic, management, hybrid; or check'},
		{name: '[file]', summary: 'check: the ladder’s file'},
	],
	examples: ['muster ladder', 'muster ladder ic', 'muster ladder management --json'],
	notes: [
		'muster ladder check FILE reports every mistake of a ladder of your own with its line, and exits with 1 if there is one.',
	],
	run: async (input, context) => {
		const [first, file] = [input.maybe(0), input.maybe(1)];
		if (first !== 'check') {
			if (file === undefined) return shown(first, context);
			throw new Refusal('One track at a time. See muster ladder --help', {code: 'usage', where: file, exitCode: 2});
		}
		if (file === undefined)
			throw new Refusal('Name the file: muster ladder check FILE', {code: 'usage', where: 'FILE', exitCode: 2});
		return checked(file);
	},
};
