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
