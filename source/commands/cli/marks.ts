// The glyph at the head of a line, coloured by what it means.
import type {Mark} from '../../reports/team/person-row.ts';
import type {Stretch, Style} from './printer.ts';

const GLYPHS: Readonly<Record<Mark, readonly [string, Style]>> = {
	act: ['‼', 'act'],
	watch: ['!', 'watch'],
	info: ['·', 'dim'],
	fine: ['✓', 'fine'],
	leave: ['‖', 'dim'],
	left: ['×', 'dim'],
};

export const glyph = (mark: Mark): Stretch => {
	const [text, style] = GLYPHS[mark];
	return {text, style};
};
