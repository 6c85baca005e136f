// What was wrong with what was read, and whether anything is missing because of it.
import type {LeftOut} from '../../domain/checking/schema-mistakes.ts';

/** Something wrong in a file, and where. */
export type Warning = {readonly where: string; readonly message: string; readonly leavesOut?: LeftOut};

/** True when somebody, something or an entry is not there because it could not be read: what is not seen is not known. */
export const isBlind = (problems: readonly Pick<Warning, 'leavesOut'>[]): boolean =>
	problems.some(({leavesOut}) => leavesOut !== undefined);

/** Said in place of “nobody needs you” by who cannot know. */
export const NOT_ALL_READ = 'not all could be read';

export const warningJson = ({where, message, leavesOut}: Warning): Warning => ({where, message, ...(leavesOut && {leavesOut})});
