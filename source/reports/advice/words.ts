// Joining sentences: small letters, full stops, numbered points, articles.

/** `The team delivers` → `the team delivers`. A quotation, a number or `I` stays as it is. */
export const lower = (text: string): string =>
	/^(I\b|[A-Z]{2}|[A-Z]\d)/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

/** The same, unless the sentence begins with a name. */
export const lowerBut = (text: string, name: string): string => (text.startsWith(name) ? text : lower(text));

/** With a full stop, unless it ends in one already, perhaps inside a quotation. */
export const stop = (text: string): string => (/[.?!…]”?$/.test(text) ? text : `${text}.`);

/** Without its full stop. */
export const bare = (text: string): string => text.replace(/\.$/, '');

/** Up to the first full stop, question or exclamation mark. */
export const firstSentence = (text: string): string => /^.+?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;

/** Points that may hold commas themselves: `a; b; c`. */
export const series = (points: readonly string[]): string => points.map(point => lower(bare(point))).join('; ');

/** `(1) First. (2) Second.` */
export const numbered = (points: readonly string[]): string =>
	points.map((point, index) => `(${index + 1}) ${/[.?!”]$/.test(point) ? point : `${point}.`}`).join(' ');

/** `an Engineering Manager`, `a Tech Lead`, `a UX Designer`; names of levels by how they are said: `an L5`, `an M1`. */
export const withArticle = (title: string): string => {
	const isSpelled = /^(U[A-Z]|[Uu]ni|[Uu]s[ae]|[Ee]u)/.test(title);
	return `${!isSpelled && /^([AEIOU]|[LMNRSFHX]\d)/i.test(title) ? 'an' : 'a'} ${title}`;
};

/** FNV-1a: spreads choices differently for each text, the same way every time. */
export const textHash = (text: string): number => {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
	return hash;
};

/** Whom a text of the knowledge speaks of. */
export type Told = {readonly name: string; readonly manager?: string};

/** `{name}’s week` → `Chidi’s week`. */
export const told = (text: string, {name, manager = 'their manager'}: Told): string =>
	text.replaceAll('{name}', name).replaceAll('{manager}', manager);
