// Writes down where a bug struck, for the lead to send: places in the program and versions, never a word of the notes.
import {randomUUID} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {getSystemErrorMap} from 'node:util';
import {errorCode, makeFolder, PRIVATE_FILE} from './files/durable.ts';
import type {Places} from './paths.ts';

export type CrashContext = {
	readonly places: Pick<Places, 'crashes'>;
	readonly version: string;
	/** The real clock. */
	readonly now: Date;
};

/** Errors that lead to errors are followed this far. */
const MOST_CAUSES = 5;
const MOST_FRAMES = 30;
/** A program's file with line and column at the end of a line of the stack; what stands before it is not kept. */
const FRAME = /^\s+at (?:.*?[ (])?((?:file:\/\/|node:|\/|[A-Za-z]:\\)[^()\n]*?:\d+:\d+)\)?$/;

/** Frames of JavaScript itself: `at new Promise (<anonymous>)`. */
const PLACELESS = /^\s+at .*\((?:<anonymous>|native|index \d+)\)$/;

/** The stack without its first lines: they are the message, which may hold what somebody wrote. */
const framesOf = (error: Error): readonly string[] => {
	const lines = (error.stack ?? '').replace(error.message, '').split('\n');
	const frames: string[] = [];
	// From the end, so that nothing of a message that looks like a frame is taken along.
	for (const line of lines.toReversed()) {
		const place = FRAME.exec(line)?.[1];
		if (place !== undefined) frames.unshift(place);
		else if (!PLACELESS.test(line)) break;
	}
	return frames.slice(0, MOST_FRAMES);
};

const systemCodes = (): ReadonlySet<string> => new Set([...getSystemErrorMap().values()].map(([code]) => code));

/** What the system was asked to do, and with which file: `open /home/sam/.config/muster/settings.json`. */
const systemCall = (error: Error): string => {
	const {syscall, path} = error as NodeJS.ErrnoException;
	return [syscall, path].filter(part => typeof part === 'string').join(' ');
};

/** Name, code and stack. No message: only what the system was asked to do is known to hold no note. */
const toldOf = (error: unknown): readonly string[] => {
	if (!(error instanceof Error)) return [`something that is no error was thrown (${typeof error})`];
	const code = errorCode(error);
	const name = /^\w{1,60}$/.test(error.constructor.name) ? error.constructor.name : 'Error';
	const isPlainCode = code !== undefined && /^[A-Z][A-Z0-9_]{1,60}$/.test(code);
	const call = code !== undefined && systemCodes().has(code) ? systemCall(error) : '';
	return [[name, isPlainCode ? code : '', call].filter(Boolean).join(' '), ...framesOf(error).map(place => `    at ${place}`)];
};

const causes = (error: unknown): readonly unknown[] => {
	const chain = [error];
	for (let cause = error; cause instanceof Error && cause.cause !== undefined && chain.length < MOST_CAUSES; ) {
		cause = cause.cause;
		chain.push(cause);
	}
	return chain;
};

/** The report's path; undefined when even that could not be written. Never throws: it is called when all else failed. */
export const writeCrashReport = (error: unknown, {places, version, now}: CrashContext): string | undefined => {
	const lines = [
		`muster ${version}, node ${process.version}, ${process.platform} ${process.arch}, ${now.toISOString()}`,
		...causes(error).flatMap((each, index) => [index === 0 ? '' : 'caused by', ...toldOf(each)]),
		'',
	];
	try {
		makeFolder(places.crashes);
		const stamp = now.toISOString().replaceAll(/[:.]/g, '-');
		const path = join(places.crashes, `crash-${stamp}-${randomUUID().slice(0, 4)}.txt`);
		writeFileSync(path, lines.join('\n'), {mode: PRIVATE_FILE, flag: 'wx'});
		return path;
	} catch {
		return undefined;
	}
};
