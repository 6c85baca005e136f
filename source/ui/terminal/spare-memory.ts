// Gives back what reading a large team left behind: V8 alone would let the heap grow far beyond what is needed.
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

/** Below this the heap holds little that is not needed; collecting it takes longer the more there is (50 ms here). */
const WORTH_MEGABYTES = 64;
/** The heap is tidied once it has grown by a third over what is needed, not only at four times as much. */
const GROWTH_PERCENT = 30;
const MEGABYTE = 1024 * 1024;

/** To be called when nobody waits: once, after the first frame. */
export const spareMemory = (): void => {
	if (process.memoryUsage().heapTotal < WORTH_MEGABYTES * MEGABYTE) return;
	setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
	// Node offers no other way to ask for it; the function exists only in a context made after the flag.
	setFlagsFromString('--expose-gc');
	const collect: unknown = runInNewContext('gc');
	setFlagsFromString('--no-expose-gc');
	if (typeof collect === 'function') collect();
};
