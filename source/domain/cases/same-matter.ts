// Whether two texts speak of the same matter, as far as the words that they share tell: nothing is guessed from one word.

/** Words that stand in any note. */
const USUAL = new Set(
	`about after again also always asked asks been before being both could does done down each even ever every everybody
	everything fine first from going good have having hear here hers himself herself into just know last less like long
	make makes more most much must need needs never next nobody nothing once only other others over said same says
	should since some somebody something still such take taken team than that their them then there these they thing
	things this those through time today together told until very want wants wanted well were what when where whether
	which while will wish wishes with without work working works would year years your week weeks month months day days`.split(
		/\s+/,
	),
);
const LEAST_LETTERS = 3;
/** One word in common may be chance. */
const LEAST_SHARED = 2;

/** `Thursdays` and `Thursday’s` are Thursday. */
const stem = (word: string): string => word.replace(/['’]s$/, '').replace(/(?<=[a-z]{3})s$/, '');

/** What a text speaks of: its words without those that any text has, in the singular. */
export const tellingWords = (text: string): ReadonlySet<string> =>
	new Set(
		(text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’]*/gu) ?? [])
			.map(stem)
			.filter(word => word.length >= LEAST_LETTERS && !USUAL.has(word) && !USUAL.has(`${word}s`)),
	);

const sharedWords = (one: string, other: string): number => {
	const words = tellingWords(other);
	return [...tellingWords(one)].filter(word => words.has(word)).length;
};

export const isSameMatter = (one: string, other: string): boolean => sharedWords(one, other) >= LEAST_SHARED;

/** Whether a text speaks of something that has a name: one of the name’s own words is in it. */
export const isOfName = (text: string, name: string): boolean => sharedWords(text, name) > 0;
