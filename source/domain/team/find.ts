// Finding what somebody typed: a person by id or any word of the name, an entry by the beginning of its id.
import {closest, didYouMean} from '../checking/suggestions.ts';
import {type CompetencyId, type EntryId, folded} from '../ids.ts';
import type {Entry, EntryKind, EntryOf} from '../journal/entries.ts';
import type {Ladder} from '../ladder/ladder.ts';
import {Refusal} from '../refusal.ts';
import {asWritten, compared, type Named, nameWords, SHORTEST_BEGINNING} from './call-names.ts';
import type {PersonState} from './team.ts';

/** Entries are named by at least this much of their id. */
const SHORTEST_ID = 4;

/** As many ids as are told where no name is near: a line of them. */
const MOST_LISTED = 12;
const listed = (subjects: readonly Named[]): string =>
	subjects.length === 0 ? '' : ` There are ${subjects.map(({id}) => id).join(', ')}.`;

/** Everybody who may be meant: by id, by the whole name, by whole words of it, then by how words begin; accents decide where they differ. */
export const nearTo = <Subject extends Named>(subjects: readonly Subject[], typed: string): readonly Subject[] => {
	const [written, wanted] = [asWritten(typed), compared(typed)];
	if (wanted === '') return [];
	const wantedWords = wanted.split(' ');
	const hasWords = (subject: Subject, isMatch: (word: string, wantedWord: string) => boolean): boolean => {
		const own = nameWords(subject.name);
		return wantedWords.every(each => own.some(word => isMatch(word, each)));
	};
	const tries: readonly ((subject: Subject) => boolean)[] = [
		subject => subject.id === written,
		subject => asWritten(subject.name) === written,
		subject => compared(subject.name) === wanted,
		subject => asWritten(subject.name).split(' ').includes(written),
		subject => hasWords(subject, (word, each) => word === each),
		subject => hasWords(subject, (word, each) => word.startsWith(each)),
	];
	for (const isMatch of tries) {
		const hits = subjects.filter(isMatch);
		if (hits.length > 0) return hits;
	}
	return [];
};

/** `Ana Souza (ana), Ana Lima (ana-2)`. */
export const namesWithIds = (subjects: readonly Named[]): string => {
	const told = subjects.slice(0, MOST_LISTED).map(({name, id}) => `${name} (${id})`);
	return [told.join(', '), ...(subjects.length > MOST_LISTED ? [`${subjects.length - MOST_LISTED} more`] : [])].join(' and ');
};

/** How people are joined elsewhere. */
const JOINED = /[;/&+|]|\s(?:and|und|et|y|e)\s/iu;
const joinedByCommas = (typed: string, what: 'person' | 'area'): string =>
	what === 'person' && JOINED.test(typed) ? ' Several people are joined by commas: ana,bo.' : '';

/** Nobody and nothing has a name like it. */
export const unknown = (subjects: readonly Named[], typed: string, what: 'person' | 'area'): Refusal => {
	const several = what === 'person' ? 'people' : 'areas';
	const known = subjects.length === 0 ? ` The roster has no ${several} yet.` : '';
	const suggestion =
		didYouMean(
			closest(
				typed,
				subjects.flatMap(({id, name}) => [id, ...name.split(/\s+/)]),
			),
		) || (subjects.length <= MOST_LISTED ? listed(subjects) : '');
	return new Refusal(`No ${what} “${typed}” on the roster.${joinedByCommas(typed, what) || suggestion}${known}`, {
		code: `unknown-${what}`,
		where: typed,
	});
};

/**
 * For reading, where a wrong guess is seen at once. Throws a Refusal that lists the hits when there are several, or suggests a
 * name when there are none.
 */
export const findPerson = <Person extends Named = PersonState>(
	{people}: {readonly people: readonly Person[]},
	typed: string,
): Person => {
	const hits = nearTo(people, typed);
	const [only] = hits;
	if (only && hits.length === 1) return only;
	if (hits.length === 0) throw unknown(people, typed, 'person');
	throw new Refusal(`“${typed}” could be ${namesWithIds(hits)}. Use the id.`, {code: 'ambiguous-person', where: typed});
};

/** True for a word that is somebody's id, or a whole word of their name. */
export const namesSomebody = ({people}: {readonly people: readonly Named[]}, word: string): boolean => {
	const wanted = compared(word);
	return wanted !== '' && people.some(({id, name}) => id === wanted || nameWords(name).includes(wanted));
};

/** By id, name or how it begins, in three letters or more: `decision` → `decision_making`. */
export const findCompetency = (ladder: Ladder, typed: string): CompetencyId => {
	const wanted = folded(typed.trim()).replace(/[\s-]+/g, '_');
	const exact = ladder.competencies.find(({id, name}) => id === wanted || folded(name) === folded(typed.trim()));
	const beginning = wanted === '' ? [] : ladder.competencies.filter(({id}) => id.startsWith(wanted));
	const [hit] = exact ? [exact] : beginning.length === 1 && wanted.length >= SHORTEST_BEGINNING ? beginning : [];
	if (hit) return hit.id;
	if (beginning.length > 0) {
		const several = beginning.map(({id}) => id).join(', ');
		throw new Refusal(`“${typed}” could be ${several}. Give more of it.`, {code: 'ambiguous-competency', where: typed});
	}
	const allowed = ladder.competencies.map(({id}) => id);
	throw new Refusal(
		`No competency “${typed}” on the ladder.${didYouMean(closest(typed, allowed))} Allowed: ${allowed.join(', ')}.`,
		{
			code: 'unknown-competency',
			where: typed,
		},
	);
};

/** The entry whose id begins so, among those of the given kinds; four characters at least, and only one may match. */
export const findEntry = <Kind extends EntryKind>(
	entries: readonly Entry[],
	typed: string,
	kinds: readonly Kind[],
	what: string,
): EntryOf<Kind> => {
	const beginning = typed.trim().toLowerCase() as EntryId;
	const where = typed;
	if (!/^[0-9a-f-]+$/.test(beginning) || beginning.length < SHORTEST_ID) {
		throw new Refusal(`“${typed}” is no id of ${what}: give at least its first ${SHORTEST_ID} characters.`, {
			code: 'bad-id',
			where,
		});
	}
	const hits = entries.filter(
		(entry): entry is Entry & EntryOf<Kind> =>
			(kinds as readonly string[]).includes(entry.kind) && entry.id.startsWith(beginning),
	);
	const [only] = hits;
	if (only && hits.length === 1) return only;
	if (hits.length > 1) {
		throw new Refusal(
			`“${typed}” begins ${hits.length} ids (${hits.map(hit => hit.id.slice(0, 8)).join(', ')}): give more of it.`,
			{code: 'ambiguous-id', where},
		);
	}
	throw new Refusal(`No ${what} has an id beginning “${typed}”.`, {code: 'unknown-entry', where});
};
