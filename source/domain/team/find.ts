// Finding what somebody typed: a person or an area by id or any word of the name, an entry by the beginning of its id.
import {closest, didYouMean} from '../checking/suggestions.ts';
import {type CompetencyId, type EntryId, folded} from '../ids.ts';
import type {Entry, EntryKind, EntryOf} from '../journal/entries.ts';
import type {Ladder} from '../ladder/ladder.ts';
import {Refusal} from '../refusal.ts';
import type {AreaState, PersonState, Team} from './team.ts';

/** Entries are named by at least this much of their id. */
export const SHORTEST_ID = 4;
/** How a name is compared: without case, accents and apostrophes, and the words that it and its parts are made of. */
const compared = (text: string): string =>
	folded(text.trim())
		.replace(/['’ʼʻ`]/gu, '')
		.replace(/\s+/gu, ' ');
const words = (text: string): readonly string[] => [...compared(text).split(' '), ...folded(text).split(/[^\p{L}\p{N}]+/u)];

type Named = {readonly id: string; readonly name: string};

/** As many ids as are told where no name is near: a line of them. */
const MOST_LISTED = 12;
const listed = (subjects: readonly Named[]): string =>
	subjects.length === 0 ? '' : ` There are ${subjects.map(({id}) => id).join(', ')}.`;

/** By id, by the whole name, by whole words of it, then by how words begin. */
const matches = <Subject extends Named>(subjects: readonly Subject[], typed: string): readonly Subject[] => {
	const wanted = compared(typed);
	if (wanted === '') return [];
	const wantedWords = wanted.split(' ');
	const hasWords = (subject: Subject, isMatch: (word: string, wantedWord: string) => boolean): boolean => {
		const own = words(subject.name);
		return wantedWords.every(each => own.some(word => isMatch(word, each)));
	};
	const tries: readonly ((subject: Subject) => boolean)[] = [
		subject => subject.id === typed.trim() || subject.id === wanted,
		subject => compared(subject.name) === wanted,
		subject => hasWords(subject, (word, each) => word === each),
		subject => hasWords(subject, (word, each) => word.startsWith(each)),
	];
	for (const isMatch of tries) {
		const hits = subjects.filter(isMatch);
		if (hits.length > 0) return hits;
	}
	return [];
};

const found = <Subject extends Named>(subjects: readonly Subject[], typed: string, what: 'person' | 'area'): Subject => {
	const hits = matches(subjects, typed);
	const [only] = hits;
	if (only && hits.length === 1) return only;
	if (hits.length > 1) {
		const list = hits.map(hit => `${hit.name} (${hit.id})`).join(', ');
		throw new Refusal(`“${typed}” could be ${list}. Use the id.`, {code: `ambiguous-${what}`, where: typed});
	}
	const several = what === 'person' ? 'people' : 'areas';
	const known = subjects.length === 0 ? ` The roster has no ${several} yet.` : '';
	const suggestion =
		didYouMean(
			closest(
				typed,
				subjects.flatMap(({id, name}) => [id, ...name.split(/\s+/)]),
			),
		) || (subjects.length <= MOST_LISTED ? listed(subjects) : '');
	throw new Refusal(`No ${what} “${typed}” on the roster.${suggestion}${known}`, {code: `unknown-${what}`, where: typed});
};

/** Throws a Refusal that lists the hits when there are several, or suggests a name when there are none. */
export const findPerson = <Person extends Named = PersonState>(
	{people}: {readonly people: readonly Person[]},
	typed: string,
): Person => found(people, typed, 'person');

/** True for a word that is somebody's id, or a whole word of their name. */
export const namesSomebody = ({people}: {readonly people: readonly Named[]}, word: string): boolean => {
	const wanted = compared(word);
	return wanted !== '' && people.some(({id, name}) => id === wanted || words(name).includes(wanted));
};

/** Several people in one argument: `ana,bo`. Each once; nobody at all is refused. */
export const findPeople = (team: Team, typed: string): readonly PersonState[] => {
	const names = typed.split(',').filter(name => name.trim() !== '');
	if (names.length === 0)
		throw new Refusal('Nobody was named: give an id or a name, or several with commas.', {code: 'no-people'});
	return [...new Set(names.map(name => findPerson(team, name.trim())))];
};

export const findArea = (team: Team, typed: string): AreaState => found(team.areas, typed, 'area');

/** By id, name or how it begins: `decision` → `decision_making`. */
export const findCompetency = (ladder: Ladder, typed: string): CompetencyId => {
	const wanted = folded(typed.trim()).replace(/[\s-]+/g, '_');
	const exact = ladder.competencies.find(({id, name}) => id === wanted || folded(name) === folded(typed.trim()));
	const beginning = wanted === '' ? [] : ladder.competencies.filter(({id}) => id.startsWith(wanted));
	const [hit] = exact ? [exact] : beginning.length === 1 ? beginning : [];
	if (hit) return hit.id;
	if (beginning.length > 1) {
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
