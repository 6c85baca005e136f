// Keys by the names people use, as the bytes a terminal sends for them.

const NAMED: Readonly<Record<string, string>> = {
	enter: '\r',
	esc: '\u001B',
	tab: '\t',
	'shift-tab': '\u001B[Z',
	space: ' ',
	backspace: '\u007F',
	delete: '\u001B[3~',
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	home: '\u001B[H',
	end: '\u001B[F',
	'page-up': '\u001B[5~',
	'page-down': '\u001B[6~',
};

/** `enter`, `esc`, `ctrl-p`, `alt-b`, or any single character. */
export const keyBytes = (key: string): string => {
	const named = NAMED[key];
	if (named !== undefined) return named;
	const [, modifier, letter] = /^(ctrl|alt)-(.)$/u.exec(key) ?? [];
	if (modifier === 'ctrl' && letter) return String.fromCharCode(letter.toUpperCase().charCodeAt(0) & 0x1f);
	if (modifier === 'alt' && letter) return `\u001B${letter}`;
	if ([...key].length === 1) return key;
	throw new Error(`no such key: ${key}`);
};

const PASTE_BEGINS = '\u001B[200~';
const PASTE_ENDS = '\u001B[201~';
/** As a terminal with bracketed paste sends it: line ends become carriage returns. */
export const pasteBytes = (text: string): string => `${PASTE_BEGINS}${text.replaceAll('\n', '\r')}${PASTE_ENDS}`;
