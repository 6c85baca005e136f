// Ways in which text has taken over terminals, and a check that nothing but drawing reaches one.

/** Each holds `PWNED` where its harm would show. */
export const ESCAPE_TRICKS: readonly (readonly [name: string, text: string])[] = [
	['OSC 52, clipboard', '\u001B]52;c;UFdORUQ=\u0007PWNED'],
	['OSC 52 ended by ST', '\u001B]52;c;UFdORUQ=\u001B\\PWNED'],
	['OSC 8, link', '\u001B]8;;http://example.org\u001B\\PWNED\u001B]8;;\u001B\\'],
	['OSC 0, title', '\u001B]0;PWNED\u0007'],
	['OSC 2, title', '\u001B]2;PWNED\u001B\\'],
	['OSC 9, notification', '\u001B]9;PWNED\u0007'],
	['OSC 777, notification', '\u001B]777;notify;PWNED;x\u0007'],
	['OSC 1337, file', '\u001B]1337;File=name=UFdORUQ=:AAAA\u0007PWNED'],
	['OSC 4, palette', '\u001B]4;1;?\u0007PWNED'],
	['OSC 10, colour asked', '\u001B]10;?\u001B\\PWNED'],
	['OSC without an end', '\u001B]0;PWNED'],
	['C1 OSC', '\u009D0;PWNED\u009C'],
	['C1 CSI', '\u009B2JPWNED'],
	['C1 DCS', '\u0090q#0PWNED\u009C'],
	['C1 next line', 'a\u0085PWNED'],
	['CSI clear screen', '\u001B[2JPWNED'],
	['CSI clear scrollback', '\u001B[3JPWNED'],
	['CSI home', '\u001B[HPWNED'],
	['CSI cursor report', '\u001B[6nPWNED'],
	['CSI device attributes', '\u001B[cPWNED'],
	['CSI alternate screen off', '\u001B[?1049lPWNED'],
	['CSI mouse on', '\u001B[?1003hPWNED'],
	['CSI bracketed paste off', '\u001B[?2004lPWNED'],
	['CSI window moved', '\u001B[3;0;0tPWNED'],
	['CSI hidden text', '\u001B[8mPWNED\u001B[0m'],
	['CSI repeat', 'A\u001B[99999bPWNED'],
	['DCS', '\u001BP1$rPWNED\u001B\\'],
	['APC', '\u001B_GPWNED\u001B\\'],
	['PM and SOS', '\u001B^PWNED\u001B\\\u001BXPWNED\u001B\\'],
	['reset', '\u001BcPWNED'],
	['charset', '\u001B(0PWNED\u000E'],
	['carriage return', 'harmless\rPWNED'],
	['backspace', 'harmless\b\b\b\b\b\b\b\bPWNED'],
	['bell, tab and vertical tab', '\u0007\t\u000BPWNED'],
	['bidi override', '\u202EDENWP\u202C'],
	['bidi isolate', '\u2066PWNED\u2069'],
	['tags', 'PWNED\u{E0001}\u{E0050}\u{E0057}'],
	['combining flood', `PWNED${'\u0301'.repeat(400)}`],
	['joiner flood', `PWNED${'\u200D'.repeat(400)}`],
	['zero width', 'PW\u200BNE\u2060D\uFEFF'],
	['a sequence inside a sequence', '\u001B[2\u001B]0;PWNED\u0007J'],
	['lone surrogates', '\uD800PWNED\uDC00'],
];

/** CSI sequences of drawing: colours, cursor moves, erasing, scrolling regions, and switching known modes. */
const DRAWING = /^\u001B\[[0-9;:]*[mABCDEFGHJKrST]$/;
const MODES = /^\u001B\[\?(?:7|25|1004|1049|2004|2026|2031)[hl]$/;
/** The keyboard protocol, asked for and left. */
const KEYBOARD = /^\u001B\[[?<>=][0-9;]*u$/;
const ANY_SEQUENCE = /\u001B\[[\x30-\x3F]*[\x20-\x2F]*[\x40-\x7E]/g;
/** Whatever would still make a terminal do or hide something. */
const HARMFUL =
	/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;
const FLOOD = /\p{M}{6}/u;

/** What in a terminal's input is not drawing; undefined when all of it is. JSON is faithful, so marks may be many there. */
export const foreignIn = (written: string, {isJson = false} = {}): string | undefined => {
	for (const [sequence] of written.matchAll(ANY_SEQUENCE))
		if (!DRAWING.test(sequence) && !MODES.test(sequence) && !KEYBOARD.test(sequence)) return JSON.stringify(sequence);
	const rest = written.replaceAll(ANY_SEQUENCE, '');
	const harmful = HARMFUL.exec(rest) ?? (isJson ? undefined : FLOOD.exec(rest));
	return harmful ? JSON.stringify(rest.slice(harmful.index, harmful.index + 12)) : undefined;
};
