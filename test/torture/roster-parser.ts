// A process that reads rosters: `roster-parser.js FILE…` reads each three times and prints what came of it, a line each.
import {builtInLadder} from '../../source/knowledge/ladder.ts';
import {places} from '../../source/store/paths.ts';
import {rosterFile} from '../../source/store/roster/roster-file.ts';

const TIMES = 3;
const home = places({MUSTER_HOME: '/nowhere'});

for (const named of process.argv.slice(2)) {
	const began = performance.now();
	const readings: string[] = [];
	let mistakes: readonly string[] = [];
	for (let time = 0; time < TIMES; time++) {
		const {roster, problems, unreadable} = await rosterFile({places: home, named, builtInLadder}).read();
		readings.push(JSON.stringify({roster, problems, unreadable}));
		mistakes = problems.filter(each => each.severity === 'mistake').map(each => each.where);
	}
	const isSame = readings.every(each => each === readings[0]);
	const ms = performance.now() - began;
	process.stdout.write(`${JSON.stringify({named, isSame, ms, megabytes: process.memoryUsage().rss / 2 ** 20, mistakes})}\n`);
}
