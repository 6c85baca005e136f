// Whom or what the lead means where something is written down: nothing lands with somebody by a guess.
import {isReserved, RESERVED_WORDS} from '../ids.ts';
import {Refusal} from '../refusal.ts';
import {asWritten, callNames, compared, firstWord, type Named, SHORTEST_BEGINNING} from './call-names.ts';
import {namesWithIds, nearTo, unknown} from './find.ts';
import type {AreaState, PersonState} from './team.ts';

/** Of the ways to name somebody, those that name them whole: by id or by the whole name. */
const WHOLE_WAYS = 3;

/** The last of the ways that name by a whole word. */
const LAST_CALLED = 4;

type Kind = 'person' | 'area';
type Match = (subject: Named) => boolean;

/** Digits are no beginning: `Quinn 1` is not Quinn 10. */
const isNumber = (word: string): boolean => /^\p{N}+$/u.test(word);

/** `ana s` and `Ana S.` as muster itself shortens a name: the whole first name, and how what follows begins. */
const isShortened = (name: string, wanted: string): boolean => {
	const typed = wanted.replace(/\.$/, '').split(' ');
	const own = compared(name).split(' ');
	return (
		typed.length > 1 &&
		typed.every((word, index) => (index === 0 || isNumber(word) ? own[index] === word : own[index]?.startsWith(word)))
	);
};

const beginsWith = (whole: string, beginning: string): boolean =>
	whole.startsWith(beginning) &&
	!(isNumber(beginning.slice(-1)) && isNumber(whole.slice(beginning.length, beginning.length + 1)));

/** By how an id or a first name begins. Accents that were typed must be there; those that were not may be. */
const begins = (wanted: string, written: string): Match => {
	if ([...wanted].length < SHORTEST_BEGINNING) return () => false;
	const hasAccents = written !== wanted;
	return ({id, name}) =>
		hasAccents ? beginsWith(asWritten(firstWord(name)), written) : beginsWith(id, wanted) || beginsWith(compared(name), wanted);
};

/** Areas have no first and last names: any whole word will do, and the parts of `On-call` that are long enough. */
const areaWords = (name: string): readonly string[] => [
	...name.split(/\s+/),
	...name.split(/[^\p{L}\p{M}\p{N}]+/u).filter(word => word.length >= SHORTEST_BEGINNING),
];

const calledBy: Readonly<Record<Kind, (name: string) => readonly string[]>> = {person: callNames, area: areaWords};

/** The ways in which a person or area may be named, the surest first: by id, whole name, a name by itself, a beginning. */
const waysToName = (typed: string, kind: Kind): readonly Match[] => {
	const [written, wanted] = [asWritten(typed), compared(typed)];
	const isCalled = (name: string, word: string, as: (text: string) => string): boolean =>
		calledBy[kind](name).some(each => as(each) === word);
	return [
		({id}) => id === written,
		({name}) => asWritten(name) === written,
		({name}) => compared(name) === wanted,
		({name}) => isCalled(name, written, asWritten),
		({name}) => isCalled(name, wanted, compared),
		subject => isShortened(subject.name, wanted) || begins(wanted, written)(subject),
	];
};

const HOW_TO_NAME: Readonly<Record<Kind, string>> = {
	person: `the id, the first or the last name, or at least ${SHORTEST_BEGINNING} letters with which only one id or first name begins`,
	area: `the id, a word of the name, or at least ${SHORTEST_BEGINNING} letters with which only one begins`,
};

/** A person and an area: within one list no two have an id. */
const SAME_ID = 'A person and an area share the id: give the area one of its own in the roster';

type Candidate = {readonly kind: Kind; readonly subject: Named};

const unclear = (typed: string, hits: readonly Candidate[], advice: string): Refusal =>
	new Refusal(`“${typed}” could be ${namesWithIds(hits.map(({subject}) => subject))}. ${advice}.`, {
		code: hits.some(({kind}) => kind === 'person') ? 'ambiguous-person' : 'ambiguous-area',
		where: typed,
	});

/**
 * People who are called so, where what bears the word as an id or a name is an area, or somebody who is called otherwise: the
 * word is theirs as well, and `Will` the area is not what a note on Will should land with.
 */
const alsoCalled = <Hit extends Candidate>(candidates: readonly Hit[], {kind, subject}: Hit, typed: string): readonly Hit[] => {
	const wanted = compared(typed);
	const isCalledSo = ({name}: Named) => [name, ...callNames(name)].some(each => compared(each) === wanted);
	if (kind === 'person' && isCalledSo(subject)) return [];
	return candidates.filter(each => each.kind === 'person' && each.subject !== subject && isCalledSo(each.subject));
};

