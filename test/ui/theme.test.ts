import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {chooseTheme, THEME_NAMES} from '../../source/ui/theme.ts';

describe('chooseTheme', () => {
	it.each([
		[undefined, {}, 'auto', false],
		['dark', {TERM: 'xterm-256color', LANG: 'en_GB.UTF-8'}, 'dark', false],
		['dark', {NO_COLOR: '1'}, 'none', false],
		['dark', {NO_COLOR: ''}, 'dark', false],
		['auto', {TERM: 'linux', LANG: 'en_GB.UTF-8'}, 'auto', true],
		['auto', {TERM: 'dumb'}, 'auto', true],
		['auto', {LANG: 'C'}, 'auto', true],
		['auto', {LANG: 'C.utf8'}, 'auto', false],
		['auto', {LANG: 'de_DE.UTF-8', LC_ALL: 'POSIX'}, 'auto', true],
		['auto', {LANG: 'C', LC_ALL: '', LC_CTYPE: 'en_US.UTF-8'}, 'auto', false],
	] as const)('%s in %j → %s, ASCII %s', (name, env, chosen, ascii) => {
		expect(chooseTheme(name, env)).toMatchObject({name: chosen, ascii});
	});

	it('draws every glyph in one column, and the twins in ASCII', () => {
		const [unicode, ascii] = [chooseTheme().glyphs, chooseTheme('auto', {TERM: 'dumb'}).glyphs];
		for (const glyph of [...Object.values(unicode), ...Object.values(ascii)]) expect(stringWidth(glyph), glyph).toBe(1);
		for (const glyph of Object.values(ascii)) expect(glyph).toMatch(/^[ -~]$/);
		for (const {act, watch, info, fine, paused} of [unicode, ascii])
			expect(new Set([act, watch, info, fine, paused]).size).toBe(5);
	});

	it('has no colour at all without colour', () => {
		expect(chooseTheme('none').styles).toEqual({});
	});
});

/** Relative luminance and contrast as WCAG 2 defines them. */
const luminance = (hex: string): number => {
	const parts = [1, 3, 5].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
	const [red = 0, green = 0, blue = 0] = parts.map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
};

describe('readable colours', () => {
	it.each([
		['dark', '#1e1e1e'],
		['light', '#ffffff'],
	] as const)('%s on %s and on its own selection', (name, background) => {
		const {styles} = chooseTheme(name);
		const bar = String(styles.selected?.backgroundColor);
		for (const [role, style] of Object.entries(styles)) {
			if (style?.color === undefined) continue;
			expect(contrast(style.color, background), role).toBeGreaterThanOrEqual(4.5);
			expect(contrast(style.color, bar), `${role}, selected`).toBeGreaterThanOrEqual(4.5);
		}
	});

	it.each([
		['a light terminal that says so', {COLORFGBG: '0;15'}, 'blue', undefined],
		['another light one', {COLORFGBG: '0;default;7'}, 'blue', undefined],
		['a dark one that says so', {COLORFGBG: '15;0'}, 'cyan', 'green'],
		['one that says nothing', {}, 'cyan', 'green'],
	])('are the own ones of %s, and never yellow', (_name, env, accent, fine) => {
		const {styles} = chooseTheme('auto', env);
		expect([styles.accent?.color, styles.fine?.color, styles.watch?.color]).toEqual([accent, fine, 'magenta']);
	});

	it('has a name for every theme', () => {
		expect(THEME_NAMES).toEqual(['auto', 'dark', 'light', 'contrast', 'none']);
	});
});
