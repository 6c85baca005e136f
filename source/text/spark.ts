// Draws numbers as a line of small bars, with an ASCII twin and gaps where nothing is known.

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const ASCII_BARS = ['_', '.', ':', '-', '=', '+', '*', '#'];

export type SparkOptions = {
	/** The numbers that the lowest and the highest bar stand for; else the least and the greatest given. */
	readonly min?: number;
	readonly max?: number;
	readonly ascii?: boolean;
};

/** One character a number, a blank for undefined: `sparkline([1, undefined, 5])` → `▁ █`. All equal → the middle. */
export const sparkline = (values: ReadonlyArray<number | undefined>, options: SparkOptions = {}): string => {
	const bars = options.ascii ? ASCII_BARS : BARS;
	const known = values.filter(value => value !== undefined && Number.isFinite(value)) as number[];
	const min = options.min ?? known.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
	const max = options.max ?? known.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
	return values
		.map(value => {
			if (value === undefined || !Number.isFinite(value)) return ' ';
			const share = max > min ? (value - min) / (max - min) : 0.5;
			const level = Math.max(0, Math.min(bars.length - 1, Math.round(share * (bars.length - 1))));
			return bars[level] ?? ' ';
		})
		.join('');
};
