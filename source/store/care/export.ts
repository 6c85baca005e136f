// What leaves the journal as a document.
import {fchmodSync, fstatSync} from 'node:fs';
import {errorCode, PRIVATE_FILE} from '../files/durable.ts';
import {type Link, readLinks} from '../journal/journal-chain.ts';
import type {JournalLayout} from '../journal/journal-layout.ts';
import {readStubs, type Stub} from '../journal/journal-stubs.ts';
import type {GravesDocument} from '../journal/journal-tombstones.ts';

/** `{"muster": 1, "entries": […]}`, as `export --format json` prints it, with the chains by which a gap in it is found. */
export type ExportDocument = {
	readonly muster: 1;
	readonly entries: readonly unknown[];
	/** What was erased, and marks of who was forgotten: another store is to learn of it. */
	readonly graves?: GravesDocument;
	readonly chain?: {readonly last: Readonly<Record<string, Link>>; readonly stubs: readonly Stub[]};
};

/** What a whole export says of the chains. */
export const exportedChain = (layout: JournalLayout): ExportDocument['chain'] => ({
	last: Object.fromEntries(readLinks(layout.chain)),
	stubs: readStubs(layout),
});
/**
 * Notes about people that go into a file are for the user alone: `muster export > notes.csv` makes the file 0600, whatever
 * the umask. A terminal or a pipe is left as it is.
 */
export const makeOutputPrivate = (descriptor: number): void => {
	try {
		if (fstatSync(descriptor).isFile()) fchmodSync(descriptor, PRIVATE_FILE);
	} catch (error) {
		// Somebody else's file, or a file system without modes.
		if (errorCode(error) === undefined) throw error;
	}
};
