// Half-written notes, one private file each, kept until saved or thrown away. Synchronous, so that a signal handler can call it.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {besideKey} from '../domain/draft-keys.ts';
import {folded} from '../domain/ids.ts';
import {Refusal} from '../domain/refusal.ts';
import {errorCode, makeFolder, orNone, readIfThere, removeFile, savingTo, TEMPORARY, writePrivate} from './files/durable.ts';
import {stampOf} from './files/text-file.ts';
import type {JournalLayout} from './journal/journal-layout.ts';
import {isForgotten, readForgotten} from './journal/journal-tombstones.ts';
import {lateCrypto} from './late-modules.ts';
import type {Store} from './store.ts';

const ENDING = '.draft';
const isRefusal = (error: unknown): boolean => error instanceof Refusal;
/** File systems take 255 bytes; a longer key ends in its hash. */
const LONGEST_NAME = 200;
const SHOWN_OF_LONG_NAME = 100;

/**
 * A file name that tells keys apart, also where capital letters make no difference: all but small letters, digits and
 * dashes is written as `%` and the byte.
 */
const fileName = (key: string): string => {
	const bytes = [...Buffer.from(key.toWellFormed())].map(byte => String.fromCharCode(byte));
	const name = bytes
		.map(sign => (/[a-z0-9-]/.test(sign) ? sign : `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`))
		.join('');
	if (name.length <= LONGEST_NAME) return `${name}${ENDING}`;
	return `${name.slice(0, SHOWN_OF_LONG_NAME)}_${lateCrypto().createHash('sha256').update(key).digest('hex')}${ENDING}`;
};

type DraftFile = {readonly key: string; readonly text: string};

const parsed = (bytes: Buffer | undefined): DraftFile | undefined => {
	try {
		const value = JSON.parse(bytes?.toString('utf8') ?? '') as Partial<DraftFile>;
		return typeof value.key === 'string' && typeof value.text === 'string' ? (value as DraftFile) : undefined;
	} catch {
		return undefined;
	}
};

const forgotten = (): Refusal =>
	new Refusal('Not kept: somebody of whom it speaks was forgotten meanwhile.', {code: 'forgotten', where: 'drafts'});

/**
 * Tells whether a text speaks of somebody who was forgotten since this process began: a dashboard that was open all the time
 * would write again what was erased. Whoever begins anew with them may.
 */
const missedForgetting = (layout: JournalLayout) => {
	const look = () => ({stamp: stampOf(layout.tombstones), people: orNone(() => readForgotten(layout), isRefusal) ?? []});
	let first: ReturnType<typeof look> | undefined;
	const begin = () => {
		first ??= look();
		return first;
	};
	const isMissed = (text: string): boolean => {
		const began = begin();
		if (stampOf(layout.tombstones) === began.stamp) return false;
		const hashes = new Set(began.people.map(({hash}) => hash));
		const since = (orNone(() => readForgotten(layout), isRefusal) ?? []).filter(({hash}) => !hashes.has(hash));
		const words = new Set(folded(text).match(/[a-z0-9][a-z0-9_-]*/g) ?? []);
		return since.length > 0 && [...words].some(word => isForgotten(word, since));
	};
	return {begin, isMissed};
};

export const storeDrafts = (layout: JournalLayout): Store['drafts'] => {
	const path = (key: string): string => join(layout.drafts, fileName(key));
	/** Where the disk gives nothing, there is nothing to go on with; writing says why. */
	const read = (key: string): string | undefined => orNone(() => parsed(readIfThere(path(key)))?.text);
	const {begin, isMissed} = missedForgetting(layout);
	const write = (key: string, text: string): void =>
		savingTo(path(key), () => {
			if (isMissed(`${key} ${text}`)) throw forgotten();
			makeFolder(layout.drafts);
			writePrivate(path(key), JSON.stringify({key, text}));
		});
	const clear = (key: string): void => {
		savingTo(path(key), () => removeFile(path(key)));
	};
	/** Where nothing is kept, or this very text. */
	const keyBeside = (key: string, text: string): string => {
		for (let number = 2; ; number++) {
			const there = read(besideKey(key, number));
			if (there === undefined || there === text) return besideKey(key, number);
		}
	};
	return {
		read,
		write,
		clear,
		add: (key, text) => {
			const there = read(key);
			const free = there === undefined || there === text ? key : keyBeside(key, text);
			write(free, text);
			return free;
		},
		moveAside: key => {
			const text = read(key);
			if (text === undefined) return undefined;
			const free = keyBeside(key, text);
			write(free, text);
			clear(key);
			return free;
		},
		keys: () => {
			begin();
			try {
				return readdirSync(layout.drafts)
					.filter(name => name.endsWith(ENDING) && !name.includes(TEMPORARY))
					.flatMap(name => parsed(readIfThere(join(layout.drafts, name)))?.key ?? [])
					.sort();
			} catch (error) {
				if (errorCode(error) === undefined) throw error;
				return [];
			}
		},
	};
};
