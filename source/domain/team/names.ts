// The order of names: as the lead's language has it, with numbers by their value.

/** Letters that every language with a Latin script orders alike, so that nothing has to be loaded for them. */
const PLAIN = /^[A-Za-z ]*$/;

let collator: Intl.Collator | undefined;

const compareLetters = (a: string, b: string): number => {
	const [x, y] = [a.toLowerCase(), b.toLowerCase()];
	return x === y ? 0 : x < y ? -1 : 1;
};

/** `Åsa` after `adam`, `Team 9` before `Team 10`. The collator takes milliseconds to make: only names that need it pay for it. */
export const compareNames = (a: string, b: string): number => {
	const plain = PLAIN.test(a) && PLAIN.test(b) ? compareLetters(a, b) : 0;
	if (plain !== 0 || a === b) return plain;
	collator ??= new Intl.Collator(undefined, {numeric: true});
	return collator.compare(a, b);
};

/** In the order of their names, with those of the same name as they come. */
export const inOrderOfNames = <Named extends {readonly name: string}>(all: readonly Named[]): readonly Named[] =>
	all.toSorted((a, b) => compareNames(a.name, b.name));
