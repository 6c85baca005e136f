// When what is being typed is kept on disk, so that a process that is killed loses no more than a few seconds of it.
import type {State} from '../state.ts';

/** Whoever stops to think for this long has finished a thought. With the half second between looks: within five seconds. */
export const IDLE_MS = 4000;
/** Whoever never stops loses this much at most, and the half second. */
export const LONGEST_MS = 14_000;

/** What can be typed into; the very same while nothing is. */
type Typed = Pick<State, 'overlays' | 'sheets'>;

export type TypedWords = {
	/** True when what stands there is to be kept now; by then it counts as kept. */
	readonly isDue: (typed: Typed, now: number) => boolean;
};

const isSame = (a: Typed, b: Typed): boolean => a.overlays === b.overlays && a.sheets === b.sheets;

/** Asked twice a second; where nothing was typed since, the answer costs nothing. A clock that was put back makes it due. */
export const typedWords = (begin: Typed): TypedWords => {
	let kept = begin;
	let last = begin;
	let lastAt = 0;
	let firstAt: number | undefined;
	return {
		isDue: (typed, now) => {
			if (isSame(typed, kept)) {
				firstAt = undefined;
				return false;
			}
			if (firstAt === undefined || !isSame(typed, last)) lastAt = now;
			firstAt ??= now;
			last = typed;
			const isFresh = now >= lastAt && now - lastAt < IDLE_MS && now >= firstAt && now - firstAt < LONGEST_MS;
			if (isFresh) return false;
			kept = typed;
			firstAt = undefined;
			return true;
		},
	};
};
