// The order of texts that mean something as they stand: days, instants written alike, ids.

export const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** After every day there is. */
const LAST = '~';
type DayOf<Each> = (each: Each) => string | null | undefined;

/** The earlier day first, and last what has none: `actions.toSorted(byDay(action => action.due))`. */
export const byDay =
	<Each>(dayOf: DayOf<Each>) =>
	(a: Each, b: Each): number =>
		compareText(dayOf(a) ?? LAST, dayOf(b) ?? LAST);

/** The later day first. */
export const newestFirst =
	<Each>(dayOf: DayOf<Each>) =>
	(a: Each, b: Each): number =>
		compareText(dayOf(b) ?? '', dayOf(a) ?? '');

/** How many of the values, which are in order, come up to this one and with it. */
export const countUpTo = <Value extends number | string>(ordered: readonly Value[], last: Value): number => {
	let [low, high] = [0, ordered.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ordered[middle] as Value) <= last) low = middle + 1;
		else high = middle;
	}
	return low;
};
