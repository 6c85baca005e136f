// Keeps the README's tables in step with the program: `npm run docs` writes them anew.
import {readFileSync, writeFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {withTables} from '../support/readme-tables.ts';

const README = new URL('../../README.md', import.meta.url);

it('lists every key and command as the program has them', () => {
	const text = readFileSync(README, 'utf8');
	const wanted = withTables(text);
	if (process.env.UPDATE_DOCS) writeFileSync(README, wanted);
	else expect(text, 'npm run docs brings the README up to date').toBe(wanted);
});
