// The looks of the screen: what each role is drawn with in each theme, and the glyphs with their ASCII twins.

import type {TextProps} from 'ink';
import {createContext, useContext} from 'react';

/** What `<Text>` of Ink is given; nothing here changes how wide text is. */
export type TextStyle = Pick<
	TextProps,
	'color' | 'backgroundColor' | 'dimColor' | 'bold' | 'italic' | 'underline' | 'inverse' | 'strikethrough'
>;

/**
 * What text is there for. `act`, `watch`, `info`, `fine` and `paused` are states; `selected` is the row the keys act on,
 * `selectedAway` the same in a pane that has not the keys; `key` is a key to press; `match` what a search found.
 */
export type Role =
	| 'text'
	| 'dim'
	| 'accent'
	| 'heading'
	| 'act'
	| 'watch'
	| 'info'
	| 'fine'
	| 'paused'
	| 'key'
	| 'selected'
	| 'selectedAway'
	| 'marked'
	| 'match'
	| 'border'
	| 'borderActive'
	| 'error';

/** A role that is left out is drawn as plain text. */
type Styles = Readonly<Partial<Record<Role, TextStyle>>>;

export const THEME_NAMES = ['auto', 'dark', 'light', 'contrast', 'none'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** Six colours make a theme; roles share them, so that colour stays rare and means something. */
type Palette = {
	text?: string;
	dim: TextStyle;
	accent: string;
	act: string;
	watch: string;
	fine: string | undefined;
	selected: TextStyle;
};

/** No style at all without a colour, so that such text is drawn as it is. */
const hue = (color: string | undefined): TextStyle | undefined => (color === undefined ? undefined : {color});

const stylesOf = ({text, dim, accent, act, watch, fine, selected}: Palette): Styles => ({
	text: hue(text),
	dim,
	accent: {color: accent},
	heading: {color: text, bold: true},
	act: {color: act, bold: true},
	watch: {color: watch},
	info: hue(text),
	fine: hue(fine),
	paused: dim,
	key: {color: accent},
	selected,
	selectedAway: {bold: true},
	marked: {color: accent, bold: true},
	match: {color: accent, underline: true},
	border: dim,
	borderActive: {color: accent},
	error: {color: act},
});

/** One even bar: colours inside it would turn into blocks of background. */
const BAR: TextStyle = {inverse: true, color: undefined, dimColor: false, bold: false};

const STYLES: Readonly<Record<ThemeName, Styles>> = {
	// The terminal's own colours, on a background that nobody knows: yellow is unreadable on a light one (1.7–3.1 : 1), and magenta
	// stands out on either.
	auto: stylesOf({dim: {dimColor: true}, accent: 'cyan', act: 'red', watch: 'magenta', fine: 'green', selected: BAR}),
	dark: stylesOf({
		text: '#d7dae0',
		dim: {color: '#a3a9b5'},
		accent: '#7ab8f5',
		act: '#ff8a80',
		watch: '#e5c07b',
		fine: '#98c379',
		selected: {backgroundColor: '#2f3a4d', bold: true},
	}),
	light: stylesOf({
		text: '#22262e',
		dim: {color: '#5c6370'},
		accent: '#0b5cad',
		act: '#b3261e',
		watch: '#7a5200',
		fine: '#1b6b34',
		selected: {backgroundColor: '#dbe6f3', bold: true},
	}),
	contrast: {
		...stylesOf({
			dim: {},
			accent: 'cyanBright',
			act: 'redBright',
			watch: 'yellowBright',
			fine: 'greenBright',
			selected: {...BAR, bold: true},
		}),
		borderActive: {color: 'cyanBright', bold: true},
	},
	none: {},
};

/** Of the terminal's own colours those that can be read on a light background, where cyan and green pale (1.5–2.5 : 1). */
const AUTO_ON_LIGHT = stylesOf({
	dim: {dimColor: true},
	accent: 'blue',
	act: 'red',
	watch: 'magenta',
	fine: undefined,
	selected: BAR,
});

/** Colours 7 and 9 to 15 of sixteen are light; terminals that say theirs write it as `foreground;background`. */
const LIGHT_BACKGROUND = /;(?:7|9|1[0-5])$/;

/** Every glyph takes one column, in both sets. The states carry the names of their roles. */
const UNICODE = {
	act: '‼',
	watch: '!',
	info: '·',
	fine: '✓',
	paused: '‖',
	selected: '▸',
	marked: '●',
	ellipsis: '…',
	up: '↑',
	down: '↓',
	arrow: '→',
	none: '–',
	held: '▪',
	missed: '▫',
	full: '▰',
	empty: '▱',
	chosen: '•',
	ticked: 'x',
	unrated: '?',
	horizontal: '─',
	vertical: '│',
	topLeft: '╭',
	topRight: '╮',
	bottomLeft: '╰',
	bottomRight: '╯',
};
export type Glyphs = Readonly<Record<keyof typeof UNICODE, string>>;

const ASCII: Glyphs = {
	act: '*',
	watch: '!',
	info: '.',
	fine: 'v',
	paused: '=',
	selected: '>',
	marked: '+',
	ellipsis: '~',
	up: '^',
	down: 'v',
	arrow: '>',
	none: '-',
	held: '#',
	missed: '.',
	full: '#',
	empty: '.',
	chosen: '*',
	ticked: 'x',
	unrated: '?',
	horizontal: '-',
	vertical: '|',
	topLeft: '+',
	topRight: '+',
	bottomLeft: '+',
	bottomRight: '+',
};

export type Theme = {
	readonly name: ThemeName;
	/** Only ASCII may be drawn: also for `sparkline(…, {ascii})`. */
	readonly ascii: boolean;
	/** `<Text {...theme.styles.dim}>`; spans name the role instead. */
	readonly styles: Styles;
	readonly glyphs: Glyphs;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** A terminal without the usual glyphs: the Linux console, a dumb one, or a locale that says it is not UTF-8. */
const isPlain = (env: Environment): boolean => {
	if (env.TERM === 'linux' || env.TERM === 'dumb') return true;
	const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
	return locale !== undefined && locale !== '' && !/utf-?8/i.test(locale);
};

/** The theme for a setting and an environment; a `NO_COLOR` that is not empty wins over the setting. */
export const chooseTheme = (name: ThemeName = 'auto', env: Environment = {}): Theme => {
	const chosen = env.NO_COLOR ? 'none' : name;
	const ascii = isPlain(env);
	const isLight = chosen === 'auto' && LIGHT_BACKGROUND.test(env.COLORFGBG ?? '');
	return {name: chosen, ascii, styles: isLight ? AUTO_ON_LIGHT : STYLES[chosen], glyphs: ascii ? ASCII : UNICODE};
};

/** Provided once at the root; without a provider, the terminal's own colours. */
export const ThemeContext = createContext<Theme>(chooseTheme());

export const useTheme = (): Theme => useContext(ThemeContext);
