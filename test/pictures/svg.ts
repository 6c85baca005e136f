// Draws a terminal's screen as an SVG picture: text in runs of one style, lines and blocks as shapes so that nothing gapes.
import type headless from '@xterm/headless';

const CELL_WIDTH = 8.4;
const CELL_HEIGHT = 18;
const FONT_SIZE = 14;
const BASELINE = 13.5;
const PADDING = 14;
const BACKGROUND = '#14171f';
const FOREGROUND = '#d5d9e2';
/** Share of the foreground that is left of a dim colour. */
const DIM = 0.55;

/** The sixteen colours, in the terminal's order. */
const PALETTE = [
	'#2a2f3a',
	'#e86671',
	'#8fc379',
	'#e2b86b',
	'#61a8e8',
	'#c27fd8',
	'#56b6c2',
	'#c8ccd4',
	'#6b7383',
	'#ff7b86',
	'#a5d98f',
	'#f2cc80',
	'#7bbcf5',
	'#d598ea',
	'#6fd0dc',
	'#ffffff',
];
const CUBE = [0, 95, 135, 175, 215, 255];

const hex = (red: number, green: number, blue: number): string =>
	`#${[red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('')}`;

/** 16–231 are a cube of six steps, 232–255 greys. */
const indexed = (index: number): string => {
	if (index < 16) return PALETTE[index] ?? FOREGROUND;
	if (index >= 232) return hex(8 + (index - 232) * 10, 8 + (index - 232) * 10, 8 + (index - 232) * 10);
	const cube = index - 16;
	return hex(CUBE[Math.floor(cube / 36)] ?? 0, CUBE[Math.floor(cube / 6) % 6] ?? 0, CUBE[cube % 6] ?? 0);
};

type Cell = NonNullable<ReturnType<headless.IBufferLine['getCell']>>;
type Style = {
	readonly color: string;
	readonly background?: string;
	readonly opacity: number;
	readonly bold: boolean;
	readonly italic: boolean;
	readonly underline: boolean;
};

const colour = (cell: Cell, which: 'Fg' | 'Bg'): string | undefined => {
	if (which === 'Fg' ? cell.isFgDefault() : cell.isBgDefault()) return undefined;
	const value = which === 'Fg' ? cell.getFgColor() : cell.getBgColor();
	if (which === 'Fg' ? cell.isFgRGB() : cell.isBgRGB()) return hex((value >> 16) & 255, (value >> 8) & 255, value & 255);
	return indexed(value);
};

const styleOf = (cell: Cell): Style => {
	const [front, back] = [colour(cell, 'Fg'), colour(cell, 'Bg')];
	const isInverse = cell.isInverse() !== 0;
	return {
		color: (isInverse ? back : front) ?? (isInverse ? BACKGROUND : FOREGROUND),
		background: isInverse ? (front ?? FOREGROUND) : back,
		opacity: cell.isDim() ? DIM : 1,
		bold: cell.isBold() !== 0,
		italic: cell.isItalic() !== 0,
		underline: cell.isUnderline() !== 0,
	};
};

const number = (value: number): string => String(Math.round(value * 100) / 100);
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const faded = ({opacity}: Style): string => (opacity === 1 ? '' : ` opacity="${opacity}"`);

/** Where a box-drawing character's strokes end: left, right, up, down of the cell's middle; rounded where it turns softly. */
const STROKES: Readonly<Record<string, string>> = {
	'─': 'lr',
	'│': 'ud',
	'╭': 'rd',
	'╮': 'ld',
	'╰': 'ru',
	'╯': 'lu',
	'┌': 'rd',
	'┐': 'ld',
	'└': 'ru',
	'┘': 'lu',
	'├': 'rud',
	'┤': 'lud',
	'┬': 'lrd',
	'┴': 'lru',
	'┼': 'lrud',
};
const ROUND = new Set(['╭', '╮', '╰', '╯']);

const stroke = (character: string, left: number, top: number): string => {
	const [x, y] = [left + CELL_WIDTH / 2, top + CELL_HEIGHT / 2];
	const ends: Readonly<Record<string, readonly [number, number]>> = {
		l: [left, y],
		r: [left + CELL_WIDTH, y],
		u: [x, top],
		d: [x, top + CELL_HEIGHT],
	};
	const points = [...(STROKES[character] ?? '')].map(end => ends[end] ?? [x, y]);
	const [from, to] = points;
	if (ROUND.has(character) && from && to)
		return `M${number(from[0])} ${number(from[1])}Q${number(x)} ${number(y)} ${number(to[0])} ${number(to[1])}`;
	return points.map(([endX, endY]) => `M${number(x)} ${number(y)}L${number(endX)} ${number(endY)}`).join('');
};

const EIGHTHS = '▁▂▃▄▅▆▇█';

const isShape = (character: string): boolean => character in STROKES || (character !== '' && EIGHTHS.includes(character));

