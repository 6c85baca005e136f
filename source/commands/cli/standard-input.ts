// Reads standard input: to its end, or only if something is on its way.
import {isUtf8} from 'node:buffer';
import {LONGEST_TEXT} from '../../domain/journal/entries.ts';
import {Refusal} from '../../domain/refusal.ts';
import {thousands} from '../../text/words.ts';
import type {Surroundings} from './context.ts';

/**
 * A pipe that is merely inherited never says anything and never ends: where the text may be left out, it is given this
 * long to begin. Whoever pipes something slower names it with `-`, which waits.
 */
const BEGINS_WITHIN_MS = 250;

/** As after SIGINT. */
const INTERRUPTED = 130;

type Stream = NodeJS.ReadStream | (NodeJS.ReadableStream & {readonly isTTY?: boolean; destroy(): unknown});

/** Bytes that begin a character in UTF-8; the others go on with one. */
const beginning = (bytes: Uint8Array): number => bytes.reduce((count, byte) => count + ((byte & 0xc0) === 0x80 ? 0 : 1), 0);

/** What another encoding calls ö would be stored as a mark for “unreadable”: said before anything is lost. */
const notUtf8 = (): Refusal =>
	new Refusal('The text on standard input is not UTF-8. Convert it first: iconv -f windows-1252 -t utf-8', {
		code: 'not-utf8',
		where: 'standard input',
		exitCode: 2,
	});

const tooLong = (): Refusal =>
	new Refusal(`The text on standard input is longer than ${thousands(LONGEST_TEXT)} characters: give a shorter one.`, {
		code: 'text-too-long',
		where: 'standard input',
		exitCode: 2,
	});

/** A terminal in raw mode sends ctrl-c as a key; nothing that was asked about has been touched yet. */
const interrupted = (): Refusal =>
	new Refusal('Interrupted: nothing was changed.', {code: 'interrupted', where: 'standard input', exitCode: INTERRUPTED});

const toTheEnd = async (stream: Stream): Promise<string> => {
	const pieces: Buffer[] = [];
	let length = 0;
	for await (const piece of stream) {
		const bytes = Buffer.from(piece);
		pieces.push(bytes);
		length += beginning(bytes);
		if (length > LONGEST_TEXT) {
			stream.destroy();
			throw tooLong();
		}
	}
	const bytes = Buffer.concat(pieces);
	if (!isUtf8(bytes)) throw notUtf8();
	// Lines end as they do in a text typed here or written in an editor, wherever the pipe comes from.
	const text = bytes
		.toString('utf8')
		.replace(/^\ufeff/, '')
		.replaceAll(/\r\n?/g, '\n');
	if (text.length > LONGEST_TEXT) throw tooLong();
	return text;
};

const begins = (stream: Stream): Promise<boolean> =>
	new Promise(resolve => {
		const settle = (answer: boolean) => {
			clearTimeout(timer);
			stream.off('readable', onReadable).off('end', onEnd).off('error', onEnd);
			resolve(answer);
		};
		const onReadable = () => settle(true);
		const onEnd = () => settle(false);
		const timer = setTimeout(() => settle(false), BEGINS_WITHIN_MS);
		stream.on('readable', onReadable).on('end', onEnd).on('error', onEnd);
	});

/** The stream is asked for when it is needed: commands without text never open it, which saves milliseconds. */
export const standardInput = (stream: () => Stream, output: () => NodeJS.WritableStream): Surroundings['stdin'] => ({
	get isTTY() {
		return stream().isTTY === true;
	},
	read: () => toTheEnd(stream()),
	ask: async question => {
		const {createInterface} = process.getBuiltinModule('node:readline/promises');
		const screen = output();
		const lines = createInterface({input: stream(), output: screen});
		const isOver = new Promise<undefined>((resolve, reject) => {
			lines.once('close', () => resolve(undefined));
			lines.once('SIGINT', () => reject(interrupted()));
		});
		let answer: string | undefined;
		try {
			answer = await Promise.race([lines.question(question), isOver]);
			return answer ?? '';
		} finally {
			lines.close();
			// Only the enter key ends the question's line.
			if (answer === undefined) screen.write('\n');
		}
	},
	readIfAny: async () => {
		const opened = stream();
		if (await begins(opened)) return toTheEnd(opened);
		opened.destroy();
		return undefined;
	},
});
