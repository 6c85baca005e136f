// What a signal is called in a sentence: ids are for programs.

/** Where the words of the id alone would mislead. */
const NAMES: Readonly<Record<string, string>> = {
	forgotten: 'nothing said for long',
	carried: 'carried along',
	overloaded: 'many areas',
	span: 'size of the team',
};

/** `promise-overdue` → `promise overdue`; of a signal that this version does not know, its words too. */
export const signalName = (id: string): string => NAMES[id] ?? id.replace('one-on-one', '1:1').replaceAll('-', ' ');
