// Ids and the closed lists of names that the roster, the journal and the command line agree on.

type Branded<Name extends string> = string & {readonly brand?: Name};
export type PersonId = Branded<'person'>;
export type AreaId = Branded<'area'>;
export type EntryId = Branded<'entry'>;
/** Shared by all entries of one save. */
export type WriteId = Branded<'write'>;
export type LevelId = string;
/** One of `COMPETENCIES` on the built-in ladder; an own ladder may name others. */
export type CompetencyId = string;

/** People, areas and an own ladder's names: lower case, at most 64 characters. */
export const ID_SHAPE = /^[a-z0-9][a-z0-9_-]{0,63}$/;
/** Names that would reach into JavaScript's own objects. */
const REFUSED_IDS = new Set(['__proto__', 'constructor', 'prototype']);
export const isId = (text: string): boolean => ID_SHAPE.test(text) && !REFUSED_IDS.has(text);

/** Words that stand for several, or for nobody on the roster, wherever somebody is named: no id of anybody. */
export const RESERVED_WORDS: Readonly<Record<string, string>> = {
	me: 'you',
	team: 'the team as a whole',
	all: 'every active report',
	everyone: 'every active report',
	nobody: 'no one',
};
export const isReserved = (word: string): boolean => Object.hasOwn(RESERVED_WORDS, word);

/** Letters that NFKD does not take apart but that have a customary ASCII form. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i',
	ħ: 'h',
	ŋ: 'n',
};

/** The usual case, in which there is nothing to take apart. */
const ASCII = /^[\x20-\x7e]*$/;

/** Lower case without accents: what ids are made of and what searching compares. `folded('Núñez')` → `nunez`. */
export const folded = (text: string): string =>
	ASCII.test(text)
		? text.toLowerCase()
		: text
				.normalize('NFKD')
				.replace(/\p{M}/gu, '')
				.toLowerCase()
				.replace(/[ßæœøđðþłıħŋ]/g, letter => LETTERS[letter] ?? letter);

/** FNV-1a over UTF-16 units, 24 bits as six hex digits: an id for a name that has no ASCII form. */
const sixHexDigits = (text: string): string => {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
	return ((hash >>> 24) ^ (hash & 0xffffff)).toString(16).padStart(6, '0');
};

const APOSTROPHES = /['’ʼʻ`]/g;
const LONGEST_ID = 64;
const withoutEdges = (text: string): string => text.replace(/^-+|-+$/g, '');

/** The name as an id would write it; empty where a letter has no ASCII form. */
const asId = (name: string): string => {
	const joined = withoutEdges(
		folded(name)
			.replace(APOSTROPHES, '')
			.replace(/[^a-z0-9\p{L}]+/gu, '-'),
	);
	return /^[a-z0-9-]*$/.test(joined) ? withoutEdges(joined.slice(0, LONGEST_ID)) : '';
};

/** The reserved word that is all there is to a name. */
export const reservedIn = (name: string): string | undefined => {
	const id = asId(name);
	return isReserved(id) ? id : undefined;
};

/**
 * The id of somebody without one: `slug('Ana Souza')` → `ana-souza`. A name holding a letter with no ASCII form,
 * or nothing to make an id of, or nothing but a reserved word, gives `p-` and six hex digits of the name's hash.
 */
export const slug = (name: string): string => {
	const id = asId(name);
	return isId(id) && !isReserved(id) ? id : `p-${sixHexDigits(name.normalize('NFC'))}`;
};

export const COMPETENCIES = [
	'vision',
	'influence',
	'decision_making',
	'communication',
	'coaching',
	'hiring',
	'performance',
	'delegation',
	'conflict',
	'planning',
	'writing',
	'presenting',
	'one_on_ones',
	'feedback',
	'storytelling',
] as const;

export const ROLES = [
	'tech_lead',
	'engineering_manager',
	'product_manager',
	'technical_writer',
	'devrel_engineer',
	'cto',
	'engineering_director',
	'architect',
] as const;
export type RoleId = (typeof ROLES)[number];

/** Role targets: the person's possible roles, and the two that an advice request names otherwise. */
export const TARGET_ROLES = [...ROLES, 'director', 'vp'] as const;
export type TargetRole = (typeof TARGET_ROLES)[number];

/** The seven levels of delegation (Management 3.0), 1–7 by position. */
export const AUTHORITIES = ['tell', 'sell', 'consult', 'agree', 'advise', 'inquire', 'delegate'] as const;
export type AuthorityWord = (typeof AUTHORITIES)[number];
/** 1 tell … 7 delegate. */
export type Authority = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const authorityWord = (authority: Authority): AuthorityWord => AUTHORITIES[authority - 1] ?? 'tell';
/** `parseAuthority('advise')` and `parseAuthority('5')` → 5. */
export const parseAuthority = (text: string | number): Authority | undefined => {
	const word = String(text).trim().toLowerCase();
	const number = /^[1-7]$/.test(word) ? Number(word) : AUTHORITIES.indexOf(word as AuthorityWord) + 1;
	return number >= 1 ? (number as Authority) : undefined;
};

export const TRACKS = ['ic', 'management', 'hybrid'] as const;
export type Track = (typeof TRACKS)[number];

/** 1 awareness, 2 foundational, 3 working, 4 practitioner, 5 expert. */
export type Rating = 1 | 2 | 3 | 4 | 5;

/** Whose report somebody is: the lead's own, somebody else's on the roster, or nobody's, hired for a piece of work. */
export const RELATIONS = ['report', 'skip', 'contractor'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What somebody's situation can be; the first that holds frames what is shown about them. */
export const CASE_IDS = [
	'worn',
	'promotion-declined',
	'below-agreed',
	'returning',
	'arriving',
	'leaving',
	'going-on-leave',
	'changing-track',
	'changed-areas',
	'overlooked',
	'contractor',
	'skip',
	'settled',
] as const;
export type CaseId = (typeof CASE_IDS)[number];
