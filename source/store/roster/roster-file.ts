// Finds the roster and its ladder, reads both, and says what is wrong in them and where. Nothing here writes.
import {lstatSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {isKeyed} from '../../domain/checking/schema-mistakes.ts';
import type {Day} from '../../domain/day.ts';
import type {Ladder} from '../../domain/ladder/ladder.ts';
import {EMPTY_ROSTER} from '../../domain/roster/roster.ts';
import {readRoster} from '../../domain/roster/roster-reading.ts';
import {readTextFile, stampOf} from '../files/text-file.ts';
import type {Places} from '../paths.ts';
import type {LocatedProblem, RosterReading} from '../store.ts';
import {located, locateProblems} from './roster-locate.ts';

export type RosterFileOptions = {
	readonly places: Places;
	/** `--roster FILE`; wins over MUSTER_ROSTER and the config folder. */
	readonly named?: string;
	/** Used when the roster names no ladder of its own. */
	readonly builtInLadder: Ladder;
	/** The later of today and the day that is looked at. */
	readonly latest?: () => Day;
};

export type RosterFile = {
	/** The very same object while neither the roster nor its ladder changed on disk. Never throws for what they hold. */
	readonly read: () => Promise<RosterReading>;
	/** Made with `stat` alone; changes whenever the roster or its ladder does. */
	readonly fingerprint: () => string;
};

type Found = {
	readonly path?: string;
	readonly expectedPath: string;
	/** Rosters that nobody reads, since an earlier name wins. */
	readonly ignored: readonly string[];
};

const isThere = (path: string): boolean => lstatSync(path, {throwIfNoEntry: false}) !== undefined;

/** A roster that is named counts as found even when it is not there: then that is what is wrong. */
export const findRoster = ({places, named}: Pick<RosterFileOptions, 'places' | 'named'>): Found => {
	const chosen = named === undefined || named === '' ? places.namedRoster : resolve(named);
	if (chosen !== undefined) return {path: chosen, expectedPath: chosen, ignored: []};
	const [first, ...others] = places.rosters.filter(path => {
		try {
			return isThere(path);
		} catch {
			// A config folder that cannot be looked into holds no roster we could name; reading says why.
			return path === places.rosters[0];
		}
	});
	return {path: first, expectedPath: places.rosters[0], ignored: first === undefined ? [] : others};
};

type LadderFile = {readonly ladder: Ladder; readonly isSound: boolean; readonly problems: readonly LocatedProblem[]};

/** A team's own ladder; the built-in one stands in when there is no level to be read in it. */
export const readLadderFile = async (path: string, builtIn: Ladder): Promise<LadderFile> => {
	const file = readTextFile(path);
	if (file.fault) return {ladder: builtIn, isSound: false, problems: [located(path, 'mistake', file.fault)]};
	// What a ladder file must be is put together only where there is one.
	const {readLadder} = await import('../../domain/ladder/ladder-reading.ts');
	const {ladder, problems} = readLadder(file.value, builtIn);
	return {
		ladder: ladder ?? builtIn,
		isSound: problems.every(({severity}) => severity === 'warning'),
		problems: locateProblems(file.text, path, problems),
	};
};

type LadderStamp = {readonly path: string; readonly stamp: string};
type Read = {readonly reading: RosterReading; readonly ladder?: LadderStamp};

const ladderPathOf = (value: unknown, path: string): string | undefined => {
	const written = isKeyed(value) && Object.hasOwn(value, 'ladder') ? value.ladder : undefined;
	return typeof written === 'string' && written.trim() !== '' ? resolve(dirname(path), written.trim()) : undefined;
};

const readAt = async ({path, expectedPath, ignored}: Found, {builtInLadder, latest}: RosterFileOptions): Promise<Read> => {
	const nothing = {path, expectedPath, roster: EMPTY_ROSTER, ladder: builtInLadder, problems: []};
	if (path === undefined) return {reading: {...nothing, unreadable: false}};
	const file = readTextFile(path);
	if (file.fault) return {reading: {...nothing, unreadable: true, problems: [located(path, 'mistake', file.fault)]}};
	const ladderPath = ladderPathOf(file.value, path);
	// Taken before reading: what changes in between shows in the next stamp.
	const ladderStamp = ladderPath === undefined ? undefined : {path: ladderPath, stamp: stampOf(ladderPath)};
	const own = ladderPath === undefined ? undefined : await readLadderFile(ladderPath, builtInLadder);
	const ladder = own?.ladder ?? builtInLadder;
	const {roster, problems} = readRoster(file.value, ladder, {isLadderSound: own?.isSound ?? true, latest: latest?.()});
	const others = ignored.map(other =>
		located(other, 'warning', {message: `This roster is not read, since ${path} is there too. Remove one of them.`}),
	);
	return {
		ladder: ladderStamp,
		reading: {
			path,
			expectedPath,
			roster,
			ladder,
			problems: [...locateProblems(file.text, path, problems), ...(own?.problems ?? []), ...others],
			// A blank file is an empty roster; anything else without keys is another kind of file.
			unreadable: file.value !== undefined && file.value !== null && !isKeyed(file.value),
		},
	};
};

export const rosterFile = (options: RosterFileOptions): RosterFile => {
	let last: (Read & {readonly stamp: string}) | undefined;
	const rosterStamp = ({path, ignored}: Found): string => [path === undefined ? 'none' : stampOf(path), ...ignored].join('|');
	const isCurrent = (stamp: string): boolean =>
		last !== undefined && last.stamp === stamp && (last.ladder === undefined || last.ladder.stamp === stampOf(last.ladder.path));
	return {
		read: async () => {
			const found = findRoster(options);
			const stamp = rosterStamp(found);
			if (last && isCurrent(stamp)) return last.reading;
			const read = {...(await readAt(found, options)), stamp};
			last = read;
			return read.reading;
		},
		fingerprint: () => [rosterStamp(findRoster(options)), ...(last?.ladder ? [stampOf(last.ladder.path)] : [])].join('|'),
	};
};
