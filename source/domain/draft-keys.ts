// Names of kept drafts: one for each form and whom it is about, and more beside it, so that none takes the place of another.

const BESIDE = /\+\d+$/;

/** The `number`th of several under one key: `feedback.ana`, `feedback.ana+2`. */
export const besideKey = (key: string, number: number): string => `${key}+${number}`;

/** The key of which it is one of several. */
export const usualKey = (key: string): string => key.replace(BESIDE, '');

/** Under which a draft is found: the usual key, or else the first beside it; undefined where none is kept. */
export const keptKey = (usual: string, drafts: ReadonlyMap<string, string>): string | undefined =>
	drafts.has(usual) ? usual : [...drafts.keys()].filter(key => usualKey(key) === usual).sort()[0];
