// Every command, in the order in which help lists them. Their files are loaded when they are named.
import type {CommandRecord} from './command.ts';

export const COMMANDS: readonly CommandRecord[] = [
	{
		name: 'status',
		usage: '[--fail-on act|watch]',
		summary: 'Who needs you today, and why',
		group: 'Look',
		load: () => import('./status.ts'),
	},
	{
		name: 'note',
		usage:
			'PEOPLE [TEXT…] [--praise|--constructive|--observation] [--competency C] [--link URL] [--say next|said|keep] [--on DAY]',
		summary: 'Note feedback about one person or several',
		group: 'Write down',
		load: () => import('./note.ts'),
	},
	{
		name: 'met',
		usage: 'P [NOTES…] [--mood 1-5] [--career] [--said] [--on DAY]',
		summary: 'Record a 1:1 that was held',
		group: 'Write down',
		load: () => import('./met.ts'),
	},
	{
		name: 'log',
		usage: '[P] [--since DAY] [--until DAY] [--kind K] [--retracted]',
		summary: 'Everything recorded, newest first',
		group: 'Journal',
		load: () => import('./log.ts'),
	},
	{
		name: 'undo',
		usage: '',
		summary: 'Take back the last save; again walks further back',
		group: 'Journal',
		load: () => import('./undo.ts'),
	},
];
