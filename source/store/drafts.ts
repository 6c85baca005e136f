// Half-written notes, one private file each, kept until saved or thrown away. Synchronous, so that a signal handler can call it.
import {createHash} from 'node:crypto';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {errorCode, makeFolder, readIfThere, removeFile, savingTo, TEMPORARY, writePrivate} from './durable.ts';
import type {JournalLayout} from './journal-layout.ts';
import type {Store} from './store.ts';

const ENDING = '.draft';
/** File systems take 255 bytes; a longer key ends in its hash. */
const LONGEST_NAME = 200;

/** A file name that tells keys apart and leads back to them: all but letters, digits and dashes are percent-encoded. */
const fileName = (key: string): string => {
	const name = encodeURIComponent(key.toWellFormed()).replace(
		/[.!'()*~_]/g,
		sign => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
	);
	if (name.length <= LONGEST_NAME) return `${name}${ENDING}`;
	return `${name.slice(0, 100).replace(/%[^%]{0,1}$/, '')}_${createHash('sha256').update(key).digest('hex')}${ENDING}`;
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
