// Small English: plurals, lists, percentages.

/** `plural(1, 'day')` → `1 day`, `plural(3, 'day')` → `3 days`, `plural(2, 'person', 'people')` → `2 people`. */
export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** `thousands(100_000)` → `100,000`; `toLocaleString` would load all languages for it. */
export const thousands = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',');

/** `list(['Ana', 'Bo', 'Chidi'])` → `Ana, Bo and Chidi`; empty for nobody. */
export const list = (items: readonly string[], and = 'and'): string => {
	if (items.length <= 1) return items[0] ?? '';
	return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
};

/** `listAtMost(['Ana', 'Bo', 'Chidi', 'Dana'], 2)` → `Ana, Bo and 2 more`. */
export const listAtMost = (items: readonly string[], most: number): string =>
	items.length <= most ? list(items) : list([...items.slice(0, most), `${items.length - most} more`]);

/** `percent(6, 7)` → `86 %`; `–` of nothing. Never rounds up to 100 nor down to 0. */
export const percent = (part: number, whole: number): string => {
	if (whole <= 0) return '–';
	const exact = (100 * part) / whole;
	const rounded = Math.round(exact);
	if (rounded === 100 && exact < 100) return '99 %';
	return rounded === 0 && exact > 0 ? '1 %' : `${rounded} %`;
};

/** `capital('no feedback')` → `No feedback`. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `4th`, `21st`, `112th`. */
export const ordinal = (count: number): string => {
	const isTeen = Math.floor(count / 10) % 10 === 1;
	return `${count}${isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`;
};
