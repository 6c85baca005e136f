// What each cell of a screen is there for: a letter per role, under the line that it stands in.

import {width} from '../../../source/text/width.ts';
import type {Context, State} from '../../../source/ui/state.ts';
import {chooseTheme, type Role, type TextStyle, type Theme} from '../../../source/ui/theme.ts';
import {draw} from '../screens.tsx';

/** A letter and a colour of the terminal's sixteen for each role; plain text has neither. */
const ROLES: readonly (readonly [role: Role, letter: string, color: string, code: number])[] = [
	['dim', 'd', 'black', 30],
	['accent', 'a', 'red', 31],
	['heading', 'h', 'green', 32],
	['act', 'A', 'yellow', 33],
	['watch', 'W', 'blue', 34],
	['info', 'i', 'magenta', 35],
	['fine', 'F', 'cyan', 36],
	['paused', 'p', 'white', 37],
	['key', 'k', 'blackBright', 90],
	['selected', 's', 'redBright', 91],
	['selectedAway', 'S', 'greenBright', 92],
	['marked', 'm', 'yellowBright', 93],
	['match', 'M', 'blueBright', 94],
	['border', '-', 'magentaBright', 95],
	['borderActive', '=', 'cyanBright', 96],
	['error', 'E', 'whiteBright', 97],
];

const styles: Theme['styles'] = Object.fromEntries(ROLES.map(([role, , color]): [Role, TextStyle] => [role, {color}]));
const letters = new Map(ROLES.map(([, letter, , code]) => [code, letter]));
const BY_ROLE: Theme = {...chooseTheme(), styles};

const PLAIN = '.';
const ESCAPE = /\u001B\[([\d;]*)m/g;

/** The letters under a line: a blank stays one. */
const lettersOf = (line: string): string => {
	let letter = PLAIN;
	let from = 0;
	let all = '';
	const add = (text: string): void => {
		for (const character of text) all += (character === ' ' ? ' ' : letter).repeat(width(character));
	};
	for (const found of line.matchAll(ESCAPE)) {
		add(line.slice(from, found.index));
		for (const code of (found[1] ?? '').split(';').map(Number)) {
			if (letters.has(code)) letter = letters.get(code) ?? PLAIN;
			else if (code === 39 || code === 0) letter = PLAIN;
		}
		from = found.index + found[0].length;
	}
	add(line.slice(from));
	return all.trimEnd();
};

/** Each line of the screen, and below it the roles of its cells. */
export const withRoles = (state: State, context: Context): string => {
	const screen = draw(state, context, BY_ROLE);
	const coloured = screen.coloured().split('\n');
	const lines = screen.lines().flatMap((line, index) => [line, lettersOf(coloured[index] ?? '')]);
	screen.unmount();
	return `${lines.join('\n')}\n`;
};
