// Writes Markdown in which text from outside stays text: no heading, list, link or tag comes to life.

const ONE_LINE = /\s*[\n\r\u2028\u2029]\s*/g;
/** Characters that mean something anywhere in a line. */
const INLINE = /[\\`*_[\]<>|~]/g;
/** Beginnings of a line that would make a heading, a list, a quote, a rule or a table of it. */
const BLOCK = /^(\s*)(#{1,6}(?=\s|$)|[-+=](?=\s|$)|-{2,}|={2,}|>|\d+(?=[.)]))/;

/** Text as one line of plain Markdown text. `&` is escaped where it would begin an entity. */
export const escapeMarkdown = (text: string): string =>
	text
		.trim()
		.replace(ONE_LINE, ' ')
		.replace(INLINE, '\\$&')
		.replace(/&(?=#?\w+;)/g, '&amp;')
		.replace(BLOCK, (_match, blanks: string, mark: string) => (/^\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`));

/** `heading(2, 'Ana')` → `## Ana`. */
export const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${escapeMarkdown(text)}`;

/** A list of text, one `- ` line each. */
export const bullets = (items: readonly string[]): string => items.map(item => `- ${escapeMarkdown(item)}`).join('\n');

/** A list of boxes to tick: `- [ ] …`. */
export const taskList = (items: ReadonlyArray<{readonly text: string; readonly done?: boolean}>): string =>
	items.map(item => `- [${item.done ? 'x' : ' '}] ${escapeMarkdown(item.text)}`).join('\n');

/** Text of several lines as a quote, line by line. */
export const quote = (text: string): string =>
	text
		.split(/\r\n?|\n/)
		.map(line => `> ${escapeMarkdown(line)}`.trimEnd())
		.join('\n');

/** A table with a head; numbers are right-aligned. A row shorter than the head is filled with blanks. */
export const table = (head: readonly string[], rows: ReadonlyArray<ReadonlyArray<string | number>>): string => {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rules = head.map((_, column) => {
		const numbers = rows.length > 0 && rows.every(row => typeof row[column] === 'number');
		return numbers ? '---:' : '---';
	});
	const body = rows.map(row => line(head.map((_, column) => escapeMarkdown(String(row[column] ?? '')))));
	return [line(head.map(escapeMarkdown)), line(rules), ...body].join('\n');
};

/** Blocks with an empty line between them, those without content left out, and a newline at the end. */
export const document = (blocks: ReadonlyArray<string | undefined>): string =>
	`${blocks.filter(block => block !== undefined && block !== '').join('\n\n')}\n`;
