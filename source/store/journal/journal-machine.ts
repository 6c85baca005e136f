// This store's own random id, by which `muster undo` knows its writes from imported ones.
import {makeFolder, readIfThere, writePrivate} from '../files/durable.ts';
import {lateCrypto} from '../late-modules.ts';
import type {JournalLayout} from './journal-layout.ts';

const SHAPE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export type Machine = {
	/** Reading never writes: until the first save the id is only in memory. */
	readonly id: () => string;
	/** Only to be called while holding the lock: the id that is on disk from now on. */
	readonly keep: () => string;
};

export const storeMachine = (layout: JournalLayout): Machine => {
	let fresh: string | undefined;
	const stored = (): string | undefined => {
		const text = readIfThere(layout.machine)?.toString('latin1').trim();
		return text !== undefined && SHAPE.test(text) ? text : undefined;
	};
	const orFresh = (): string => {
		fresh ??= lateCrypto().randomUUID();
		return fresh;
	};
	return {
		id: () => {
			try {
				return stored() ?? orFresh();
			} catch {
				return orFresh();
			}
		},
		keep: () => {
			const known = stored();
			if (known) return known;
			makeFolder(layout.root);
			writePrivate(layout.machine, `${orFresh()}\n`);
			return orFresh();
		},
	};
};