/** A character drawn as a shape; a horizontal line may be several cells long. */
const shape = (character: string, style: Style, left: number, top: number, columns: number): string => {
	if (character === '─') {
		const y = number(top + CELL_HEIGHT / 2);
		return `<path d="M${number(left)} ${y}H${number(left + columns * CELL_WIDTH)}" stroke="${style.color}"${faded(style)}/>`;
	}
	if (character in STROKES)
		return `<path d="${stroke(character, left, top)}" stroke="${style.color}" fill="none"${faded(style)}/>`;
	const height = (CELL_HEIGHT * (EIGHTHS.indexOf(character) + 1)) / EIGHTHS.length;
	return `<rect x="${number(left)}" y="${number(top + CELL_HEIGHT - height)}" width="${CELL_WIDTH}" height="${number(height)}" fill="${style.color}"${faded(style)}/>`;
};

const textOf = (run: string, style: Style, left: number, top: number, columns: number): string => {
	const weight = style.bold ? ' font-weight="700"' : '';
	const slant = style.italic ? ' font-style="italic"' : '';
	const line = style.underline ? ' text-decoration="underline"' : '';
	return `<text x="${number(left)}" y="${number(top + BASELINE)}" fill="${style.color}" textLength="${number(columns * CELL_WIDTH)}"${weight}${slant}${line}${faded(style)}>${escaped(run)}</text>`;
};

const sameStyle = (a: Style, b: Style): boolean =>
	a.color === b.color &&
	a.background === b.background &&
	a.opacity === b.opacity &&
	a.bold === b.bold &&
	a.italic === b.italic &&
	a.underline === b.underline;

type Run = {text: string; readonly style: Style; readonly column: number; columns: number};

/** Neighbouring cells that look alike, wide ones and blanks each for themselves. */
const runsOf = (line: headless.IBufferLine, columns: number): readonly Run[] => {
	const runs: Run[] = [];
	for (let column = 0; column < columns; column++) {
		const cell = line.getCell(column);
		const width = cell?.getWidth() ?? 0;
		if (!cell || width === 0) continue;
		const style = styleOf(cell);
		const text = cell.getChars() || ' ';
		const last = runs.at(-1);
		if (last && width === 1 && joins(last, text) && sameStyle(last.style, style)) {
			last.text += text;
			last.columns += 1;
		} else runs.push({text, style, column, columns: width});
	}
	return runs;
};

/** Shapes join their like, text joins text; two blanks end a run, so that columns stay where they are whatever the font. */
const joins = (run: Run, text: string): boolean => {
	const [first = ''] = run.text;
	if (isShape(first) || isShape(text)) return first === text && text === '─';
	return run.columns === run.text.length && !(text === ' ' && run.text.endsWith(' '));
};

const drawRun = ({text, style, column, columns}: Run, top: number): string => {
	const left = PADDING + column * CELL_WIDTH;
	const [first = ''] = text;
	if (isShape(first)) return shape(first, style, left, top, columns);
	const trimmed = text.trim();
	if (trimmed === '') return '';
	// Blanks at the ends carry nothing, and some viewers drop them.
	const before = text.length - text.trimStart().length;
	return textOf(trimmed, style, left + before * CELL_WIDTH, top, columns - (text.length - trimmed.length));
};

const drawBackgrounds = (runs: readonly Run[], top: number): readonly string[] => {
	const areas: {color: string; column: number; columns: number}[] = [];
	for (const {style, column, columns} of runs) {
		const last = areas.at(-1);
		if (style.background === undefined) continue;
		if (last && last.color === style.background && last.column + last.columns === column) last.columns += columns;
		else areas.push({color: style.background, column, columns});
	}
	return areas.map(
		({color, column, columns}) =>
			`<rect x="${number(PADDING + column * CELL_WIDTH)}" y="${number(top)}" width="${number(columns * CELL_WIDTH)}" height="${CELL_HEIGHT}" fill="${color}"/>`,
	);
};

const drawLine = (line: headless.IBufferLine, row: number, columns: number): readonly string[] => {
	const top = PADDING + row * CELL_HEIGHT;
	const runs = runsOf(line, columns);
	return [...drawBackgrounds(runs, top), ...runs.map(run => drawRun(run, top)).filter(drawn => drawn !== '')];
};

/** The visible screen as a picture on its own: no font, script or file is needed to show it. */
export const svgOf = (terminal: headless.Terminal, title: string): string => {
	const {cols, rows} = terminal;
	const buffer = terminal.buffer.active;
	const [width, height] = [cols * CELL_WIDTH + 2 * PADDING, rows * CELL_HEIGHT + 2 * PADDING];
	const lines = Array.from({length: rows}, (_, row) => buffer.getLine(buffer.viewportY + row));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${number(height)}" role="img" aria-label="${escaped(title)}">`,
		`<title>${escaped(title)}</title>`,
		`<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>`,
		`<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_SIZE}" stroke-width="1.1" xml:space="preserve">`,
		...lines.flatMap((line, row) => (line ? drawLine(line, row, cols) : [])),
		'</g>',
		'</svg>',
		'',
	].join('\n');
};
