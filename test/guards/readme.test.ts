// Keeps what is told of the program in step with it: `npm run docs` writes the README's tables and the ids of the views anew.
import {readFileSync, writeFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {withTables, withViewIds} from '../support/readme-tables.ts';

it.each([
	['the README lists every key, command and first view', 'README.md', withTables],
	['start_view may be every view', 'source/store/view-ids.ts', withViewIds],
])('%s as the program has them', (_, path, brought) => {
	const file = new URL(`../../${path}`, import.meta.url);
	const text = readFileSync(file, 'utf8');
	const wanted = brought(text);
	if (process.env.UPDATE_DOCS) writeFileSync(file, wanted);
	else expect(text, `npm run docs brings ${path} up to date`).toBe(wanted);
});
