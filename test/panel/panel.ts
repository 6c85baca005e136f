// Runs muster on every panel team and writes where it agrees with the lists, as a table in results.md.
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {type Compared, compare} from './compare.ts';
import {panelNames, panelTeam} from './panel-team.ts';
import {resultsTable} from './results-table.ts';

const RESULTS = fileURLToPath(new URL('results.md', import.meta.url));

export const main = async (): Promise<void> => {
	const all: Compared[] = [];
	for (const name of panelNames()) all.push(await compare(panelTeam(name)));
	const table = resultsTable(all);
	writeFileSync(RESULTS, table);
	process.stdout.write(table);
};
