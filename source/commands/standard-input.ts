// Reads standard input: to its end, or only if something is on its way.
import {LONGEST_TEXT} from '../domain/entries.ts';
import {Refusal} from '../domain/refusal.ts';
import {thousands} from '../text/words.ts';
import type {Surroundings} from './context.ts';

/**
 * A pipe that is merely inherited never says anything and never ends: where the text may be left out, it is given this
 * long to begin. Whoever pipes something slower names it with `-`, which waits.
 */
const BEGINS_WITHIN_MS = 250;

type Stream = NodeJS.ReadStream | (NodeJS.ReadableStream & {readonly isTTY?: boolean; destroy(): unknown});

const tooLong = (): Refusal =>
	new Refusal(`The text on standard input is longer than ${thousands(LONGEST_TEXT)} characters: give a shorter one.`, {
		code: 'text-too-long',
		where: 'standard input',
	});

const toTheEnd = async (stream: Stream): Promise<string> => {
	stream.setEncoding('utf8');
	let text = '';
	for await (const piece of stream) {
		text += piece;
		if (text.length > LONGEST_TEXT) {
			stream.destroy();
			throw tooLong();
		}
	}
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
		const lines = createInterface({input: stream(), output: output()});
		const isOver = new Promise<string>(resolve => lines.once('close', () => resolve('')));
		try {
			return await Promise.race([lines.question(question), isOver]);
		} finally {
			lines.close();
		}
	},
	readIfAny: async () => {
		const opened = stream();
		if (await begins(opened)) return toTheEnd(opened);
		opened.destroy();
		return undefined;
	},
});
