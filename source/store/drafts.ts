// Half-written notes, one private file each, kept until saved or thrown away. Synchronous, so that a signal handler can call it.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {errorCode, makeFolder, readIfThere, removeFile, savingTo, TEMPORARY, writePrivate} from './files/durable.ts';
import type {JournalLayout} from './journal/journal-layout.ts';
import {lateCrypto} from './late-modules.ts';
import type {Store} from './store.ts';

const ENDING = '.draft';
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

export const storeDrafts = (layout: JournalLayout): Store['drafts'] => {
	const path = (key: string): string => join(layout.drafts, fileName(key));
	return {
		read: key => parsed(readIfThere(path(key)))?.text,
		write: (key, text) =>
			savingTo(path(key), () => {
				makeFolder(layout.drafts);
				writePrivate(path(key), JSON.stringify({key, text}));
			}),
		clear: key => {
			savingTo(path(key), () => removeFile(path(key)));
		},
		keys: () => {
			try {
				return readdirSync(layout.drafts)
					.filter(name => name.endsWith(ENDING) && !name.includes(TEMPORARY))
					.sort()
					.flatMap(name => parsed(readIfThere(join(layout.drafts, name)))?.key ?? []);
			} catch (error) {
				if (errorCode(error) === undefined) throw error;
				return [];
			}
		},
	};
};
