// Opens the lead's roster in their editor, at somebody's line.
import type {PersonId} from '../../domain/ids.ts';
import {editFile} from '../editor/editor.ts';
import {readTextFile} from '../files/text-file.ts';
import type {Environment} from '../paths.ts';
import {lineOfPerson} from './roster-locate.ts';

/** At the top without a person, or when the file is too broken to find them in. */
export const editRoster = (path: string, person: PersonId | undefined, env: Environment): void => {
	const text = person === undefined ? undefined : readTextFile(path).text;
	editFile(path, text === undefined || person === undefined ? undefined : lineOfPerson(text, person), env);
};
