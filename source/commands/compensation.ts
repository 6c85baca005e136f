// `muster compensation`: what levels are paid where a source says so, with its country, currency and years.
import {compensation, PAY_NOTES, payRange} from '../knowledge/compensation.ts';
import type {Command} from './command.ts';

export const command: Command = {
	examples: ['muster compensation', 'muster compensation --json'],
	run: () => ({
		text: () => [
			{
				columns: [
					{title: 'Level'},
					{title: 'Title'},
					{title: 'Total pay', align: 'right'},
					{title: 'Currency'},
					{title: 'Country'},
					{title: 'Per'},
					{title: 'Years'},
				],
				rows: compensation.map(level => [
					level.level,
					level.title,
					payRange(level),
					level.range?.currency ?? '–',
					level.range?.country ?? '–',
					level.range?.period ?? '–',
					level.range?.year ?? '–',
				]),
			},
			'',
			...PAY_NOTES.map(note => ({text: note, style: 'dim'}) as const),
		],
		json: () => ({schema: 1, levels: compensation.map(level => ({...level, range: level.range ?? null})), notes: PAY_NOTES}),
	}),
};
