// Seeded randomness for generated fixtures: the same seed gives the same team, on every machine.

export type Random = {
	/** At least 0, below 1. */
	readonly next: () => number;
	/** True in this share of cases. */
	readonly chance: (share: number) => boolean;
	/** A whole number, both ends included. */
	readonly between: (low: number, high: number) => number;
	readonly pick: <Value>(values: readonly Value[]) => Value;
};

/** Mulberry32: small, and good enough to invent a team. */
export const randomFrom = (seed: number): Random => {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	return {
		next,
		chance: share => next() < share,
		between: (low, high) => low + Math.floor(next() * (high - low + 1)),
		pick: values => {
			const value = values[Math.floor(next() * values.length)];
			if (value === undefined) throw new Error('nothing to pick from');
			return value;
		},
	};
};
