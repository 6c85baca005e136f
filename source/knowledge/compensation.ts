// Pay by level: total compensation in the United States, 2024–2025, where the source gives it; nothing is filled in between.
import type {PayLevel, Source} from './types.ts';

const figure = {currency: 'USD', country: 'United States', period: 'year', year: '2024–2025'} as const;

export const compensation: readonly PayLevel[] = [
	{level: 'L3', title: 'Engineer', track: 'ic', range: {...figure, from: 120_000, to: 180_000, open: false}},
	{level: 'L4', title: 'Senior Engineer', track: 'ic', range: {...figure, from: 180_000, to: 280_000, open: false}},
	{level: 'L5', title: 'Staff Engineer', track: 'ic', range: {...figure, from: 280_000, to: 400_000, open: false}},
	{level: 'L6', title: 'Principal Engineer', track: 'ic', range: {...figure, from: 400_000, to: 600_000, open: false}},
	{level: 'L7', title: 'Distinguished Engineer', track: 'ic'},
	{level: 'M1', title: 'Engineering Manager', track: 'management', range: {...figure, from: 200_000, to: 300_000, open: false}},
	{level: 'M2', title: 'Senior Manager', track: 'management'},
	{level: 'D1', title: 'Director', track: 'management', range: {...figure, from: 300_000, to: 450_000, open: false}},
	{level: 'D2', title: 'Senior Director', track: 'management'},
	{level: 'VP', title: 'VP Engineering', track: 'management', range: {...figure, from: 450_000, to: 800_000, open: true}},
];

export const PAY_SOURCE: Source & {readonly country: string; readonly currency: string} = {
	title: 'Compensation benchmarks, United States',
	country: figure.country,
	currency: figure.currency,
	year: figure.year,
	note: 'One collection, without a public page; treat it as an orientation.',
};

export const PAY_NOTES: readonly string[] = [
	'Total compensation: salary, bonus and shares together, before tax.',
	'United States only, 2024–2025, in US dollars a year. It says nothing about other countries or years.',
	`Source: ${PAY_SOURCE.title}, ${PAY_SOURCE.year}, in US dollars (${PAY_SOURCE.currency}). ${PAY_SOURCE.note}`,
	'The ranges overlap between tracks, and a company may lie outside them.',
	'L7, M2 and D2 have no figure in that collection, so none is shown. The upper end of VP is open.',
	'Use it to notice that a conversation is due, not to settle one: your own company’s bands decide.',
];

/** `$120K–$180K`, `$450K–$800K+`, or that there is no figure. */
export const payRange = ({range}: PayLevel): string => {
	if (!range) return 'no figure';
	const short = (amount: number) => `$${amount / 1000}K`;
	return `${short(range.from)}–${short(range.to)}${range.open ? '+' : ''}`;
};