const takesTheirs = ({kind, subject}: Candidate, typed: string): string => {
	if (kind === 'person') return 'Write the whole name';
	return subject.id === asWritten(typed)
		? 'Write the id of the person; the area needs an id of its own in the roster, or n on it in Ownership'
		: 'Use the id';
};

/** Whoever is meant beyond doubt, by the surest way that fits anybody; a Refusal with those who could be meant otherwise. */
const meant = <Hit extends Candidate>(candidates: readonly Hit[], typed: string, prefers?: Kind): Hit | undefined => {
	if (compared(typed) === '') return undefined;
	const ways = {person: waysToName(typed, 'person'), area: waysToName(typed, 'area')};
	const isWord = isReserved(compared(typed));
	for (const index of ways.person.keys()) {
		const isOpen = ({kind}: Candidate) => kind === 'area' || index < WHOLE_WAYS || !isWord;
		const hits = candidates.filter(each => isOpen(each) && ways[each.kind][index]?.(each.subject));
		const preferred = hits.filter(({kind}) => kind === prefers);
		const [only, second] = preferred.length === 1 ? preferred : hits;
		if (only && !second) {
			const others = index > LAST_CALLED || only.kind === prefers ? [] : alsoCalled(candidates, only, typed);
			if (others.length === 0) return only;
			throw unclear(typed, [only, ...others], takesTheirs(only, typed));
		}
		if (only) throw unclear(typed, hits, hits.every(({subject}) => subject.id === only.subject.id) ? SAME_ID : 'Use the id');
	}
	return undefined;
};

const asCandidates = <Subject extends Named, K extends Kind>(subjects: readonly Subject[], kind: K) =>
	subjects.map(subject => ({kind, subject}));

/** Nobody is meant: those whose names are near, or the closest word there is. */
const nobodyMeant = (subjects: readonly Named[], typed: string, kind: Kind): Refusal => {
	const near = nearTo(subjects, typed);
	return near.length === 0
		? unknown(subjects, typed, kind)
		: unclear(typed, asCandidates(near, kind), `To write, give ${HOW_TO_NAME[kind]}`);
};

/**
 * The person something is written about: by exact id, whole name, whole first or last name, or a beginning of three letters or
 * more of an id or first name that fits nobody else.
 */
export const personMeant = <Person extends Named = PersonState>(
	{people}: {readonly people: readonly Person[]},
	typed: string,
): Person => {
	const hit = meant(asCandidates(people, 'person'), typed);
	if (hit) return hit.subject;
	const word = RESERVED_WORDS[compared(typed)];
	if (word === undefined) throw nobodyMeant(people, typed, 'person');
	throw new Refusal(`“${typed}” is ${word}, and this is about somebody on the roster.`, {code: 'nobody-here', where: typed});
};

/** Several people in one argument: `ana,bo`. Each once; nobody at all is refused. */
export const peopleMeant = <Person extends Named = PersonState>(
	team: {readonly people: readonly Person[]},
	typed: string,
): readonly Person[] => {
	const names = typed.split(',').filter(name => name.trim() !== '');
	if (names.length === 0)
		throw new Refusal('Nobody was named: give an id or a name, or several with commas.', {code: 'no-people'});
	return [...new Set(names.map(name => personMeant(team, name.trim())))];
};

/** The area something is written about: by exact id, whole name, a whole word of it, or how an id or name begins. */
export const areaMeant = <Area extends Named = AreaState>({areas}: {readonly areas: readonly Area[]}, typed: string): Area => {
	const hit = meant(asCandidates(areas, 'area'), typed);
	if (hit) return hit.subject;
	throw nobodyMeant(areas, typed, 'area');
};

export type SubjectMeant =
	| {readonly kind: 'person'; readonly subject: PersonState}
	| {readonly kind: 'area'; readonly subject: AreaState};

/** A person or an area, whichever is named more surely; where both are named as surely, the kind that is preferred. */
export const subjectMeant = (
	{people, areas}: {readonly people: readonly PersonState[]; readonly areas: readonly AreaState[]},
	typed: string,
	prefers?: Kind,
): SubjectMeant => {
	const hit = meant<SubjectMeant>([...asCandidates(people, 'person'), ...asCandidates(areas, 'area')], typed, prefers);
	if (hit) return hit;
	const isAreaNear = nearTo(people, typed).length === 0 && nearTo(areas, typed).length > 0;
	throw isAreaNear ? nobodyMeant(areas, typed, 'area') : nobodyMeant(people, typed, 'person');
};
