// This store's own random id, by which `muster undo` knows its writes from imported ones. A store that was copied to another
// computer has another one there.
import {makeFolder, readIfThere, writePrivate} from '../files/durable.ts';
import {lateCrypto} from '../late-modules.ts';
import {thisComputer} from '../lock/lock-holder.ts';
import type {JournalLayout} from './journal-layout.ts';

const SHAPE = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isMachine = (value: unknown): value is string => typeof value === 'string' && SHAPE.test(value);

export type Machine = {
	/** Reading never writes: until the first save the id is only in memory. */
	readonly id: () => string;
	/** Only to be called while holding the lock: the id that is on disk from now on. */
	readonly keep: () => string;
};

/** Which id each computer writes under that this store has been on: a folder that is synced may go to and fro. */
type Computers = Readonly<Record<string, string>>;

const storedComputers = (layout: JournalLayout): Computers => {
	try {
		const value = JSON.parse(readIfThere(layout.machines)?.toString('utf8') ?? '{}') as {computers?: Computers};
		return Object.fromEntries(Object.entries(value.computers ?? {}).filter(([, id]) => isMachine(id)));
	} catch (error) {
		if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error;
		return {};
	}
};

export const storeMachine = (layout: JournalLayout): Machine => {
	let fresh: string | undefined;
	const orFresh = (): string => {
		fresh ??= lateCrypto().randomUUID();
		return fresh;
	};
	/** The id that the store began with. */
	const first = (): string | undefined => {
		const text = readIfThere(layout.machine)?.toString('latin1').trim();
		return isMachine(text) ? text : undefined;
	};
	const stored = (): string | undefined => {
		const here = thisComputer(layout.root);
		const computers = here === undefined ? {} : storedComputers(layout);
		if (here !== undefined && computers[here] !== undefined) return computers[here];
		const id = first();
		return id !== undefined && Object.values(computers).includes(id) ? undefined : id;
	};
	const bind = (id: string): void => {
		const here = thisComputer(layout.root);
		const computers = storedComputers(layout);
		if (here === undefined || computers[here] === id) return;
		writePrivate(layout.machines, `${JSON.stringify({schema: 1, computers: {...computers, [here]: id}})}\n`);
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
			const id = stored() ?? orFresh();
			makeFolder(layout.root);
			if (first() === undefined) writePrivate(layout.machine, `${id}\n`);
			bind(id);
			return id;
		},
	};
};
