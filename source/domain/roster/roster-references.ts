// Checks what the roster refers to: levels and competencies on the ladder, and the people who own areas.

import {inQuotes, type Path} from '../checking/mistake-words.ts';
import type {FileProblem} from '../checking/schema-mistakes.ts';
import {didYouMean, nearest} from '../checking/suggestions.ts';
import {type CompetencyId, folded, type LevelId, type PersonId, type Rating, TRACKS} from '../ids.ts';
import type {Target} from '../journal/entries.ts';
import {type Ladder, levelOf} from '../ladder/ladder.ts';

/** How the roster says that an area has no owner or backup, as the command line does. */
const NOBODY = 'nobody';

type Tell = (problem: FileProblem) => void;
export type LadderCheck = {
	readonly ladder: Ladder;
	/** False when the ladder itself has mistakes: then levels and competencies are taken as written. */
	readonly isJudged: boolean;
	readonly tell: Tell;
};

/** The level in the ladder's spelling; one that is not on the ladder is a mistake and left out. */
export const knownLevel = (
	level: string,
	{ladder, isJudged, tell}: LadderCheck,
	{path, subject}: {path: Path; subject: string},
): LevelId | undefined => {
	const known = levelOf(ladder, level);
	if (known || !isJudged) return known?.id ?? level;
	tell({
		severity: 'mistake',
		path,
		get message() {
			const allowed = ladder.levels.map(({id}) => id);
			const suggestion = didYouMean(nearest(level, allowed));
			return `${subject}: no level ${inQuotes(level)} on the ladder (${ladder.name}).${suggestion} Allowed: ${allowed.join(', ')}.`;
		},
	});
	return undefined;
};

/** One of the usual tracks or of the ladder's own; another one is a mistake and left out. */
export const knownTrack = (
	track: string,
	{ladder, isJudged, tell}: LadderCheck,
	{path, subject}: {path: Path; subject: string},
): string | undefined => {
	const allowed = [...new Set([...TRACKS, ...ladder.levels.map(level => level.track)])];
	const known = allowed.find(each => folded(each) === folded(track));
	if (known !== undefined || !isJudged) return known ?? track;
	tell({
		severity: 'mistake',
		path,
		get message() {
			return `${subject}: track must be ${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}, found ${inQuotes(track)}.${didYouMean(nearest(track, allowed))}`;
		},
	});
	return undefined;
};

/** A target on the ladder; roles were checked by the schema. */
export const knownTarget = (
	target: Target | undefined,
	check: LadderCheck,
	{path, subject}: {path: Path; subject: string},
): Target | undefined => {
	if (target === undefined || target === 'stay' || !('level' in target)) return target;
	const level = knownLevel(target.level, check, {path: [...path, 'level'], subject: `${subject}: target`});
	return level === undefined ? undefined : {...target, level};
};

const competencyKey = (written: string): string => folded(written).replace(/[\s-]+/g, '_');

/** Ratings by the ladder's competencies, found by id or name; others are mistakes and left out. */
export const knownRatings = (
	ratings: Readonly<Record<string, Rating>> | undefined,
	{ladder, isJudged, tell}: LadderCheck,
	{path, subject}: {path: Path; subject: string},
): Readonly<Record<CompetencyId, Rating>> => {
	const known: [CompetencyId, Rating][] = [];
	for (const [written, rating] of Object.entries(ratings ?? {})) {
		const wanted = competencyKey(written);
		const competency = ladder.competencies.find(
			({id, name}) => id === written || id === wanted || competencyKey(name) === wanted,
		);
		if (competency || !isJudged) known.push([competency?.id ?? written, rating]);
		else {
			tell({
				severity: 'mistake',
				path: [...path, written],
				atKey: true,
				get message() {
					const allowed = ladder.competencies.map(({id}) => id);
					const suggestion = didYouMean(nearest(written, allowed));
					return `${subject}: no competency ${inQuotes(written)} on the ladder.${suggestion} Allowed: ${allowed.join(', ')}.`;
				},
			});
		}
	}
	return Object.fromEntries(known);
};

type Named = {readonly id: PersonId; readonly name: string; readonly was: readonly PersonId[]};

export type PersonFinder = (
	written: string,
	place: {readonly path: Path; readonly subject: string; readonly what: 'owner' | 'backup' | 'reports_to'},
) => PersonId | undefined;

/**
 * Finds who is meant by an id, an earlier id or a whole name. `others` are further words for
 * somebody, such as the id of a person left out for a mistake: found too, since that mistake is told already.
 */
export const personFinder = (people: readonly Named[], others: ReadonlyMap<string, PersonId>, tell: Tell): PersonFinder => {
	const ids = new Map<string, PersonId>(people.flatMap(({id, was}) => was.map((old): [string, PersonId] => [old, id])));
	const names = new Map<string, PersonId[]>();
	for (const {id, name} of people) {
		ids.set(id, id);
		const key = folded(name);
		names.set(key, [...(names.get(key) ?? []), id]);
	}
	return (written, {path, subject, what}) => {
		const wanted = folded(written);
		if (wanted === NOBODY && !names.has(NOBODY) && !ids.has(NOBODY)) return undefined;
		const named = names.get(wanted) ?? [];
		const found = ids.get(written) ?? ids.get(wanted) ?? (named.length < 2 ? named[0] : undefined) ?? others.get(wanted);
		if (found !== undefined) return found;
		tell({
			severity: 'mistake',
			path,
			get message() {
				if (named.length > 1) return `${subject}: ${what} ${inQuotes(written)} could be ${named.join(' or ')}; use the id.`;
				// What would be understood is suggested: the id, also where a part of a name is near.
				const words = people.flatMap(({id, name}) => [id, name, ...name.split(/\s+/)].map(word => ({word, id})));
				const near = nearest(
					written,
					words.map(({word}) => word),
				);
				const ids = [...new Set(words.filter(({word}) => word === near).map(({id}) => id))];
				const suggestion =
					ids.length > 0 ? didYouMean(ids.join(' or ')) : ' Use the id or the whole name of somebody under people, or nobody.';
				return `${subject}: ${what} ${inQuotes(written)} is nobody on the roster.${suggestion}`;
			},
		});
		return undefined;
	};
};
