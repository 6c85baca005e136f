// Makes the lead's first roster, and never writes over one that is there.
import {closeSync, fsyncSync, openSync, writeFileSync} from 'node:fs';
import {basename, dirname} from 'node:path';
import {Refusal} from '../../domain/refusal.ts';
import {errorCode, giveMode, makeFolder, PRIVATE_FILE, removeFile, savingTo, syncFolder} from '../files/durable.ts';
import {starterRoster} from './starter-roster.ts';

const DEFAULT_TEAM = 'My team';

const thereAlready = (path: string): Refusal =>
	new Refusal(`There is a roster already: ${path}. Open it with muster roster edit; nothing was changed.`, {
		code: 'roster-exists',
		where: path,
	});

/** Writes a commented roster with two invented people, 0600. Refuses when anything stands at the path, a link too. */
export const initRoster = (path: string, team: string = DEFAULT_TEAM): void => {
	if (/\.json$/i.test(basename(path))) {
		throw new Refusal(`${path}: a first roster is YAML, for its comments. Name it roster.yaml.`, {code: 'not-yaml', where: path});
	}
	savingTo(path, () => {
		makeFolder(dirname(path));
		let descriptor: number;
		try {
			descriptor = openSync(path, 'wx', PRIVATE_FILE);
		} catch (error) {
			throw errorCode(error) === 'EEXIST' ? thereAlready(path) : error;
		}
		try {
			giveMode(path, PRIVATE_FILE);
			writeFileSync(descriptor, starterRoster(team.trim() === '' ? DEFAULT_TEAM : team));
			fsyncSync(descriptor);
		} catch (error) {
			// Half a roster would be in the way of the next try.
			removeFile(path);
			throw error;
		} finally {
			closeSync(descriptor);
		}
		syncFolder(dirname(path));
	});
};
