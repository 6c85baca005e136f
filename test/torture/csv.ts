// Reads CSV as RFC 4180 has it, and takes away the quote that keeps a cell from being a formula.

export type Csv = {
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** Every cell as a spreadsheet gets it. */
	readonly raw: readonly string[];
};

export const parseCsv = (text: string): Csv => {
	const raw: string[] = [];
	const rows: string[][] = [[]];
	for (const [whole, quoted = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n|$)/g)) {
		if (whole === '') continue;
		const cell = quoted.replaceAll('""', '"');
		raw.push(cell);
		rows.at(-1)?.push(cell.replace(/^'('*[=+\-@\t\r\n＝＋－＠])/, '$1'));
		if (end === '\r\n') rows.push([]);
	}
	const [head = [], ...others] = rows.filter(row => row.length > 0);
	return {head, rows: others, raw};
};
